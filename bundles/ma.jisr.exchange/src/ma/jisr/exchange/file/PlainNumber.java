package ma.jisr.exchange.file;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers that a file has as such, as the text of a cell. */
public final class PlainNumber {

  private static final MathContext DIGITS = new MathContext(15);
  private static final int LONGEST = 400;

  private PlainNumber() {}

  /**
   * A number of a file.
   *
   * @return null when it is none, or too long to be one of people's
   */
  public static BigDecimal parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text.strip());
      // It would be written out with all its zeros.
      return Math.abs((long) number.scale()) > LONGEST ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The 15 digits that a double holds, as a spreadsheet shows them. */
  public static String ofDouble(BigDecimal number) {
    return of(number.precision() > DIGITS.getPrecision() ? number.round(DIGITS) : number);
  }

  /**
   * All digits, with a point. Three decimals get a fourth, since people write a thousand as
   * "1.234".
   */
  public static String of(BigDecimal number) {
    BigDecimal shown = number.scale() > 0 ? number.stripTrailingZeros() : number;
    return shown.scale() == 3 ? shown.toPlainString() + '0' : shown.toPlainString();
  }
}
