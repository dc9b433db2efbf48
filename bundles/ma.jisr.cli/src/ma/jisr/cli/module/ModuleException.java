package ma.jisr.cli.module;

/** Something that could not be done to a module. Its message is one sentence for a person. */
public class ModuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Which case it is. */
  public enum Reason {
    /** No site offers a module of that name. */
    UNKNOWN,
    /** It is installed already. */
    ALREADY,
    /** It is not installed. */
    NOT_INSTALLED,
    /** It belongs to the core, which cannot be removed. */
    PART_OF_CORE,
    /** The site cannot be read. */
    UNREACHABLE,
    /** This account may not change the installation. */
    READ_ONLY,
    /** It was cancelled. */
    CANCELLED,
    /** Anything else. */
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
  public ModuleException(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /** Which case it is. */
  public Reason reason() {
    return reason;
  }
}
