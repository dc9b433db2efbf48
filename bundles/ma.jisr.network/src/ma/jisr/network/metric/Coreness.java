package ma.jisr.network.metric;

import ma.jisr.network.graph.Graph;

/**
 * Coreness: the greatest k for which a node is in the k-core, the largest part of the network in
 * which all have k neighbours there (Seidman 1983), by the linear method of Batagelj and Zaversnik
 * (2003).
 */
final class Coreness {

  private Coreness() {}

  /**
   * Computes it.
   *
   * @param simple a graph as {@link Graph#simple} makes it
   * @return by node
   */
  static int[] of(Graph simple) {
    int n = simple.size();
    int[] start = simple.out().start();
    int[] node = simple.out().node();
    int[] core = new int[n];
    int most = 0;
    for (int v = 0; v < n; v++) {
      core[v] = start[v + 1] - start[v];
      most = Math.max(most, core[v]);
    }
    int[] bin = new int[most + 2];
    for (int v = 0; v < n; v++) {
      bin[core[v] + 1]++;
    }
    for (int d = 0; d <= most; d++) {
      bin[d + 1] += bin[d];
    }
    int[] order = new int[n];
    int[] at = new int[n];
    int[] next = bin.clone();
    for (int v = 0; v < n; v++) {
      at[v] = next[core[v]]++;
      order[at[v]] = v;
    }
    for (int i = 0; i < n; i++) {
      int v = order[i];
      for (int k = start[v]; k < start[v + 1]; k++) {
        int w = node[k];
        if (core[w] > core[v]) {
          // To the front of those of its degree, and one down.
          int first = bin[core[w]];
          int other = order[first];
          order[at[w]] = other;
          at[other] = at[w];
          order[first] = w;
          at[w] = first;
          bin[core[w]]++;
          core[w]--;
        }
      }
    }
    return core;
  }
}
