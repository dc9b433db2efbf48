package ma.jisr.network.metric;

import java.util.Arrays;
import ma.jisr.network.graph.Graph;

/** Components: the parts between which there is no tie at all, whatever its direction. */
public final class Components {

  private Components() {}

  /**
   * Numbers them.
   *
   * @return by node: 1 for the largest component, then 2 and so on; of two as large, the one with
   *     the first node comes first
   */
  public static int[] of(Graph graph) {
    int n = graph.size();
    int[] component = new int[n];
    Arrays.fill(component, -1);
    int[] order = new int[n];
    int[] sizes = new int[n];
    int count = 0;
    for (int root = 0; root < n; root++) {
      if (component[root] >= 0) {
        continue;
      }
      int tail = 1;
      order[0] = root;
      component[root] = count;
      for (int head = 0; head < tail; head++) {
        tail = spread(graph.out(), order, component, head, tail);
        tail = graph.isDirected() ? spread(graph.in(), order, component, head, tail) : tail;
      }
      sizes[count++] = tail;
    }
    return Groups.bySize(component, sizes, count);
  }

  private static int spread(Graph.Rows rows, int[] order, int[] component, int head, int end) {
    int tail = end;
    int v = order[head];
    for (int k = rows.start()[v]; k < rows.start()[v + 1]; k++) {
      int w = rows.node()[k];
      if (component[w] < 0) {
        component[w] = component[v];
        order[tail++] = w;
      }
    }
    return tail;
  }
}
