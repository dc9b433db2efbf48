package ma.jisr.exchange.convert;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.csv.FormulaGuard;

/** What every cell goes through before it is converted. */
public final class Cells {

  private Cells() {}

  /**
   * The text of a cell: no spaces around it, composed characters (Unicode NFC), the apostrophe
   * against formulas taken off.
   *
   * @return null when nothing is left
   */
  public static String clean(String cell) {
    int end = cell.length();
    int start = 0;
    while (start < end && isSpace(cell.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(cell.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return null;
    }
    String text = cell.substring(start, end);
    if (text.charAt(0) == '\'') {
      text = FormulaGuard.unguard(text);
    }
    return isLatin1(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * The values of a cell that holds many, between semicolons or bars. A value that has one of them
   * itself stands in quotes.
   */
  public static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && (quoted || begins)) {
        begins = false;
        boolean escaped = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (escaped) {
          part.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ';' || c == '|')) {
        add(parts, part);
        begins = true;
      } else {
        part.append(c);
        begins &= isSpace(c);
      }
    }
    add(parts, part);
    return parts;
  }

  /** The cell for many values: what {@link #split} takes apart. */
  public static String join(List<String> values) {
    StringBuilder cell = new StringBuilder();
    for (String value : values) {
      cell.append(cell.isEmpty() ? "" : ";");
      boolean plain = value.indexOf(';') < 0 && value.indexOf('|') < 0 && !value.startsWith("\"");
      cell.append(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
    }
    return cell.toString();
  }

  private static void add(List<String> parts, StringBuilder part) {
    String value = part.toString().strip();
    if (!value.isEmpty()) {
      parts.add(value);
    }
    part.setLength(0);
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\uFEFF'
        || c > 0x7F && Character.isWhitespace(c);
  }

  private static boolean isLatin1(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return false; // nothing below is decomposed
      }
    }
    return true;
  }
}
