package ma.jisr.network.layout;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;

/**
 * An order of the nodes against which few arcs run: those are turned round for the time of the
 * layout (Eades, Lin and Smyth 1993).
 */
final class Acyclic {

  private Acyclic() {}

  /** A node and how many more arcs left it than came to it when it was written down. */
  private record Excess(int node, int value) {}

  /**
   * Orders the nodes.
   *
   * @param n how many nodes
   * @param arcs tail and head of each arc
   * @return by node: its place in the order
   */
  static int[] order(int n, int[][] arcs) {
    int[] out = new int[n];
    int[] in = new int[n];
    Rows tails = Rows.of(n, arcs, 0);
    Rows heads = Rows.of(n, arcs, 1);
    PriorityQueue<Excess> queue =
        new PriorityQueue<>(
            Comparator.<Excess>comparingInt(e -> -e.value).thenComparingInt(Excess::node));
    Deque<Integer> sources = new ArrayDeque<>();
    Deque<Integer> sinks = new ArrayDeque<>();
    for (int v = 0; v < n; v++) {
      out[v] = tails.degree(v);
      in[v] = heads.degree(v);
      note(v, out, in, queue, sources, sinks);
    }
    int[] place = new int[n];
    boolean[] gone = new boolean[n];
    int first = 0;
    int last = n;
    while (first < last) {
      boolean sink = false;
      Integer next = sinks.poll();
      if (next != null) {
        sink = true;
      } else {
        next = sources.poll();
      }
      if (next == null) {
        Excess most = queue.poll();
        next = most.value == out[most.node] - in[most.node] ? most.node : null;
      }
      if (next == null || gone[next]) {
        continue; // it has changed since it was written down
      }
      gone[next] = true;
      place[next] = sink ? --last : first++;
      for (int k = tails.start()[next]; k < tails.start()[next + 1]; k++) {
        int w = arcs[tails.arc()[k]][1];
        in[w]--;
        if (!gone[w]) {
          note(w, out, in, queue, sources, sinks);
        }
      }
      for (int k = heads.start()[next]; k < heads.start()[next + 1]; k++) {
        int w = arcs[heads.arc()[k]][0];
        out[w]--;
        if (!gone[w]) {
          note(w, out, in, queue, sources, sinks);
        }
      }
    }
    return place;
  }

  private static void note(
      int v,
      int[] out,
      int[] in,
      PriorityQueue<Excess> queue,
      Deque<Integer> sources,
      Deque<Integer> sinks) {
    if (out[v] == 0) {
      sinks.add(v);
    } else if (in[v] == 0) {
      sources.add(v);
    } else {
      queue.add(new Excess(v, out[v] - in[v]));
    }
  }
}
