package ma.jisr.matching.score;

import ma.jisr.matching.profile.Token;
import ma.jisr.matching.profile.Token.Sort;
import ma.jisr.matching.text.Edits;

/** How alike two words are. */
final class WordMatch {

  /** Words that are less alike than this are different words. */
  static final double LEAST = 0.6;

  private static final double SAME_NAME = 0.95;
  private static final double ONE_EDIT = 0.92;
  private static final double ONE_EDIT_OF_SHORT = 0.87;
  private static final double TWO_EDITS = 0.8;
  private static final double SAME_SOUND = 0.85;
  private static final double BEGINNING = 0.75;
  private static final double NEAR_SOUND = 0.7;
  private static final double SHORT_SOUND = 0.76;
  private static final int SOUND = 3;
  private static final int SHORT = 4;
  private static final int USUAL = 7;
  private static final int LONG = 8;
  private static final int MOST_OTHER_LETTERS = 6;

  private WordMatch() {}

  /**
   * How alike two words are.
   *
   * @return 1 for the same, {@link #LEAST} or more for spellings of one word, 0 for different ones
   */
  static double of(Token a, Token b) {
    if (a == b) {
      return 1;
    }
    String s = a.text();
    String t = b.text();
    if (s.equals(t)) {
      return 1;
    }
    if (a.group() != null && a.group().equals(b.group())) {
      return SAME_NAME;
    }
    if (a.sort() == Sort.NUMBER || b.sort() == Sort.NUMBER) {
      return 0;
    }
    if (a.isForeign() != b.isForeign()) {
      return acrossScripts(a.skeleton(), b.skeleton());
    }
    int shorter = Math.min(s.length(), t.length());
    int longer = Math.max(s.length(), t.length());
    if (shorter < 3) {
      return 0;
    }
    int allowed = longer >= LONG ? 2 : 1;
    int others = a.otherLetters(b);
    if (longer - shorter <= allowed && others <= 2 * allowed) {
      int edits = Edits.distance(s, t, allowed);
      if (edits == 1) {
        return longer >= USUAL ? ONE_EDIT : shorter >= SHORT ? ONE_EDIT_OF_SHORT : LEAST;
      } else if (edits == 2 && allowed == 2) {
        return TWO_EDITS;
      }
    }
    if (a.skeleton().length() >= SOUND && a.skeleton().equals(b.skeleton())) {
      return SAME_SOUND;
    }
    if (shorter >= SHORT && (s.startsWith(t) || t.startsWith(s))) {
      return BEGINNING;
    }
    if (shorter > SHORT && longer - shorter <= 2 && others <= MOST_OTHER_LETTERS) {
      double winkler = Edits.jaroWinkler(s, t);
      return winkler >= 0.9 ? LEAST + (winkler - 0.9) : 0;
    }
    return 0;
  }

  private static double acrossScripts(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (one.equals(other)) {
      return shorter >= SOUND ? SAME_SOUND : shorter == SOUND - 1 ? SHORT_SOUND : LEAST;
    }
    return shorter > SOUND && Edits.distance(one, other, 1) <= 1 ? NEAR_SOUND : 0;
  }
}
