package ma.jisr.network.metric;

import java.util.Arrays;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Harmonic closeness (Marchiori and Latora 2000; Rochat 2009): the mean of the inverse distances to
 * all others, a node that cannot be reached counting 0. Distances count ties, along their
 * direction. From the same searches comes the longest of the shortest paths.
 */
final class Closeness {

  /**
   * What the searches found.
   *
   * @param closeness by node, from 0 to 1
   * @param diameter the length of the longest shortest path between nodes that reach each other; 0
   *     when there is none
   */
  record Result(double[] closeness, int diameter) {}

  private Closeness() {}

  /**
   * Computes it.
   *
   * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
   */
  static Result of(Graph graph, IProgressMonitor monitor) {
    Locality rows = Locality.of(graph);
    int n = graph.size();
    double[] closeness = new double[n];
    int diameter = 0;
    for (Distances distances : Sources.run(n, () -> new Distances(rows), monitor)) {
      for (int v = 0; v < n; v++) {
        closeness[rows.original()[v]] += distances.closeness[v];
      }
      diameter = Math.max(diameter, distances.longest);
    }
    return new Result(closeness, diameter);
  }

  private static final class Distances implements Sources.Search {

    private final int[] start;
    private final int[] node;
    private final int[] seenBy;
    private final int[] order;
    private final double[] closeness;
    private int longest;

    Distances(Locality rows) {
      start = rows.start();
      node = rows.node();
      int n = start.length - 1;
      seenBy = new int[n];
      Arrays.fill(seenBy, -1);
      order = new int[n];
      closeness = new double[n];
    }

    @Override
    public void from(int source) {
      int tail = 1;
      order[0] = source;
      seenBy[source] = source;
      double sum = 0;
      int distance = 0;
      for (int head = 0; head < tail; ) {
        int end = tail;
        sum += distance == 0 ? 0 : (end - head) / (double) distance;
        longest = Math.max(longest, distance);
        for (; head < end; head++) {
          int v = order[head];
          for (int k = start[v]; k < start[v + 1]; k++) {
            int w = node[k];
            if (seenBy[w] != source) {
              seenBy[w] = source;
              order[tail++] = w;
            }
          }
        }
        distance++;
      }
      closeness[source] = closeness.length < 2 ? 0 : sum / (closeness.length - 1);
    }
  }
}
