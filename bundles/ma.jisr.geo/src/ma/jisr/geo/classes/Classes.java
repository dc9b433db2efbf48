package ma.jisr.geo.classes;

import java.util.Arrays;

/** The classes of values that a map shades alike. */
public final class Classes {

  /** How the limits of classes are found. */
  public enum Method {
    /** As many values in each. */
    QUANTILE,
    /** Each as wide as the others. */
    EQUAL,
    /**
     * Such that the values in each differ least (least sum of squared deviations from the class
     * means): W. D. Fisher, On Grouping for Maximum Homogeneity, JASA 53 (1958), which G. F. Jenks
     * brought to maps in 1977 as natural breaks. The exact optimum, by dynamic programming.
     */
    NATURAL
  }

  private final double[] upper;
  private final double least;

  private Classes(double least, double[] upper) {
    this.least = least;
    this.upper = upper;
  }

  /**
   * Finds classes.
   *
   * @param values the values; none that is not a number counts
   * @param method how
   * @param wanted how many classes, at least 1; fewer when there are fewer different values
   */
  public static Classes of(double[] values, Method method, int wanted) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    if (sorted.length == 0) {
      return new Classes(0, new double[0]);
    }
    double[] different = Arrays.stream(sorted).distinct().toArray();
    int count = Math.min(wanted, different.length);
    double[] upper =
        switch (method) {
          case QUANTILE -> quantiles(sorted, count);
          case EQUAL -> equal(different, count);
          case NATURAL -> natural(sorted, different, count);
        };
    // Equal values may fall on several limits: those classes are one.
    return new Classes(sorted[0], Arrays.stream(upper).distinct().toArray());
  }

  private static double[] quantiles(double[] sorted, int count) {
    double[] upper = new double[count];
    for (int i = 1; i <= count; i++) {
      upper[i - 1] = sorted[(int) Math.ceil((double) i * sorted.length / count) - 1];
    }
    return upper;
  }

  private static double[] equal(double[] different, int count) {
    double least = different[0];
    double most = different[different.length - 1];
    double[] upper = new double[count];
    for (int i = 1; i <= count; i++) {
      upper[i - 1] = i == count ? most : least + (most - least) * i / count;
    }
    return upper;
  }

  private static double[] natural(double[] sorted, double[] different, int count) {
    int n = different.length;
    // Prefix sums over the different values, each weighted by how often it occurs.
    double[] weight = new double[n + 1];
    double[] sum = new double[n + 1];
    double[] squares = new double[n + 1];
    int at = 0;
    for (int i = 0; i < n; i++) {
      int times = 0;
      while (at < sorted.length && sorted[at] == different[i]) {
        times++;
        at++;
      }
      // Counted from the first value, or large values would lose their digits in the squares.
      double value = different[i] - different[0];
      weight[i + 1] = weight[i] + times;
      sum[i + 1] = sum[i] + times * value;
      squares[i + 1] = squares[i] + times * value * value;
    }
    double[][] best = new double[count + 1][n + 1];
    int[][] start = new int[count + 1][n + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int k = 1; k <= count; k++) {
      for (int end = k; end <= n; end++) {
        for (int from = k - 1; from < end; from++) {
          double mean = (sum[end] - sum[from]) / (weight[end] - weight[from]);
          double spread = squares[end] - squares[from] - mean * (sum[end] - sum[from]);
          double total = best[k - 1][from] + Math.max(0, spread);
          if (total < best[k][end]) {
            best[k][end] = total;
            start[k][end] = from;
          }
        }
      }
    }
    double[] upper = new double[count];
    int end = n;
    for (int k = count; k > 0; k--) {
      upper[k - 1] = different[end - 1];
      end = start[k][end];
    }
    return upper;
  }

  /** How many classes there are. */
  public int count() {
    return upper.length;
  }

  /** The class of a value, from 0; -1 for none. */
  public int of(double value) {
    if (!Double.isFinite(value) || upper.length == 0) {
      return -1;
    }
    for (int i = 0; i < upper.length; i++) {
      if (value <= upper[i]) {
        return i;
      }
    }
    return upper.length - 1;
  }

  /** The least value of a class: of the first, the least of all; else the limit below it. */
  public double lower(int index) {
    return index == 0 ? least : upper[index - 1];
  }

  /** The greatest value of a class. */
  public double upper(int index) {
    return upper[index];
  }
}
