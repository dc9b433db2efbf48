package ma.jisr.exchange.convert;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;

/**
 * Dates as people write them: ISO 8601, day/month/year, a month in words in three languages, a
 * month or a year alone. A year of two digits is 1950 to 2049.
 */
final class DateText {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

  /** The basic form of ISO 8601, which exports of databases have. */
  private static final Pattern BASIC = Pattern.compile("(1[5-9]\\d{2}|2\\d{3})(\\d{2})(\\d{2})");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(:00(\\.0+)?)?Z?$");
  private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})(?:er)? )?(\\D+) (\\d{4})");
  private static final Pattern ENGLISH = Pattern.compile("(\\D+) (\\d{1,2}) (\\d{4})");
  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    String[] months = {
      "janvier janv jan january يناير كانون_الثاني",
      "février févr fév february feb فبراير شباط",
      "mars mar march مارس آذار",
      "avril avr april apr أبريل نيسان",
      "mai may ماي مايو أيار",
      "juin june jun يونيو حزيران",
      "juillet juil july jul يوليوز يوليو تموز",
      "août aout august aug غشت أغسطس آب",
      "septembre sept september sep شتنبر سبتمبر أيلول",
      "octobre oct october أكتوبر تشرين_الأول",
      "novembre nov november نونبر نوفمبر تشرين_الثاني",
      "décembre déc december dec دجنبر ديسمبر كانون_الأول"
    };
    for (int m = 0; m < months.length; m++) {
      for (String word : months[m].split(" ")) {
        MONTHS.put(Folding.fold(word.replace('_', ' ')), m + 1);
      }
    }
  }

  private DateText() {}

  /** Reads a date of which the day, or the day and the month, may be missing. */
  static PartialDate partial(String text) throws BadValue {
    if (text.length() > NumberText.LONGEST) {
      throw new BadValue(TEXTS.format("value.notDate", text));
    }
    String latin = MIDNIGHT.matcher(NumberText.latin(text)).replaceFirst("");
    Matcher m = ISO.matcher(latin);
    if (m.matches()) {
      return date(text, m.group(1), m.group(2), m.group(3));
    }
    m = BASIC.matcher(latin);
    if (m.matches()) {
      return date(text, m.group(1), m.group(2), m.group(3));
    }
    m = DAY_FIRST.matcher(latin);
    if (m.matches()) {
      return date(text, m.group(3), m.group(2), m.group(1));
    }
    m = MONTH_FIRST.matcher(latin);
    if (m.matches()) {
      return date(text, m.group(2), m.group(1), null);
    }
    String folded = Folding.fold(latin);
    m = WORDS.matcher(folded);
    if (m.matches() && MONTHS.containsKey(m.group(2))) {
      return date(text, m.group(3), MONTHS.get(m.group(2)).toString(), m.group(1));
    }
    m = ENGLISH.matcher(folded);
    if (m.matches() && MONTHS.containsKey(m.group(1))) {
      return date(text, m.group(3), MONTHS.get(m.group(1)).toString(), m.group(2));
    }
    throw new BadValue(TEXTS.format("value.notDate", text));
  }

  private static PartialDate date(String text, String yearText, String monthText, String dayText)
      throws BadValue {
    int year = Integer.parseInt(yearText);
    if (yearText.length() == 2) {
      year += year < 50 ? 2000 : 1900;
    }
    int month = monthText == null ? 0 : Integer.parseInt(monthText);
    int day = dayText == null ? 0 : Integer.parseInt(dayText);
    String shownYear = String.valueOf(year);
    if (year < 1) {
      throw new BadValue(TEXTS.format("value.notDate", text));
    }
    if (monthText != null && (month < 1 || month > 12)) {
      throw new BadValue(TEXTS.format("value.noMonth", text, String.valueOf(month)));
    }
    if (dayText != null) {
      YearMonth within = YearMonth.of(year, month);
      if (day < 1 || day > within.lengthOfMonth()) {
        String name = TEXTS.text("month." + month);
        throw new BadValue(
            TEXTS.format("value.noDay", text, name, shownYear, within.lengthOfMonth()));
      }
    }
    return new PartialDate(year, month, day);
  }
}
