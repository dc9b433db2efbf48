package ma.jisr.network.insight;

import java.util.List;
import java.util.Locale;

/**
 * Something that an officer could do for the network, and why.
 *
 * @param kind what it is
 * @param score by which suggestions of a kind are ordered, the greatest first
 * @param actors identifiers of the records that it is about, or who should be invited
 * @param others who is on the other side: the second group, who invites, who would be cut off
 * @param title what to do, in a few words
 * @param sentence what to do and why, in the language of the program
 */
public record Suggestion(
    Kind kind, double score, List<Long> actors, List<Long> others, String title, String sentence) {

  /** What can be suggested. */
  public enum Kind {
    /** Two groups that a workshop should bring together. */
    WORKSHOP,
    /** An actor with no tie, or one, to invite. */
    INVITE,
    /** An actor whose leaving would cut off others. */
    RISK,
    /** Two actors that have partners in common and no tie. */
    TIE;

    /** The name that scripts know it by. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Keeps copies. */
  public Suggestion {
    actors = List.copyOf(actors);
    others = List.copyOf(others);
  }
}
