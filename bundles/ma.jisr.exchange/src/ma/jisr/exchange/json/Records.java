package ma.jisr.exchange.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The objects of a file, one after the other. */
interface Records extends AutoCloseable {

  /**
   * A row to be.
   *
   * @param line of the file where it begins
   * @param cells by header
   * @param problem why it cannot be imported, in a sentence, or null
   */
  record One(long line, Map<String, String> cells, String problem) {}

  /** The next one; null after the last. */
  One next() throws IOException;

  /** Sentences about how the file is written. */
  List<String> warnings();

  /** The line that was reached. */
  long line();

  /** How much was read, from 0 to 1. */
  double progress();

  @Override
  void close();
}
