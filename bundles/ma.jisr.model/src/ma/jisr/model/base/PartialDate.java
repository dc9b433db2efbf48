package ma.jisr.model.base;

import java.time.DateTimeException;
import java.time.LocalDate;

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
    if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new DateTimeException(text);
    }
    int month = text.length() > 4 ? Integer.parseInt(text.substring(5, 7)) : 0;
    int day = text.length() > 7 ? Integer.parseInt(text.substring(8, 10)) : 0;
    if (text.length() > 4 && month == 0 || text.length() > 7 && day == 0) {
      throw new DateTimeException(text);
    }
    return new PartialDate(Integer.parseInt(text.substring(0, 4)), month, day);
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
    return toString().compareTo(other.toString());
  }

  /** The ISO form. */
  @Override
  public String toString() {
    if (month == 0) {
      return String.format("%04d", year);
    }
    return day == 0
        ? String.format("%04d-%02d", year, month)
        : String.format("%04d-%02d-%02d", year, month, day);
  }
}
