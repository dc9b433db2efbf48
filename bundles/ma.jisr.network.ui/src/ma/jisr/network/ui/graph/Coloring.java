package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.network.drawing.Palette;
import ma.jisr.ui.base.ValueText;

/**
 * The colours of a property's values: one of a few for each of the most frequent words, paler to
 * deeper for numbers.
 */
final class Coloring {

  private static final Texts TEXTS = Texts.beside(Coloring.class);

  /** Of what has no colour of its own, 0xRRGGBB. */
  static final int PLAIN = 0x5B8FA8;

  /** Of what has no value. */
  static final int UNKNOWN = 0xC4CBD2;

  private static final int PALE = 0xC9E3E6;
  private static final int DEEP = 0x1B3A6B;
  private static final int RGB = 0xFFFFFF;
  private static final int STEPS = 5;

  /**
   * A colour and its meaning.
   *
   * @param color 0xRRGGBB
   */
  record Meaning(int color, String text) {}

  private final PropertyValues values;
  private final Palette palette;
  private final double[] bounds;
  private final boolean unknown;

  Coloring(PropertyValues values) {
    this.values = values;
    boolean none = values.property().equals(Property.NONE);
    palette = none || values.words() == null ? null : Palette.of(Arrays.asList(values.words()));
    double[] known =
        values.numbers() == null
            ? new double[0]
            : Arrays.stream(values.numbers()).filter(v -> !Double.isNaN(v)).sorted().toArray();
    bounds = bounds(known);
    unknown = values.numbers() != null && known.length < values.numbers().length;
  }

  /** The least value and the upper bounds of classes with about as many actors each. */
  private static double[] bounds(double[] sorted) {
    if (sorted.length == 0) {
      return new double[0];
    }
    List<Double> bounds = new ArrayList<>(List.of(sorted[0]));
    for (int c = 1; c <= STEPS; c++) {
      double bound = sorted[Math.max(0, sorted.length * c / STEPS - 1)];
      if (bound > bounds.get(bounds.size() - 1)) {
        bounds.add(bound);
      }
    }
    if (bounds.size() == 1) {
      bounds.add(bounds.get(0));
    }
    return bounds.stream().mapToDouble(b -> b).toArray();
  }

  /** The colour of an actor, 0xRRGGBB. */
  int of(int actor) {
    if (palette != null) {
      String word = actor < values.size() ? values.words()[actor] : null;
      return word == null ? UNKNOWN : palette.color(word) & RGB;
    }
    if (bounds.length == 0) {
      return PLAIN;
    }
    double value = actor < values.size() ? values.numbers()[actor] : Double.NaN;
    return Double.isNaN(value) ? UNKNOWN : shade(classOf(value));
  }

  private int classOf(double value) {
    int c = 1;
    while (c < bounds.length - 1 && value > bounds[c]) {
      c++;
    }
    return c - 1;
  }

  private int shade(int c) {
    int classes = bounds.length - 1;
    return Raster.over(PALE, DEEP, classes == 1 ? 128 : 256 * c / (classes - 1));
  }

  /** What the colours mean, in the order of a legend. */
  List<Meaning> meanings() {
    List<Meaning> meanings = new ArrayList<>();
    if (palette != null) {
      palette.colors().forEach((word, color) -> meanings.add(new Meaning(color & RGB, word)));
      boolean missing = Arrays.asList(values.words()).contains(null);
      boolean rest =
          Arrays.stream(values.words())
              .anyMatch(w -> w != null && !palette.colors().containsKey(w));
      if (rest) {
        meanings.add(new Meaning(Palette.OTHERS & RGB, TEXTS.text("legend.others")));
      }
      if (missing) {
        meanings.add(new Meaning(UNKNOWN, TEXTS.text("legend.unknown")));
      }
      return meanings;
    }
    for (int c = 0; c < bounds.length - 1; c++) {
      String from = number(bounds[c]);
      String to = number(bounds[c + 1]);
      meanings.add(new Meaning(shade(c), from.equals(to) ? from : from + " – " + to));
    }
    if (unknown) {
      meanings.add(new Meaning(UNKNOWN, TEXTS.text("legend.unknown")));
    }
    return meanings;
  }

  /** A number with as many digits as one reads at a glance. */
  static String number(double value) {
    double most = Math.abs(value);
    double digits = most >= 100 || value == Math.rint(value) ? 1 : most >= 1 ? 10 : 1000;
    double rounded = Math.round(value * digits) / digits;
    return rounded == Math.rint(rounded)
        ? ValueText.number((long) rounded)
        : ValueText.number(rounded);
  }
}
