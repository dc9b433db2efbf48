package ma.jisr.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.layout.ForceLayout;
import ma.jisr.network.layout.Positions;
import ma.jisr.network.layout.Stress;
import ma.jisr.network.metric.Metric;
import ma.jisr.network.metric.Metrics;

/**
 * Networks beside the Gephi toolkit, JGraphT and igraph: the same values on random graphs of 2,000
 * nodes; exact betweenness, PageRank, communities and 100 iterations of a layout of 10,000 nodes
 * and 50,000 ties; all metrics and a layout of 50,000 nodes and 200,000 ties in 200 MB, and of
 * 68,000 and 500,000 in 1 GB. Some ten minutes, most of them the peers'. The system property {@code
 * jisr.bench.nodes} makes the graph of the comparison another size.
 */
final class NetworkBench implements Bench {

  private static final int NODES = Integer.getInteger("jisr.bench.nodes", 10_000);
  private static final int TIES_EACH = 5;

  /** Not compiled when its libraries were not fetched for want of this bench. */
  private static final String PEERS = "ma.jisr.bench.NetworkPeers";

  private static final int ROUNDS = 5;
  private static final int SOURCES = 500;
  private static final double EXACT = 1e-9;
  private static final double MANY = 40;
  private static final double SOME = 5;
  private static final long KB = 1_024;

  /** The compiler and the classes need their part of the 200 MB. */
  private static final String HEAP = "-Xmx150m";

  private record Figures(double milliseconds, double quality) {}

  private final List<Ratio> ratios = new ArrayList<>();

  @Override
  public String name() {
    return "network";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    boolean igraph = Igraph.isThere();
    if (igraph) {
      same("undirected", NetworkGraphs.random(2_000, 8_000, false, 1), folder);
      same("directed", NetworkGraphs.random(2_000, 8_000, true, 2), folder);
      same("with hubs", NetworkGraphs.hubs(2_000, 3, 3), folder);
    } else {
      System.out.println("network: igraph is not compared with: install python3-igraph");
    }
    // Gephi's Louvain does not end on networks with groups of equal size.
    Graph graph = NetworkGraphs.hubs(NODES, TIES_EACH, 4);
    Path file = NetworkGraphs.write(graph, folder.resolve("graph.txt"));
    Map<String, List<Figures>> own = own(graph);
    Map<String, Figures> gephi = peer("gephi", file);
    compare("pagerank", "a 5th of PageRank's time in Gephi", own, gephi.get("pagerank"), SOME);
    compare("layout", "a 5th of Gephi's ForceAtlas2, 100 steps", own, gephi.get("layout"), SOME);
    stress(own.get("layout").get(0).quality, gephi.get("layout").quality);
    Figures louvain = gephi.get("louvain");
    if (louvain != null) {
      compare("louvain", "a 5th of Gephi's Louvain", own, louvain, SOME);
      modularity(own.get("louvain").get(0).quality, louvain.quality);
    }
    if (igraph) {
      Figures time = new Figures(Igraph.betweenness(file), 0);
      compare("betweenness", "half of igraph's betweenness", own, time, 2);
    }
    // Both work in one thread: one beside the other they take the machine to themselves.
    say("betweenness in Gephi and JGraphT, several minutes");
    CompletableFuture<Map<String, Figures>> jgrapht =
        CompletableFuture.supplyAsync(() -> unchecked("jgrapht", file));
    Figures other = peer("gephi-betweenness", file).get("gephi-betweenness");
    compare("betweenness", "a 40th of Gephi's betweenness", own, other, MANY);
    other = jgrapht.get().get("jgrapht-betweenness");
    compare("betweenness", "a 40th of JGraphT's betweenness", own, other, MANY);
    memory();
    say("68,000 nodes and 500,000 ties, heap 1 GB");
    load("-Xmx1g", 68_000, 500_000);
    return ratios;
  }

  private static void say(String what) {
    System.out.println("network: " + what);
  }

  private void same(String what, Graph graph, Path folder) throws Exception {
    Map<String, double[]> others =
        Igraph.values(NetworkGraphs.write(graph, folder.resolve("same.txt")));
    Metrics metrics = Metrics.of(graph, EnumSet.allOf(Metric.class), null);
    double worst = 0;
    String where = "";
    for (Map.Entry<String, double[]> one : others.entrySet()) {
      double[] values = metrics.of(Metric.valueOf(one.getKey().toUpperCase(Locale.ROOT)));
      for (int v = 0; v < values.length; v++) {
        double scale = Math.max(1, Math.abs(one.getValue()[v]));
        double difference = Math.abs(values[v] - one.getValue()[v]) / scale;
        if (difference > worst) {
          worst = difference;
          where = one.getKey();
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "network: %d metrics of 2,000 nodes, %s: %.1e from igraph at most (%s)%n",
        others.size(),
        what,
        worst,
        where);
    if (worst > EXACT) {
      throw new IOException(where + " differs from igraph by " + worst);
    }
  }

  private Map<String, List<Figures>> own(Graph graph) throws Exception {
    Graph warm = NetworkGraphs.hubs(2_000, TIES_EACH, 5);
    round(warm, new HashMap<>());
    Map<String, List<Figures>> own = new HashMap<>();
    for (int i = 0; i < ROUNDS; i++) {
      round(graph, own);
    }
    return own;
  }

  private static void round(Graph graph, Map<String, List<Figures>> own) throws Exception {
    for (Metric metric : List.of(Metric.BETWEENNESS, Metric.PAGERANK, Metric.COMMUNITY)) {
      Metrics[] metrics = new Metrics[1];
      double time = Bench.time(() -> metrics[0] = Metrics.of(graph, List.of(metric), null));
      String name = metric == Metric.COMMUNITY ? "louvain" : metric.key();
      double quality = metric == Metric.COMMUNITY ? metrics[0].whole().modularity() : 0;
      own.computeIfAbsent(name, k -> new ArrayList<>()).add(new Figures(time, quality));
    }
    Positions[] positions = new Positions[1];
    double time = Bench.time(() -> positions[0] = ForceLayout.of(graph, 100, 1, null));
    double stress = Stress.of(graph, positions[0], SOURCES, null);
    own.computeIfAbsent("layout", k -> new ArrayList<>()).add(new Figures(time, stress));
  }

  private void compare(
      String what, String reference, Map<String, List<Figures>> own, Figures other, double part) {
    Ratio ratio = new Ratio(name(), reference, 1.0);
    own.get(what).forEach(o -> ratio.add(o.milliseconds, other.milliseconds / part));
    done(ratio);
  }

  /** What is left of 1, to six digits: partitions that are equal differ by how they were added. */
  private void modularity(double own, double other) {
    System.out.printf(Locale.ROOT, "network: modularity %.6f, Gephi's %.6f%n", own, other);
    Ratio ratio = new Ratio(name(), "what Gephi's modularity lacks of 1", 1.0).written("%.6f");
    ratio.add(Math.round((1 - own) * 1e6) / 1e6, Math.round((1 - other) * 1e6) / 1e6);
    done(ratio);
  }

  private void stress(double own, double other) {
    System.out.printf(Locale.ROOT, "network: stress %.4f, Gephi's %.4f%n", own, other);
    Ratio ratio = new Ratio(name(), "the stress of Gephi's layout", 1.0).written("%.4f");
    ratio.add(own, other);
    done(ratio);
  }

  private void done(Ratio ratio) {
    ratios.add(ratio);
    say("so far " + ratio);
  }

  private static Map<String, Figures> unchecked(String task, Path file) {
    try {
      return peer(task, file);
    } catch (IOException | InterruptedException e) {
      throw new CompletionException(e);
    }
  }

  private static Map<String, Figures> peer(String task, Path file)
      throws IOException, InterruptedException {
    String peers = System.getProperty("jisr.peers");
    Map<String, Figures> figures = new HashMap<>();
    for (String line : Child.run("-Xmx2g", peers, PEERS, task, file.toString())) {
      String[] words = line.split(" ");
      if (words.length == 3) {
        figures.put(
            words[0], new Figures(Double.parseDouble(words[1]), Double.parseDouble(words[2])));
      }
    }
    return figures;
  }

  private void memory() throws Exception {
    say("50,000 nodes and 200,000 ties, heap 150 MB");
    long empty = load(HEAP);
    long full = load(HEAP, 50_000, 200_000);
    Ratio ratio = new Ratio(name(), "200 MB beyond the empty program", 1.0).written("%,.0f kB");
    ratio.add(full - empty, 200 * KB);
    done(ratio);
  }

  /** Runs it; gives the most memory that it had, in kB. */
  private static long load(String heap, int... size) throws IOException, InterruptedException {
    long peak = 0;
    String[] arguments = new String[size.length];
    for (int i = 0; i < size.length; i++) {
      arguments[i] = String.valueOf(size[i]);
    }
    for (String line : Child.run(heap, NetworkLoad.class, arguments)) {
      if (line.startsWith("peak ")) {
        peak = Long.parseLong(line.substring(5));
      } else {
        System.out.println(line);
      }
    }
    System.out.printf(Locale.ROOT, "network: %,d kB with %s%n", peak, heap);
    return peak;
  }
}
