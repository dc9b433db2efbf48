package ma.jisr.network.insight;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Tie;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import ma.jisr.network.metric.Metric;
import ma.jisr.network.metric.Metrics;
import ma.jisr.network.metric.Whole;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The measures of a network, each tie counted as people count it: one without direction is one tie,
 * which paths may follow both ways, even where others have a direction.
 *
 * <p>Degree, strength, clustering, components, communities, articulation points and bridges do not
 * look at direction; the others follow it, coreness only where all ties have one. Paths count ties,
 * not weights; strength and communities count weights.
 */
public final class Measures {

  private static final Set<Metric> ALONG =
      EnumSet.of(
          Metric.INDEGREE,
          Metric.OUTDEGREE,
          Metric.BETWEENNESS,
          Metric.CLOSENESS,
          Metric.EIGENVECTOR,
          Metric.PAGERANK);

  private final NetworkData data;
  private final Map<Metric, double[]> values = new EnumMap<>(Metric.class);
  private final Map<Figure, Double> figures = new EnumMap<>(Figure.class);
  private final Set<Metric> wanted = EnumSet.noneOf(Metric.class);
  private final Whole flat;

  private Measures(NetworkData data, Collection<Metric> asked, SubMonitor monitor) {
    this.data = data;
    wanted.addAll(asked);
    monitor.setWorkRemaining(100);
    Graph graph = data.graph();
    Graph once = graph.isDirected() ? undirected() : graph;
    Set<Metric> along = EnumSet.noneOf(Metric.class);
    Set<Metric> around = EnumSet.noneOf(Metric.class);
    wanted.forEach(m -> (ALONG.contains(m) ? along : around).add(m));
    if (!data.isMixed() && around.remove(Metric.CORENESS)) {
      along.add(Metric.CORENESS);
    }
    Metrics directed = Metrics.of(graph, along, monitor.split(75));
    Metrics structure = Metrics.of(once, around, monitor.split(15));
    along.forEach(m -> values.put(m, directed.of(m)));
    around.forEach(m -> values.put(m, structure.of(m)));
    flat = structure.whole();
    Distances distances = Distances.of(graph, monitor.split(10));
    figures.put(Figure.NODES, (double) data.nodes().size());
    figures.put(Figure.TIES, (double) data.ties().size());
    figures.put(Figure.DENSITY, directed.whole().density());
    figures.put(Figure.CENTRALISATION, flat.centralisation());
    figures.put(Figure.BETWEENNESS_CENTRALISATION, between(graph.isDirected()));
    figures.put(Figure.RECIPROCITY, directed.whole().reciprocity());
    figures.put(Figure.DIAMETER, (double) distances.longest());
    figures.put(Figure.MEAN_DISTANCE, distances.mean());
    figures.put(Figure.CLUSTERING, flat.clustering());
    figures.put(Figure.COMPONENTS, (double) flat.components());
    figures.put(Figure.COMMUNITIES, flat.communities() < 0 ? Double.NaN : flat.communities());
    figures.put(Figure.MODULARITY, flat.modularity());
    figures.put(Figure.ARTICULATION_POINTS, (double) flat.articulations().size());
    figures.put(Figure.BRIDGES, (double) flat.bridges().size());
  }

  /**
   * Computes measures.
   *
   * @param wanted those of the actors; a figure of the whole that needs one which is not wanted is
   *     NaN
   * @param monitor shows progress; may be null
   * @throws org.eclipse.core.runtime.OperationCanceledException when it was cancelled
   */
  public static Measures of(NetworkData data, Collection<Metric> wanted, IProgressMonitor monitor) {
    return new Measures(data, wanted, SubMonitor.convert(monitor));
  }

  /** Each tie once, without direction; ties keep their numbers. */
  private Graph undirected() {
    GraphBuilder builder = new GraphBuilder(false).nodes(data.nodes().size());
    for (Tie tie : data.ties()) {
      builder.tie(tie.source(), tie.target(), tie.weight());
    }
    return builder.build();
  }

  private double between(boolean directed) {
    double[] between = values.get(Metric.BETWEENNESS);
    double n = data.nodes().size();
    if (between == null) {
      return Double.NaN;
    }
    if (n < 3) {
      return 0;
    }
    double most = Arrays.stream(between).max().orElse(0);
    double star = (n - 1) * (n - 1) * (n - 2) / (directed ? 1 : 2);
    return Arrays.stream(between).map(b -> most - b).sum() / star;
  }

  /** The network that was measured; its nodes in their order are those of all arrays here. */
  public NetworkData data() {
    return data;
  }

  /** The measures that were asked for, in their usual order. */
  public Set<Metric> metrics() {
    return wanted;
  }

  /** The values of a measure by node; null when it was not asked for. Not to be changed. */
  public double[] of(Metric metric) {
    return values.get(metric);
  }

  /** A figure of the whole; NaN when it was not asked for or has no meaning here. */
  public double of(Figure figure) {
    return figures.get(figure);
  }

  /** Where a node stands among all by a measure that was asked for. */
  public Rank rank(Metric metric, int node) {
    return Rank.of(values.get(metric), node);
  }

  /** The nodes without which a component falls apart, in ascending order. */
  public List<Integer> articulations() {
    return flat.articulations();
  }

  /** The numbers of the ties without which a component falls apart, in ascending order. */
  public List<Integer> bridges() {
    return flat.bridges();
  }
}
