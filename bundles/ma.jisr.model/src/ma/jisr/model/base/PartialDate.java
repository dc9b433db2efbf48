package ma.jisr.model.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A date of which the day, or the day and the month, may be unknown ("2022", "2022-06",
 * "2022-06-01"): ISO 8601-1:2019 calendar dates of reduced precision. Ordered as its text is.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /**
   * Checks that the date exists.
   *
   * @throws DateTimeException when it does not, as 31 February 2024
   */
  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("year " + year);
    }
    if (month == 0 && day != 0) {
      throw new DateTimeException("a day without a month");
    }
    LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The full date. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads the ISO form.
   *
   * @param text "yyyy", "yyyy-mm" or "yyyy-mm-dd"
   * @throws DateTimeException when the text has another form or no such date exists
   */
  public static PartialDate valueOf(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      throw new DateTimeException(text);
    }
    int month = length > 4 ? part(text, 5, 7) : 0;
    int day = length > 7 ? part(text, 8, 10) : 0;
    if (length > 4 && month == 0 || length > 7 && day == 0) {
      throw new DateTimeException(text);
    }
    return new PartialDate(part(text, 0, 4), month, day);
  }

  /** The number that some digits are; what stands before them, if anything, is a hyphen. */
  private static int part(String text, int from, int to) {
    if (from > 0 && text.charAt(from - 1) != '-') {
      throw new DateTimeException(text);
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new DateTimeException(text);
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  /** The first day that this date can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last day that this date can mean. */
  public LocalDate latest() {
    if (day != 0) {
      return earliest();
    }
    LocalDate start = LocalDate.of(year, month == 0 ? 12 : month, 1);
    return start.withDayOfMonth(start.lengthOfMonth());
  }

  @Override
  public int compareTo(PartialDate other) {
    // What is unknown is 0: it comes first, as a shorter text does.
    int order = Integer.compare(year, other.year);
    order = order == 0 ? Integer.compare(month, other.month) : order;
    return order == 0 ? Integer.compare(day, other.day) : order;
  }

  /** For people, in the order of all three languages: "01/06/2022", "06/2022" or "2022". */
  public String words() {
    String words = String.format(Locale.ROOT, "%04d", year);
    if (month != 0) {
      words = String.format(Locale.ROOT, "%02d/%s", month, words);
    }
    return day == 0 ? words : String.format(Locale.ROOT, "%02d/%s", day, words);
  }

  /** The ISO form. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    append(text, year / 100);
    append(text, year % 100);
    if (month != 0) {
      append(text.append('-'), month);
    }
    if (day != 0) {
      append(text.append('-'), day);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int twoDigits) {
    text.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
  }
}
