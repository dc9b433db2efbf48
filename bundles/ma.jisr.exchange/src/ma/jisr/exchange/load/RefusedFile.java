package ma.jisr.exchange.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.export.ExportFormat;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.model.text.Texts;

/**
 * The refused rows of an import as a file of their own, each with why it was refused, to be
 * corrected and imported again: CSV, a workbook or cards, by its name. It is there only when a row
 * was refused and the import ended well.
 */
final class RefusedFile implements RefusedRows, AutoCloseable {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  /** Writes rows in one format. */
  interface Sink {

    /** Writes a row. */
    void row(TableRow row, List<String> cells, Refusal refusal) throws IOException;

    /** Writes what comes after the last row; the stream stays open. */
    void end() throws IOException;
  }

  private final Path file;
  private final List<String> headers;
  private final ExportFormat format;
  private Path part;
  private OutputStream out;
  private Sink sink;

  /**
   * A file for the refused rows of a table.
   *
   * @throws ExchangeException UNWRITABLE when it is to have cards and the table has none
   */
  RefusedFile(Path file, Table table) {
    this.file = file.toAbsolutePath();
    headers = table.headers();
    format = ExportFormat.of(file);
    if (format == ExportFormat.VCARD && table.identity() != Table.Identity.CONTACT) {
      throw new ExchangeException(Reason.UNWRITABLE, TEXTS.format("refused.noCards", file));
    }
  }

  @Override
  public void add(TableRow row, List<String> cells, Refusal refusal) {
    try {
      if (sink == null) {
        begin();
      }
      sink.row(row, cells, refusal);
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  private void begin() throws IOException {
    part = file.resolveSibling(".jisr-" + UUID.randomUUID() + ".part");
    out = new BufferedOutputStream(Files.newOutputStream(part));
    sink =
        switch (format) {
          case XLSX -> new RefusedTables.Workbook(out, headers);
          case VCARD -> new RefusedCards(out);
          case null, default -> new RefusedTables.Text(out, headers);
        };
  }

  /** Puts the file in its place; without refused rows one that was there before goes away. */
  void keep() {
    try {
      if (out == null) {
        Files.deleteIfExists(file);
        return;
      }
      sink.end();
      out.close();
      out = null;
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  private ExchangeException unwritable(Exception e) {
    return new ExchangeException(Reason.UNWRITABLE, TEXTS.format("unwritable", file), e);
  }

  @Override
  public void close() {
    try {
      if (out != null) {
        out.close();
      }
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      part.toFile().deleteOnExit(); // what matters is told of already
    }
  }
}
