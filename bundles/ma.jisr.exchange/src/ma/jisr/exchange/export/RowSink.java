package ma.jisr.exchange.export;

import java.io.IOException;
import ma.jisr.store.Row;

/** A format that rows are written in, one by one. */
interface RowSink {

  /** Writes what comes before the first row. */
  void begin() throws IOException;

  /**
   * Writes a row.
   *
   * @param row the values of the columns, then the identifiers behind each reference among them
   */
  void row(Row row) throws IOException;

  /** Writes what comes after the last row, and everything that waits in memory. */
  void end() throws IOException;
}
