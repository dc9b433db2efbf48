package ma.jisr.network.ties;

import java.time.LocalDate;
import ma.jisr.model.base.PartialDate;

/**
 * The time during which something holds. What is unknown is open: a tie without a date holds
 * always.
 *
 * @param start null when unknown
 * @param end null when unknown or not yet
 */
record Span(PartialDate start, PartialDate end) {

  /**
   * Whether two spans certainly have days in common. What ends where the other begins ("2020 to
   * 2022", "2022 to 2024") is taken for a succession.
   */
  boolean overlaps(Span other) {
    boolean same = start != null && start.equals(other.start);
    return same || from().isBefore(other.until()) && other.from().isBefore(until());
  }

  /** Whether the whole of it lies before a date. */
  boolean startsBefore(PartialDate date) {
    return date != null && start != null && start.latest().isBefore(date.earliest());
  }

  /** Whether a part of it certainly lies after a date. */
  boolean goesBeyond(PartialDate date) {
    return date != null
        && (end != null && end.earliest().isAfter(date.latest())
            || start != null && start.earliest().isAfter(date.latest()));
  }

  /** Whether it ends before it starts. */
  boolean isBackwards() {
    return start != null && end != null && end.latest().isBefore(start.earliest());
  }

  private LocalDate from() {
    return start == null ? LocalDate.MIN : start.earliest();
  }

  private LocalDate until() {
    return end == null ? LocalDate.MAX : end.earliest();
  }
}
