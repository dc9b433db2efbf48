package ma.jisr.network.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves nodes apart whose discs overlap, each no further than it must, until none does. */
public final class Separation {

  private static final int ROUNDS = 80;

  private Separation() {}

  /**
   * Moves them.
   *
   * @param positions changed in place
   * @param radii by node
   * @param air the least distance between two discs
   */
  public static void of(Positions positions, double[] radii, double air) {
    double[] x = positions.x();
    double[] y = positions.y();
    double largest = 0;
    for (double r : radii) {
      largest = Math.max(largest, r);
    }
    double cell = 2 * largest + air;
    if (cell <= 0) {
      return;
    }
    for (int round = 0; round < ROUNDS; round++) {
      Map<Long, List<Integer>> cells = new HashMap<>();
      for (int v = 0; v < x.length; v++) {
        cells.computeIfAbsent(key(x[v], y[v], cell, 0, 0), k -> new ArrayList<>(4)).add(v);
      }
      boolean moved = false;
      for (int v = 0; v < x.length; v++) {
        for (int cells9 = 0; cells9 < 9; cells9++) {
          long key = key(x[v], y[v], cell, cells9 % 3 - 1, cells9 / 3 - 1);
          for (int w : cells.getOrDefault(key, List.of())) {
            moved |= w > v && part(v, w, x, y, radii, air);
          }
        }
      }
      if (!moved) {
        return;
      }
    }
  }

  private static long key(double x, double y, double cell, int right, int up) {
    long column = (long) Math.floor(x / cell) + right;
    long row = (long) Math.floor(y / cell) + up;
    return column << 32 ^ row & 0xFFFFFFFFL;
  }

  private static boolean part(int v, int w, double[] x, double[] y, double[] radii, double air) {
    double least = radii[v] + radii[w] + air;
    double dx = x[w] - x[v];
    double dy = y[w] - y[v];
    double d = Math.hypot(dx, dy);
    if (d >= least * (1 - 1e-6)) {
      return false;
    }
    if (d < 1e-9) { // one upon the other: any direction will do, the same each time
      dx = Math.cos(v + 2.4 * w);
      dy = Math.sin(v + 2.4 * w);
      d = 1;
    }
    // The smaller disc moves further.
    double share = radii[w] * radii[w] / (radii[v] * radii[v] + radii[w] * radii[w]);
    double move = least - Math.min(d, Math.hypot(x[w] - x[v], y[w] - y[v]));
    x[v] -= dx / d * move * share;
    y[v] -= dy / d * move * share;
    x[w] += dx / d * move * (1 - share);
    y[w] += dy / d * move * (1 - share);
    return true;
  }
}
