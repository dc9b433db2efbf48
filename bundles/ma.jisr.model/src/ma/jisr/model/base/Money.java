package ma.jisr.model.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency, to the hundredth.
 *
 * @param amount rounded half up to two decimals
 * @param currency its ISO 4217 code, as "MAD" or "EUR"
 */
public record Money(BigDecimal amount, String currency) {

  /**
   * Rounds the amount and checks the currency.
   *
   * @throws IllegalArgumentException when the code is not one of ISO 4217
   */
  public Money {
    amount = amount.setScale(2, RoundingMode.HALF_UP);
    Currency.getInstance(currency);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when the text is not an amount, a space and a currency
   */
  public static Money valueOf(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(text);
    }
    return new Money(new BigDecimal(text.substring(0, space)), text.substring(space + 1));
  }

  /** "1234.50 MAD". */
  @Override
  public String toString() {
    return amount.toPlainString() + ' ' + currency;
  }
}
