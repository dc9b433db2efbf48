package ma.jisr.document.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.jisr.document.content.Document;
import ma.jisr.document.page.PdfPages;
import ma.jisr.document.word.WordFile;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.model.text.Texts;

/** Writes documents, by the ending of the file's name. */
public final class Documents {

  /** A format. */
  public enum Format {
    /** Pages as they are printed. */
    PDF(".pdf"),
    /** A text that word processors change. */
    DOCX(".docx");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    /** The end of a file's name, with its dot. */
    public String ending() {
      return ending;
    }

    /** The format of a file by its name; null when there is none. */
    public static Format of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(f -> name.endsWith(f.ending)).findFirst().orElse(null);
    }
  }

  private static final Texts TEXTS = Texts.beside(Documents.class);

  private Documents() {}

  /**
   * The format of a file by its name.
   *
   * @throws ExchangeException when there is none, with the endings that there are
   */
  public static Format format(Path file) {
    Format format = Format.of(file);
    if (format == null) {
      String endings =
          Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining(", "));
      throw new ExchangeException(
          Reason.UNWRITABLE, TEXTS.format("file.ending", file.toString(), endings));
    }
    return format;
  }

  /**
   * Writes a document. The file is there whole or not at all.
   *
   * @param file replaced when it is there
   * @throws ExchangeException when its name has no format or it cannot be written
   */
  public static void write(Document document, Path file) {
    Format format = format(file);
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(".jisr-" + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        if (format == Format.PDF) {
          PdfPages.write(document, out);
        } else {
          WordFile.write(document, out);
        }
      }
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ExchangeException(
          Reason.UNWRITABLE, TEXTS.format("file.unwritable", file.toString()), e);
    } finally {
      part.toFile().delete();
    }
  }
}
