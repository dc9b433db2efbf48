package ma.jisr.network.insight;

import java.util.Arrays;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The lengths of the shortest paths of a network, in ties along their direction, from 64 nodes at a
 * time: a bit of a long number stands for each (Then and others, "The more the merrier", 2014).
 *
 * @param pairs how many ordered pairs of different nodes have a path between them
 * @param sum the lengths of these paths together
 * @param longest the longest of them; 0 when there is none
 */
record Distances(long pairs, long sum, int longest) {

  /** The mean length; NaN when no two nodes are joined. */
  double mean() {
    return pairs == 0 ? Double.NaN : sum / (double) pairs;
  }

  /**
   * Measures all of them.
   *
   * @param monitor may be null
   * @throws org.eclipse.core.runtime.OperationCanceledException when it was cancelled
   */
  static Distances of(Graph graph, IProgressMonitor monitor) {
    int n = graph.size();
    SubMonitor progress = SubMonitor.convert(monitor, n / Long.SIZE + 1);
    long pairs = 0;
    long sum = 0;
    int longest = 0;
    long[] seen = new long[n];
    long[] now = new long[n];
    long[] next = new long[n];
    int[] start = graph.out().start();
    int[] node = graph.out().node();
    for (int first = 0; first < n; first += Long.SIZE) {
      progress.split(1);
      Arrays.fill(seen, 0);
      Arrays.fill(now, 0);
      for (int s = first; s < Math.min(n, first + Long.SIZE); s++) {
        now[s] = 1L << s;
        seen[s] = now[s];
      }
      boolean any = true;
      for (int length = 1; any; length++) {
        Arrays.fill(next, 0);
        for (int v = 0; v < n; v++) {
          for (int k = start[v]; now[v] != 0 && k < start[v + 1]; k++) {
            next[node[k]] |= now[v];
          }
        }
        any = false;
        for (int v = 0; v < n; v++) {
          next[v] &= ~seen[v];
          seen[v] |= next[v];
          int found = Long.bitCount(next[v]);
          pairs += found;
          sum += (long) found * length;
          any |= found > 0;
        }
        longest = any ? Math.max(longest, length) : longest;
        long[] old = now;
        now = next;
        next = old;
      }
    }
    return new Distances(pairs, sum, longest);
  }
}
