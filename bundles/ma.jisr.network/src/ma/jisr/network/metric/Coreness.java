package ma.jisr.network.metric;

import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.Graph.Rows;

/**
 * Coreness: the greatest k for which a node is in the k-core, the largest part of the network in
 * which all have degree k (Seidman 1983), by the linear method of Batagelj and Zaversnik (2003).
 * Parallel ties count once, ties that lead back not at all; where ties have a direction, degree is
 * the number of those from whom plus of those to whom they lead, as igraph and NetworkX count.
 */
final class Coreness {

  private Coreness() {}

  /** The coreness of each node. */
  static int[] of(Graph graph) {
    int n = graph.size();
    int[] start = new int[n + 1];
    int[] node = neighbours(graph, start);
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

  /** Who is next to whom, once for each direction; {@code start} is filled. */
  private static int[] neighbours(Graph graph, int[] start) {
    Rows[] both =
        graph.isDirected() ? new Rows[] {graph.out(), graph.in()} : new Rows[] {graph.out()};
    int[] node = new int[2 * graph.ties()];
    int[] seen = new int[graph.size()];
    int count = 0;
    int round = 0;
    for (int v = 0; v < graph.size(); v++) {
      for (Rows rows : both) {
        round++;
        for (int i = rows.start()[v]; i < rows.start()[v + 1]; i++) {
          int w = rows.node()[i];
          if (w != v && seen[w] != round) {
            seen[w] = round;
            node[count++] = w;
          }
        }
      }
      start[v + 1] = count;
    }
    return node;
  }
}
