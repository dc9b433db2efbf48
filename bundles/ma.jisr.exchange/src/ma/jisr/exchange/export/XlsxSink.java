package ma.jisr.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.RecordIndex;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Row;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Rows as a sheet of a workbook: numbers, amounts, dates and truth values typed, everything else as
 * text that no spreadsheet takes for a formula.
 */
final class XlsxSink implements RowSink {

  /** Before it, spreadsheets disagree on what day it was. */
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

  private static final long MOST_EXACT = 999_999_999_999_999L;
  private static final int MOST_DIGITS = 15;

  private final ExportRequest request;
  private final OutputStream out;
  private final Directory directory;
  private final CellText cells = new CellText();
  private final Map<Integer, RecordIndex> indexes = new HashMap<>();
  private final int[] idsOf;
  private final String dateFormat;
  private SheetFile sheet;

  /**
   * Writes to an open file.
   *
   * @param idsOf for each column, where the row has the identifiers behind it, or -1
   */
  XlsxSink(ExportRequest request, OutputStream out, Directory directory, int[] idsOf) {
    this.request = request;
    this.out = out;
    this.directory = directory;
    this.idsOf = idsOf;
    boolean english = Locale.getDefault().getLanguage().equals("en");
    dateFormat = english ? "yyyy-mm-dd" : "dd/mm/yyyy";
  }

  @Override
  public void begin() throws IOException {
    for (int i = 0; i < request.columns().size(); i++) {
      if (idsOf[i] >= 0) {
        EReference reference = (EReference) request.columns().get(i).feature();
        indexes.put(i, directory.of(reference.getEReferenceType()));
      }
    }
    sheet =
        new SheetFile(
            out, Labels.plural(request.type()), ColumnTitles.of(request.columns()), dateFormat);
  }

  @Override
  public void row(Row row) throws IOException {
    Object[] values = new Object[request.columns().size()];
    for (int i = 0; i < values.length; i++) {
      EStructuralFeature feature = request.columns().get(i).feature();
      Object ids = idsOf[i] < 0 ? null : row.values()[idsOf[i]];
      values[i] = cell(feature, row.values()[i], ids, indexes.get(i));
    }
    sheet.row(values);
  }

  /** A value as a sheet has it: Number, Boolean, LocalDate, Money, or a text. */
  private Object cell(EStructuralFeature feature, Object value, Object ids, RecordIndex index) {
    return switch (value) {
      case null -> null;
      case Boolean truth -> truth;
      case Integer number -> number;
      case Double number when !number.isNaN() && !number.isInfinite() -> number;
      case Long number when Math.abs(number) <= MOST_EXACT -> number;
      case BigDecimal number when number.precision() <= MOST_DIGITS -> number;
      case Money money when money.amount().precision() <= MOST_DIGITS -> money;
      case LocalDate date when !date.isBefore(FIRST_DATE) -> date;
      case PartialDate date when date.day() > 0 && !date.earliest().isBefore(FIRST_DATE) ->
          date.earliest();
      default -> cells.of(feature, value, ids, index);
    };
  }

  @Override
  public void end() throws IOException {
    sheet.close();
  }
}
