package ma.jisr.matching.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the reasons of one comparison, or lets them go when nobody asks for them. */
final class Reasons {

  private static final Reasons SILENT = new Reasons(false);
  private static final double LEAST = 0.5;

  private final boolean kept;
  private final List<Reason> all = new ArrayList<>();

  private Reasons(boolean kept) {
    this.kept = kept;
  }

  /** Keeps them. */
  static Reasons keeping() {
    return new Reasons(true);
  }

  /** Lets them go. */
  static Reasons silent() {
    return SILENT;
  }

  /** Notes a reason, and returns its bits. */
  double add(String key, double bits, Object value) {
    if (kept && Math.abs(bits) >= LEAST) {
      all.add(new Reason(key, bits, value == null ? "" : value.toString()));
    }
    return bits;
  }

  /** The reasons that speak for, then those that speak against; the strongest first. */
  List<Reason> sorted() {
    List<Reason> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(r -> -r.bits()));
    return sorted;
  }
}
