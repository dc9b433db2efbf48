package ma.jisr.cli.command;

/** Why a command could not do its work: one sentence for a person, and its exit status. */
public final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * A failure.
   *
   * @param status one of {@link ExitStatus}
   * @param sentence what, where, what to do
   * @param cause what happened underneath, or null
   */
  public CommandFailure(int status, String sentence, Throwable cause) {
    super(sentence, cause);
    this.status = status;
  }

  /** A command that was not used as its help says. */
  public static CommandFailure usage(String sentence) {
    return new CommandFailure(ExitStatus.USAGE, sentence, null);
  }

  /** Input that was refused. */
  public static CommandFailure refused(String sentence) {
    return new CommandFailure(ExitStatus.REFUSED, sentence, null);
  }

  /** Its exit status. */
  public int status() {
    return status;
  }
}
