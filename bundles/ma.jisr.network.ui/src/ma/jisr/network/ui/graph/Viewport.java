package ma.jisr.network.ui.graph;

/**
 * The part of the plane that is in sight.
 *
 * @param x of the middle, in the plane
 * @param y of the middle, in the plane, downwards
 * @param scale pixels by unit of the plane; positive
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 */
record Viewport(double x, double y, double scale, int width, int height) {

  /** The least room around what is fitted, in pixels. */
  static final int MARGIN = 48;

  private static final double LEAST = 1e-4;
  private static final double MOST = 400;

  /** Where something stands in the picture, from its left edge, in pixels. */
  double toX(double planeX) {
    return (planeX - x) * scale + width / 2.0;
  }

  /** Where something stands in the picture, from its top, in pixels. */
  double toY(double planeY) {
    return (planeY - y) * scale + height / 2.0;
  }

  /** Where a pixel stands in the plane. */
  double fromX(double pixel) {
    return (pixel - width / 2.0) / scale + x;
  }

  /** Where a pixel stands in the plane. */
  double fromY(double pixel) {
    return (pixel - height / 2.0) / scale + y;
  }

  /** The same after the picture was pushed by some pixels. */
  Viewport panned(double dx, double dy) {
    return new Viewport(x - dx / scale, y - dy / scale, scale, width, height);
  }

  /** Enlarges; the place under a pixel stays under it. */
  Viewport zoomed(double factor, double pixelX, double pixelY) {
    double newScale = Math.clamp(scale * factor, LEAST, MOST);
    double keptX = fromX(pixelX);
    double keptY = fromY(pixelY);
    return new Viewport(
        keptX - (pixelX - width / 2.0) / newScale,
        keptY - (pixelY - height / 2.0) / newScale,
        newScale,
        width,
        height);
  }

  /** The same middle and scale in a picture of another size. */
  Viewport sized(int newWidth, int newHeight) {
    return new Viewport(x, y, scale, newWidth, newHeight);
  }

  /** The same scale with another middle. */
  Viewport centred(double newX, double newY) {
    return new Viewport(newX, newY, scale, width, height);
  }

  /** All of a part of the plane, as large as it fits; never larger than {@code most}. */
  static Viewport fitting(
      double left, double top, double right, double bottom, double most, int width, int height) {
    return fitting(left, top, right, bottom, most, width, height, 0, 0);
  }

  /**
   * The same beside what stands at the edges.
   *
   * @param before the room that is taken at the left, in pixels
   * @param behind the room that is taken at the right
   */
  static Viewport fitting(
      double left,
      double top,
      double right,
      double bottom,
      double most,
      int width,
      int height,
      int before,
      int behind) {
    double roomX = Math.max(20, width - before - behind - 2.0 * MARGIN);
    double roomY = Math.max(20, height - 2.0 * MARGIN);
    double fit =
        Math.min(roomX / Math.max(right - left, 1e-9), roomY / Math.max(bottom - top, 1e-9));
    double scale = Math.clamp(Math.min(fit, most), LEAST, MOST);
    return new Viewport(
        (left + right) / 2 - (before - behind) / 2.0 / scale,
        (top + bottom) / 2,
        scale,
        width,
        height);
  }
}
