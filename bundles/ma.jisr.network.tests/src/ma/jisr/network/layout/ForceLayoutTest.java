package ma.jisr.network.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {

  private static final long SEED = 4;

  private static Graph grid(int side) {
    GraphBuilder builder = new GraphBuilder(false);
    for (int i = 0; i < side; i++) {
      for (int j = 0; j < side; j++) {
        if (i > 0) {
          builder.tie(i * side + j, (i - 1) * side + j);
        }
        if (j > 0) {
          builder.tie(i * side + j, i * side + j - 1);
        }
      }
    }
    return builder.build();
  }

  private static Graph star(int nodes) {
    GraphBuilder builder = new GraphBuilder(true);
    for (int v = 1; v < nodes; v++) {
      builder.tie(0, v);
    }
    return builder.build();
  }

  private static Graph random(int nodes, int ties) {
    Random random = new Random(9);
    GraphBuilder builder = new GraphBuilder(false).nodes(nodes);
    for (int t = 0; t < ties; t++) {
      builder.tie(random.nextInt(nodes), random.nextInt(nodes), 1 + random.nextInt(3));
    }
    return builder.build();
  }

  private static Positions lay(Graph graph) {
    return ForceLayout.of(graph, ForceLayout.ITERATIONS, SEED, null);
  }

  @Test
  void everyNetworkHasPlaces() {
    Map<String, Graph> graphs = new LinkedHashMap<>();
    graphs.put("empty", new GraphBuilder(false).build());
    graphs.put("one node", new GraphBuilder(false).nodes(1).build());
    graphs.put("isolated", new GraphBuilder(true).nodes(50).build());
    graphs.put("loops", new GraphBuilder(true).tie(0, 0).tie(0, 0).tie(1, 1).tie(1, 2).build());
    graphs.put("parallel", new GraphBuilder(true).tie(0, 1).tie(0, 1).tie(1, 0).build());
    graphs.put("two components", new GraphBuilder(false).tie(0, 1).tie(2, 3).tie(3, 4).build());
    graphs.put("star", star(5_000));
    graphs.put("grid", grid(40));
    graphs.put("complete", complete(30));
    graphs.put("random", random(3_000, 6_000));
    graphs.forEach(
        (name, graph) -> {
          Positions positions = lay(graph);
          assertEquals(graph.size(), positions.size(), name);
          assertTrue(positions.areFinite(), name);
          assertTrue(nearest(positions) > 1e-3, name + ": two nodes at one place");
        });
  }

  private static Graph complete(int nodes) {
    GraphBuilder builder = new GraphBuilder(false);
    for (int v = 0; v < nodes; v++) {
      for (int w = 0; w < v; w++) {
        builder.tie(v, w);
      }
    }
    return builder.build();
  }

  private static double nearest(Positions at) {
    double least = Double.POSITIVE_INFINITY;
    for (int v = 0; v < at.size(); v++) {
      for (int w = 0; w < v; w++) {
        least = Math.min(least, Math.hypot(at.x()[v] - at.x()[w], at.y()[v] - at.y()[w]));
      }
    }
    return least;
  }

  @Test
  void theSameSeedGivesTheSamePlacesInAnyNumberOfThreads() throws Exception {
    Graph graph = random(4_000, 9_000);
    Positions here = lay(graph);
    try (ForkJoinPool alone = new ForkJoinPool(1);
        ForkJoinPool four = new ForkJoinPool(4)) {
      for (ForkJoinPool pool : new ForkJoinPool[] {alone, four}) {
        Positions there = pool.submit(() -> lay(graph)).get();
        assertArrayEquals(here.x(), there.x());
        assertArrayEquals(here.y(), there.y());
      }
    }
  }

  @Test
  void componentsStandSideBySideAndNodesWithoutTiesInRowsBelow() {
    GraphBuilder builder = new GraphBuilder(false).nodes(100);
    for (int c = 0; c < 12; c++) {
      for (int i = 1; i < 5; i++) {
        builder.tie(5 * c, 5 * c + i);
      }
    }
    Positions at = lay(builder.build());
    for (int c = 0; c < 12; c++) {
      double[] box = box(at, 5 * c, 5 * c + 5);
      for (int d = 0; d < c; d++) {
        double[] other = box(at, 5 * d, 5 * d + 5);
        boolean apart =
            box[0] > other[2] || other[0] > box[2] || box[1] > other[3] || other[1] > box[3];
        assertTrue(apart, c + " overlaps " + d);
      }
    }
    double[] all = box(at, 0, 60);
    double[] alone = box(at, 60, 100);
    assertTrue(alone[3] < all[1]);
    assertTrue(alone[2] <= all[2] + ForceLayout.LENGTH);
    assertTrue(Arrays.stream(at.y(), 60, 100).distinct().count() < 20);
  }

  private static double[] box(Positions at, int from, int to) {
    return new double[] {
      Arrays.stream(at.x(), from, to).min().orElseThrow(),
      Arrays.stream(at.y(), from, to).min().orElseThrow(),
      Arrays.stream(at.x(), from, to).max().orElseThrow(),
      Arrays.stream(at.y(), from, to).max().orElseThrow()
    };
  }

  @Test
  void aGridLooksLikeAGrid() {
    Graph graph = grid(20);
    assertTrue(Stress.of(graph, lay(graph), graph.size(), null) < 0.03);
    Positions flat = Positions.of(graph.size());
    for (int v = 0; v < graph.size(); v++) {
      flat.x()[v] = v;
    }
    assertTrue(Stress.of(graph, flat, graph.size(), null) > 0.2);
  }

  @Test
  void distancesThatAreRightHaveNoStress() {
    Graph chain = new GraphBuilder(false).tie(0, 1).tie(1, 2).tie(2, 3).build();
    Positions even = new Positions(new double[] {0, 7, 14, 21}, new double[] {0, 0, 0, 0});
    assertEquals(0, Stress.of(chain, even, 4, null), 1e-12);
    assertEquals(0, Stress.of(new GraphBuilder(false).build(), Positions.of(0), 4, null));
  }

  @Test
  void aWindowRunsHoldsAndReleases() {
    Graph graph = grid(12);
    ForceLayout layout = new ForceLayout(graph, SEED);
    layout.run(10, null);
    layout.pin(5, 1_000, 1_000);
    layout.run(50, null);
    assertEquals(1_000, layout.positions().x()[5]);
    assertEquals(1_000, layout.positions().y()[5]);
    assertTrue(layout.pinned().get(5));
    layout.release(5);
    for (int i = 0; i < 40 && !layout.isSettled(); i++) {
      layout.run(50, null);
    }
    assertTrue(layout.isSettled());
    assertEquals(0, layout.run(10, null));
  }

  @Test
  void aChangedNetworkStaysWhereItStood() {
    Graph before = grid(10);
    Positions stood = lay(before);
    GraphBuilder builder = new GraphBuilder(false).nodes(103);
    for (int t = 0; t < before.ties(); t++) {
      builder.tie(before.tail(t), before.head(t));
    }
    Graph after = builder.tie(100, 0).tie(101, 102).build();
    Positions known = Positions.of(103);
    Arrays.fill(known.x(), Double.NaN);
    System.arraycopy(stood.x(), 0, known.x(), 0, 100);
    System.arraycopy(stood.y(), 0, known.y(), 0, 100);
    ForceLayout layout = ForceLayout.keeping(after, known, SEED);
    Positions first = layout.positions();
    for (int v = 0; v < 100; v++) {
      assertEquals(stood.x()[v], first.x()[v]);
      assertEquals(stood.y()[v], first.y()[v]);
    }
    assertTrue(first.areFinite());
    double near = Math.hypot(first.x()[100] - first.x()[0], first.y()[100] - first.y()[0]);
    assertTrue(near < ForceLayout.LENGTH);
    layout.run(30, null);
    double moved = 0;
    for (int v = 0; v < 100; v++) {
      moved +=
          Math.hypot(
              layout.positions().x()[v] - stood.x()[v], layout.positions().y()[v] - stood.y()[v]);
    }
    assertTrue(moved / 100 < ForceLayout.LENGTH / 2, "it moved by " + moved / 100);
  }

  @Test
  void stopsWhenNobodyWaitsAnyMore() {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    Graph graph = random(500, 1_000);
    assertThrows(OperationCanceledException.class, () -> ForceLayout.of(graph, 100, SEED, monitor));
    assertThrows(OperationCanceledException.class, () -> LayeredLayout.of(graph, monitor));
    assertThrows(OperationCanceledException.class, () -> Stress.of(graph, lay(graph), 10, monitor));
    assertFalse(new ForceLayout(graph, SEED).isSettled());
  }

  @Test
  void discsThatOverlapAreMovedApart() {
    Positions at = Positions.of(60);
    double[] radii = new double[60];
    Random random = new Random(3);
    for (int v = 0; v < 60; v++) {
      at.x()[v] = v < 3 ? 0 : random.nextDouble() * 300;
      at.y()[v] = v < 3 ? 0 : random.nextDouble() * 300;
      radii[v] = 4 + random.nextInt(12);
    }
    Separation.of(at, radii, 1);
    for (int v = 0; v < 60; v++) {
      for (int w = 0; w < v; w++) {
        double d = Math.hypot(at.x()[v] - at.x()[w], at.y()[v] - at.y()[w]);
        assertTrue(d > radii[v] + radii[w], v + " and " + w);
      }
    }
  }
}
