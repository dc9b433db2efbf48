package ma.jisr.document.type;

/** Words in bold within a text: between two characters of Unicode's private area. */
public final class Emphasis {

  private static final char STRONG = '\uE000';
  private static final char PLAIN = '\uE001';

  private Emphasis() {}

  /** A text in bold, for a text that a {@link Setter} of documents sets. */
  public static String strong(String text) {
    // Each line is a paragraph of its own.
    String lines = plain(text).replace("\n", PLAIN + "\n" + STRONG);
    return STRONG + lines + PLAIN;
  }

  /** A text without the two characters. */
  public static String plain(String text) {
    return isMarked(text)
        ? text.replace(String.valueOf(STRONG), "").replace(String.valueOf(PLAIN), "")
        : text;
  }

  static boolean isMarked(String text) {
    return text.indexOf(STRONG) >= 0 || text.indexOf(PLAIN) >= 0;
  }

  /** Which of a text's characters are bold, once the two are taken out. */
  static boolean[] of(String marked, boolean strong) {
    boolean[] bold = new boolean[plain(marked).length()];
    boolean now = strong;
    int at = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == STRONG || c == PLAIN) {
        now = c == STRONG || strong;
      } else {
        bold[at++] = now;
      }
    }
    return bold;
  }
}
