package ma.jisr.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured beside its reference, round by round. */
final class Ratio {

  private final String name;
  private final String reference;
  private final double limit;
  private String form = "%,.0f ms";
  private final List<Double> measured = new ArrayList<>();
  private final List<Double> references = new ArrayList<>();

  /**
   * A comparison.
   *
   * @param name of the bench
   * @param reference what it is compared with
   * @param limit the most that the ratio may be; infinity when it is for information
   */
  Ratio(String name, String reference, double limit) {
    this.name = name;
    this.reference = reference;
    this.limit = limit;
  }

  /** How a figure is written when it is no time, as "%,.0f kB". */
  Ratio written(String newForm) {
    form = newForm;
    return this;
  }

  /** Adds a round, in milliseconds or what the figures are in. */
  void add(double figure, double referenceFigure) {
    measured.add(figure);
    references.add(referenceFigure);
  }

  /** The median of the ratios of all rounds. */
  double value() {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < measured.size(); i++) {
      ratios.add(measured.get(i) / references.get(i));
    }
    return median(ratios);
  }

  /** Whether the limit is kept. */
  boolean isKept() {
    return value() <= limit;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** One line: the ratio, its limit, both figures. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-8s %5.2f x %s%s%s   " + form + " against " + form + ", median of %d rounds",
        name,
        value(),
        reference,
        limit == Double.POSITIVE_INFINITY ? "" : String.format(Locale.ROOT, " (limit %.1f)", limit),
        isKept() ? "" : "  MISSED",
        median(measured),
        median(references),
        measured.size());
  }
}
