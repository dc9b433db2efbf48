package ma.jisr.exchange.convert;

/** A text that is no value of its feature; the message is one sentence for a person. */
public final class BadValue extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean unknown;

  /** A sentence: what is wrong and what to do. */
  public BadValue(String sentence) {
    this(sentence, false);
  }

  /**
   * A sentence about a text that names no record known so far.
   *
   * @param unknown whether a record that comes later could be meant
   */
  public BadValue(String sentence, boolean unknown) {
    super(sentence, null, false, false); // thousands may be made; nobody reads their stack
    this.unknown = unknown;
  }

  /** Whether a record that comes later could be meant. */
  public boolean isUnknown() {
    return unknown;
  }
}
