package ma.jisr.geo.layout;

import java.util.List;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Spot;
import ma.jisr.geo.scene.Viewport;

/**
 * A scene laid out for one part of the plane and one size: what to draw in which order, and what is
 * where. Drawn again and again as long as neither changes.
 *
 * @param scene what it shows
 * @param view where
 * @param marks to be drawn, the lowest first
 * @param clusters of spots in sight
 */
public record Frame(Scene scene, Viewport view, List<Mark> marks, List<Cluster> clusters) {

  /** Keeps the lists as they are: they are long and nobody else has them. */
  public Frame {
    marks = java.util.Collections.unmodifiableList(marks);
    clusters = java.util.Collections.unmodifiableList(clusters);
  }

  /** The cluster under a pixel, the uppermost first; null for none. */
  public Cluster clusterAt(double x, double y) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      if (clusters.get(i).isAt(x, y)) {
        return clusters.get(i);
      }
    }
    return null;
  }

  /** The spots whose cluster has its middle in a rectangle of pixels. */
  public List<Spot> spotsIn(double x, double y, double width, double height) {
    return clusters.stream()
        .filter(c -> c.x() >= x && c.y() >= y && c.x() <= x + width && c.y() <= y + height)
        .flatMap(c -> c.spots().stream())
        .toList();
  }
}
