package ma.jisr.geo.scene;

import org.locationtech.jts.geom.Envelope;

/**
 * The part of the plane that is seen, and how large.
 *
 * @param x of the middle, in metres
 * @param y of the middle, in metres
 * @param scale pixels per metre
 * @param width in pixels
 * @param height in pixels
 */
public record Viewport(double x, double y, double scale, int width, int height) {

  private static final double MARGIN = 0.94;

  /** Shows a whole part of the plane, as large as possible. */
  public static Viewport of(Envelope part, int width, int height) {
    double scale = MARGIN * Math.min(width / part.getWidth(), height / part.getHeight());
    return new Viewport(part.centre().x, part.centre().y, scale, width, height);
  }

  /** Where a point of the plane is seen, in pixels from the left. */
  public double toX(double metres) {
    return (metres - x) * scale + width / 2.0;
  }

  /** Where a point of the plane is seen, in pixels from the top. */
  public double toY(double metres) {
    return height / 2.0 - (metres - y) * scale;
  }

  /** What is seen at a pixel from the left, in metres. */
  public double fromX(double pixel) {
    return (pixel - width / 2.0) / scale + x;
  }

  /** What is seen at a pixel from the top, in metres. */
  public double fromY(double pixel) {
    return (height / 2.0 - pixel) / scale + y;
  }

  /** The part of the plane in sight. */
  public Envelope part() {
    return new Envelope(fromX(0), fromX(width), fromY(height), fromY(0));
  }

  /** Moved by pixels. */
  public Viewport panned(double right, double down) {
    return new Viewport(x - right / scale, y + down / scale, scale, width, height);
  }

  /** Enlarged so that what is under a pixel stays there. */
  public Viewport zoomed(double factor, double pixelX, double pixelY) {
    double newScale = scale * factor;
    return new Viewport(
        fromX(pixelX) - (pixelX - width / 2.0) / newScale,
        fromY(pixelY) + (pixelY - height / 2.0) / newScale,
        newScale,
        width,
        height);
  }

  /** The same middle and scale in a window of another size. */
  public Viewport sized(int newWidth, int newHeight) {
    return new Viewport(x, y, scale, newWidth, newHeight);
  }
}
