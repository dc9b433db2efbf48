package ma.jisr.exchange.file;

import java.util.List;

/**
 * The rows of a file, whatever its format: read one by one, so that any size fits in memory. Both
 * methods that read throw {@link ma.jisr.exchange.ExchangeException} when the file ends here for a
 * reason, with the place in the file.
 */
public interface Table extends AutoCloseable {

  /** The most columns of a table. */
  int MOST_COLUMNS = 1_000;

  /** The headers, in the order of the columns; "" where a column has none. */
  List<String> headers();

  /**
   * The next row; empty ones are passed over.
   *
   * @return null after the last
   */
  TableRow next();

  /** How much of the file was read, from 0 to 1; 0 when nobody knows. */
  double progress();

  /** Sentences about the file as a whole: what was passed over or put right in it. */
  default List<String> warnings() {
    return List.of();
  }

  /** Whether its headers are names of features, as the program itself writes them. */
  default boolean isNamedByFeatures() {
    return false;
  }

  /** How the records of the file are told from those that exist. */
  default Identity identity() {
    return Identity.KEY;
  }

  @Override
  void close();

  /** How the rows of a file find the records that they are. */
  enum Identity {
    /** By their code, else by the key of their type. */
    KEY,
    /**
     * By their code, else by their e-mail address, else by their name: contacts, whose other values
     * change. A name that the file does not know as a place or an organisation is kept or made.
     */
    CONTACT
  }
}
