package ma.jisr.geo;

/**
 * Boundaries that could not be read or a map that could not be made. Its message is one sentence
 * for a person, in the program's language: what, where, what to do.
 */
public final class GeoException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it failed, for a program that must tell the cases apart. */
  public enum Reason {
    /** The file is not there or may not be read. */
    UNREADABLE,
    /** The file is damaged or of another kind. */
    DAMAGED,
    /** The coordinates are in a system that is unknown, or cannot be right. */
    COORDINATES,
    /** What was asked for makes no sense. */
    REQUEST,
    /** The picture could not be written. */
    UNWRITABLE
  }

  private final Reason reason;

  /**
   * A failure.
   *
   * @param reason which case it is
   * @param sentence what, where, what to do
   * @param cause what happened underneath, or null
   */
  public GeoException(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /** A failure with the sentence of a key of {@link GeoTexts}. */
  public static GeoException of(Reason reason, String key, Object... arguments) {
    return new GeoException(reason, GeoTexts.format(key, arguments), null);
  }

  /** Which case it is. */
  public Reason reason() {
    return reason;
  }
}
