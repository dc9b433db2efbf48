package ma.jisr.document.type;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What can be shown: composed letters, no control characters, no spaces within numbers. */
public final class Cleaned {

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ \\u202F](?=\\d)");
  private static final Pattern PLUS = Pattern.compile("(?<![\\p{L}\\d])(?=\\+\\d)");

  /** A mark that keeps the plus of "+212" before its digits. */
  private static final String LEFT_TO_RIGHT = "\u200E";

  private static final char NO_BREAK = '\u00A0';
  private static final int FIRST_UNUSUAL = 0x7F;

  private Cleaned() {}

  /** A text of a line or a part of it; control characters are spaces. */
  public static String of(String raw) {
    String text = raw;
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) < ' ' || raw.charAt(i) >= FIRST_UNUSUAL) {
        text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        break;
      }
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                clean.append(' ');
              } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                clean.append('\uFFFD'); // half a character
              } else {
                clean.appendCodePoint(c == 0x202F ? NO_BREAK : c);
              }
            });
    // Within a sentence from right to left, a plain space would part "60 076" into two numbers.
    String numbers = BETWEEN_DIGITS.matcher(clean).replaceAll(String.valueOf(NO_BREAK));
    return PLUS.matcher(numbers).replaceAll(LEFT_TO_RIGHT);
  }
}
