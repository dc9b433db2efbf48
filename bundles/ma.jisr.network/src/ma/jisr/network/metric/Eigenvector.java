package ma.jisr.network.metric;

import java.util.Arrays;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Eigenvector centrality (Bonacich 1972): a node counts for as much as those that it is tied to, or
 * that point at it; the greatest is 1. By power iteration on A + I, which converges on bipartite
 * networks too; parallel ties add up.
 */
final class Eigenvector {

  private static final double ENOUGH = 1e-14;
  private static final int MOST_STEPS = 100_000;

  private Eigenvector() {}

  /**
   * Computes it.
   *
   * @return by node, from 0 to 1; all 0 in a network without ties
   */
  static double[] of(Graph graph, IProgressMonitor monitor) {
    int n = graph.size();
    double[] now = new double[n];
    double[] next = new double[n];
    if (graph.ties() == 0) {
      return now;
    }
    Arrays.fill(now, 1);
    int[] start = graph.in().start();
    int[] node = graph.in().node();
    for (int step = 0; step < MOST_STEPS; step++) {
      Cancel.check(monitor, step << 6);
      double most = 0;
      for (int v = 0; v < n; v++) {
        double sum = now[v];
        for (int k = start[v]; k < start[v + 1]; k++) {
          sum += now[node[k]];
        }
        next[v] = sum;
        most = Math.max(most, sum);
      }
      double change = 0;
      for (int v = 0; v < n; v++) {
        next[v] /= most;
        change = Math.max(change, Math.abs(next[v] - now[v]));
      }
      double[] old = now;
      now = next;
      next = old;
      if (change < ENOUGH) {
        break;
      }
    }
    return now;
  }
}
