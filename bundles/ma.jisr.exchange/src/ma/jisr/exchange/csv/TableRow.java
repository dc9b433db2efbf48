package ma.jisr.exchange.csv;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file where it begins, from 1
 * @param cells as they stand there, quotes removed
 * @param cut whether the file ends in this row, with cells missing and no line end
 */
public record TableRow(long line, List<String> cells, boolean cut) {

  /** A cell; "" beyond the last one. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
