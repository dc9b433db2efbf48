package ma.jisr.network.layout;

import java.util.Arrays;

/**
 * Points in cells of cells, so that far ones push as one (Barnes and Hut 1986). The points lie in
 * the order of their cells; all points of a leaf look at the same cells, which are near each other
 * in memory.
 */
final class QuadTree {

  private static final int BUCKET = 12;
  private static final int BITS = 15;

  /** How wide a cell may be, as a part of its distance, to push as one. */
  private static final double THETA = 0.9;

  private static final double NEAREST = 1e-4;

  private final int[] order;
  private final long[] keys;
  private final double[] px;
  private final double[] py;

  /** By cell, parents before children: the middle of its points, how many, its box, its points. */
  private double[] cx = new double[16];

  private double[] cy = new double[16];
  private double[][] box = new double[16][];
  private int[] first = new int[16];
  private int[] last = new int[16];

  /** Which cell comes after all those inside a cell. */
  private int[] skip = new int[16];

  private boolean[] leaf = new boolean[16];
  private int[] leaves = new int[16];
  private int cells;
  private int leafCount;

  QuadTree(int size) {
    order = new int[size];
    keys = new long[size];
    px = new double[size];
    py = new double[size];
  }

  /** Takes the points in. */
  void build(double[] x, double[] y) {
    int n = order.length;
    double minX = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double minY = minX;
    double maxY = maxX;
    for (int v = 0; v < n; v++) {
      minX = Math.min(minX, x[v]);
      maxX = Math.max(maxX, x[v]);
      minY = Math.min(minY, y[v]);
      maxY = Math.max(maxY, y[v]);
    }
    double side = Math.max(maxX - minX, maxY - minY);
    double toCell = side == 0 ? 0 : ((1 << BITS) - 1) / side;
    for (int v = 0; v < n; v++) {
      int column = (int) ((x[v] - minX) * toCell);
      int row = (int) ((y[v] - minY) * toCell);
      keys[v] = (spread(column) | spread(row) << 1) << 32 | v;
    }
    Arrays.sort(keys);
    for (int i = 0; i < n; i++) {
      int v = (int) keys[i];
      order[i] = v;
      px[i] = x[v];
      py[i] = y[v];
    }
    cells = 0;
    leafCount = 0;
    cell(0, n, BITS - 1);
  }

  /** The bits of a number, a gap after each. */
  private static long spread(int number) {
    long bits = number;
    bits = (bits | bits << 8) & 0x00FF00FF;
    bits = (bits | bits << 4) & 0x0F0F0F0F;
    bits = (bits | bits << 2) & 0x33333333;
    return (bits | bits << 1) & 0x55555555;
  }

  private int quarter(int point, int level) {
    return (int) (keys[point] >>> 32 + 2 * level) & 3;
  }

  private void cell(int from, int to, int topLevel) {
    int level = topLevel;
    while (level >= 0 && to - from > BUCKET && quarter(from, level) == quarter(to - 1, level)) {
      level--; // all in one quarter: no cell for it
    }
    if (cells == first.length) {
      grow();
    }
    int own = cells++;
    first[own] = from;
    last[own] = to;
    leaf[own] = to - from <= BUCKET || level < 0;
    if (leaf[own]) {
      if (leafCount == leaves.length) {
        leaves = Arrays.copyOf(leaves, 2 * leafCount);
      }
      leaves[leafCount++] = own;
    } else {
      int begin = from;
      while (begin < to) {
        int quarter = quarter(begin, level);
        int end = begin + 1;
        while (end < to && quarter(end, level) == quarter) {
          end++;
        }
        cell(begin, end, level - 1);
        begin = end;
      }
    }
    skip[own] = cells;
    measure(own);
  }

  private void grow() {
    int size = 2 * cells;
    cx = Arrays.copyOf(cx, size);
    cy = Arrays.copyOf(cy, size);
    box = Arrays.copyOf(box, size);
    first = Arrays.copyOf(first, size);
    last = Arrays.copyOf(last, size);
    skip = Arrays.copyOf(skip, size);
    leaf = Arrays.copyOf(leaf, size);
  }

  private void measure(int cell) {
    double[] bounds = box[cell];
    if (bounds == null) {
      bounds = new double[4];
      box[cell] = bounds;
    }
    bounds[0] = bounds[1] = Double.POSITIVE_INFINITY;
    bounds[2] = bounds[3] = Double.NEGATIVE_INFINITY;
    double sumX = 0;
    double sumY = 0;
    if (leaf[cell]) {
      for (int i = first[cell]; i < last[cell]; i++) {
        sumX += px[i];
        sumY += py[i];
        widen(bounds, px[i], py[i], px[i], py[i]);
      }
    } else {
      for (int c = cell + 1; c < skip[cell]; c = skip[c]) {
        int count = last[c] - first[c];
        sumX += cx[c] * count;
        sumY += cy[c] * count;
        widen(bounds, box[c][0], box[c][1], box[c][2], box[c][3]);
      }
    }
    cx[cell] = sumX / (last[cell] - first[cell]);
    cy[cell] = sumY / (last[cell] - first[cell]);
  }

  private static void widen(double[] bounds, double x0, double y0, double x1, double y1) {
    bounds[0] = Math.min(bounds[0], x0);
    bounds[1] = Math.min(bounds[1], y0);
    bounds[2] = Math.max(bounds[2], x1);
    bounds[3] = Math.max(bounds[3], y1);
  }

  /** How many leaves there are. */
  int leaves() {
    return leafCount;
  }

  /**
   * Sets the forces on the points of a leaf: the inverse distances to all others, away from them.
   */
  void repel(int number, double[] forceX, double[] forceY) {
    int own = leaves[number];
    int from = first[own];
    int to = last[own];
    double[] bounds = box[own];
    double middleX = (bounds[0] + bounds[2]) / 2;
    double middleY = (bounds[1] + bounds[3]) / 2;
    double halfX = (bounds[2] - bounds[0]) / 2;
    double halfY = (bounds[3] - bounds[1]) / 2;
    double[] sums = new double[2 * (to - from)];
    int c = 0;
    while (c < cells) {
      double[] other = box[c];
      // From the middle of the cell to the nearest side of this leaf.
      double gapX = Math.max(0, Math.abs(cx[c] - middleX) - halfX);
      double gapY = Math.max(0, Math.abs(cy[c] - middleY) - halfY);
      double wide = Math.max(other[2] - other[0], other[3] - other[1]);
      if (c != own && wide * wide < THETA * THETA * (gapX * gapX + gapY * gapY)) {
        push(from, to, cx[c], cy[c], last[c] - first[c], sums);
        c = skip[c];
      } else if (leaf[c]) {
        for (int j = first[c]; j < last[c]; j++) {
          push(from, to, px[j], py[j], 1, sums);
        }
        c++;
      } else {
        c++;
      }
    }
    for (int i = from; i < to; i++) {
      forceX[order[i]] = sums[2 * (i - from)];
      forceY[order[i]] = sums[2 * (i - from) + 1];
    }
  }

  private void push(int from, int to, double x, double y, double much, double[] sums) {
    for (int i = from; i < to; i++) {
      double dx = px[i] - x;
      double dy = py[i] - y;
      double force = much / (dx * dx + dy * dy + NEAREST);
      sums[2 * (i - from)] += dx * force;
      sums[2 * (i - from) + 1] += dy * force;
    }
  }
}
