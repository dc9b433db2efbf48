package ma.jisr.network.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {

  private static void assertApart(LayeredLayout layout) {
    Positions at = layout.positions();
    for (int v = 0; v < at.size(); v++) {
      for (int w = 0; w < v; w++) {
        double d = Math.hypot(at.x()[v] - at.x()[w], at.y()[v] - at.y()[w]);
        assertTrue(d >= ForceLayout.LENGTH * 0.79, v + " stands upon " + w);
      }
    }
  }

  @Test
  void tiesLeadDown() {
    Random random = new Random(5);
    GraphBuilder builder = new GraphBuilder(true).nodes(300);
    for (int t = 0; t < 500; t++) {
      int tail = random.nextInt(299);
      builder.tie(tail, tail + 1 + random.nextInt(299 - tail));
    }
    Graph graph = builder.build();
    LayeredLayout layout = LayeredLayout.of(graph, null);
    for (int t = 0; t < graph.ties(); t++) {
      assertFalse(layout.upwards()[t]);
      double y = layout.positions().y()[graph.tail(t)];
      for (int i = 1; i < layout.routes()[t].length; i += 2) {
        assertTrue(layout.routes()[t][i] < y);
        y = layout.routes()[t][i];
      }
      assertTrue(layout.positions().y()[graph.head(t)] < y);
    }
    assertApart(layout);
  }

  @Test
  void fewTiesLeadUpWhereThereAreCircles() {
    GraphBuilder builder = new GraphBuilder(true);
    for (int v = 0; v < 30; v++) {
      builder.tie(v, (v + 1) % 30);
    }
    builder.tie(3, 3).tie(4, 5).tie(5, 4);
    Graph graph = builder.build();
    LayeredLayout layout = LayeredLayout.of(graph, null);
    int up = 0;
    for (boolean one : layout.upwards()) {
      up += one ? 1 : 0;
    }
    assertEquals(3, up); // what closes the circle, the loop, and one of the pair there and back
    assertTrue(layout.positions().areFinite());
    assertApart(layout);
  }

  /** Two trees told in an order that would cross: what can be drawn without crossings is. */
  @Test
  void treesDoNotCross() {
    GraphBuilder builder = new GraphBuilder(true);
    int[] parents = {0, 0, 0, 1, 3, 2, 1, 3, 2, 6, 5, 7, 4, 8};
    for (int i = 0; i < parents.length; i++) {
      builder.tie(parents[i], i + 1);
    }
    Graph graph = builder.build();
    LayeredLayout layout = LayeredLayout.of(graph, null);
    Positions at = layout.positions();
    for (int s = 0; s < graph.ties(); s++) {
      for (int t = 0; t < s; t++) {
        if (layout.layer()[graph.tail(s)] == layout.layer()[graph.tail(t)]) {
          double above = at.x()[graph.tail(s)] - at.x()[graph.tail(t)];
          double below = at.x()[graph.head(s)] - at.x()[graph.head(t)];
          assertTrue(above * below >= 0, s + " crosses " + t);
        }
      }
    }
  }

  @Test
  void everyNetworkHasLayers() {
    assertEquals(0, LayeredLayout.of(new GraphBuilder(true).build(), null).positions().size());
    LayeredLayout alone = LayeredLayout.of(new GraphBuilder(true).nodes(9).build(), null);
    assertApart(alone);
    GraphBuilder star = new GraphBuilder(true);
    for (int v = 1; v < 2_000; v++) {
      star.tie(v % 3 == 0 ? v : 0, v % 3 == 0 ? 0 : v);
    }
    LayeredLayout layout = LayeredLayout.of(star.build(), null);
    assertTrue(layout.positions().areFinite());
    assertEquals(1, layout.layer()[0]);
    Random random = new Random(2);
    GraphBuilder many = new GraphBuilder(true).nodes(3_000);
    for (int t = 0; t < 9_000; t++) {
      many.tie(random.nextInt(3_000), random.nextInt(3_000));
    }
    assertTrue(LayeredLayout.of(many.build(), null).positions().areFinite());
  }
}
