package ma.jisr.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.format.Tables;
import ma.jisr.exchange.xlsx.XlsxTable;

/**
 * The beginning of a file.
 *
 * @param headers of its columns
 * @param rows its first rows
 * @param sheets the names of its sheets when it is a workbook
 * @param named whether its headers are names of features
 * @param warnings sentences about the file
 */
record TableHead(
    List<String> headers,
    List<TableRow> rows,
    List<String> sheets,
    boolean named,
    List<String> warnings) {

  private static final int ROWS = 200;
  private static final int SAMPLES = 3;
  private static final int LONGEST = 40;

  /**
   * Reads it.
   *
   * @throws ma.jisr.exchange.ExchangeException when it is no table
   */
  static TableHead of(ImportRequest request) {
    try (Table table = Tables.open(request)) {
      List<TableRow> rows = new ArrayList<>();
      for (TableRow row = table.next(); row != null && rows.size() < ROWS; row = table.next()) {
        rows.add(row);
      }
      boolean book = request.source().name().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]");
      return new TableHead(
          table.headers(),
          rows,
          book ? XlsxTable.sheets(request.source()) : List.of(),
          table.isNamedByFeatures(),
          table.warnings());
    }
  }

  /** Some values of a column that differ. */
  String samples(int column) {
    Set<String> samples = new LinkedHashSet<>();
    for (TableRow row : rows) {
      String text = row.cell(column).strip().replaceAll("\\s+", " ");
      if (!text.isEmpty() && samples.size() < SAMPLES) {
        samples.add(text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text);
      }
    }
    return String.join("  ·  ", samples);
  }

  /** What a mapping calls a column: its header, or its number when that does not tell it. */
  String key(int column) {
    String header = headers.get(column);
    return header.isBlank() || headers.indexOf(header) != column || header.matches("[0-9]{1,4}")
        ? String.valueOf(column + 1)
        : header;
  }
}
