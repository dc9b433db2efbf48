package ma.jisr.exchange.load;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.csv.FormulaGuard;
import ma.jisr.exchange.export.SheetFile;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.model.text.Texts;

/** Refused rows as a table: the columns of the file, and behind them everything that is wrong. */
final class RefusedTables {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private RefusedTables() {}

  private static List<String> titles(List<String> headers) {
    List<String> titles = new ArrayList<>(headers);
    titles.add(TEXTS.text("refused.reason"));
    return titles;
  }

  private static List<String> row(List<String> headers, List<String> cells, Refusal refusal) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String text = i < cells.size() ? Cells.clean(cells.get(i)) : null;
      row.add(text == null ? "" : text);
    }
    row.add(reasons(refusal));
    return row;
  }

  /** Everything that is wrong with a row, each behind the header of its column. */
  static String reasons(Refusal refusal) {
    return refusal.column().isEmpty()
        ? refusal.reasons()
        : TEXTS.format("refused.cell", refusal.column(), refusal.reasons());
  }

  /** A table of text (RFC 4180), with the separator that spreadsheets of the language expect. */
  static final class Text implements RefusedFile.Sink {

    private final List<String> headers;
    private final Writer writer;
    private final CsvWriter csv;

    Text(OutputStream out, List<String> headers) throws IOException {
      this.headers = headers;
      writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write('\uFEFF');
      boolean english = Locale.getDefault().getLanguage().equals("en");
      csv =
          CsvWriter.builder()
              .fieldSeparator(english ? ',' : ';')
              .lineDelimiter(LineDelimiter.CRLF)
              .build(writer);
      write(titles(headers));
    }

    private void write(List<String> texts) {
      csv.writeRecord(texts.stream().map(FormulaGuard::guard).toList());
    }

    @Override
    public void row(TableRow row, List<String> cells, Refusal refusal) {
      write(RefusedTables.row(headers, cells, refusal));
    }

    @Override
    public void end() throws IOException {
      csv.flush();
      writer.flush();
    }
  }

  /** A sheet of a workbook. */
  static final class Workbook implements RefusedFile.Sink {

    private final List<String> headers;
    private final SheetFile sheet;

    Workbook(OutputStream out, List<String> headers) {
      this.headers = headers;
      sheet = new SheetFile(out, TEXTS.text("refused.sheet"), titles(headers), "dd/mm/yyyy");
    }

    @Override
    public void row(TableRow row, List<String> cells, Refusal refusal) throws IOException {
      sheet.row(RefusedTables.row(headers, cells, refusal).toArray());
    }

    @Override
    public void end() throws IOException {
      sheet.close();
    }
  }
}
