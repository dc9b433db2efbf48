package ma.jisr.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.csv.FormulaGuard;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.RecordIndex;
import ma.jisr.store.Row;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Rows as CSV (RFC 4180), for spreadsheets. */
final class CsvSink implements RowSink {

  private final ExportRequest request;
  private final Writer out;
  private final CsvWriter csv;
  private final Directory directory;
  private final CellText cells = new CellText();
  private final Map<Integer, RecordIndex> indexes = new HashMap<>();
  private final int[] idsOf;

  /**
   * Writes to an open file.
   *
   * @param idsOf for each column, where the row has the identifiers behind it, or -1
   */
  CsvSink(ExportRequest request, Writer out, Directory directory, int[] idsOf) {
    this.request = request;
    this.out = out;
    this.directory = directory;
    this.idsOf = idsOf;
    boolean english = Locale.getDefault().getLanguage().equals("en");
    char separator = request.separator() != null ? request.separator() : english ? ',' : ';';
    csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  @Override
  public void begin() throws IOException {
    if (request.mark()) {
      out.write('\uFEFF');
    }
    for (int i = 0; i < request.columns().size(); i++) {
      if (idsOf[i] >= 0) {
        EReference reference = (EReference) request.columns().get(i).feature();
        indexes.put(i, directory.of(reference.getEReferenceType()));
      }
    }
    csv.writeRecord(ColumnTitles.of(request.columns()).stream().map(FormulaGuard::guard).toList());
  }

  @Override
  public void row(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < request.columns().size(); i++) {
      EStructuralFeature feature = request.columns().get(i).feature();
      Object ids = idsOf[i] < 0 ? null : row.values()[idsOf[i]];
      texts.add(FormulaGuard.guard(cells.of(feature, row.values()[i], ids, indexes.get(i))));
    }
    csv.writeRecord(texts);
  }

  @Override
  public void end() throws IOException {
    csv.close();
  }
}
