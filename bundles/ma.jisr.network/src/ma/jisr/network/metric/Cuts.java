package ma.jisr.network.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.jisr.network.graph.Graph;

/**
 * What holds a network together alone: nodes (articulation points) and ties (bridges) without which
 * a component falls apart (Hopcroft and Tarjan 1973), found in one depth-first search that needs no
 * stack of calls. Direction does not count; of parallel ties none is a bridge.
 *
 * @param articulations nodes, in ascending order
 * @param bridges numbers of ties, in ascending order
 */
record Cuts(List<Integer> articulations, List<Integer> bridges) {

  /** Finds them. */
  static Cuts of(Graph graph) {
    return new Search(undirected(graph)).run();
  }

  private static Graph undirected(Graph graph) {
    if (!graph.isDirected()) {
      return graph;
    }
    var builder = new ma.jisr.network.graph.GraphBuilder(false).nodes(graph.size());
    for (int t = 0; t < graph.ties(); t++) {
      builder.tie(graph.tail(t), graph.head(t));
    }
    return builder.build();
  }

  private static final class Search {

    private final int[] start;
    private final int[] node;
    private final int[] tie;
    private final int[] at;
    private final int[] time;
    private final int[] low;
    private final int[] through;
    private final boolean[] cut;
    private final List<Integer> bridges = new ArrayList<>();
    private int clock;

    Search(Graph graph) {
      start = graph.out().start();
      node = graph.out().node();
      tie = graph.out().tie();
      int n = graph.size();
      at = Arrays.copyOf(start, n);
      time = new int[n];
      low = new int[n];
      through = new int[n];
      cut = new boolean[n];
    }

    Cuts run() {
      int[] path = new int[time.length];
      for (int root = 0; root < time.length; root++) {
        if (time[root] == 0) {
          from(root, path);
        }
      }
      List<Integer> articulations = new ArrayList<>();
      for (int v = 0; v < cut.length; v++) {
        if (cut[v]) {
          articulations.add(v);
        }
      }
      bridges.sort(null);
      return new Cuts(articulations, bridges);
    }

    private void from(int root, int[] path) {
      int depth = 0;
      int branches = 0;
      enter(root, -1);
      path[0] = root;
      while (depth >= 0) {
        int v = path[depth];
        if (at[v] < start[v + 1]) {
          int k = at[v]++;
          int w = node[k];
          if (tie[k] == through[v] || w == v) {
            continue;
          }
          if (time[w] == 0) {
            enter(w, tie[k]);
            path[++depth] = w;
          } else {
            low[v] = Math.min(low[v], time[w]);
          }
          continue;
        }
        depth--;
        if (depth >= 0) {
          int parent = path[depth];
          low[parent] = Math.min(low[parent], low[v]);
          if (low[v] > time[parent]) {
            bridges.add(through[v]);
          }
          if (depth == 0) {
            branches++;
          } else if (low[v] >= time[parent]) {
            cut[parent] = true;
          }
        }
      }
      cut[root] = branches > 1;
    }

    private void enter(int v, int by) {
      time[v] = ++clock;
      low[v] = clock;
      through[v] = by;
    }
  }
}
