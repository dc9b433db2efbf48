package ma.jisr.exchange.convert;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;

/** The words for the units that figures are in. */
final class Units {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private Units() {}

  /**
   * The folded words for a unit: itself, its singular, and what the texts name in each language.
   */
  static Set<String> of(String unit) {
    String folded = Folding.fold(unit);
    Set<String> words = new HashSet<>();
    words.add(folded);
    if (folded.length() > 2 && (folded.endsWith("s") || folded.endsWith("x"))) {
      words.add(folded.substring(0, folded.length() - 1));
    }
    String key = "unit." + folded;
    if (!folded.isEmpty() && TEXTS.has(key)) {
      for (String language : Labels.LANGUAGES) {
        for (String word : TEXTS.text(key, Locale.of(language)).split(";")) {
          words.add(Folding.fold(word));
        }
      }
    }
    words.remove("");
    return words;
  }
}
