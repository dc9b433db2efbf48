package ma.jisr.network.drawing;

import java.util.Arrays;
import ma.jisr.geo.scene.Viewport;

/** The line of a tie in pixels, from the edge of one node to the edge of the other. */
public final class TiePath {

  private static final int PIECES = 16;
  private static final double GAP = 1.5;

  private TiePath() {}

  /**
   * The line.
   *
   * @param scene whose tie it is
   * @param tie the tie
   * @param view where and how large it is seen
   * @return x and y by turns in pixels, right and down; less than two points when the nodes cover
   *     it
   */
  public static double[] of(NetworkScene scene, NetworkScene.Tie tie, Viewport view) {
    NetworkScene.Node tail = scene.nodes().get(tie.tail());
    NetworkScene.Node head = scene.nodes().get(tie.head());
    double tailX = view.toX(tail.x());
    double tailY = view.toY(tail.y());
    double headX = view.toX(head.x());
    double headY = view.toY(head.y());
    double tailRadius = NetworkScene.radius(tail.radius(), view.scale());
    double headRadius = NetworkScene.radius(head.radius(), view.scale());
    if (tie.tail() == tie.head()) {
      return cut(loop(tailX, tailY, tailRadius, tie.bend()), tailRadius, headRadius + GAP);
    }
    double[] line;
    if (tie.route().length > 0) {
      line = smooth(tie.route(), tailX, tailY, headX, headY, view);
    } else if (tie.bend() == 0) {
      line = new double[] {tailX, tailY, headX, headY};
    } else {
      // The control point of a quadratic curve lies twice as far out as its middle.
      double controlX = (tailX + headX) / 2 + 2 * tie.bend() * (headY - tailY);
      double controlY = (tailY + headY) / 2 - 2 * tie.bend() * (headX - tailX);
      line = new double[2 * (PIECES + 1)];
      for (int i = 0; i <= PIECES; i++) {
        double t = (double) i / PIECES;
        line[2 * i] = quadratic(t, tailX, controlX, headX);
        line[2 * i + 1] = quadratic(t, tailY, controlY, headY);
      }
    }
    return cut(line, tailRadius, headRadius + (tie.arrow() ? GAP : 0));
  }

  private static double quadratic(double t, double from, double control, double to) {
    return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
  }

  /** A drop above the node, the next one around it. */
  private static double[] loop(double x, double y, double radius, double number) {
    double size = Math.max(7, radius * 1.6) * (1 + 0.55 * number);
    double[] line = new double[2 * (PIECES + 1)];
    for (int i = 0; i <= PIECES; i++) {
      double t = (double) i / PIECES;
      double bell = 3 * t * (1 - t);
      line[2 * i] = x + size * bell * (2 * t - 1) * 1.15;
      line[2 * i + 1] = y - size * bell * 1.35;
    }
    return line;
  }

  /** A curve through the points of a route (Catmull and Rom 1974). */
  private static double[] smooth(
      double[] route, double tailX, double tailY, double headX, double headY, Viewport view) {
    int count = route.length / 2 + 2;
    double[] x = new double[count];
    double[] y = new double[count];
    x[0] = tailX;
    y[0] = tailY;
    x[count - 1] = headX;
    y[count - 1] = headY;
    for (int i = 0; i < count - 2; i++) {
      x[i + 1] = view.toX(route[2 * i]);
      y[i + 1] = view.toY(route[2 * i + 1]);
    }
    int pieces = PIECES / 2;
    double[] line = new double[2 * (pieces * (count - 1) + 1)];
    for (int i = 0; i < count - 1; i++) {
      int before = Math.max(0, i - 1);
      int after = Math.min(count - 1, i + 2);
      for (int k = 0; k < pieces; k++) {
        double t = (double) k / pieces;
        int at = 2 * (i * pieces + k);
        line[at] = spline(t, x[before], x[i], x[i + 1], x[after]);
        line[at + 1] = spline(t, y[before], y[i], y[i + 1], y[after]);
      }
    }
    line[line.length - 2] = headX;
    line[line.length - 1] = headY;
    return line;
  }

  private static double spline(double t, double before, double from, double to, double after) {
    double a = 2 * from;
    double b = to - before;
    double c = 2 * before - 5 * from + 4 * to - after;
    double d = -before + 3 * from - 3 * to + after;
    return (a + t * (b + t * (c + t * d))) / 2;
  }

  /** Leaves out what lies within so many pixels of its ends. */
  private static double[] cut(double[] line, double atTail, double atHead) {
    int last = line.length / 2 - 1;
    int from = 0;
    while (from < last && away(line, from + 1, 0) < atTail) {
      from++;
    }
    int to = last;
    while (to > 0 && away(line, to - 1, last) < atHead) {
      to--;
    }
    if (from >= last || to <= 0 || from >= to) {
      return new double[0];
    }
    double[] tail = edge(line, from, from + 1, 0, atTail);
    double[] head = edge(line, to, to - 1, last, atHead);
    if (to - from == 1) {
      double all = Math.hypot(line[2 * to] - line[2 * from], line[2 * to + 1] - line[2 * from + 1]);
      double off =
          Math.hypot(tail[0] - line[2 * from], tail[1] - line[2 * from + 1])
              + Math.hypot(head[0] - line[2 * to], head[1] - line[2 * to + 1]);
      if (off >= all) {
        return new double[0]; // the nodes overlap
      }
    }
    double[] rest = Arrays.copyOfRange(line, 2 * from, 2 * to + 2);
    rest[0] = tail[0];
    rest[1] = tail[1];
    rest[rest.length - 2] = head[0];
    rest[rest.length - 1] = head[1];
    return rest;
  }

  private static double away(double[] line, int point, int end) {
    return Math.hypot(line[2 * point] - line[2 * end], line[2 * point + 1] - line[2 * end + 1]);
  }

  /** Where the piece from a near point to a far one leaves the circle around an end. */
  private static double[] edge(double[] line, int near, int far, int end, double radius) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 20; i++) {
      double t = (low + high) / 2;
      double x = line[2 * near] + t * (line[2 * far] - line[2 * near]);
      double y = line[2 * near + 1] + t * (line[2 * far + 1] - line[2 * near + 1]);
      if (Math.hypot(x - line[2 * end], y - line[2 * end + 1]) < radius) {
        low = t;
      } else {
        high = t;
      }
    }
    return new double[] {
      line[2 * near] + high * (line[2 * far] - line[2 * near]),
      line[2 * near + 1] + high * (line[2 * far + 1] - line[2 * near + 1])
    };
  }
}
