package ma.jisr.network.ties;

import java.util.List;

/**
 * Something doubtful about ties: not wrong by itself, but somebody should look.
 *
 * @param kind what it is
 * @param tie the identifier of the tie that it is about
 * @param others the identifiers of the other ties that it takes, if any
 * @param sentence what is doubtful, with the names of the actors, in the program's language
 */
public record TieFinding(Kind kind, long tie, List<Long> others, String sentence) {

  /** What can be doubtful about a tie. */
  public enum Kind {
    /** A tie of an actor with itself. */
    SELF,
    /** The same two actors, the same type, the same project or framework, at the same time. */
    OVERLAP,
    /** Both directions, at the same time, of a type that is one way only. */
    BOTH_WAYS,
    /** Members of each other, directly or through others. */
    CIRCLE,
    /** The end lies before the start. */
    BACKWARDS,
    /** The tie begins before or goes on after the project that it belongs to. */
    BEYOND_PROJECT,
    /** The tie is older than one of its actors. */
    BEFORE_FOUNDED
  }

  /** Keeps a copy. */
  public TieFinding {
    others = List.copyOf(others);
  }
}
