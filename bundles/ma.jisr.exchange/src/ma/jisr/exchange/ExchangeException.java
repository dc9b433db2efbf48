package ma.jisr.exchange;

/**
 * A file that could not be read or written at all, or a text that could not be understood. Its
 * message is one sentence for a person, in the program's language: what, where, what to do. Nothing
 * was written when it is thrown.
 */
public class ExchangeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Which case it is, for a program that must tell them apart. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** It is a folder, or may not be read, or reading it failed. */
    UNREADABLE,
    /** It has no line at all. */
    EMPTY,
    /** It is no text, whatever its name says. */
    NOT_TEXT,
    /** It ends within a quoted cell. */
    TRUNCATED,
    /** Some of its bytes are no characters. */
    ENCODING,
    /** It is no well-formed table. */
    MALFORMED,
    /** It has more columns than any table of people. */
    TOO_MANY_COLUMNS,
    /** One of its rows is larger than memory should hold. */
    TOO_LARGE,
    /** The headers of a sheet cannot be told from its rows. */
    HEADERS,
    /** The workbook has no such sheet. */
    SHEET,
    /** Two columns have one header. */
    DUPLICATE_HEADER,
    /** None of its columns is known, or one that is needed is not there. */
    COLUMNS,
    /** The mapping names a column or a feature that does not exist. */
    MAPPING,
    /** A condition cannot be understood. */
    CONDITION,
    /** The file to write cannot be written. */
    UNWRITABLE,
    /** It was cancelled. */
    CANCELLED
  }

  private final Reason reason;

  /**
   * A failure.
   *
   * @param reason which case it is
   * @param sentence what, where, what to do
   */
  public ExchangeException(Reason reason, String sentence) {
    this(reason, sentence, null);
  }

  /**
   * A failure with what happened underneath, for the log.
   *
   * @param reason which case it is
   * @param sentence what, where, what to do
   * @param cause what happened, or null
   */
  public ExchangeException(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /** Which case it is. */
  public Reason reason() {
    return reason;
  }
}
