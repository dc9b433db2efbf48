package ma.jisr.network.drawing;

import java.util.Arrays;
import ma.jisr.network.layout.ForceLayout;
import ma.jisr.network.layout.Positions;

/** How dense nodes stand, by which their sizes are chosen. */
final class Spacing {

  private static final double USUAL = 0.4 * ForceLayout.LENGTH;
  private static final int SAMPLE = 400;

  private Spacing() {}

  /** By what sizes are to be multiplied: 1 where nodes stand as usual, less where denser. */
  static double unit(Positions at) {
    int n = at.size();
    int count = Math.min(n, SAMPLE);
    double[] nearest = new double[count];
    for (int i = 0; i < count; i++) {
      int v = (int) ((long) i * n / count);
      double least = Double.POSITIVE_INFINITY;
      for (int w = 0; w < n; w++) {
        double dx = at.x()[w] - at.x()[v];
        double dy = at.y()[w] - at.y()[v];
        least = w == v ? least : Math.min(least, dx * dx + dy * dy);
      }
      nearest[i] = Math.sqrt(least);
    }
    Arrays.sort(nearest);
    double middle = count < 2 ? USUAL : nearest[count / 2];
    return Math.clamp(middle / USUAL, 0.15, 1);
  }
}
