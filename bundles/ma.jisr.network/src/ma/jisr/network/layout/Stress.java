package ma.jisr.network.layout;

import java.util.Arrays;
import java.util.stream.IntStream;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * How well distances on the plane tell distances in the graph, the measure of a layout: the mean,
 * over the pairs of nodes that ties connect, of ((s |p - q| - d) / d)², d being the length of the
 * shortest path without regard to direction and s the scale at which the mean is least (Gansner,
 * Koren and North 2004; Kruiger and others 2017). 0 is perfect; random places come to about 0.2.
 */
public final class Stress {

  private Stress() {}

  /** The sums over the pairs with one source. */
  private record Sums(double ratios, double squares, double pairs) {
    Sums plus(Sums other) {
      return new Sums(ratios + other.ratios, squares + other.squares, pairs + other.pairs);
    }
  }

  /**
   * Measures it.
   *
   * @param sources from how many nodes, at even intervals, all pairs are looked at; as many as
   *     there are nodes for all pairs
   * @param monitor may be null
   * @return 0 when there is no pair
   * @throws OperationCanceledException when it was cancelled
   */
  public static double of(Graph graph, Positions positions, int sources, IProgressMonitor monitor) {
    Graph simple = graph.simple();
    int n = simple.size();
    int count = Math.min(n, sources);
    Sums[] found = new Sums[count];
    IntStream.range(0, count)
        .parallel()
        .forEach(
            i -> {
              if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
              }
              found[i] = from((int) ((long) i * n / count), simple.out(), positions);
            });
    Sums sum = Arrays.stream(found).reduce(new Sums(0, 0, 0), Sums::plus);
    if (sum.squares == 0) {
      return sum.pairs == 0 ? 0 : 1;
    }
    return 1 - sum.ratios * sum.ratios / sum.squares / sum.pairs;
  }

  private static Sums from(int source, Graph.Rows rows, Positions at) {
    int n = at.size();
    int[] distance = new int[n];
    Arrays.fill(distance, -1);
    int[] order = new int[n];
    order[0] = source;
    distance[source] = 0;
    int tail = 1;
    double ratios = 0;
    double squares = 0;
    for (int head = 0; head < tail; head++) {
      int v = order[head];
      if (head > 0) {
        double ratio =
            Math.hypot(at.x()[v] - at.x()[source], at.y()[v] - at.y()[source]) / distance[v];
        ratios += ratio;
        squares += ratio * ratio;
      }
      for (int k = rows.start()[v]; k < rows.start()[v + 1]; k++) {
        int w = rows.node()[k];
        if (distance[w] < 0) {
          distance[w] = distance[v] + 1;
          order[tail++] = w;
        }
      }
    }
    return new Sums(ratios, squares, tail - 1);
  }
}
