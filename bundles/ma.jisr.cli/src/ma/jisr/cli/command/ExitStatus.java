package ma.jisr.cli.command;

/** The exit statuses of every command: a promise to scripts. */
public final class ExitStatus {

  /** Done. */
  public static final int DONE = 0;

  /** Some of the input was refused, with a report; or what was asked for could not be done. */
  public static final int REFUSED = 1;

  /** The command was not used as its help says. */
  public static final int USAGE = 2;

  /** The workspace cannot be opened. */
  public static final int NO_WORKSPACE = 3;

  /** The account may not do this. */
  public static final int NOT_ALLOWED = 4;

  private ExitStatus() {}
}
