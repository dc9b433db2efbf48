package ma.jisr.store;

/**
 * Something that the store could not do. Its message is one sentence for a person, in the program's
 * language: what, where, what to do. The cause is for the log.
 */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it failed, for a program that must tell the cases apart. */
  public enum Reason {
    /** Another program holds the workspace. */
    BUSY,
    /** The workspace is damaged, unreadable or no workspace. */
    DAMAGED,
    /** The folder or file cannot be written, or the disk is full. */
    UNWRITABLE,
    /** The workspace was made by a newer version of the program. */
    TOO_NEW,
    /** What was changed here was changed elsewhere meanwhile. */
    CONFLICT,
    /** The values break a rule of the model. */
    INVALID,
    /** What was asked for does not exist. */
    MISSING,
    /** It was cancelled; nothing was written. */
    CANCELLED,
    /** The account may not do this. */
    DENIED,
    /** Anything else: the log tells. */
    FAILED
  }

  private final Reason reason;

  /**
   * A failure.
   *
   * @param reason which case it is
   * @param sentence what, where, what to do
   * @param cause what happened underneath, or null
   */
  public StoreException(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /** Which case it is. */
  public Reason reason() {
    return reason;
  }
}
