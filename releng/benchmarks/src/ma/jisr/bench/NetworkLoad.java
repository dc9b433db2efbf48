package ma.jisr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.layout.ForceLayout;
import ma.jisr.network.layout.Stress;
import ma.jisr.network.metric.Metric;
import ma.jisr.network.metric.Metrics;

/**
 * A whole network in a Java of its own with little memory: all metrics and a layout. Arguments:
 * nodes, ties; none for a program that does nothing.
 */
final class NetworkLoad {

  private static final int GROUPS = 60;
  private static final double INSIDE = 0.85;

  private NetworkLoad() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0) {
      int nodes = Integer.parseInt(arguments[0]);
      int ties = Integer.parseInt(arguments[1]);
      Graph graph = NetworkGraphs.communities(nodes, ties, GROUPS, INSIDE, false, 11);
      Set<Metric> quick = EnumSet.complementOf(EnumSet.of(Metric.BETWEENNESS, Metric.CLOSENESS));
      time("the metrics that are quick", () -> Metrics.of(graph, quick, null));
      time("a layout", () -> print(graph));
      time("closeness", () -> Metrics.of(graph, EnumSet.of(Metric.CLOSENESS), null));
      time("betweenness", () -> Metrics.of(graph, EnumSet.of(Metric.BETWEENNESS), null));
    }
    System.out.println("peak " + peak());
  }

  private static void print(Graph graph) {
    double stress =
        Stress.of(graph, ForceLayout.of(graph, ForceLayout.ITERATIONS, 1, null), 100, null);
    System.out.printf(Locale.ROOT, "network: stress of that layout %.4f%n", stress);
  }

  private static void time(String what, Bench.Work work) throws Exception {
    System.out.printf(Locale.ROOT, "network: %s in %,.0f ms%n", what, Bench.time(work));
  }

  /** The most memory that this process ever had, in kB; 0 where the system does not say. */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
