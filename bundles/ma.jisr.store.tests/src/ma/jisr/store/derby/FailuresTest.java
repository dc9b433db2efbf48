package ma.jisr.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.DerbyEngine;
import ma.jisr.store.engine.Failures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told of a failure of the system: a sentence of their language, all of it. */
class FailuresTest {

  private static final String WORDS = "Directory cannot be created";

  @TempDir Path place;
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  private void isTold(Throwable error, StoreException told, Reason reason) {
    assertEquals(reason, told.reason());
    assertSame(error, told.getCause()); // it goes to the log with it
    assertFalse(told.getMessage().contains(WORDS), told.getMessage());
    assertFalse(told.getMessage().contains("{"), told.getMessage());
    assertTrue(told.getMessage().contains(place.toString()), told.getMessage());
  }

  @Test
  void theSystemsOwnWordsAreLeftToTheLog() throws IOException {
    DerbyEngine engine =
        DerbyEngine.open(Files.createDirectory(place.resolve("travail")).resolve("data"));
    try {
      Map<String, String> logs = Map.of("fr", "journal", "en", "log", "ar", "سجل");
      logs.forEach(
          (language, log) -> {
            Locale.setDefault(Locale.of(language));
            SQLException unwritable = new SQLException(WORDS, "XBM0H");
            isTold(unwritable, engine.failure(unwritable), Reason.UNWRITABLE);
            SQLException other = new SQLException(WORDS, "X0Y32");
            isTold(other, engine.failure(other), Reason.FAILED);
            IOException file = new IOException(WORDS);
            isTold(file, Failures.of(file, place), Reason.UNWRITABLE);
            assertTrue(engine.failure(unwritable).getMessage().contains(log), language);
          });
    } finally {
      engine.close();
    }
  }
}
