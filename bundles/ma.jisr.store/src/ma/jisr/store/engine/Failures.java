package ma.jisr.store.engine;

import java.io.IOException;
import ma.jisr.model.text.Texts;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;

/** The sentences of the store. */
public final class Failures {

  private static final Texts TEXTS = Texts.beside(Failures.class);

  private Failures() {}

  /** A failure with its sentence. */
  public static StoreException of(Reason reason, String key, Object... arguments) {
    return new StoreException(reason, sentence(key, arguments), null);
  }

  /** A failure with its sentence and what happened underneath. */
  public static StoreException of(Throwable cause, Reason reason, String key, Object... arguments) {
    return new StoreException(reason, sentence(key, arguments), cause);
  }

  /** A sentence or a few words of the store, in the program's language. */
  public static String sentence(String key, Object... arguments) {
    return TEXTS.format(key, arguments);
  }

  /** What a failing file operation means: a full disk is told from the rest. */
  public static StoreException of(IOException error, Object file) {
    return isDiskFull(error)
        ? of(error, Reason.UNWRITABLE, "diskFull", file)
        : of(error, Reason.UNWRITABLE, "unwritable", file);
  }

  static boolean isDiskFull(Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      String message = at.getMessage();
      // The JDK has no type for it: the words are those of the operating system (ENOSPC, Windows).
      if (message != null
          && (message.contains("No space left")
              || message.contains("not enough space")
              || message.contains("Disk quota"))) {
        return true;
      }
    }
    return false;
  }
}
