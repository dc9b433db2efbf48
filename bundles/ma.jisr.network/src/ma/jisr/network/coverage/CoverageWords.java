package ma.jisr.network.coverage;

import java.util.Locale;
import ma.jisr.geo.data.Place;
import ma.jisr.model.text.Texts;

/** The 4W matrix and the gaps in words, in the language of the program. */
public final class CoverageWords {

  private static final Texts TEXTS = Texts.beside(CoverageWords.class);
  private static final double HUNDRED = 100;

  private CoverageWords() {}

  /** What stands for what is not said. */
  static String unsaid() {
    return TEXTS.text("unsaid");
  }

  /** A place as a whole, where smaller ones are meant to stand. */
  static String whole(Place place) {
    return TEXTS.format("whole", place.name());
  }

  /** What a dimension is called. */
  public static String of(Dimension dimension) {
    return TEXTS.text("dimension." + dimension.name().toLowerCase(Locale.ROOT));
  }

  /** What a source is called. */
  public static String of(Source source) {
    return TEXTS.text("source." + source.name().toLowerCase(Locale.ROOT));
  }

  /** What a role is called. */
  public static String of(Role role) {
    return TEXTS.text("role." + role.name().toLowerCase(Locale.ROOT));
  }

  /** Some other text of this package. */
  static String text(String key) {
    return TEXTS.text(key);
  }

  /** What a coverage comes to, as one sentence. */
  public static String sentence(Coverage coverage) {
    String level = coverage.level().getName().toLowerCase(Locale.ROOT);
    String about =
        coverage.theme() == null
            ? TEXTS.text("gap.any")
            : TEXTS.format("gap.about", coverage.theme().name());
    int gaps = coverage.gaps().size();
    return TEXTS.format(
        gaps == 0 ? "gap.none." + level : "gap." + level,
        gaps,
        coverage.places().size(),
        coverage.uncoveredPopulation(),
        Math.round(coverage.uncoveredShare() * HUNDRED),
        about);
  }

  /** Who works at a place, as one sentence. */
  public static String sentence(Coverage.Covered place) {
    if (place.local().isEmpty() && place.wider().isEmpty()) {
      return TEXTS.format("place.nobody", place.place().name(), place.place().population());
    }
    return TEXTS.format(
        place.local().isEmpty() ? "place.wider" : "place.local",
        place.place().name(),
        place.local().size(),
        place.wider().size(),
        place.place().population());
  }
}
