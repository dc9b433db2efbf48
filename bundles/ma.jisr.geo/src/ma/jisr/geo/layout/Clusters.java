package ma.jisr.geo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Spot;
import ma.jisr.geo.scene.Viewport;

/** Joins spots that would overlap: by the cells of a grid first, then neighbours of cells. */
final class Clusters {

  private static final int CELL = 30;
  private static final int MARGIN = 40;
  private static final double SINGLE = 4.5;

  /** A bin of the grid: the sums of what lies in it. */
  private static final class Bin {
    private final int column;
    private final int row;
    private final List<Spot> spots = new ArrayList<>();
    private double sumX;
    private double sumY;
    private boolean taken;

    Bin(int column, int row) {
      this.column = column;
      this.row = row;
    }

    void add(Bin other) {
      spots.addAll(other.spots);
      sumX += other.sumX;
      sumY += other.sumY;
      other.taken = true;
    }

    double x() {
      return sumX / spots.size();
    }

    double y() {
      return sumY / spots.size();
    }
  }

  private Clusters() {}

  static List<Cluster> of(Scene scene, Viewport view) {
    List<Cluster> clusters = new ArrayList<>();
    Map<Long, Bin> bins = new HashMap<>();
    for (Spot spot : scene.spots()) {
      double x = view.toX(spot.x());
      double y = view.toY(spot.y());
      if (x < -MARGIN || y < -MARGIN || x > view.width() + MARGIN || y > view.height() + MARGIN) {
        continue;
      }
      if (!scene.clustered()) {
        clusters.add(new Cluster(x, y, SINGLE - 1, List.of(spot)));
        continue;
      }
      // The grid stays with the plane, so that clusters do not dance while the map is moved.
      int column = (int) Math.floor(spot.x() * view.scale() / CELL);
      int row = (int) Math.floor(spot.y() * view.scale() / CELL);
      Bin bin = bins.computeIfAbsent(key(column, row), k -> new Bin(column, row));
      bin.spots.add(spot);
      bin.sumX += x;
      bin.sumY += y;
    }
    join(bins, clusters, !scene.arcs().isEmpty());
    return clusters;
  }

  private static long key(int column, int row) {
    return ((long) column << 32) | (row & 0xFFFFFFFFL);
  }

  private static void join(Map<Long, Bin> bins, List<Cluster> clusters, boolean ties) {
    List<Bin> largestFirst = new ArrayList<>(bins.values());
    largestFirst.sort(
        Comparator.<Bin>comparingInt(bin -> -bin.spots.size())
            .thenComparingInt(bin -> bin.column)
            .thenComparingInt(bin -> bin.row));
    for (Bin bin : largestFirst) {
      if (bin.taken) {
        continue;
      }
      bin.taken = true;
      for (int column = -1; column <= 1; column++) {
        for (int row = -1; row <= 1; row++) {
          Bin near = bins.get(key(bin.column + column, bin.row + row));
          if (near != null && !near.taken) {
            double distance = Math.hypot(near.x() - bin.x(), near.y() - bin.y());
            if (distance < radius(bin.spots.size()) + radius(near.spots.size()) + 2) {
              bin.add(near);
            }
          }
        }
      }
      List<Spot> spots = ties ? once(bin.spots) : List.copyOf(bin.spots);
      clusters.add(new Cluster(bin.x(), bin.y(), radius(spots.size()), spots));
    }
  }

  /** A tie whose two ends are joined counts once. */
  private static List<Spot> once(List<Spot> spots) {
    Map<Long, Spot> byId = new LinkedHashMap<>();
    spots.forEach(spot -> byId.putIfAbsent(spot.id(), spot));
    return List.copyOf(byId.values());
  }

  private static double radius(int count) {
    return count == 1 ? SINGLE : 7.5 + 3.5 * Math.log10(count);
  }
}
