package ma.jisr.network.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places boxes side by side on a sheet somewhat wider than high: the highest first, each as low as
 * there is room, then as far to the left (bottom-left heuristic on a skyline; Jylänki 2010).
 */
final class Packing {

  private static final double SHAPE = 1.5;
  private static final double[] TRIES = {0.8, 0.9, 1, 1.1, 1.25, 1.45};

  private Packing() {}

  /** A piece of the upper edge of what is placed. */
  private record Piece(double x, double y, double width) {}

  /**
   * Packs them.
   *
   * @param width by box
   * @param height by box
   * @return x and y of the lower left corner by box, from 0
   */
  static double[][] pack(double[] width, double[] height) {
    double area = 0;
    double widest = 0;
    for (int i = 0; i < width.length; i++) {
      area += width[i] * height[i];
      widest = Math.max(widest, width[i]);
    }
    int[] order =
        IntStream.range(0, width.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> -height[i])
                    .thenComparingDouble(i -> -width[i])
                    .thenComparingInt(i -> i))
            .mapToInt(i -> i)
            .toArray();
    double[][] best = null;
    double least = Double.POSITIVE_INFINITY;
    for (double factor : TRIES) {
      double sheet = Math.max(widest, Math.sqrt(area * SHAPE) * factor);
      double[][] corners = new double[width.length][];
      double high = 0;
      double wide = 0;
      List<Piece> skyline = new ArrayList<>(List.of(new Piece(0, 0, sheet)));
      for (int i : order) {
        corners[i] = place(skyline, width[i], height[i]);
        wide = Math.max(wide, corners[i][0] + width[i]);
        high = Math.max(high, corners[i][1] + height[i]);
      }
      // The page that it needs, of the wanted shape.
      double page = Math.max(wide, high * SHAPE);
      if (page < least) {
        least = page;
        best = corners;
      }
    }
    return best;
  }

  private static double[] place(List<Piece> skyline, double width, double height) {
    int best = -1;
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < skyline.size(); i++) {
      double y = level(skyline, i, width);
      if (y < lowest) {
        lowest = y;
        best = i;
      }
    }
    double x = skyline.get(best).x();
    double end = x + width;
    int i = best;
    while (i < skyline.size() && skyline.get(i).x() + skyline.get(i).width() <= end + 1e-9) {
      skyline.remove(i);
    }
    if (i < skyline.size() && skyline.get(i).x() < end) {
      Piece cut = skyline.get(i);
      skyline.set(i, new Piece(end, cut.y(), cut.x() + cut.width() - end));
    }
    skyline.add(best, new Piece(x, lowest + height, width));
    while (best > 0 && skyline.get(best - 1).y() == skyline.get(best).y()) {
      Piece left = skyline.get(best - 1);
      skyline.set(
          best - 1, new Piece(left.x(), left.y(), left.width() + skyline.remove(best).width()));
      best--;
    }
    return new double[] {x, lowest};
  }

  /** How low a box can stand whose left edge is that of a piece; infinity when it is too wide. */
  private static double level(List<Piece> skyline, int from, double width) {
    double left = width;
    double y = 0;
    for (int i = from; i < skyline.size(); i++) {
      y = Math.max(y, skyline.get(i).y());
      left -= skyline.get(i).width();
      if (left <= 1e-9) {
        return y;
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
