package ma.jisr.exchange.export;

import java.io.IOException;
import java.util.List;
import ma.jisr.store.Row;

/** A format that rows are written in, one by one. */
public interface RowSink extends AutoCloseable {

  /** Tells how many rows will come, before anything is written. */
  default void count(long records) {}

  /** Writes what comes before the first row. */
  void begin() throws IOException;

  /**
   * Tells what rows come next, for a format that reads more of them.
   *
   * @param ids of the records
   */
  default void window(List<Long> ids) {}

  /**
   * Writes a row.
   *
   * @param row the values of the columns, then the identifiers behind each reference among them
   */
  void row(Row row) throws IOException;

  /** Writes what comes after the last row, and everything that waits in memory. */
  void end() throws IOException;

  /** Lets go of what it holds, however the export ended. */
  @Override
  default void close() {}
}
