package ma.jisr.network.actors;

import java.time.LocalDate;
import ma.jisr.model.base.PartialDate;

/**
 * A tie of the network: a relationship between two actors.
 *
 * @param id of the record
 * @param source number of the actor where it begins, from 0
 * @param target number of the actor where it ends, from 0
 * @param type identifier of the type of the relationship
 * @param typeLabel that type, in the program's language
 * @param directed whether it has a direction: as its type says
 * @param weight how strong it is: at least 0, and 1 when nothing is said
 * @param start when it began, or null
 * @param end when it ended, or null
 * @param project identifier of the project it belongs to; 0 when there is none
 * @param framework the programme or agreement it belongs to, or null
 */
public record Tie(
    long id,
    int source,
    int target,
    long type,
    String typeLabel,
    boolean directed,
    double weight,
    PartialDate start,
    PartialDate end,
    long project,
    String framework) {

  /** Whether nothing is known of when it began and ended. */
  public boolean isUndated() {
    return start == null && end == null;
  }

  /**
   * Whether it may have held on a day. Of a date that is known by its year or month alone, each day
   * counts as possible; a tie without a beginning has always been, one without an end goes on.
   */
  public boolean holdsOn(LocalDate day) {
    return (start == null || !start.earliest().isAfter(day))
        && (end == null || !end.latest().isBefore(day));
  }
}
