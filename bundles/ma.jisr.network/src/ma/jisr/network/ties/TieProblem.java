package ma.jisr.network.ties;

/** A wish for ties that makes no sense; its message says what to do, in the program's language. */
public final class TieProblem extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** A problem in one sentence. */
  TieProblem(String sentence) {
    super(sentence);
  }
}
