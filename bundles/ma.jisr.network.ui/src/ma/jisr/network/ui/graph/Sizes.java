package ma.jisr.network.ui.graph;

/**
 * How large nodes are at a scale: they grow with it, but slower than the distances between them, so
 * that there is room to see their ties.
 */
final class Sizes {

  private static final double LEAST = 0.6;
  private static final double MOST = 2.2;
  private final float[] radii;
  private final float grow;
  private final float most;

  /**
   * The sizes.
   *
   * @param home the scale that shows everything, at which nodes have the radius of the drawing
   */
  Sizes(Drawing drawing, double home, double scale) {
    this(drawing, (float) Math.clamp(Math.pow(scale / home, 0.4), LEAST, MOST));
  }

  /** Sizes that are a part of those of the drawing. */
  Sizes(Drawing drawing, float part) {
    radii = drawing.nodes().radius();
    grow = part;
    float largest = 0;
    for (float radius : radii) {
      largest = Math.max(largest, radius);
    }
    most = largest * grow;
  }

  /** The radius of a node, in pixels. */
  float radius(int node) {
    return radii[node] * grow;
  }

  /** The largest radius, in pixels. */
  float most() {
    return most;
  }

  /** How much larger nodes are than at the scale that shows everything. */
  float grow() {
    return grow;
  }
}
