package ma.jisr.network.drawing;

/** The outline of a node. */
public enum Shape {
  /** A disc. */
  DISC,
  /** A square. */
  SQUARE,
  /** A square on its corner. */
  DIAMOND,
  /** A triangle on its base. */
  TRIANGLE,
  /** A regular hexagon. */
  HEXAGON;

  /**
   * The corners of the outline of a node whose area is that of a disc.
   *
   * @param x of its middle, in pixels to the right
   * @param y of its middle, in pixels downwards
   * @param radius of the disc in pixels
   * @return x and y by turns; null for a disc
   */
  public double[] corners(double x, double y, double radius) {
    return switch (this) {
      case DISC -> null;
      case SQUARE -> polygon(4, -0.75 * Math.PI, x, y, radius);
      case DIAMOND -> polygon(4, -0.5 * Math.PI, x, y, radius);
      case TRIANGLE -> polygon(3, -0.5 * Math.PI, x, y + radius * 0.15, radius);
      case HEXAGON -> polygon(6, 0, x, y, radius);
    };
  }

  private static double[] polygon(int count, double turn, double x, double y, double radius) {
    double outer = radius * Math.sqrt(2 * Math.PI / count / Math.sin(2 * Math.PI / count));
    double[] corners = new double[2 * count];
    for (int i = 0; i < count; i++) {
      double angle = turn + 2 * Math.PI * i / count;
      corners[2 * i] = x + outer * Math.cos(angle);
      corners[2 * i + 1] = y + outer * Math.sin(angle);
    }
    return corners;
  }
}
