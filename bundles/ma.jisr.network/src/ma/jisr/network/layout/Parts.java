package ma.jisr.network.layout;

import ma.jisr.network.graph.Graph;
import ma.jisr.network.metric.Components;

/**
 * The components of a graph, each with its nodes side by side.
 *
 * @param start where the nodes of a component begin, the largest component first; after the last,
 *     the end
 * @param nodes component after component
 */
record Parts(int[] start, int[] nodes) {

  static Parts of(Graph graph) {
    int[] component = Components.of(graph);
    int count = 0;
    for (int c : component) {
      count = Math.max(count, c);
    }
    int[] start = new int[count + 1];
    for (int c : component) {
      start[c]++;
    }
    for (int c = 0; c < count; c++) {
      start[c + 1] += start[c];
    }
    int[] at = start.clone();
    int[] nodes = new int[component.length];
    for (int v = 0; v < nodes.length; v++) {
      nodes[at[component[v] - 1]++] = v;
    }
    return new Parts(start, nodes);
  }

  int count() {
    return start.length - 1;
  }

  int size(int part) {
    return start[part + 1] - start[part];
  }

  int node(int part, int i) {
    return nodes[start[part] + i];
  }
}
