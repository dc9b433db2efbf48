package ma.jisr.network.drawing;

import java.util.Arrays;

/** The head of an arrow at the end of a line in pixels. */
public final class Arrow {

  private static final double LENGTH = 5;
  private static final double PER_WIDTH = 2.2;
  private static final double SHAPE = 0.38;

  private Arrow() {}

  private static double length(double[] line, double width) {
    double all = 0;
    for (int i = 2; i < line.length; i += 2) {
      all += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
    }
    return Math.min(LENGTH + PER_WIDTH * width, all * 0.6);
  }

  /**
   * The corners of the head.
   *
   * @param line x and y by turns, at least two points
   * @param width of the line
   * @return x and y by turns: its tip, then its two wings
   */
  public static double[] of(double[] line, double width) {
    double length = length(line, width);
    double[] base = point(line, length);
    double tipX = line[line.length - 2];
    double tipY = line[line.length - 1];
    double dx = tipX - base[0];
    double dy = tipY - base[1];
    return new double[] {
      tipX,
      tipY,
      base[0] - dy * SHAPE,
      base[1] + dx * SHAPE,
      base[0] + dy * SHAPE,
      base[1] - dx * SHAPE
    };
  }

  /** The line up to the head. */
  public static double[] shaft(double[] line, double width) {
    double length = length(line, width) * 0.9;
    double[] end = point(line, length);
    double[] shaft = Arrays.copyOf(line, (int) end[2] + 2);
    shaft[shaft.length - 2] = end[0];
    shaft[shaft.length - 1] = end[1];
    return shaft;
  }

  /** The point so far before the end, and at which index of the line it comes. */
  private static double[] point(double[] line, double length) {
    double left = length;
    for (int i = line.length - 2; i > 0; i -= 2) {
      double piece = Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
      if (piece >= left) {
        double part = piece == 0 ? 0 : left / piece;
        return new double[] {
          line[i] + part * (line[i - 2] - line[i]),
          line[i + 1] + part * (line[i - 1] - line[i + 1]),
          i
        };
      }
      left -= piece;
    }
    return new double[] {line[0], line[1], 0};
  }
}
