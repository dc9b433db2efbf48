package ma.jisr.network.picture;

/**
 * What a picture of a network shows, and how.
 *
 * @param layout how nodes are placed
 * @param size the key of a metric or the name of a column with numbers, by which nodes are large;
 *     null for all alike
 * @param colour what colours tell
 * @param labels whether names are shown
 * @param ego identifier of the node around which the picture is drawn; null for the whole network
 * @param steps how many ties from that node
 * @param date what date it shows, in words; null for none
 */
public record PictureRequest(
    Layout layout, String size, Colour colour, boolean labels, String ego, int steps, String date) {

  /** How nodes are placed. */
  public enum Layout {
    /** By forces. */
    FORCE,
    /** In layers, ties leading down. */
    LAYERED
  }

  /** What colours tell. */
  public enum Colour {
    /** The type of the actor. */
    TYPE,
    /** The group that it is in. */
    COMMUNITY,
    /** The component that it is in. */
    COMPONENT,
    /** The theme it works on; of several, the one that most actors work on. */
    THEME
  }
}
