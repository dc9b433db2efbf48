package ma.jisr.matching.profile;

/** Digits that a reading machine or a hasty hand put in the place of letters: "c0mpany". */
final class Misread {

  private static final String DIGITS = "015";
  private static final String LETTERS = "ols";
  private static final int SHORTEST = 4;

  private Misread() {}

  /** The word with letters in the place of such digits, when it has far more letters. */
  static String letters(String word) {
    int digits = 0;
    int known = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      known += DIGITS.indexOf(c) >= 0 ? 1 : 0;
    }
    if (digits == 0 || digits != known || word.length() < SHORTEST || digits * 3 > word.length()) {
      return word;
    }
    StringBuilder letters = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int at = DIGITS.indexOf(word.charAt(i));
      if (at >= 0) {
        letters.setCharAt(i, LETTERS.charAt(at));
      }
    }
    return letters.toString();
  }
}
