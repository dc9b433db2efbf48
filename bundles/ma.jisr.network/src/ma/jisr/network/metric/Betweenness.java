package ma.jisr.network.metric;

import java.util.Arrays;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Betweenness: through how many shortest paths between two others a node stands, a pair with
 * several such paths counting by parts (Freeman 1977). Exact, by one breadth-first search from each
 * node and the accumulation of Brandes (2001); the dependencies are gathered along the arcs of
 * shortest paths, which the search writes down in the order in which they are wanted. Lengths count
 * ties, not weights; parallel ties are different paths; in an undirected graph each pair counts
 * once. Not normalised.
 */
final class Betweenness {

  private Betweenness() {}

  /**
   * Computes it.
   *
   * @return by node
   * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
   */
  static double[] of(Graph graph, IProgressMonitor monitor) {
    Locality rows = Locality.of(graph);
    int n = graph.size();
    double[] sum = new double[n];
    for (Paths paths : Sources.run(n, () -> new Paths(rows), monitor)) {
      for (int v = 0; v < n; v++) {
        sum[rows.original()[v]] += paths.through[v];
      }
    }
    if (!graph.isDirected()) {
      for (int v = 0; v < n; v++) {
        sum[v] /= 2; // each pair was met from both its ends
      }
    }
    return sum;
  }

  /** The shortest paths from one source after the other. */
  private static final class Paths implements Sources.Search {

    private final int[] start;
    private final int[] node;
    private final int[] distance;
    private final double[] count;
    private final double[] share;
    private final int[] order;

    /** The arcs of shortest paths, by tail in the order of the search. */
    private final int[] next;

    private final int[] nextEnd;
    private final double[] through;

    Paths(Locality rows) {
      start = rows.start();
      node = rows.node();
      int n = start.length - 1;
      distance = new int[n];
      Arrays.fill(distance, -1);
      count = new double[n];
      share = new double[n];
      order = new int[n];
      next = new int[start[n]];
      nextEnd = new int[n];
      through = new double[n];
    }

    @Override
    public void from(int source) {
      int reached = search(source);
      int end = reached == 0 ? 0 : nextEnd[reached - 1];
      for (int i = reached - 1; i > 0; i--) {
        int v = order[i];
        int begin = nextEnd[i - 1];
        double sum = 0;
        for (int k = begin; k < end; k++) {
          sum += share[next[k]];
        }
        end = begin;
        double dependency = count[v] * sum;
        through[v] += dependency;
        share[v] = (1 + dependency) / count[v];
        distance[v] = -1;
      }
      distance[source] = -1;
    }

    /** Counts the shortest paths to every node; says how many nodes there are to reach. */
    private int search(int source) {
      int tail = 1;
      int arcs = 0;
      order[0] = source;
      distance[source] = 0;
      count[source] = 1;
      for (int head = 0; head < tail; head++) {
        int v = order[head];
        int further = distance[v] + 1;
        double paths = count[v];
        for (int k = start[v]; k < start[v + 1]; k++) {
          int w = node[k];
          int d = distance[w];
          if (d < 0) {
            distance[w] = further;
            count[w] = paths;
            order[tail++] = w;
            next[arcs++] = w;
          } else if (d == further) {
            count[w] += paths;
            next[arcs++] = w;
          }
        }
        nextEnd[head] = arcs;
      }
      return tail;
    }
  }
}
