package ma.jisr.network.file;

/** A file of a network that cannot be read or written; the message is a sentence for a person. */
public final class NetworkFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;

  /**
   * A failure.
   *
   * @param line where in the file, from 1; 0 when it is the file as a whole
   * @param sentence what is wrong, where, and what to do
   * @param cause may be null
   */
  public NetworkFileException(long line, String sentence, Throwable cause) {
    super(sentence, cause);
    this.line = line;
  }

  /** Where in the file, from 1; 0 when it is the file as a whole. */
  public long line() {
    return line;
  }
}
