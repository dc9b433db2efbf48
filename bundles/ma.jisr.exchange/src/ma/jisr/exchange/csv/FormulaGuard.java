package ma.jisr.exchange.csv;

import java.util.regex.Pattern;

/**
 * Keeps a cell from being run as a formula by a spreadsheet, with the apostrophe that spreadsheets
 * themselves use (OWASP, "CSV Injection").
 */
public final class FormulaGuard {

  private static final Pattern NEGATIVE = Pattern.compile("-[0-9][0-9\u00A0\u202F ]*([.,][0-9]+)?");

  private FormulaGuard() {}

  /** The cell to write for a text. A plain negative number stays a number. */
  public static String guard(String text) {
    int i = apostrophes(text);
    if (!isTrigger(text, i) || i == 0 && NEGATIVE.matcher(text).matches()) {
      return text;
    }
    return '\'' + text;
  }

  /** The text that a cell stands for. */
  public static String unguard(String cell) {
    int i = apostrophes(cell);
    return i > 0 && isTrigger(cell, i) ? cell.substring(1) : cell;
  }

  private static int apostrophes(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    return i;
  }

  private static boolean isTrigger(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '=', '+', '-', '@', '\t', '\r', '\n' -> true;
      default -> false;
    };
  }
}
