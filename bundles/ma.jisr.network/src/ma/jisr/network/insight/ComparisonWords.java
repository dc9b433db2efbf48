package ma.jisr.network.insight;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import ma.jisr.model.text.Texts;
import ma.jisr.network.insight.Comparison.Approach;
import ma.jisr.network.insight.Comparison.Move;

/** What has changed between two dates, in plain words. */
public final class ComparisonWords {

  private static final Texts TEXTS = Texts.beside(ComparisonWords.class);
  private static final double NOTHING = 1e-9;
  private static final double HUNDRED = 100;

  private ComparisonWords() {}

  /** What has changed in all. */
  public static String summary(Comparison comparison) {
    return TEXTS.format(
        "compare.summary",
        date(comparison.from()),
        date(comparison.to()),
        comparison.newActors().size(),
        comparison.goneActors().size(),
        comparison.newTies().size(),
        comparison.goneTies().size(),
        comparison.keptTies().size());
  }

  /** That ties without a date count at both; "" when there is none. */
  public static String undated(Comparison comparison) {
    return comparison.undated() == 0 ? "" : TEXTS.format("compare.undated", comparison.undated());
  }

  private static String date(LocalDate date) {
    boolean english = Locale.getDefault().getLanguage().equals("en");
    return english
        ? date.toString()
        : String.format(
            Locale.ROOT,
            "%02d/%02d/%04d",
            date.getDayOfMonth(),
            date.getMonthValue(),
            date.getYear());
  }

  /** What the change of a figure of the whole means. */
  public static String sentence(Comparison comparison, Figure figure) {
    double before = comparison.before().of(figure);
    double after = comparison.after().of(figure);
    if (Double.isNaN(before) || Double.isNaN(after)) {
      return TEXTS.text("compare.none");
    }
    if (Math.abs(after - before) < NOTHING) {
      return TEXTS.format("compare.same", shown(figure, after));
    }
    return TEXTS.format(
        "compare." + figure.key() + (after > before ? ".up" : ".down"),
        shown(figure, before),
        shown(figure, after),
        Math.abs(after - before));
  }

  private static String shown(Figure figure, double value) {
    return figure.kind() == Figure.Kind.SHARE
        ? number(value * HUNDRED, 1) + " %"
        : number(value, 2);
  }

  private static String number(double value, int digits) {
    Locale locale = Locale.forLanguageTag(Locale.getDefault().getLanguage() + "-u-nu-latn");
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }

  /** How the place of an actor has changed. */
  public static String sentence(Move move) {
    return TEXTS.format(
        move.change() >= 0 ? "compare.nearer" : "compare.farther",
        MeasureWords.isolated(move.actor().label()),
        number(move.before(), 2),
        number(move.after(), 2));
  }

  /** How two groups have come to stand to each other. */
  public static String sentence(Approach groups) {
    return TEXTS.format(
        groups.change() >= 0 ? "compare.groups.nearer" : "compare.groups.farther",
        MeasureWords.isolated(groups.first().get(0).label()),
        groups.first().size(),
        MeasureWords.isolated(groups.second().get(0).label()),
        groups.second().size(),
        groups.tiesBefore(),
        groups.tiesAfter());
  }
}
