package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.Fixture;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of every format broken at random: whatever comes in, the import tells what it wrote, or
 * says in a sentence why it wrote nothing. Two hundred files in every run, ten thousand in the long
 * one; each has a number that makes it again.
 */
class ImportFuzzTest {

  private static final int FILES = Boolean.getBoolean("jisr.long") ? 10_000 : 200;

  @TempDir Path folder;

  @Test
  void everyBrokenFileIsWrittenWholeOrRefusedInWords() throws Exception {
    Locale.setDefault(Locale.FRENCH);
    int written = 0;
    try (Fixture fixture = new Fixture(folder)) {
      for (int number = 0; number < FILES; number++) {
        written += importBroken(fixture, number, FuzzSeeds.broken(number)) ? 1 : 0;
      }
      assertEquals(List.of(), fixture.workspace.check(new NullProgressMonitor()));
    }
    // Wounds must leave many files readable, or nothing behind the first check is tried.
    assertFalse(written * 8 < FILES, written + " of " + FILES);
  }

  private boolean importBroken(Fixture fixture, int number, FuzzSeeds.Broken broken)
      throws Exception {
    Path file = Files.write(folder.resolve(broken.name()), broken.bytes());
    long before = fixture.count(broken.type());
    String sentence = null;
    ImportResult result = null;
    try {
      ImportRequest request = ImportRequest.of(file, broken.type());
      result = new ImportService(fixture.workspace).run(request, new NullProgressMonitor());
    } catch (ExchangeException e) {
      sentence = e.getMessage();
    } catch (RuntimeException e) { // the store’s too: what it refuses was to be refused before
      throw new AssertionError("file " + number, e);
    }
    long created = fixture.count(broken.type()) - before;
    assertEquals(result == null ? 0 : result.created(), created, "file " + number);
    if (sentence != null) {
      assertSentence(number, sentence);
      return false;
    }
    for (Refusal refusal : result.refusals()) {
      assertSentence(number, refusal.reason());
    }
    for (String warning : result.warnings()) {
      assertSentence(number, warning);
    }
    return true;
  }

  private static void assertSentence(int number, String sentence) {
    String told = "file " + number + ": " + sentence;
    assertFalse(sentence == null || sentence.isBlank(), told);
    assertFalse(sentence.contains("Exception") || sentence.startsWith("!"), told);
  }
}
