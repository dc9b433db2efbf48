package ma.jisr.exchange.convert;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.model.base.Money;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;

/**
 * Amounts with their currency before or after them: an ISO 4217 code, a sign or a usual word. An
 * amount without a currency is refused: to guess it could be wrong by a factor of ten.
 */
final class MoneyText {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final Pattern AFTER = Pattern.compile("([+-]?[0-9][0-9 .,]*?) *([^0-9 .,+-].*)");
  private static final Pattern BEFORE =
      Pattern.compile("([^0-9 +-][^0-9+-]*?) *([+-]?[0-9][0-9 .,]*)");
  private static final NumberText NUMBERS = new NumberText("");
  private static final Map<String, String> SIGNS =
      Map.of("€", "EUR", "$", "USD", "US$", "USD", "£", "GBP", "¥", "JPY");
  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    Map.of(
            "MAD", "dh;dhs;dirham;dirhams;درهم;دراهم;درهما;د م",
            "EUR", "euro;euros;أورو;يورو",
            "USD", "dollar;dollars;دولار",
            "GBP", "livre sterling;pound;pounds",
            "CHF", "franc suisse;francs suisses;swiss francs",
            "CAD", "dollar canadien;dollars canadiens")
        .forEach(
            (code, words) -> {
              for (String word : words.split(";")) {
                WORDS.put(Folding.fold(word), code);
              }
            });
  }

  private MoneyText() {}

  static Money money(String text) throws BadValue {
    if (text.length() > NumberText.LONGEST) {
      throw new BadValue(TEXTS.format("value.notNumber", text));
    }
    String latin = NumberText.latin(text);
    Matcher matcher = AFTER.matcher(latin);
    if (matcher.matches()) {
      return money(text, matcher.group(1), matcher.group(2));
    }
    matcher = BEFORE.matcher(latin);
    if (matcher.matches()) {
      return money(text, matcher.group(2), matcher.group(1));
    }
    BigDecimal amount = NUMBERS.decimal(text);
    throw new BadValue(TEXTS.format("value.noCurrency", text, amount.toPlainString()));
  }

  private static Money money(String text, String amount, String unit) throws BadValue {
    String currency = currency(unit.strip());
    if (currency == null) {
      throw new BadValue(TEXTS.format("value.badCurrency", text, unit.strip()));
    }
    return new Money(NUMBERS.decimal(amount.strip()), currency);
  }

  private static String currency(String unit) {
    String sign = SIGNS.get(unit);
    if (sign != null) {
      return sign;
    }
    String word = WORDS.get(Folding.fold(unit));
    if (word != null) {
      return word;
    }
    String code = unit.toUpperCase(Locale.ROOT);
    boolean known =
        Currency.getAvailableCurrencies().stream().anyMatch(c -> c.getCurrencyCode().equals(code));
    return known ? code : null;
  }
}
