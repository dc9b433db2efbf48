package ma.jisr.network.layout;

/**
 * Which arcs each node is an end of.
 *
 * @param start where the arcs of a node begin; after the last node, the end
 * @param arc numbers of arcs, node after node
 */
record Rows(int[] start, int[] arc) {

  /**
   * Sorts arcs by one of their ends.
   *
   * @param n how many nodes
   * @param arcs tail and head of each
   * @param end 0 for the tail, 1 for the head
   */
  static Rows of(int n, int[][] arcs, int end) {
    int[] start = new int[n + 1];
    for (int[] one : arcs) {
      start[one[end] + 1]++;
    }
    for (int v = 0; v < n; v++) {
      start[v + 1] += start[v];
    }
    int[] at = start.clone();
    int[] arc = new int[arcs.length];
    for (int a = 0; a < arcs.length; a++) {
      arc[at[arcs[a][end]]++] = a;
    }
    return new Rows(start, arc);
  }

  int degree(int v) {
    return start[v + 1] - start[v];
  }
}
