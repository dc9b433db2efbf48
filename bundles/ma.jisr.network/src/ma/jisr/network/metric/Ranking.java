package ma.jisr.network.metric;

import java.util.function.IntUnaryOperator;

/** Sorts nodes by a small whole number, by counting: the order of equals is kept. */
final class Ranking {

  private Ranking() {}

  /** The numbers from 0 to n - 1, those with the greatest keys (none negative) first. */
  static int[] descending(int n, IntUnaryOperator key) {
    int most = 0;
    for (int v = 0; v < n; v++) {
      most = Math.max(most, key.applyAsInt(v));
    }
    int[] start = new int[most + 2];
    for (int v = 0; v < n; v++) {
      start[most - key.applyAsInt(v) + 1]++;
    }
    for (int k = 0; k <= most; k++) {
      start[k + 1] += start[k];
    }
    int[] order = new int[n];
    for (int v = 0; v < n; v++) {
      order[start[most - key.applyAsInt(v)]++] = v;
    }
    return order;
  }
}
