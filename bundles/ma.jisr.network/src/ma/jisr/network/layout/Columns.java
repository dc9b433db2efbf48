package ma.jisr.network.layout;

/**
 * Moves nodes and points within their layers, whose order stays, towards their neighbours: each
 * layer in turn to where the weighted squares of the distances are least with everything far enough
 * apart (isotonic regression by pooling, Barlow and others 1972), so that long ties run straight.
 */
final class Columns {

  private static final int SWEEPS = 16;

  /** How much straighter a tie is held between two of its points than at its ends. */
  private static final double STRAIGHT = 8;

  private static final double HALF = 2;

  private Columns() {}

  /**
   * Finds the x of each node and point.
   *
   * @param apart the least distance of two nodes
   * @param pointsApart the least distance of a point from what is beside it
   */
  static double[] of(Layers layers, int[][] order, double apart, double pointsApart) {
    int all = layers.layer.length;
    Rows down = Rows.of(all, layers.pieces, 0);
    Rows up = Rows.of(all, layers.pieces, 1);
    double[] x = new double[all];
    for (int[] row : order) {
      double at = 0;
      for (int i = 0; i < row.length; i++) {
        at += i == 0 ? 0 : gap(layers, row[i - 1], row[i], apart, pointsApart);
        x[row[i]] = at;
      }
      for (int v : row) {
        x[v] -= at / 2;
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean downwards = sweep % 2 == 0;
      boolean both = sweep >= SWEEPS / 2;
      for (int i = 0; i < order.length; i++) {
        int l = downwards ? i : order.length - 1 - i;
        settle(
            layers,
            order[l],
            x,
            down,
            up,
            both || !downwards,
            both || downwards,
            apart,
            pointsApart);
      }
    }
    return x;
  }

  private static double gap(Layers layers, int left, int right, double apart, double pointsApart) {
    boolean nodes = left < layers.nodes && right < layers.nodes;
    return nodes
        ? apart
        : left >= layers.nodes && right >= layers.nodes
            ? pointsApart
            : (apart + pointsApart) / HALF;
  }

  private static void settle(
      Layers layers,
      int[] row,
      double[] x,
      Rows down,
      Rows up,
      boolean useDown,
      boolean useUp,
      double apart,
      double pointsApart) {
    int n = row.length;
    double[] offset = new double[n];
    double[] value = new double[n];
    double[] weight = new double[n];
    int[] size = new int[n];
    int pools = 0;
    for (int i = 0; i < n; i++) {
      int v = row[i];
      offset[i] = i == 0 ? 0 : offset[i - 1] + gap(layers, row[i - 1], v, apart, pointsApart);
      double[] wish = {0, 0};
      if (useUp) {
        wish(layers, v, x, up, 0, wish);
      }
      if (useDown) {
        wish(layers, v, x, down, 1, wish);
      }
      if (wish[1] == 0) {
        wish[0] = x[v] * 0.01;
        wish[1] = 0.01; // stays where it is, when nobody minds
      }
      value[pools] = wish[0] / wish[1] - offset[i];
      weight[pools] = wish[1];
      size[pools++] = 1;
      while (pools > 1 && value[pools - 2] > value[pools - 1]) {
        double sum = weight[pools - 2] + weight[pools - 1];
        value[pools - 2] =
            (value[pools - 2] * weight[pools - 2] + value[pools - 1] * weight[pools - 1]) / sum;
        weight[pools - 2] = sum;
        size[pools - 2] += size[pools - 1];
        pools--;
      }
    }
    int i = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int k = 0; k < size[pool]; k++, i++) {
        x[row[i]] = value[pool] + offset[i];
      }
    }
  }

  private static void wish(Layers layers, int v, double[] x, Rows beside, int end, double[] wish) {
    for (int k = beside.start()[v]; k < beside.start()[v + 1]; k++) {
      int w = layers.pieces[beside.arc()[k]][end];
      double weight =
          v >= layers.nodes && w >= layers.nodes
              ? STRAIGHT
              : v >= layers.nodes || w >= layers.nodes ? HALF : 1;
      wish[0] += weight * x[w];
      wish[1] += weight;
    }
  }
}
