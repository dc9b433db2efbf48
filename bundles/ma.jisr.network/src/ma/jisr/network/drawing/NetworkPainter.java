package ma.jisr.network.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.scene.Viewport;

/** Turns the nodes and ties of a scene into marks for a canvas, without labels. */
public final class NetworkPainter {

  /** How many steps a pixel of a line has. */
  static final int STEPS = 20;

  private static final int WHITE = 0xFFFFFFFF;
  private static final double DASH = 6;
  private static final double SPACE = 4;
  private static final double EDGED = 3;
  private static final int FAR = 100_000;

  private NetworkPainter() {}

  /**
   * The marks of everything in sight: ties first, the weakest lowest, then nodes, the largest
   * lowest.
   */
  public static List<Mark> marks(NetworkScene scene, Viewport view) {
    List<Mark> marks = new ArrayList<>();
    scene.ties().stream()
        .sorted(Comparator.comparingDouble(NetworkScene.Tie::width))
        .forEach(tie -> tie(scene, tie, view, marks));
    IntStream.range(0, scene.nodes().size())
        .boxed()
        .sorted(Comparator.comparingDouble(v -> -scene.nodes().get(v).radius()))
        .forEach(v -> node(scene.nodes().get(v), view, marks));
    return marks;
  }

  private static void tie(
      NetworkScene scene, NetworkScene.Tie tie, Viewport view, List<Mark> marks) {
    double[] line = TiePath.of(scene, tie, view);
    if (line.length < 4 || isOut(line, view)) {
      return;
    }
    double width = NetworkScene.width(tie.width(), view.scale());
    add(line, width, tie.color(), tie.arrow(), tie.dashed(), marks);
  }

  private static boolean isOut(double[] line, Viewport view) {
    boolean left = true;
    boolean right = true;
    boolean above = true;
    boolean below = true;
    for (int i = 0; i < line.length; i += 2) {
      left &= line[i] < 0;
      right &= line[i] > view.width();
      above &= line[i + 1] < 0;
      below &= line[i + 1] > view.height();
    }
    return left || right || above || below;
  }

  /** Draws a line in pixels, with its arrow and its gaps. */
  static void add(
      double[] line, double width, int color, boolean arrow, boolean dashed, List<Mark> marks) {
    double[] shaft = line;
    if (arrow) {
      double[] tip = Arrow.of(line, width);
      shaft = Arrow.shaft(line, width);
      marks.add(new Mark.Polygon(new int[][] {steps(tip)}, STEPS, color, 0, 0));
    }
    if (shaft.length < 4) {
      return;
    }
    if (dashed) {
      dashes(shaft, width, color, marks);
    } else {
      marks.add(new Mark.Line(steps(shaft), STEPS, color, (float) width));
    }
  }

  private static void dashes(double[] line, double width, int color, List<Mark> marks) {
    double at = 0;
    List<Double> dash = new ArrayList<>();
    double period = DASH + SPACE;
    for (int i = 2; i < line.length; i += 2) {
      double fromX = line[i - 2];
      double fromY = line[i - 1];
      double length = Math.hypot(line[i] - fromX, line[i + 1] - fromY);
      double done = 0;
      while (done < length) {
        double phase = at % period;
        double until = phase < DASH ? DASH - phase : period - phase;
        double step = Math.min(Math.max(until, 1e-6), length - done);
        if (phase < DASH) {
          if (dash.isEmpty()) {
            point(dash, fromX, fromY, line[i], line[i + 1], done / length);
          }
          point(dash, fromX, fromY, line[i], line[i + 1], (done + step) / length);
        } else if (!dash.isEmpty()) {
          flush(dash, width, color, marks);
        }
        done += step;
        at += step;
      }
    }
    flush(dash, width, color, marks);
  }

  private static void point(
      List<Double> dash, double x0, double y0, double x1, double y1, double part) {
    dash.add(x0 + part * (x1 - x0));
    dash.add(y0 + part * (y1 - y0));
  }

  private static void flush(List<Double> dash, double width, int color, List<Mark> marks) {
    if (dash.size() >= 4) {
      double[] points = dash.stream().mapToDouble(d -> d).toArray();
      marks.add(new Mark.Line(steps(points), STEPS, color, (float) width));
    }
    dash.clear();
  }

  private static void node(NetworkScene.Node node, Viewport view, List<Mark> marks) {
    double x = view.toX(node.x());
    double y = view.toY(node.y());
    double r = NetworkScene.radius(node.radius(), view.scale());
    if (x + 2 * r >= 0
        && y + 2 * r >= 0
        && x - 2 * r <= view.width()
        && y - 2 * r <= view.height()) {
      marks.add(sign(node.shape(), x, y, r, node.color(), r < EDGED ? 0 : WHITE));
    }
  }

  /** The sign of a node in pixels. */
  static Mark sign(Shape shape, double x, double y, double radius, int fill, int line) {
    double[] corners = shape.corners(x, y, radius);
    return corners == null
        ? new Mark.Disc(x, y, radius, fill, line, 1.2f)
        : new Mark.Polygon(new int[][] {steps(corners)}, STEPS, fill, line, 1.2f);
  }

  private static int[] steps(double[] points) {
    int[] steps = new int[points.length];
    for (int i = 0; i < points.length; i++) {
      steps[i] = (int) Math.round(Math.clamp(points[i], -FAR, FAR) * STEPS);
    }
    return steps;
  }
}
