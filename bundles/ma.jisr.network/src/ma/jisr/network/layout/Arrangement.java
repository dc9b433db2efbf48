package ma.jisr.network.layout;

import java.util.ArrayList;
import java.util.List;

/** Places components side by side: their boxes are packed, nodes without ties stand in rows. */
final class Arrangement {

  /** The room between two components. */
  private static final double AIR = ForceLayout.LENGTH;

  /** The distance of nodes without ties. */
  private static final double PITCH = ForceLayout.LENGTH * 0.8;

  /** How much wider than high the block of nodes without ties is. */
  private static final double SHAPE = 4;

  private Arrangement() {}

  /**
   * Places them.
   *
   * @param bodies the components, the largest first
   * @param turn whether those that are higher than wide are laid on their side
   */
  static void of(List<Body> bodies, boolean turn) {
    List<Body> tied = new ArrayList<>();
    List<Body> alone = new ArrayList<>();
    for (Body body : bodies) {
      (body.size() > 1 ? tied : alone).add(body);
    }
    int boxes = tied.size() + (alone.isEmpty() ? 0 : 1);
    double[][] bounds = new double[tied.size()][];
    double[] width = new double[boxes];
    double[] height = new double[boxes];
    for (int i = 0; i < tied.size(); i++) {
      bounds[i] = tied.get(i).bounds();
      if (turn && bounds[i][3] - bounds[i][1] > 1.01 * (bounds[i][2] - bounds[i][0])) {
        tied.get(i).turn();
        bounds[i] = tied.get(i).bounds();
      }
      width[i] = bounds[i][2] - bounds[i][0] + AIR;
      height[i] = bounds[i][3] - bounds[i][1] + AIR;
    }
    int columns = (int) Math.ceil(Math.sqrt(alone.size() * SHAPE));
    if (!tied.isEmpty()) {
      double widest = 0;
      for (int i = 0; i < tied.size(); i++) {
        widest = Math.max(widest, width[i]);
      }
      columns = Math.max(columns, (int) (widest / PITCH)); // a row as wide as what is above
    }
    columns = Math.max(1, Math.min(columns, alone.size()));
    if (!alone.isEmpty()) {
      int rows = (alone.size() + columns - 1) / columns;
      width[tied.size()] = columns * PITCH + AIR;
      height[tied.size()] = rows * PITCH + AIR;
    }
    double[][] corners = Packing.pack(width, height);
    double high = 0;
    for (int i = 0; i < boxes; i++) {
      high = Math.max(high, corners[i][1] + height[i]);
    }
    for (int i = 0; i < tied.size(); i++) {
      // Packed from above: the largest stands in the upper left corner.
      double x = corners[i][0] + AIR / 2;
      double y = high - corners[i][1] - height[i] + AIR / 2;
      tied.get(i).shift(x - bounds[i][0], y - bounds[i][1]);
    }
    for (int i = 0; i < alone.size(); i++) {
      double x = corners[tied.size()][0] + AIR / 2 + PITCH / 2 + i % columns * PITCH;
      double y = high - corners[tied.size()][1] - AIR / 2 - PITCH / 2 - i / columns * PITCH;
      alone.get(i).put(0, x, y);
    }
  }
}
