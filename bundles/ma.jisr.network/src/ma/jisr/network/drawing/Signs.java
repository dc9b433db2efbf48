package ma.jisr.network.drawing;

import java.util.ArrayList;
import java.util.List;

/** Round values that a legend shows. */
final class Signs {

  private static final double[] STEPS = {1, 2, 5};

  private Signs() {}

  /**
   * Some round values up to the largest, the greatest first, each a part of the one before.
   *
   * @param largest a positive number
   * @param count how many at most
   * @param whole whether all values are whole numbers
   */
  static List<Double> values(double largest, int count, boolean whole) {
    List<Double> values = new ArrayList<>();
    double next = largest;
    while (values.size() < count) {
      double round = round(next);
      if (whole && round < 1) {
        break;
      }
      values.add(round);
      next = round / 3;
    }
    return values;
  }

  /** The greatest of 1, 2 and 5 times a power of ten that is not above a value. */
  private static double round(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
    double best = power;
    for (double step : STEPS) {
      best = step * power <= value * (1 + 1e-9) ? step * power : best;
    }
    return best;
  }
}
