package ma.jisr.matching.text;

/** What Arabic writes before a word as one with it: "and", "for", "in", the article. */
final class ArabicPrefixes {

  private static final String[] PREFIXES = {"وال", "بال", "لل", "ال", "و", "ل"};
  private static final int SHORTEST = 3;

  private ArabicPrefixes() {}

  /** The word without its first prefix; the word itself when it has none or is short. */
  static String strip(String word) {
    if (word.isEmpty() || word.charAt(0) < '\u0600' || word.charAt(0) > '\u06FF') {
      return word;
    }
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }
}
