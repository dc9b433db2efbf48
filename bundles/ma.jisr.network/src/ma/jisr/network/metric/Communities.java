package ma.jisr.network.metric;

import java.util.Random;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Communities: groups with more ties within them than chance would give, as modularity measures it
 * (Newman and Girvan 2004). By the method of Louvain (Blondel and others 2008) with the queue of
 * Leiden's (Traag and others 2019), and with each level moved once more after those above it (Rotta
 * and Noack 2011); of several beginnings the best is kept, always the same ones. Weights of ties
 * count, their direction does not.
 *
 * @param group by node: 1 for the largest community, then 2 and so on
 * @param modularity of the partition, below 1
 */
record Communities(int[] group, double modularity) {

  private static final long SEED = 20_260_101;
  private static final int WORK = 100_000;
  private static final int MOST_RUNS = 64;

  /**
   * Finds them.
   *
   * @param simple a graph as {@link Graph#simple} makes it
   * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
   */
  static Communities of(Graph simple, IProgressMonitor monitor) {
    Clustered base = Clustered.of(simple);
    int runs = Math.clamp(WORK / (1L + simple.size() + 2L * simple.ties()), 1, MOST_RUNS);
    int[] best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int run = 0; run < runs; run++) {
      int[] found = partition(base, new Random(SEED + run), monitor);
      double modularity = base.modularity(found);
      if (modularity > most + 1e-12) {
        most = modularity;
        best = found;
      }
    }
    int[] sizes = new int[simple.size()];
    int count = 0;
    for (int g : best) {
      sizes[g]++;
      count = Math.max(count, g + 1);
    }
    return new Communities(Groups.bySize(best, sizes, count), most);
  }

  private static int[] partition(Clustered base, Random random, IProgressMonitor monitor) {
    int[] group = new int[base.size()];
    for (int v = 0; v < group.length; v++) {
      group[v] = v;
    }
    double modularity = base.modularity(group);
    while (true) {
      group = level(base, group, random, monitor);
      double now = base.modularity(group);
      if (now <= modularity + 1e-12) {
        return group;
      }
      modularity = now;
    }
  }

  /** Moves nodes, then their groups as nodes, then the nodes once more. */
  private static int[] level(Clustered graph, int[] from, Random random, IProgressMonitor monitor) {
    int[] group = graph.move(from, random, monitor);
    int count = Clustered.renumber(group);
    if (count == graph.size()) {
      return group;
    }
    int[] own = new int[count];
    for (int g = 0; g < count; g++) {
      own[g] = g;
    }
    int[] above = level(graph.merged(group, count), own, random, monitor);
    for (int v = 0; v < group.length; v++) {
      group[v] = above[group[v]];
    }
    int[] moved = graph.move(group, random, monitor);
    Clustered.renumber(moved);
    return moved;
  }
}
