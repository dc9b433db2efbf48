package ma.jisr.network.quality;

import java.time.LocalDate;

/**
 * What somebody decided about a finding.
 *
 * @param id the identifier of the record that keeps it
 * @param until the day on which it comes back; null when it is dismissed for good
 * @param reason why, or ""
 */
public record Decision(long id, LocalDate until, String reason) {

  /** Whether it holds on a day. */
  boolean holdsOn(LocalDate day) {
    return until == null || until.isAfter(day);
  }
}
