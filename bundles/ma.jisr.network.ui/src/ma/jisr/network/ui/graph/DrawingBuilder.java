package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the drawing of what a model shows. */
final class DrawingBuilder {

  private static final float LEAST_RADIUS = 2.4f;
  private static final float MOST_RADIUS = 9;
  private static final float SPREAD = 2.1f;
  private final GraphModel model;
  private final Contents contents;
  private final Visible visible;
  private final Coloring coloring;
  private final List<String> groups = new ArrayList<>();
  private final Map<String, Integer> nodeOfGroup = new HashMap<>();
  private final int[] node;
  private int count;

  private DrawingBuilder(GraphModel model, Coloring coloring) {
    this.model = model;
    this.coloring = coloring;
    contents = model.contents();
    visible = model.visible();
    node = new int[contents.size()];
    Arrays.fill(node, -1);
  }

  /** The drawing of a model; actors without a place are left out. */
  static DrawnGraph of(GraphModel model, Coloring coloring) {
    return new DrawingBuilder(model, coloring).build();
  }

  private DrawnGraph build() {
    number();
    Drawing.Nodes nodes = nodes();
    Drawing.Ties ties = new DrawnTies(model, node, nodes).build();
    return new DrawnGraph(new Drawing(nodes, ties), groups, node);
  }

  private void number() {
    for (int a = 0; a < node.length; a++) {
      if (visible.actors()[a] && model.isPlaced(a)) {
        String group = model.bubbleOf(a);
        if (group == null) {
          node[a] = count++;
        } else {
          Integer known = nodeOfGroup.get(group);
          if (known == null) {
            known = count++;
            nodeOfGroup.put(group, known);
            groups.add(group);
          }
          node[a] = known;
        }
      }
    }
  }

  private Drawing.Nodes nodes() {
    int[] key = new int[count];
    float[] x = new float[count];
    float[] y = new float[count];
    float[] radius = new float[count];
    int[] color = new int[count];
    byte[] look = new byte[count];
    String[] label = new String[count];
    int[] members = new int[count];
    float usual = Math.clamp((float) (70 / Math.sqrt(count + 1.0)), LEAST_RADIUS, MOST_RADIUS);
    double most = largest();
    for (int a = 0; a < node.length; a++) {
      int n = node[a];
      if (n < 0) {
        continue;
      }
      members[n]++;
      x[n] += model.x(a);
      y[n] += model.y(a);
      key[n] = a;
      color[n] = coloring.of(a);
      radius[n] = radius(a, usual, most);
      label[n] = contents.actor(a).label();
      long id = contents.actor(a).id();
      look[n] |= (byte) (model.chosen().contains(id) ? Drawing.CHOSEN : 0);
      look[n] |= (byte) (model.arrangement().pinned().contains(id) ? Drawing.PINNED : 0);
    }
    for (int g = 0; g < groups.size(); g++) {
      int n = nodeOfGroup.get(groups.get(g));
      key[n] = -1 - g;
      x[n] /= members[n];
      y[n] /= members[n];
      radius[n] = (float) Math.clamp(usual * (1.2 + Math.sqrt(members[n]) * 0.7), 10, 44);
      look[n] = (byte) (look[n] & Drawing.CHOSEN | Drawing.GROUP);
      label[n] = groups.get(g) + " (" + members[n] + ')';
    }
    return new Drawing.Nodes(key, x, y, radius, color, look, label);
  }

  private double largest() {
    double most = 0;
    if (model.size().numbers() != null) {
      for (double value : model.size().numbers()) {
        most = Math.max(most, value); // not a number is passed over
      }
    }
    return most;
  }

  /** By area: one that is worth four times as much is twice as wide. */
  private float radius(int actor, float usual, double most) {
    PropertyValues size = model.size();
    if (size.numbers() == null || actor >= size.size() || most <= 0) {
      return usual;
    }
    double value = size.numbers()[actor];
    double part = Double.isNaN(value) || value < 0 ? 0 : Math.sqrt(value / most);
    return (float) (usual * (0.65 + SPREAD * part));
  }
}
