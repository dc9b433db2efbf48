package ma.jisr.network.metric;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Computes measures of a network. Paths count ties and follow their direction; clustering,
 * components and communities look at the network without direction; clustering and coreness count
 * parallel ties once.
 */
public final class Metrics {

  private final Graph graph;
  private final Map<Metric, double[]> values = new EnumMap<>(Metric.class);
  private final Whole whole;

  private Metrics(Graph graph, Set<Metric> wanted, SubMonitor monitor) {
    this.graph = graph;
    monitor.setWorkRemaining(100);
    wanted.stream().filter(m -> m.ordinal() <= Metric.STRENGTH.ordinal()).forEach(this::degree);
    Graph simple = graph.simple();
    int diameter = -1;
    double clustering = Double.NaN;
    Communities communities = null;
    if (wanted.contains(Metric.BETWEENNESS)) {
      values.put(Metric.BETWEENNESS, Betweenness.of(graph, monitor.split(60)));
    }
    if (wanted.contains(Metric.CLOSENESS)) {
      Closeness.Result result = Closeness.of(graph, monitor.split(20));
      values.put(Metric.CLOSENESS, result.closeness());
      diameter = result.diameter();
    }
    if (wanted.contains(Metric.EIGENVECTOR)) {
      values.put(Metric.EIGENVECTOR, Eigenvector.of(graph, monitor.split(5)));
    }
    if (wanted.contains(Metric.PAGERANK)) {
      values.put(Metric.PAGERANK, PageRank.of(graph, monitor.split(5)));
    }
    if (wanted.contains(Metric.CLUSTERING)) {
      double[] local = Clustering.of(simple, monitor.split(3));
      values.put(Metric.CLUSTERING, local);
      clustering = Arrays.stream(local).average().orElse(0);
    }
    if (wanted.contains(Metric.CORENESS)) {
      values.put(Metric.CORENESS, doubles(Coreness.of(graph)));
    }
    int[] component = Components.of(graph);
    if (wanted.contains(Metric.COMPONENT)) {
      values.put(Metric.COMPONENT, doubles(component));
    }
    if (wanted.contains(Metric.COMMUNITY)) {
      communities = Communities.of(simple, monitor.split(5));
      values.put(Metric.COMMUNITY, doubles(communities.group()));
    }
    Cuts cuts = Cuts.of(graph);
    whole =
        new Whole(
            graph.size(),
            graph.ties(),
            density(simple),
            centralisation(simple),
            reciprocity(),
            diameter,
            clustering,
            most(component),
            communities == null ? -1 : most(communities.group()),
            communities == null ? Double.NaN : communities.modularity(),
            cuts.articulations(),
            cuts.bridges());
  }

  /**
   * Computes some measures.
   *
   * @param wanted those of the nodes; those of the whole that cost little come always
   * @param monitor shows progress; may be null
   * @throws org.eclipse.core.runtime.OperationCanceledException when it was cancelled
   */
  public static Metrics of(Graph graph, Collection<Metric> wanted, IProgressMonitor monitor) {
    Set<Metric> set = EnumSet.noneOf(Metric.class);
    set.addAll(wanted);
    return new Metrics(graph, set, SubMonitor.convert(monitor));
  }

  /** The values of a measure by node; null when it was not asked for. Not to be changed. */
  public double[] of(Metric metric) {
    return values.get(metric);
  }

  /** What the network is like as a whole. */
  public Whole whole() {
    return whole;
  }

  private void degree(Metric metric) {
    double[] sums = new double[graph.size()];
    for (int t = 0; t < graph.ties(); t++) {
      double much = metric == Metric.STRENGTH ? graph.weight(t) : 1;
      boolean directed = graph.isDirected();
      if (metric != Metric.INDEGREE || !directed) {
        sums[graph.tail(t)] += much;
      }
      if (metric != Metric.OUTDEGREE || !directed) {
        sums[graph.head(t)] += much;
      }
    }
    values.put(metric, sums);
  }

  private static double[] doubles(int[] numbers) {
    return Arrays.stream(numbers).asDoubleStream().toArray();
  }

  private static int most(int[] numbers) {
    return Arrays.stream(numbers).max().orElse(0);
  }

  private double density(Graph simple) {
    double n = graph.size();
    if (n < 2) {
      return 0;
    }
    return graph.isDirected() ? arcs().size() / (n * (n - 1)) : simple.ties() / (n * (n - 1) / 2);
  }

  private double reciprocity() {
    if (!graph.isDirected()) {
      return 1;
    }
    Set<Long> arcs = arcs();
    long returned = arcs.stream().filter(a -> arcs.contains(arc(head(a), tail(a)))).count();
    return arcs.isEmpty() ? 0 : returned / (double) arcs.size();
  }

  /** The directed pairs between which there is a tie. */
  private Set<Long> arcs() {
    Set<Long> arcs = new HashSet<>();
    for (int t = 0; t < graph.ties(); t++) {
      if (graph.tail(t) != graph.head(t)) {
        arcs.add(arc(graph.tail(t), graph.head(t)));
      }
    }
    return arcs;
  }

  private static long arc(int tail, int head) {
    return (long) tail << 32 | head;
  }

  private static int tail(long arc) {
    return (int) (arc >> 32);
  }

  private static int head(long arc) {
    return (int) arc;
  }

  private static double centralisation(Graph simple) {
    long n = simple.size();
    if (n < 3) {
      return 0;
    }
    int[] start = simple.out().start();
    long most = 0;
    long sum = 0;
    for (int v = 0; v < n; v++) {
      long degree = start[v + 1] - start[v];
      most = Math.max(most, degree);
      sum += degree;
    }
    return (n * most - sum) / (double) ((n - 1) * (n - 2));
  }
}
