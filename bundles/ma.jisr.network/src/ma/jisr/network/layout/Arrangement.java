package ma.jisr.network.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Places components side by side: their boxes are packed, nodes without ties stand in rows below.
 */
final class Arrangement {

  /** The room between two components. */
  private static final double AIR = ForceLayout.LENGTH;

  /** The distance of nodes without ties. */
  private static final double PITCH = ForceLayout.LENGTH * 0.8;

  /** How much wider than high the block of nodes without ties is, when there is nothing else. */
  private static final double SHAPE = 2.5;

  private Arrangement() {}

  /**
   * Places them.
   *
   * @param pieces the components, the largest first
   * @param turn whether those that are higher than wide are laid on their side
   */
  static void of(List<? extends Piece> pieces, boolean turn) {
    List<Piece> tied = new ArrayList<>();
    List<Piece> alone = new ArrayList<>();
    for (Piece piece : pieces) {
      (piece.size() > 1 ? tied : alone).add(piece);
    }
    double wide = pack(tied, turn);
    int columns =
        tied.isEmpty()
            ? (int) Math.ceil(Math.sqrt(alone.size() * SHAPE))
            : Math.max(1, (int) (wide / PITCH));
    for (int i = 0; i < alone.size(); i++) {
      double[] at = alone.get(i).bounds();
      double x = i % columns * PITCH + PITCH / 2;
      double y = -(i / columns) * PITCH - PITCH;
      alone.get(i).shift(x - at[0], y - at[1]);
    }
  }

  /** Packs them above the axis, the largest in the upper left corner; says how wide they are. */
  private static double pack(List<Piece> tied, boolean turn) {
    int count = tied.size();
    double[][] bounds = new double[count][];
    double[] width = new double[count];
    double[] height = new double[count];
    for (int i = 0; i < count; i++) {
      bounds[i] = tied.get(i).bounds();
      if (turn && bounds[i][3] - bounds[i][1] > 1.01 * (bounds[i][2] - bounds[i][0])) {
        tied.get(i).turn();
        bounds[i] = tied.get(i).bounds();
      }
      width[i] = bounds[i][2] - bounds[i][0] + AIR;
      height[i] = bounds[i][3] - bounds[i][1] + AIR;
    }
    double[][] corners = Packing.pack(width, height);
    double high = 0;
    double wide = 0;
    for (int i = 0; i < count; i++) {
      high = Math.max(high, corners[i][1] + height[i]);
      wide = Math.max(wide, corners[i][0] + width[i]);
    }
    for (int i = 0; i < count; i++) {
      double x = corners[i][0] + AIR / 2;
      double y = high - corners[i][1] - height[i] + AIR / 2;
      tied.get(i).shift(x - bounds[i][0], y - bounds[i][1]);
    }
    return wide;
  }
}
