package ma.jisr.network.coverage;

/** Where it is said that somebody works on something somewhere. */
public enum Source {
  /** An activity. */
  ACTIVITY,
  /** A project. */
  PROJECT,
  /** What an organisation declares: its themes and its areas of work. */
  DECLARED,
  /** The themes of an organisation that declares no area: counted where it has its seat. */
  SEAT
}
