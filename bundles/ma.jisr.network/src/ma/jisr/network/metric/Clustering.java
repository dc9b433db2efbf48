package ma.jisr.network.metric;

import java.util.Arrays;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Clustering: which part of the pairs of a node's neighbours are neighbours themselves (Watts and
 * Strogatz 1998); 0 below two neighbours. Direction, parallel ties and those that lead back do not
 * count.
 */
final class Clustering {

  private Clustering() {}

  /**
   * Computes it: each triangle is found once, at its tie of lowest degree (Latapy 2008).
   *
   * @param simple a graph as {@link Graph#simple} makes it
   * @return by node, from 0 to 1
   */
  static double[] of(Graph simple, IProgressMonitor monitor) {
    int n = simple.size();
    int[] start = simple.out().start();
    int[] node = simple.out().node();
    int[] order = Ranking.descending(n, v -> start[v + 1] - start[v]);
    int[] rank = new int[n];
    for (int i = 0; i < n; i++) {
      rank[order[i]] = i;
    }
    // To neighbours of higher degree only: no such row is longer than the root of twice the ties.
    int[] upStart = new int[n + 1];
    int[] up = new int[simple.ties()];
    for (int v = 0; v < n; v++) {
      int at = upStart[v];
      for (int k = start[v]; k < start[v + 1]; k++) {
        if (rank[node[k]] < rank[v]) {
          up[at++] = node[k];
        }
      }
      upStart[v + 1] = at;
    }
    long[] triangles = new long[n];
    int[] mark = new int[n];
    Arrays.fill(mark, -1);
    for (int v = 0; v < n; v++) {
      Cancel.check(monitor, v);
      for (int k = upStart[v]; k < upStart[v + 1]; k++) {
        mark[up[k]] = v;
      }
      for (int k = upStart[v]; k < upStart[v + 1]; k++) {
        int w = up[k];
        for (int j = upStart[w]; j < upStart[w + 1]; j++) {
          if (mark[up[j]] == v) {
            triangles[v]++;
            triangles[w]++;
            triangles[up[j]]++;
          }
        }
      }
    }
    double[] clustering = new double[n];
    for (int v = 0; v < n; v++) {
      long degree = start[v + 1] - start[v];
      clustering[v] = degree < 2 ? 0 : 2.0 * triangles[v] / (degree * (degree - 1));
    }
    return clustering;
  }
}
