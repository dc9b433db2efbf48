package ma.jisr.network.metric;

import java.util.Arrays;
import ma.jisr.network.graph.Graph;

/**
 * The neighbours of a graph with the nodes numbered anew, breadth first from those with most ties,
 * so that searches find in the cache what they need next; ties that lead back are left out, for no
 * shortest path has one.
 *
 * @param start where the row of a node begins
 * @param node the neighbours that ties lead to, row after row
 * @param original the number that a node has in the graph
 */
record Locality(int[] start, int[] node, int[] original) {

  static Locality of(Graph graph) {
    int n = graph.size();
    int[] original = order(graph);
    int[] rank = new int[n];
    for (int i = 0; i < n; i++) {
      rank[original[i]] = i;
    }
    Graph.Rows out = graph.out();
    int[] start = new int[n + 1];
    int[] node = new int[out.node().length];
    int at = 0;
    for (int i = 0; i < n; i++) {
      int v = original[i];
      for (int k = out.start()[v]; k < out.start()[v + 1]; k++) {
        if (out.node()[k] != v) {
          node[at++] = rank[out.node()[k]];
        }
      }
      start[i + 1] = at;
      Arrays.sort(node, start[i], at);
    }
    return new Locality(start, Arrays.copyOf(node, at), original);
  }

  /** The neighbours that ties come from, with the same numbers. */
  Locality reversed() {
    int n = original.length;
    int[] begin = new int[n + 1];
    for (int w : node) {
      begin[w + 1]++;
    }
    for (int v = 0; v < n; v++) {
      begin[v + 1] += begin[v];
    }
    int[] at = begin.clone();
    int[] tails = new int[start[n]];
    for (int v = 0; v < n; v++) {
      for (int k = start[v]; k < start[v + 1]; k++) {
        tails[at[node[k]]++] = v;
      }
    }
    return new Locality(begin, tails, original);
  }

  private static int[] order(Graph graph) {
    int n = graph.size();
    int[] start = graph.out().start();
    int[] byDegree = Ranking.descending(n, v -> start[v + 1] - start[v]);
    int[] order = new int[n];
    boolean[] seen = new boolean[n];
    int tail = 0;
    int head = 0;
    for (int root : byDegree) {
      if (seen[root]) {
        continue;
      }
      seen[root] = true;
      order[tail++] = root;
      while (head < tail) {
        int v = order[head++];
        for (int k = start[v]; k < start[v + 1]; k++) {
          int w = graph.out().node()[k];
          if (!seen[w]) {
            seen[w] = true;
            order[tail++] = w;
          }
        }
      }
    }
    return order;
  }
}
