package ma.jisr.exchange.convert;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;

/**
 * Numbers as people write them in French, English and Arabic: "1 234,56", "1.234,56", "1,234.56",
 * "١٬٢٣٤٫٥٦", with the unit of their feature behind them or not. A lone comma or point is a decimal
 * mark, except that a whole number may have its thousands so marked.
 */
final class NumberText {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  /** No number of people is longer, unit included; longer texts would only cost time. */
  static final int LONGEST = 100;

  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)((?:[0-9]{1,3}(?: [0-9]{3})+|[0-9.,]+))(?:[eE]([+-]?[0-9]{1,2}))?");
  private static final Pattern WITH_UNIT = Pattern.compile("([+-]?[0-9][0-9 .,]*?) *([^0-9 .,].*)");

  private final String unit;
  private final Set<String> units;

  /**
   * Numbers of a feature.
   *
   * @param unit what its figures are in, or ""
   */
  NumberText(String unit) {
    this.unit = unit;
    units = unit.isEmpty() ? Set.of() : Units.of(unit);
  }

  /** Reads a decimal. */
  BigDecimal decimal(String text) throws BadValue {
    return parse(text, false);
  }

  /** Reads a whole number that fits a long. */
  long whole(String text) throws BadValue {
    if (text.length() < 18 && PLAIN.matcher(text).matches()) {
      return Long.parseLong(text);
    }
    try {
      return parse(text, true).longValueExact();
    } catch (ArithmeticException e) {
      throw new BadValue(TEXTS.format("value.notWhole", text));
    }
  }

  private BigDecimal parse(String text, boolean whole) throws BadValue {
    if (text.length() > LONGEST) {
      throw bad(text);
    }
    String digits = withoutUnit(text, latin(text));
    Matcher matcher = NUMBER.matcher(digits);
    // A decimal comma may follow groups of three: "1 234,56".
    int mark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
    if (!matcher.matches() && mark > 0 && digits.indexOf(' ') > 0) {
      matcher = NUMBER.matcher(digits.substring(0, mark));
      String fraction = digits.substring(mark + 1);
      if (matcher.matches() && fraction.matches("[0-9]+") && matcher.group(2).indexOf(' ') > 0) {
        return new BigDecimal(
            matcher.group(1) + matcher.group(2).replace(" ", "") + '.' + fraction);
      }
      throw bad(text);
    }
    if (!matcher.matches()) {
      throw bad(text);
    }
    String plain = plain(matcher.group(2).replace(" ", ""), whole);
    if (plain == null) {
      throw bad(text);
    }
    BigDecimal number = new BigDecimal(matcher.group(1) + plain);
    String exponent = matcher.group(3);
    return exponent == null ? number : number.scaleByPowerOfTen(Integer.parseInt(exponent));
  }

  /** The digits with a point for the decimal mark, or null. */
  private static String plain(String digits, boolean whole) {
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    if (comma < 0 && point < 0) {
      return digits;
    }
    if (comma >= 0 && point >= 0) {
      char mark = comma > point ? ',' : '.';
      char group = comma > point ? '.' : ',';
      int at = Math.max(comma, point);
      String integer = digits.substring(0, at);
      return integer.indexOf(mark) < 0 && isGrouped(integer, group)
          ? withPoint(integer.replace(String.valueOf(group), ""), digits.substring(at + 1))
          : null;
    }
    char mark = comma >= 0 ? ',' : '.';
    int first = digits.indexOf(mark);
    if (first != digits.lastIndexOf(mark) || whole && isGrouped(digits, mark)) {
      return isGrouped(digits, mark) ? digits.replace(String.valueOf(mark), "") : null;
    }
    return withPoint(digits.substring(0, first), digits.substring(first + 1));
  }

  private static String withPoint(String integer, String fraction) {
    return integer.isEmpty() && fraction.isEmpty() || fraction.isEmpty()
        ? null
        : (integer.isEmpty() ? "0" : integer) + '.' + fraction;
  }

  private static boolean isGrouped(String digits, char mark) {
    String[] groups = digits.split(Pattern.quote(String.valueOf(mark)), -1);
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return false;
      }
    }
    return groups[0].length() >= 1 && groups[0].length() <= 3;
  }

  private String withoutUnit(String text, String digits) throws BadValue {
    Matcher matcher = WITH_UNIT.matcher(digits);
    if (!matcher.matches() || matcher.group(2).matches("[eE][+-]?[0-9]{1,2}")) {
      return digits;
    }
    String found = matcher.group(2).strip();
    if (found.equals(unit) || units.contains(Folding.fold(found)) && !units.isEmpty()) {
      return matcher.group(1).strip();
    }
    throw unit.isEmpty() ? bad(text) : new BadValue(TEXTS.format("value.unit", text, unit));
  }

  private static BadValue bad(String text) {
    return new BadValue(TEXTS.format("value.notNumber", text));
  }

  /** Latin digits and marks, one kind of space, in place of Arabic ones and no-break spaces. */
  static String latin(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      latin.append(
          switch (c) {
            case '\u066B' -> ',';
            case '\u066C', '\u00A0', '\u202F', '\u2009' -> ' ';
            case '\u2212', '\u2010', '\u2011' -> '-';
            case '\u200E', '\u200F', '\u061C' -> '\0';
            default -> c > 0x7F && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
          });
    }
    return latin.toString().replace("\0", "").strip();
  }
}
