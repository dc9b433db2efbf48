package ma.jisr.network.ui.graph;

/**
 * What stands in the plane: nodes and the ties between them, in compact arrays that nobody changes
 * after they were made, so that any thread may draw them. Node i stands at (x[i], y[i]).
 */
final class Drawing {

  /** A node or a tie that is chosen. */
  static final int CHOSEN = 1;

  /** One that stands back, because something else is chosen. */
  static final int QUIET = 2;

  /** A node that a person has put where it is. */
  static final int PINNED = 4;

  /** A node that stands for a group. */
  static final int GROUP = 8;

  /** A tie with a direction. */
  static final int DIRECTED = 16;

  /** A tie drawn with gaps. */
  static final int DASHED = 32;

  /** Nothing. */
  static final Drawing EMPTY =
      new Drawing(
          new Nodes(
              new int[0],
              new float[0],
              new float[0],
              new float[0],
              new int[0],
              new byte[0],
              new String[0]),
          new Ties(
              new int[0],
              new int[0],
              new int[0],
              new int[0],
              new float[0],
              new byte[0],
              new byte[0]));

  /**
   * The nodes.
   *
   * @param key which actor it is by number, or -1 - g for the group g
   * @param x in the plane
   * @param y in the plane, downwards
   * @param radius in pixels at the scale that shows everything
   * @param color 0xRRGGBB
   * @param look flags
   * @param label its name
   */
  record Nodes(
      int[] key, float[] x, float[] y, float[] radius, int[] color, byte[] look, String[] label) {

    int count() {
      return key.length;
    }

    boolean is(int node, int flag) {
      return (look[node] & flag) != 0;
    }
  }

  /**
   * The ties.
   *
   * @param key which tie it is by number, or -1 for several in one
   * @param tail the node where it begins
   * @param head the node where it ends
   * @param color 0xRRGGBB
   * @param width in pixels
   * @param look flags
   * @param lane how far beside the straight line: ties between the same two have different ones
   */
  record Ties(
      int[] key, int[] tail, int[] head, int[] color, float[] width, byte[] look, byte[] lane) {

    int count() {
      return key.length;
    }

    boolean is(int tie, int flag) {
      return (look[tie] & flag) != 0;
    }
  }

  private final Nodes nodes;
  private final Ties ties;
  private final float[] box;
  private NodeGrid grid;

  Drawing(Nodes nodes, Ties ties) {
    this.nodes = nodes;
    this.ties = ties;
    box = box(nodes);
  }

  Nodes nodes() {
    return nodes;
  }

  Ties ties() {
    return ties;
  }

  /** Left, top, right and bottom of the nodes. */
  float[] box() {
    return box;
  }

  /** Finds nodes by their place. */
  synchronized NodeGrid grid() {
    if (grid == null) {
      grid = new NodeGrid(nodes, box);
    }
    return grid;
  }

  private static float[] box(Nodes nodes) {
    float[] box = {
      Float.POSITIVE_INFINITY,
      Float.POSITIVE_INFINITY,
      Float.NEGATIVE_INFINITY,
      Float.NEGATIVE_INFINITY
    };
    for (int i = 0; i < nodes.count(); i++) {
      box[0] = Math.min(box[0], nodes.x[i]);
      box[1] = Math.min(box[1], nodes.y[i]);
      box[2] = Math.max(box[2], nodes.x[i]);
      box[3] = Math.max(box[3], nodes.y[i]);
    }
    return nodes.count() == 0 ? new float[] {0, 0, 1, 1} : box;
  }

  /** The number of an actor's node, or -1. */
  int nodeOf(int key) {
    for (int i = 0; i < nodes.count(); i++) {
      if (nodes.key[i] == key) {
        return i;
      }
    }
    return -1;
  }
}
