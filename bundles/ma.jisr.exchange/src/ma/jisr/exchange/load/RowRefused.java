package ma.jisr.exchange.load;

import java.util.List;

/** A row that cannot be imported, with everything that is wrong with it. */
final class RowRefused extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * One thing that is wrong.
   *
   * @param column the column at fault, or -1 for the row as a whole
   * @param sentence what is wrong and what to do, for a person
   */
  record Fault(int column, String sentence) {}

  private final transient List<Fault> faults;
  private final boolean unknown;

  /**
   * A refusal.
   *
   * @param faults one at least
   * @param unknown whether a later row could make it good
   */
  RowRefused(List<Fault> faults, boolean unknown) {
    super(faults.get(0).sentence(), null, false, false);
    this.faults = List.copyOf(faults);
    this.unknown = unknown;
  }

  /** A refusal for one fault. */
  RowRefused(int column, String sentence, boolean unknown) {
    this(List.of(new Fault(column, sentence)), unknown);
  }

  List<Fault> faults() {
    return faults;
  }

  boolean isUnknown() {
    return unknown;
  }
}
