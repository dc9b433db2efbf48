package ma.jisr.network.layout;

import java.util.Arrays;

/**
 * Orders the nodes within layers so that few ties cross: each is moved to the mean place of its
 * neighbours in the layer above, then below, by turns (Sugiyama, Tagawa and Toda 1981); the best
 * order met is kept.
 */
final class Crossings {

  private static final int SWEEPS = 24;
  private static final int PATIENCE = 6;

  private Crossings() {}

  /**
   * Orders them.
   *
   * @return by layer: nodes and points from left to right
   */
  static int[][] order(Layers layers) {
    int all = layers.layer.length;
    Rows down = Rows.of(all, layers.pieces, 0);
    Rows up = Rows.of(all, layers.pieces, 1);
    int[][] order = begin(layers, down, up);
    int[] place = new int[all];
    number(order, place);
    int[][] best = copy(order);
    long least = count(order, place, layers, down);
    int since = 0;
    for (int sweep = 0; sweep < SWEEPS && least > 0 && since < PATIENCE; sweep++) {
      boolean downwards = sweep % 2 == 0;
      for (int i = 1; i < order.length; i++) {
        int l = downwards ? i : order.length - 1 - i;
        sort(order[l], place, layers, downwards ? up : down, downwards ? 0 : 1);
      }
      long now = count(order, place, layers, down);
      since++;
      if (now < least) {
        least = now;
        best = copy(order);
        since = 0;
      }
    }
    return best;
  }

  private static int[][] copy(int[][] order) {
    return Arrays.stream(order).map(int[]::clone).toArray(int[][]::new);
  }

  private static void number(int[][] order, int[] place) {
    for (int[] row : order) {
      for (int i = 0; i < row.length; i++) {
        place[row[i]] = i;
      }
    }
  }

  /** Depth first along the pieces, so that neighbours begin near each other. */
  private static int[][] begin(Layers layers, Rows down, Rows up) {
    int all = layers.layer.length;
    int[] sizes = new int[layers.count];
    for (int l : layers.layer) {
      sizes[l]++;
    }
    int[][] order = new int[layers.count][];
    for (int l = 0; l < order.length; l++) {
      order[l] = new int[sizes[l]];
    }
    int[] filled = new int[layers.count];
    boolean[] seen = new boolean[all];
    int[] stack = new int[all + 2 * layers.pieces.length];
    for (int root = 0; root < all; root++) {
      int top = 0;
      stack[top++] = root;
      while (top > 0) {
        int v = stack[--top];
        if (seen[v]) {
          continue;
        }
        seen[v] = true;
        order[layers.layer[v]][filled[layers.layer[v]]++] = v;
        for (int k = up.start()[v]; k < up.start()[v + 1]; k++) {
          stack[top++] = layers.pieces[up.arc()[k]][0];
        }
        for (int k = down.start()[v]; k < down.start()[v + 1]; k++) {
          stack[top++] = layers.pieces[down.arc()[k]][1];
        }
      }
    }
    return order;
  }

  /** By the mean place of the neighbours; who has none keeps its place. */
  private static void sort(int[] row, int[] place, Layers layers, Rows beside, int end) {
    double[] mean = new double[row.length];
    Integer[] index = new Integer[row.length];
    double widest = 1;
    for (int i = 0; i < row.length; i++) {
      index[i] = i;
      int v = row[i];
      double sum = 0;
      for (int k = beside.start()[v]; k < beside.start()[v + 1]; k++) {
        sum += place[layers.pieces[beside.arc()[k]][end]];
      }
      mean[i] = beside.degree(v) == 0 ? Double.NaN : sum / beside.degree(v);
      widest = Double.isNaN(mean[i]) ? widest : Math.max(widest, mean[i]);
    }
    for (int i = 0; i < row.length; i++) {
      mean[i] = Double.isNaN(mean[i]) ? widest * i / row.length : mean[i];
    }
    Arrays.sort(index, (a, b) -> Double.compare(mean[a], mean[b]));
    int[] sorted = Arrays.stream(index).mapToInt(i -> row[i]).toArray();
    for (int i = 0; i < row.length; i++) {
      row[i] = sorted[i];
      place[row[i]] = i;
    }
  }

  /** How many pairs of pieces cross (Barth, Jünger and Mutzel 2002). */
  static long count(int[][] order, int[] place, Layers layers, Rows down) {
    long crossings = 0;
    for (int l = 0; l + 1 < order.length; l++) {
      int width = order[l + 1].length;
      long[] tree = new long[width + 1];
      long before = 0;
      for (int v : order[l]) {
        int degree = down.degree(v);
        int[] heads = new int[degree];
        for (int k = 0; k < degree; k++) {
          heads[k] = place[layers.pieces[down.arc()[down.start()[v] + k]][1]];
        }
        for (int head : heads) {
          long notRight = 0; // ends at or left of this one
          for (int i = head + 1; i > 0; i -= i & -i) {
            notRight += tree[i];
          }
          crossings += before - notRight;
        }
        for (int head : heads) {
          for (int i = head + 1; i <= width; i += i & -i) {
            tree[i]++;
          }
        }
        before += degree;
      }
    }
    return crossings;
  }
}
