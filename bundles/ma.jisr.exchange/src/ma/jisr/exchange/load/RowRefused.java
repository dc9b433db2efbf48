package ma.jisr.exchange.load;

/** A row that cannot be imported; the message is one sentence for a person. */
final class RowRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final int column;
  private final boolean unknown;

  /**
   * A refusal.
   *
   * @param column the column at fault, or -1 for the row as a whole
   * @param sentence what is wrong and what to do
   * @param unknown whether a later row could make it good
   */
  RowRefused(int column, String sentence, boolean unknown) {
    super(sentence, null, false, false);
    this.column = column;
    this.unknown = unknown;
  }

  int column() {
    return column;
  }

  boolean isUnknown() {
    return unknown;
  }
}
