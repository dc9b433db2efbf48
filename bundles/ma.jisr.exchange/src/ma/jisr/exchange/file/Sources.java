package ma.jisr.exchange.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.TableSource;
import ma.jisr.model.text.Texts;

/** Whether a source can be read at all, and the sentences for when it cannot. */
public final class Sources {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private Sources() {}

  /**
   * Looks whether a source may be opened.
   *
   * @throws ExchangeException MISSING, UNREADABLE
   */
  public static void check(TableSource source) {
    Path file = source.file();
    if (file == null) {
      return;
    }
    if (!Files.exists(file)) {
      throw new ExchangeException(Reason.MISSING, TEXTS.format("missing", file));
    }
    if (Files.isDirectory(file)) {
      throw new ExchangeException(Reason.UNREADABLE, TEXTS.format("directory", file));
    }
    if (!Files.isReadable(file)) {
      throw new ExchangeException(Reason.UNREADABLE, TEXTS.format("unreadable", file));
    }
  }

  /** The sentence for a source of which reading failed. */
  public static ExchangeException unreadable(TableSource source, IOException e) {
    boolean gone = e instanceof NoSuchFileException;
    return new ExchangeException(
        gone ? Reason.MISSING : Reason.UNREADABLE,
        TEXTS.format(gone ? "missing" : "unreadable", source.name()),
        e);
  }
}
