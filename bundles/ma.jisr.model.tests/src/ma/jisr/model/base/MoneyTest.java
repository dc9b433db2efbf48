package ma.jisr.model.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in a currency. */
class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "1.005 MAD, 1.01 MAD",
    "1.004 EUR, 1.00 EUR",
    "-1.005 MAD, -1.01 MAD",
    "1E+3 MAD, 1000.00 MAD",
    "123456789012345.6 USD, 123456789012345.60 USD"
  })
  void isKeptToTheHundredth(String text, String kept) {
    assertEquals(kept, Money.valueOf(text).toString());
    assertEquals(Money.valueOf(text), Money.valueOf(kept));
  }

  @Test
  void equalAmountsAreEqual() {
    assertEquals(new Money(new BigDecimal("5"), "MAD"), new Money(new BigDecimal("5.000"), "MAD"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12", "12 DH", "MAD 12", "douze MAD", "12  MAD", "12 mad", "12,5 MAD"})
  void whatIsNoAmountIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Money.valueOf(text));
  }
}
