package ma.jisr.exchange.load;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is wrong with one row, so that a person can put it right in one go; the first fault of a
 * column counts, for those after it follow from it.
 */
final class Faults {

  private final List<RowRefused.Fault> all = new ArrayList<>(0);
  private boolean known;

  /**
   * Notes a fault.
   *
   * @param column the column at fault, or -1 for the row as a whole
   * @param sentence what is wrong and what to do
   */
  void add(int column, String sentence) {
    add(column, sentence, false);
  }

  /** Notes why something else refused the row. */
  void add(RowRefused refused) {
    refused.faults().forEach(f -> add(f.column(), f.sentence(), refused.isUnknown()));
  }

  private void add(int column, String sentence, boolean unknown) {
    if (!has(column)) {
      all.add(new RowRefused.Fault(column, sentence));
      known |= !unknown;
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether a column, or the row as a whole (-1), is at fault. */
  boolean has(int column) {
    for (RowRefused.Fault fault : all) {
      if (fault.column() == column) {
        return true;
      }
    }
    return false;
  }

  /** Refuses the row when anything is wrong; a later row makes it good only if that cures all. */
  void check() throws RowRefused {
    if (!all.isEmpty()) {
      throw new RowRefused(all, !known);
    }
  }
}
