package ma.jisr.network.metric;

import java.util.Arrays;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Betweenness: through how many shortest paths between two others a node stands, a pair with
 * several such paths counting by parts (Freeman 1977). Exact, by one breadth-first search from each
 * node and the accumulation of Brandes (2001). Each level is found from the nodes of the one before
 * or from those not yet met, whichever have fewer ties (Beamer, Asanović and Patterson 2012);
 * either way the arcs of shortest paths are written down for the way back. Lengths count ties, not
 * weights; parallel ties are different paths; in an undirected graph each pair counts once. Not
 * normalised.
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
    Locality back = graph.isDirected() ? rows.reversed() : rows;
    int n = graph.size();
    double[] sum = new double[n];
    for (Paths paths : Sources.run(n, () -> new Paths(rows, back), monitor)) {
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

  /**
   * The shortest paths from one source after the other. The loops over ties have no branches but
   * their ends: which of its ties a search follows cannot be foretold, and a processor that guesses
   * wrong waits longer than one that computes both ways.
   */
  private static final class Paths implements Sources.Search {

    /** The distance of what was not met. */
    private static final int UNMET = Integer.MAX_VALUE;

    /** How many ties of nodes not met are as much work as one of the last level. */
    private static final double PULL = 1.0;

    private final int[] start;
    private final int[] node;
    private final int[] backStart;
    private final int[] backNode;
    private final int[] distance;
    private final double[] count;
    private final double[] share;
    private final double[] sum;
    private final int[] order;
    private final int[] unmet;

    /** The arcs of shortest paths: heads by tail, or tails by head, in the order of the search. */
    private final int[] heads;

    private final int[] headsEnd;
    private final int[] tails;
    private final int[] tailsEnd;
    private final double[] through;
    private int headCount;
    private int tailCount;

    Paths(Locality rows, Locality back) {
      start = rows.start();
      node = rows.node();
      backStart = back.start();
      backNode = back.node();
      int n = start.length - 1;
      distance = new int[n];
      Arrays.fill(distance, UNMET);
      count = new double[n];
      share = new double[n];
      sum = new double[n];
      order = new int[n + 1];
      unmet = new int[n];
      heads = new int[start[n] + 1];
      headsEnd = new int[n];
      tails = new int[start[n] + 1];
      tailsEnd = new int[n];
      through = new double[n];
    }

    @Override
    public void from(int source) {
      int reached = search(source);
      back(reached);
    }

    /** Counts the shortest paths to every node; says how many nodes there are to reach. */
    private int search(int source) {
      headCount = 0;
      tailCount = 0;
      order[0] = source;
      distance[source] = 0;
      count[source] = 1;
      headsEnd[0] = 0;
      tailsEnd[0] = 0;
      int begin = 0;
      int end = 1;
      long unmetTies = backNode.length - (backStart[source + 1] - backStart[source]);
      int unmetCount = -1;
      for (int level = 1; begin < end; level++) {
        long ties = 0;
        for (int i = begin; i < end; i++) {
          ties += start[order[i] + 1] - start[order[i]];
        }
        int next;
        long pull = unmetCount < 0 ? unmetTies + distance.length / 4 : unmetTies;
        if (pull * PULL < ties) {
          if (unmetCount < 0) {
            unmetCount = list();
          }
          Arrays.fill(headsEnd, begin, end, headCount);
          next = pull(level, end, unmetCount);
          unmetCount = keep(unmetCount);
        } else {
          next = push(level, begin, end);
          Arrays.fill(tailsEnd, end, next, tailCount);
          unmetCount = unmetCount < 0 ? -1 : keep(unmetCount);
        }
        for (int i = end; i < next; i++) {
          unmetTies -= backStart[order[i] + 1] - backStart[order[i]];
        }
        begin = end;
        end = next;
      }
      return end;
    }

    /** Writes down which nodes were not met; says how many. */
    private int list() {
      int found = 0;
      for (int v = 0; v < distance.length; v++) {
        unmet[found] = v;
        found += distance[v] == UNMET ? 1 : 0;
      }
      return found;
    }

    /** Strikes from that list those that were met since. */
    private int keep(int size) {
      int found = 0;
      for (int i = 0; i < size; i++) {
        int v = unmet[i];
        unmet[found] = v;
        found += distance[v] == UNMET ? 1 : 0;
      }
      return found;
    }

    /** Finds a level from the nodes of the one before; says where it ends. */
    private int push(int level, int begin, int end) {
      int last = end;
      int arcs = headCount;
      for (int i = begin; i < end; i++) {
        int v = order[i];
        long paths = Double.doubleToRawLongBits(count[v]);
        int to = start[v + 1];
        for (int k = start[v]; k < to; k++) {
          int w = node[k];
          int d = distance[w];
          // 1 when it is new; then, 1 when it is on this level. Distances are below 2^31.
          int isNew = level - d >>> 31;
          order[last] = w;
          last += isNew;
          d = Math.min(d, level);
          distance[w] = d;
          int isNext = (d ^ level) - 1 >>> 31;
          count[w] += Double.longBitsToDouble(paths & -(long) isNext);
          heads[arcs] = w;
          arcs += isNext;
        }
        headsEnd[i] = arcs;
      }
      headCount = arcs;
      return last;
    }

    /** Finds a level from the nodes not yet met; says where it ends. */
    private int pull(int level, int end, int size) {
      int last = end;
      int arcs = tailCount;
      int wanted = level - 1;
      for (int i = 0; i < size; i++) {
        int w = unmet[i];
        int before = arcs;
        double paths = 0;
        int to = backStart[w + 1];
        for (int k = backStart[w]; k < to; k++) {
          int v = backNode[k];
          int isBefore = (distance[v] ^ wanted) - 1 >>> 31;
          paths += Double.longBitsToDouble(Double.doubleToRawLongBits(count[v]) & -(long) isBefore);
          tails[arcs] = v;
          arcs += isBefore;
        }
        if (arcs > before) {
          distance[w] = level;
          count[w] = paths;
          order[last] = w;
          tailsEnd[last++] = arcs;
        }
      }
      tailCount = arcs;
      return last;
    }

    /** Gathers what hangs on each node, the farthest first, and forgets the search. */
    private void back(int reached) {
      int headEnd = headCount;
      int tailEnd = tailCount;
      for (int i = reached - 1; i > 0; i--) {
        int v = order[i];
        int begin = headsEnd[i - 1];
        double hangs = sum[v];
        for (int k = begin; k < headEnd; k++) {
          hangs += share[heads[k]];
        }
        headEnd = begin;
        double dependency = count[v] * hangs;
        through[v] += dependency;
        double part = (1 + dependency) / count[v];
        share[v] = part;
        begin = tailsEnd[i - 1];
        for (int k = begin; k < tailEnd; k++) {
          sum[tails[k]] += part;
        }
        tailEnd = begin;
        sum[v] = 0;
        count[v] = 0;
        distance[v] = UNMET;
      }
      int source = order[0];
      sum[source] = 0;
      count[source] = 0;
      distance[source] = UNMET;
    }
  }
}
