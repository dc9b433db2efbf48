package ma.jisr.exchange.load;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.csv.FormulaGuard;
import ma.jisr.exchange.export.ExportFormat;
import ma.jisr.exchange.export.SheetFile;
import ma.jisr.model.text.Texts;

/**
 * The refused rows of an import as a file of their own: the columns of the table and why each row
 * was refused, to be corrected and imported again. CSV, or a workbook when its name ends so; it is
 * there only when a row was refused and the import ended well.
 */
final class RefusedFile implements RefusedRows, AutoCloseable {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final Path file;
  private final List<String> headers;
  private Path part;
  private OutputStream out;
  private CsvWriter csv;
  private SheetFile sheet;

  RefusedFile(Path file, List<String> headers) {
    this.file = file.toAbsolutePath();
    this.headers = headers;
  }

  @Override
  public void add(long line, List<String> cells, Refusal refusal) {
    try {
      if (out == null) {
        begin();
      }
      List<String> row = new ArrayList<>();
      for (int i = 0; i < headers.size(); i++) {
        String text = i < cells.size() ? Cells.clean(cells.get(i)) : null;
        row.add(text == null ? "" : text);
      }
      row.add(
          refusal.column().isEmpty()
              ? refusal.reason()
              : refusal.column() + " : " + refusal.reason());
      if (sheet != null) {
        sheet.row(row.toArray());
      } else {
        csv.writeRecord(row.stream().map(FormulaGuard::guard).toList());
      }
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  private void begin() throws IOException {
    part = file.resolveSibling(".jisr-" + UUID.randomUUID() + ".part");
    out = new BufferedOutputStream(Files.newOutputStream(part));
    List<String> titles = new ArrayList<>(headers);
    titles.add(TEXTS.text("refused.reason"));
    if (ExportFormat.of(file) == ExportFormat.XLSX) {
      sheet = new SheetFile(out, TEXTS.text("refused.sheet"), titles, "dd/mm/yyyy");
      return;
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    boolean english = Locale.getDefault().getLanguage().equals("en");
    csv =
        CsvWriter.builder()
            .fieldSeparator(english ? ',' : ';')
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer);
    csv.writeRecord(titles.stream().map(FormulaGuard::guard).toList());
  }

  /** Puts the file in its place; without refused rows one that was there before goes away. */
  void keep() {
    try {
      if (out == null) {
        Files.deleteIfExists(file);
        return;
      }
      if (sheet != null) {
        sheet.close();
      } else {
        csv.close();
      }
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
