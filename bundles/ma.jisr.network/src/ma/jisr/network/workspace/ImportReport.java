package ma.jisr.network.workspace;

import java.util.List;
import java.util.OptionalLong;

/**
 * What an import of a network did, or would do.
 *
 * @param actors that were made
 * @param matchedActors that were there already
 * @param ties that were made
 * @param matchedTies that were there already
 * @param completed records that were there and got values that they lacked
 * @param newActors names of the actors that were made, in the order of the file
 * @param kept names of attributes that the model has no place for, and that are kept as they are
 * @param notices sentences on what else there is to know
 * @param refusals what was refused, by name; when there is one, nothing was written
 * @param commit the line of the journal; empty when nothing was written
 */
public record ImportReport(
    int actors,
    int matchedActors,
    int ties,
    int matchedTies,
    int completed,
    List<String> newActors,
    List<String> kept,
    List<String> notices,
    List<Refused> refusals,
    OptionalLong commit) {

  /**
   * Something that was refused.
   *
   * @param what the node or tie
   * @param reason a sentence on what is wrong and what to do
   */
  public record Refused(String what, String reason) {}

  /** Keeps copies. */
  public ImportReport {
    newActors = List.copyOf(newActors);
    kept = List.copyOf(kept);
    notices = List.copyOf(notices);
    refusals = List.copyOf(refusals);
  }

  /** Whether the network could be brought in. */
  public boolean isAccepted() {
    return refusals.isEmpty();
  }
}
