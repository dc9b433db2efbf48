package ma.jisr.exchange.vcard;

import ezvcard.VCard;
import ezvcard.property.Birthday;
import ezvcard.property.RawProperty;
import ezvcard.util.PartialDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the birthdays of cards, as dates of which the month and the day may be unknown. */
final class CardBirths {

  /** With what Apple's address book marks a year that stands for none (1604). */
  private static final String OMITTED_YEAR = "X-APPLE-OMIT-YEAR";

  /** A day without a year, as Google's address book writes it even in cards of version 3.0. */
  private static final Pattern NO_YEAR = Pattern.compile("--\\d{2}-?\\d{2}");

  private int withoutYear;

  /** How many birthdays had no year. */
  int withoutYear() {
    return withoutYear;
  }

  /**
   * The birthday of a card.
   *
   * @return year, month and day (ISO 8601) as far as they are known; a text that is no date as it
   *     stands, for the import to refuse it by name; null when no year is told
   */
  String read(VCard card) {
    Birthday birthday = card.getBirthday();
    if (birthday != null) {
      String told = date(birthday);
      withoutYear += told == null ? 1 : 0;
      return told;
    }
    RawProperty raw = card.getExtendedProperty("BDAY");
    String text = raw == null ? null : CardWays.clean(raw.getValue());
    if (text != null && NO_YEAR.matcher(text).matches()) {
      withoutYear++;
      return null;
    }
    return text;
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
