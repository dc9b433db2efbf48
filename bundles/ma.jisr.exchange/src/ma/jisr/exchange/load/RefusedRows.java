package ma.jisr.exchange.load;

import java.util.List;
import ma.jisr.exchange.Refusal;

/** Takes the rows that an import refuses, each as soon as it is sure. */
interface RefusedRows {

  /**
   * A refused row.
   *
   * @param line where it is in the file
   * @param cells as they stand there
   * @param refusal why
   */
  void add(long line, List<String> cells, Refusal refusal);
}
