package ma.jisr.exchange.load;

import java.util.List;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.file.TableRow;

/** Takes the rows that an import refuses, each as soon as it is sure. */
interface RefusedRows {

  /**
   * A refused row.
   *
   * @param row as the file has it
   * @param cells its cells, as a file without number formats can hold them
   * @param refusal why
   */
  void add(TableRow row, List<String> cells, Refusal refusal);
}
