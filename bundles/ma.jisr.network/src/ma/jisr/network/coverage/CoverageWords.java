package ma.jisr.network.coverage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ma.jisr.geo.data.Place;
import ma.jisr.geo.data.PlaceFigures;
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

  /**
   * What a map of gaps is shaded by: how many people live where nobody works; none where somebody
   * does.
   */
  public static PlaceFigures figures(Coverage coverage) {
    Map<Long, Double> values = new HashMap<>();
    for (Coverage.Covered place : coverage.places()) {
      values.put(place.place().id(), place.covered() ? 0.0 : place.place().population());
    }
    String title =
        coverage.theme() == null
            ? TEXTS.text("gap.people")
            : TEXTS.format("gap.people.theme", coverage.theme().name());
    return new PlaceFigures(title, true, values);
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
