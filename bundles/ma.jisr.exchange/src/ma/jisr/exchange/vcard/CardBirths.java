package ma.jisr.exchange.vcard;

import ezvcard.VCard;
import ezvcard.property.Birthday;
import ezvcard.property.RawProperty;
import ezvcard.util.PartialDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Converter;
import ma.jisr.exchange.convert.Converters;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.text.Texts;

/** Reads the birthdays of cards, as dates of which the month and the day may be unknown. */
final class CardBirths {

  /** With what Apple's address book marks a year that stands for none (1604). */
  private static final String OMITTED_YEAR = "X-APPLE-OMIT-YEAR";

  /** A day without a year, as Google's address book writes it even in cards of version 3.0. */
  private static final Pattern NO_YEAR = Pattern.compile("--\\d{2}-?\\d{2}");

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final Converter DATES = Converters.of(Literals.PERSON__BIRTH);
  private static final int MOST_SENTENCES = 20;

  private final List<String> unreadable = new ArrayList<>();
  private int withoutYear;

  /** How many birthdays had no year. */
  int withoutYear() {
    return withoutYear;
  }

  /** Sentences about birthdays that are no dates; of many, the first ones. */
  List<String> unreadable() {
    return unreadable;
  }

  /**
   * The birthday of a card. One that is no date is told of and left out: nobody is to lose a
   * contact for it.
   *
   * @param line where the card begins
   * @return a date of which the month and the day may be unknown; null when no year is told
   */
  String read(VCard card, long line) {
    Birthday birthday = card.getBirthday();
    RawProperty raw = card.getExtendedProperty("BDAY");
    String text =
        birthday != null ? date(birthday) : raw == null ? null : CardWays.clean(raw.getValue());
    if (text == null) {
      withoutYear += birthday == null ? 0 : 1;
      return null;
    } else if (NO_YEAR.matcher(text).matches()) {
      withoutYear++;
      return null;
    }
    try {
      DATES.convert(text);
      return text;
    } catch (BadValue e) {
      if (unreadable.size() < MOST_SENTENCES) {
        unreadable.add(TEXTS.format("card.birth", String.valueOf(line), e.getMessage()));
      }
      return null;
    }
  }

  private static String date(Birthday birthday) {
    Temporal date = birthday.getDate();
    if (date instanceof Instant instant) {
      date = instant.atOffset(ZoneOffset.UTC); // a moment that was told with Z
    }
    if (date != null && date.isSupported(ChronoField.YEAR)) {
      int year = date.get(ChronoField.YEAR);
      if (Integer.toString(year).equals(birthday.getParameter(OMITTED_YEAR))) {
        return null;
      }
      StringBuilder told = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
      for (ChronoField field : List.of(ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH)) {
        if (date.isSupported(field)) {
          told.append(String.format(Locale.ROOT, "-%02d", date.get(field)));
        }
      }
      return told.toString();
    }
    PartialDate partial = birthday.getPartialDate();
    if (partial != null && partial.getYear() != null) {
      return partial.getMonth() == null
          ? String.format(Locale.ROOT, "%04d", partial.getYear())
          : String.format(Locale.ROOT, "%04d-%02d", partial.getYear(), partial.getMonth());
    }
    return CardWays.clean(birthday.getText());
  }
}
