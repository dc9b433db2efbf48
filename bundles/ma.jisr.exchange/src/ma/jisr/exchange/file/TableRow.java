package ma.jisr.exchange.file;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line where it is in the file, from 1: the line where it begins, the row of a sheet, the
 *     number of a feature
 * @param cells as they stand there, quotes removed
 * @param cut whether the file ends in this row, with cells missing and no line end
 * @param extras what cells cannot say, or null
 */
public record TableRow(long line, List<String> cells, boolean cut, Extras extras) {

  /** A row of cells alone. */
  public TableRow(long line, List<String> cells, boolean cut) {
    this(line, cells, cut, null);
  }

  /** A cell; "" beyond the last one. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** The same row with other cells. */
  public TableRow with(List<String> others) {
    return new TableRow(line, others, cut, extras);
  }

  /** Why a cell, or the row as a whole (-1), cannot be imported; null when it can. */
  public String problem(int column) {
    return extras == null ? null : extras.problems().get(column);
  }
}
