package ma.jisr.matching.decide;

/** Why a decision could not be carried out: one sentence for a person. Nothing was written. */
public final class DecisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure. */
  public DecisionException(String sentence) {
    super(sentence);
  }
}
