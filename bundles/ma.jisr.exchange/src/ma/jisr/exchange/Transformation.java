package ma.jisr.exchange;

import java.util.List;
import java.util.Map;

/**
 * Something done to the columns of a table before they are mapped. Columns are named by their
 * headers; new ones come after those that are there. A cell that does not fit is refused with its
 * row; an empty one stays empty.
 */
public sealed interface Transformation {

  /**
   * Cuts a column into several.
   *
   * @param column which
   * @param by what stands between the parts, literally
   * @param into the headers of the parts; what is beyond the last cut stays in the last
   * @param fromEnd whether to cut from the end: "Fatima Zahra El Idrissi" by " " into two
   */
  record Split(String column, String by, List<String> into, boolean fromEnd)
      implements Transformation {}

  /**
   * Puts columns together into a new one.
   *
   * @param columns which, in this order; empty cells are passed over
   * @param by what to put between
   * @param into the header of the result
   */
  record Join(List<String> columns, String by, String into) implements Transformation {}

  /**
   * Reads dates by a pattern and writes them as ISO 8601 dates.
   *
   * @param column which
   * @param pattern as {@link java.time.format.DateTimeFormatter} takes it: "MM/dd/yyyy"
   */
  record Dates(String column, String pattern) implements Transformation {}

  /**
   * Reads numbers with what stands around them: takes a unit off, multiplies, and puts another unit
   * behind ("250 kDH" by 1000 to "250000 MAD").
   *
   * @param column which
   * @param unit the text to take off wherever it stands, or ""
   * @param factor what to multiply by
   * @param append what to put behind the result, or ""
   */
  record Numbers(String column, String unit, String factor, String append)
      implements Transformation {}

  /**
   * Replaces codes by what they stand for.
   *
   * @param column which
   * @param codes the text by code; case and accents of codes do not count
   * @param strict whether a code that is not listed is refused; otherwise it stays
   */
  record Codes(String column, Map<String, String> codes, boolean strict)
      implements Transformation {}

  /**
   * Cuts a place into its levels: "Afourer (Azilal)", "Afourer, Azilal", "Afourer – Azilal".
   *
   * @param column which
   * @param levels the headers of the parts from the first, as "commune", "province"
   */
  record Places(String column, List<String> levels) implements Transformation {}

  /**
   * Replaces a text wherever it stands.
   *
   * @param column which
   * @param text what to look for, literally
   * @param by what to put there
   */
  record Replace(String column, String text, String by) implements Transformation {}
}
