package ma.jisr.exchange.transform;

import java.util.List;
import ma.jisr.exchange.convert.BadValue;

/** One transformation, made ready for the columns of a table. */
interface Step {

  /** The headers that it adds behind those that are there. */
  List<String> added();

  /** The column whose cell is at fault when it refuses one. */
  int column();

  /**
   * Works on the cells of a row.
   *
   * @param cells as many as there are columns, those that this step adds included; to be changed
   * @param first where the columns that it adds begin
   * @throws BadValue when a cell does not fit
   */
  void apply(String[] cells, int first) throws BadValue;
}
