package ma.jisr.matching.score;

import ma.jisr.model.text.Texts;

/**
 * Something that speaks for or against two records being the same.
 *
 * @param key which sentence says it
 * @param bits how much it says: the binary logarithm of how many times more often it is so between
 *     two records of the same than between records of different ones; negative: against
 * @param value what agrees, for the sentence, or ""
 */
public record Reason(String key, double bits, String value) {

  private static final Texts TEXTS = Texts.beside(Reason.class);

  /** The reason as a short sentence in the program's language. */
  public String sentence() {
    return TEXTS.format(key, value);
  }
}
