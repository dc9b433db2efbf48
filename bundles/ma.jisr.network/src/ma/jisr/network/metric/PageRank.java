package ma.jisr.network.metric;

import java.util.Arrays;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * PageRank (Brin and Page 1998) with damping 0.85: how often somebody stands at a node who follows
 * ties at random, and now and then begins anew anywhere; who meets no tie to follow begins anew.
 */
final class PageRank {

  private static final double DAMPING = 0.85;
  private static final double ENOUGH = 1e-15;
  private static final int MOST_STEPS = 1_000;

  private PageRank() {}

  /**
   * Computes it.
   *
   * @return by node; they sum to 1
   */
  static double[] of(Graph graph, IProgressMonitor monitor) {
    int n = graph.size();
    double[] rank = new double[n];
    Arrays.fill(rank, 1.0 / n);
    double[] share = new double[n];
    double[] next = new double[n];
    int[] outStart = graph.out().start();
    int[] start = graph.in().start();
    int[] node = graph.in().node();
    for (int step = 0; step < MOST_STEPS; step++) {
      Cancel.check(monitor, step << 6);
      double stuck = 0;
      for (int v = 0; v < n; v++) {
        int degree = outStart[v + 1] - outStart[v];
        share[v] = degree == 0 ? 0 : rank[v] / degree;
        stuck += degree == 0 ? rank[v] : 0;
      }
      double anew = (1 - DAMPING + DAMPING * stuck) / n;
      double change = 0;
      for (int v = 0; v < n; v++) {
        double sum = 0;
        for (int k = start[v]; k < start[v + 1]; k++) {
          sum += share[node[k]];
        }
        next[v] = anew + DAMPING * sum;
        change += Math.abs(next[v] - rank[v]);
      }
      double[] old = rank;
      rank = next;
      next = old;
      if (change < ENOUGH * Math.max(1, Math.sqrt(n))) {
        break;
      }
    }
    return rank;
  }
}
