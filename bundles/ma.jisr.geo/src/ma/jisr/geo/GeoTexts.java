package ma.jisr.geo;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import ma.jisr.model.text.Texts;

/** The texts of maps in the program's language. */
public final class GeoTexts {

  private static final Texts TEXTS = Texts.beside(GeoTexts.class);
  private static final char NARROW_NO_BREAK_SPACE = '\u202f';

  private GeoTexts() {}

  /** The text of a key. */
  public static String text(String key) {
    return TEXTS.text(key);
  }

  /** A sentence with its arguments filled in. */
  public static String format(String key, Object... arguments) {
    return TEXTS.format(key, arguments);
  }

  /** A number as the legend shows it: thousands apart, one decimal at most, Latin digits. */
  public static String number(double value) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(language().equals("en") ? '.' : ',');
    symbols.setGroupingSeparator(NARROW_NO_BREAK_SPACE);
    return new DecimalFormat(Math.abs(value) < 1 ? "#,##0.##" : "#,##0.#", symbols).format(value);
  }

  /** The program's language: "fr", "ar" or "en". */
  public static String language() {
    return Locale.getDefault().getLanguage();
  }

  /** Whether the program's language is written from right to left. */
  public static boolean isRightToLeft() {
    return language().equals("ar");
  }
}
