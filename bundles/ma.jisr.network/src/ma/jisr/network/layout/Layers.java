package ma.jisr.network.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The nodes of a component in layers such that every arc leads down, and the points at which long
 * arcs cross the layers between their ends.
 */
final class Layers {

  /** With more points than these, long arcs are straight lines. */
  private static final int MOST_POINTS = 150_000;

  private static final int ROUNDS = 4;

  /** By node, then by point: the layer, 0 on top. */
  final int[] layer;

  final int nodes;

  /** Pieces of arcs from a node or point to one in the next layer. */
  final int[][] pieces;

  /** By arc: the points that it goes by, downwards; null for those that are left out. */
  final int[][] points;

  final int count;

  /**
   * Finds layers.
   *
   * @param n how many nodes
   * @param arcs tail and head of each, all leading on in some order of the nodes
   * @param place by node: its place in that order
   */
  Layers(int n, int[][] arcs, int[] place) {
    nodes = n;
    int[] layers = assign(n, arcs, place);
    count = IntStream.of(layers).max().orElse(0) + 1;
    long needed = 0;
    for (int[] arc : arcs) {
      needed += layers[arc[1]] - layers[arc[0]] - 1;
    }
    boolean straight = needed > MOST_POINTS;
    List<int[]> found = new ArrayList<>();
    points = new int[arcs.length][];
    int all = n;
    int[] levels = java.util.Arrays.copyOf(layers, straight ? n : n + (int) needed);
    for (int a = 0; a < arcs.length; a++) {
      int from = arcs[a][0];
      int span = layers[arcs[a][1]] - layers[from];
      if (straight && span > 1) {
        continue;
      }
      points[a] = new int[span - 1];
      for (int i = 1; i < span; i++) {
        levels[all] = layers[arcs[a][0]] + i;
        found.add(new int[] {from, all});
        points[a][i - 1] = all;
        from = all++;
      }
      found.add(new int[] {from, arcs[a][1]});
    }
    layer = levels;
    pieces = found.toArray(int[][]::new);
  }

  /** As high as the arcs that come allow, then down towards where more arcs lead. */
  private static int[] assign(int n, int[][] arcs, int[] place) {
    int[] byPlace = new int[n];
    for (int v = 0; v < n; v++) {
      byPlace[place[v]] = v;
    }
    Rows tails = Rows.of(n, arcs, 0);
    Rows heads = Rows.of(n, arcs, 1);
    int[] layer = new int[n];
    for (int v : byPlace) {
      for (int k = tails.start()[v]; k < tails.start()[v + 1]; k++) {
        int w = arcs[tails.arc()[k]][1];
        layer[w] = Math.max(layer[w], layer[v] + 1);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int i = n - 1; i >= 0; i--) {
        int v = byPlace[i];
        if (tails.degree(v) <= heads.degree(v)) {
          continue;
        }
        int lowest = Integer.MAX_VALUE;
        for (int k = tails.start()[v]; k < tails.start()[v + 1]; k++) {
          lowest = Math.min(lowest, layer[arcs[tails.arc()[k]][1]] - 1);
        }
        moved |= lowest != layer[v];
        layer[v] = lowest;
      }
      if (!moved) {
        break;
      }
    }
    int top = IntStream.of(layer).min().orElse(0);
    for (int v = 0; v < n; v++) {
      layer[v] -= top;
    }
    return layer;
  }
}
