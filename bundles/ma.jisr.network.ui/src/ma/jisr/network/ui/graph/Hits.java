package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.List;

/** Finds what is under the pointer. */
final class Hits {

  /** How near to a thing a person must point, in pixels. */
  private static final double NEAR = 4;

  private Hits() {}

  /** The node under a pixel, the nearest first and the last drawn of two as near; -1 for none. */
  static int node(Drawing drawing, Viewport view, Sizes sizes, int x, int y) {
    double reach = (sizes.most() + NEAR) / view.scale();
    double px = view.fromX(x);
    double py = view.fromY(y);
    int[] best = {-1};
    double[] least = {Double.POSITIVE_INFINITY};
    Drawing.Nodes nodes = drawing.nodes();
    drawing
        .grid()
        .in(
            px - reach,
            py - reach,
            px + reach,
            py + reach,
            n -> {
              double away =
                  Math.hypot(nodes.x()[n] - px, nodes.y()[n] - py) * view.scale() - sizes.radius(n);
              if (away <= NEAR && away <= least[0]) {
                least[0] = away;
                best[0] = n;
              }
            });
    return best[0];
  }

  /** The tie under a pixel; -1 for none. */
  static int tie(Drawing drawing, Viewport view, int x, int y) {
    Drawing.Ties ties = drawing.ties();
    Drawing.Nodes nodes = drawing.nodes();
    int best = -1;
    double least = NEAR + 1;
    for (int t = 0; t < ties.count(); t++) {
      double xa = view.toX(nodes.x()[ties.tail()[t]]);
      double ya = view.toY(nodes.y()[ties.tail()[t]]);
      double xb = view.toX(nodes.x()[ties.head()[t]]);
      double yb = view.toY(nodes.y()[ties.head()[t]]);
      double dx = xb - xa;
      double dy = yb - ya;
      double square = dx * dx + dy * dy;
      double along = square == 0 ? 0 : Math.clamp(((x - xa) * dx + (y - ya) * dy) / square, 0, 1);
      double lane = square == 0 ? 0 : ties.lane()[t] * Painter.LANE / Math.sqrt(square);
      double away = Math.hypot(xa + along * dx - dy * lane - x, ya + along * dy + dx * lane - y);
      if (away < least) {
        least = away;
        best = t;
      }
    }
    return best;
  }

  /** The nodes in a rectangle of the picture. */
  static List<Integer> nodes(Drawing drawing, Viewport view, int x, int y, int width, int height) {
    List<Integer> found = new ArrayList<>();
    drawing
        .grid()
        .in(
            view.fromX(x),
            view.fromY(y),
            view.fromX(x + (double) width),
            view.fromY(y + (double) height),
            found::add);
    return found;
  }
}
