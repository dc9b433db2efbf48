package ma.jisr.geo.layout;

import java.util.List;
import ma.jisr.geo.scene.Spot;

/**
 * Spots so near to each other that they are drawn as one.
 *
 * @param x its middle in pixels
 * @param y its middle in pixels
 * @param radius in pixels
 * @param spots those in it, one at least
 */
public record Cluster(double x, double y, double radius, List<Spot> spots) {

  /** Whether a pixel lies on it, or just beside. */
  public boolean isAt(double pixelX, double pixelY) {
    return Math.hypot(pixelX - x, pixelY - y) <= radius + 2;
  }
}
