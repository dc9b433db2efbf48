package ma.jisr.document.content;

/** Where lines stand between the margins. */
public enum Align {
  /** By the margin where reading begins: left in French, right in Arabic. */
  START,
  /** In the middle. */
  CENTRE,
  /** By the margin where reading ends. */
  END
}
