package ma.jisr.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.layout.Positions;
import ma.jisr.network.layout.Stress;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.UndirectedGraph;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.statistics.plugin.GraphDistance;
import org.gephi.statistics.plugin.Modularity;
import org.gephi.statistics.plugin.PageRank;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * What the Gephi toolkit and JGraphT make of the network of a file, in a Java of their own: {@code
 * gephi}, {@code gephi-betweenness} or {@code jgrapht}, and the file. Each first works on a small
 * network, so that it is compiled when it counts.
 */
final class NetworkPeers {

  private static final int WARM_NODES = 800;
  private static final int WARM_TIES = 3_000;
  private static final int ITERATIONS = 100;
  private static final double PRECISION = 1e-9;
  private static final int SOURCES = 500;

  private NetworkPeers() {}

  /** Prints a name, milliseconds and, where there is one, a measure of quality a line. */
  public static void main(String[] arguments) throws Exception {
    Graph graph = NetworkGraphs.read(Path.of(arguments[1]));
    Graph warm = NetworkGraphs.communities(WARM_NODES, WARM_TIES, 8, 0.9, false, 3);
    switch (arguments[0]) {
      case "gephi" -> {
        for (int i = 0; i < 5; i++) {
          gephi(warm, false);
        }
        gephi(graph, true);
      }
      case "gephi-betweenness" -> {
        distances(model(warm));
        GraphModel model = model(graph);
        print("gephi-betweenness", Bench.time(() -> distances(model)), 0);
      }
      case "jgrapht" -> {
        jgrapht(warm);
        org.jgrapht.Graph<Integer, DefaultEdge> other = other(graph);
        print(
            "jgrapht-betweenness",
            Bench.time(() -> new BetweennessCentrality<>(other, false).getScores()),
            0);
      }
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    System.exit(0); // Gephi leaves threads behind
  }

  private static void print(String name, double milliseconds, double quality) {
    System.out.println(name + " " + milliseconds + " " + quality);
  }

  private static GraphModel model(Graph graph) {
    GraphModel model = GraphModel.Factory.newInstance();
    UndirectedGraph undirected = model.getUndirectedGraph();
    Node[] nodes = new Node[graph.size()];
    Random random = new Random(5);
    for (int v = 0; v < nodes.length; v++) {
      nodes[v] = model.factory().newNode(String.valueOf(v));
      nodes[v].setX((float) (random.nextDouble() - 0.5) * 1_000);
      nodes[v].setY((float) (random.nextDouble() - 0.5) * 1_000);
      nodes[v].setSize(1);
      undirected.addNode(nodes[v]);
    }
    for (int t = 0; t < graph.ties(); t++) {
      undirected.addEdge(
          model.factory().newEdge(nodes[graph.tail(t)], nodes[graph.head(t)], 0, 1.0, false));
    }
    return model;
  }

  private static void distances(GraphModel model) {
    GraphDistance distance = new GraphDistance();
    distance.setDirected(false);
    distance.setNormalized(false);
    distance.execute(model);
  }

  private static void gephi(Graph graph, boolean shown) throws Exception {
    GraphModel model = model(graph);
    PageRank rank = new PageRank();
    rank.setDirected(false);
    rank.setProbability(0.85);
    rank.setEpsilon(PRECISION);
    double ranked = Bench.time(() -> rank.execute(model));
    Modularity modularity = new Modularity();
    modularity.setRandom(true);
    modularity.setUseWeight(false);
    modularity.setResolution(1);
    double grouped = Bench.time(() -> modularity.execute(model));
    ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
    layout.setGraphModel(model);
    layout.resetPropertiesValues();
    layout.setThreadsCount(2);
    double laid =
        Bench.time(
            () -> {
              layout.initAlgo();
              for (int i = 0; i < ITERATIONS; i++) {
                layout.goAlgo();
              }
              layout.endAlgo();
            });
    if (shown) {
      Positions positions = Positions.of(graph.size());
      for (int v = 0; v < graph.size(); v++) {
        Node node = model.getGraph().getNode(String.valueOf(v));
        positions.x()[v] = node.x();
        positions.y()[v] = node.y();
      }
      print("pagerank", ranked, 0);
      print("louvain", grouped, modularity.getModularity());
      print("layout", laid, Stress.of(graph, positions, SOURCES, null));
    }
  }

  private static org.jgrapht.Graph<Integer, DefaultEdge> other(Graph graph) {
    org.jgrapht.Graph<Integer, DefaultEdge> other = new SimpleGraph<>(DefaultEdge.class);
    for (int v = 0; v < graph.size(); v++) {
      other.addVertex(v);
    }
    for (int t = 0; t < graph.ties(); t++) {
      other.addEdge(graph.tail(t), graph.head(t));
    }
    return other;
  }

  private static Map<Integer, Double> jgrapht(Graph graph) {
    return new BetweennessCentrality<>(other(graph), false).getScores();
  }
}
