package ma.jisr.network.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private static final double EXACT = 1e-9;

  private static List<String> lines(String name) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                MetricsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static Metrics all(Graph graph) {
    return Metrics.of(graph, EnumSet.allOf(Metric.class), null);
  }

  private static Graph graph(boolean directed, int... ends) {
    GraphBuilder builder = new GraphBuilder(directed);
    for (int i = 0; i < ends.length; i += 2) {
      builder.tie(ends[i], ends[i + 1]);
    }
    return builder.build();
  }

  /** Zachary's karate club (1977); the values are those of igraph 0.10. */
  @Test
  void measuresAPublishedNetworkAsOthersDo() throws IOException {
    GraphBuilder builder = new GraphBuilder(false);
    for (String line : lines("karate.csv").subList(1, 79)) {
      String[] ends = line.split(",");
      builder.tie(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1);
    }
    Metrics metrics = all(builder.build());
    List<String> table = lines("karate-metrics.csv");
    String[] names = table.get(0).split(",");
    for (int v = 0; v < 34; v++) {
      String[] expected = table.get(v + 1).split(",");
      for (int c = 1; c < names.length; c++) {
        double[] found = metrics.of(Metric.valueOf(names[c].toUpperCase(java.util.Locale.ROOT)));
        assertEquals(Double.parseDouble(expected[c]), found[v], EXACT, names[c] + " of " + v);
      }
    }
    Whole whole = metrics.whole();
    assertEquals(0.13903743315508021, whole.density(), EXACT);
    assertEquals(0.39962121212121215, whole.centralisation(), EXACT);
    assertEquals(5, whole.diameter());
    assertEquals(List.of(0), whole.articulations());
    assertEquals(List.of(9), whole.bridges());
    assertEquals(0.4197896, whole.modularity(), 1e-7); // the greatest there is (Brandes 2008)
    assertEquals(4, whole.communities());
    assertEquals(1, whole.components());
  }

  @Test
  void followsTheDirectionOfTies() {
    Metrics metrics = all(graph(true, 0, 1, 1, 2, 2, 1, 3, 1));
    assertArrayEquals(new double[] {0, 3, 1, 0}, metrics.of(Metric.INDEGREE));
    assertArrayEquals(new double[] {1, 1, 1, 1}, metrics.of(Metric.OUTDEGREE));
    assertArrayEquals(new double[] {1, 4, 2, 1}, metrics.of(Metric.DEGREE));
    assertArrayEquals(new double[] {0, 2, 0, 0}, metrics.of(Metric.BETWEENNESS));
    assertArrayEquals(
        new double[] {0.5, 1 / 3.0, 1 / 3.0, 0.5}, metrics.of(Metric.CLOSENESS), EXACT);
    assertArrayEquals(new double[] {1, 2, 2, 1}, metrics.of(Metric.CORENESS)); // as igraph
    assertEquals(0.5, metrics.whole().reciprocity());
    assertEquals(1.0, java.util.Arrays.stream(metrics.of(Metric.PAGERANK)).sum(), EXACT);
    assertEquals(4 / 12.0, metrics.whole().density(), EXACT);
  }

  @Test
  void keepsParallelTiesAndThoseThatLeadBack() {
    Graph graph = new GraphBuilder(false).tie(0, 1, 2).tie(1, 0, 3).tie(1, 2).tie(2, 2).build();
    Metrics metrics = all(graph);
    assertArrayEquals(new double[] {2, 3, 3}, metrics.of(Metric.DEGREE));
    assertArrayEquals(new double[] {5, 6, 3}, metrics.of(Metric.STRENGTH));
    assertArrayEquals(new double[] {0, 1, 0}, metrics.of(Metric.BETWEENNESS), EXACT);
    assertArrayEquals(new double[] {1, 1, 1}, metrics.of(Metric.CORENESS));
    assertEquals(List.of(1), metrics.whole().articulations());
    assertEquals(List.of(2), metrics.whole().bridges()); // the parallel ones hold each other
    assertEquals(2, graph.simple().ties());
    assertEquals(5, graph.simple().weight(0));
  }

  @Test
  void numbersComponentsFromTheLargest() {
    Metrics metrics = all(graph(true, 0, 1, 2, 3, 4, 3));
    assertArrayEquals(new double[] {2, 2, 1, 1, 1}, metrics.of(Metric.COMPONENT));
    assertEquals(2, metrics.whole().components());
    assertEquals(1.0, all(graph(false, 0, 1, 0, 2, 0, 3)).whole().centralisation(), EXACT);
  }

  @Test
  void anEmptyNetworkHasMeasuresToo() {
    for (int n = 0; n < 3; n++) {
      Metrics metrics = all(new GraphBuilder(false).nodes(n).build());
      assertEquals(n, metrics.of(Metric.EIGENVECTOR).length);
      assertEquals(0, metrics.whole().density());
      assertEquals(n, metrics.whole().components());
    }
  }

  /** Each path counted by itself: slow, and as plain as the definition. */
  @Test
  void betweennessIsThatOfItsDefinition() {
    Random random = new Random(7);
    for (boolean directed : new boolean[] {false, true}) {
      int n = 40;
      GraphBuilder builder = new GraphBuilder(directed).nodes(n);
      for (int t = 0; t < 90; t++) {
        builder.tie(random.nextInt(n), random.nextInt(n));
      }
      Graph graph = builder.build();
      double[][] distance = new double[n][n];
      double[][] paths = new double[n][n];
      for (int s = 0; s < n; s++) {
        count(graph, s, distance[s], paths[s]);
      }
      double[] found = Metrics.of(graph, List.of(Metric.BETWEENNESS), null).of(Metric.BETWEENNESS);
      for (int v = 0; v < n; v++) {
        double expected = 0;
        for (int s = 0; s < n; s++) {
          for (int t = 0; t < n; t++) {
            boolean between = s != v && t != v && s != t && distance[s][t] < n;
            if (between && distance[s][v] + distance[v][t] == distance[s][t]) {
              expected += paths[s][v] * paths[v][t] / paths[s][t];
            }
          }
        }
        assertEquals(directed ? expected : expected / 2, found[v], EXACT);
      }
    }
  }

  private static void count(Graph graph, int source, double[] distance, double[] paths) {
    java.util.Arrays.fill(distance, graph.size());
    distance[source] = 0;
    paths[source] = 1;
    for (int d = 0; d < graph.size(); d++) {
      for (int v = 0; v < graph.size(); v++) {
        for (int k = graph.out().start()[v];
            distance[v] == d && k < graph.out().start()[v + 1];
            k++) {
          int w = graph.out().node()[k];
          if (distance[w] > d) {
            distance[w] = d + 1;
            paths[w] += paths[v];
          }
        }
      }
    }
  }

  @Test
  void stopsWhenNobodyWaitsAnyMore() {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    GraphBuilder builder = new GraphBuilder(false);
    for (int i = 0; i < 20_000; i++) {
      builder.tie(i, (i * 7919 + 1) % 20_000);
    }
    Graph graph = builder.build();
    for (Metric metric : List.of(Metric.BETWEENNESS, Metric.COMMUNITY, Metric.PAGERANK)) {
      assertThrows(
          OperationCanceledException.class, () -> Metrics.of(graph, List.of(metric), monitor));
    }
  }

  @Test
  void communitiesAreThoseThatWerePlanted() {
    GraphBuilder builder = new GraphBuilder(false);
    for (int g = 0; g < 6; g++) {
      for (int i = 0; i < 6; i++) {
        for (int j = 0; j < i; j++) {
          builder.tie(6 * g + i, 6 * g + j);
        }
      }
      builder.tie(6 * g, (6 * g + 7) % 36);
    }
    Metrics metrics = all(builder.build());
    assertEquals(6, metrics.whole().communities());
    double[] group = metrics.of(Metric.COMMUNITY);
    for (int v = 0; v < 36; v++) {
      assertEquals(group[v / 6 * 6], group[v]);
    }
    assertTrue(metrics.whole().modularity() > 0.7);
  }
}
