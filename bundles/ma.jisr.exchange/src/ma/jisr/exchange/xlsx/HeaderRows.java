package ma.jisr.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.model.text.Texts;

/**
 * Finds the headers among the first rows of a sheet: one row, or two of which the upper one groups
 * columns by merged cells. Titles and remarks above them are passed over.
 */
final class HeaderRows {

  /** How many of the first rows are looked at. */
  static final int LOOKED_AT = 30;

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final String BETWEEN = " – ";

  /**
   * Headers that were found.
   *
   * @param names by column
   * @param rows how many rows of those looked at are theirs or above them
   * @param number of their (last) row in the sheet
   */
  record Found(List<String> names, int rows, int number) {}

  private final String file;
  private final String sheet;
  private final List<SheetRow> rows;
  private final Merges merges;
  private final Predicate<String> known;

  HeaderRows(
      String file, String sheet, List<SheetRow> rows, Merges merges, Predicate<String> known) {
    this.file = file;
    this.sheet = sheet;
    this.rows = rows;
    this.merges = merges;
    this.known = known;
  }

  /**
   * The headers: the row, or pair of rows, with most words that are known; else the first row that
   * looks like headers.
   *
   * @throws ExchangeException HEADERS when merged cells make more than two rows of headers
   */
  Found find() {
    Found best = null;
    int bestScore = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean double2 = isGrouped(i);
      List<String> names = double2 ? joined(i) : single(i);
      int score = score(names);
      if (score > bestScore) {
        bestScore = score;
        best = new Found(names, i + (double2 ? 2 : 1), rows.get(i + (double2 ? 1 : 0)).number());
      }
    }
    if (best == null) {
      best = byShape();
    }
    check(best);
    return best;
  }

  private int score(List<String> names) {
    int score = 0;
    for (String name : names) {
      score += !name.isEmpty() && name.length() <= 200 && known.test(name) ? 1 : 0;
    }
    return score;
  }

  /** The first row with texts in most of the columns that the rows have. */
  private Found byShape() {
    int width = rows.stream().mapToInt(SheetRow::filled).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      boolean pair = isGrouped(i);
      if (pair || rows.get(i).filled() * 2 > width && isText(rows.get(i))) {
        return new Found(
            pair ? joined(i) : single(i),
            i + (pair ? 2 : 1),
            rows.get(i + (pair ? 1 : 0)).number());
      }
    }
    return new Found(single(0), 1, rows.get(0).number());
  }

  private static boolean isText(SheetRow row) {
    for (int c = 0; c < row.count(); c++) {
      if (row.isNumber(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row groups columns of the row below it. */
  private boolean isGrouped(int i) {
    if (i + 1 >= rows.size() || rows.get(i + 1).number() != rows.get(i).number() + 1) {
      return false;
    }
    SheetRow upper = rows.get(i);
    SheetRow lower = rows.get(i + 1);
    if (!isText(lower) || !isText(upper)) {
      return false;
    }
    boolean groups = false;
    for (int c = 0; c < upper.count(); c++) {
      Merges.Range range = upper.text(c).isEmpty() ? null : merges.at(c, upper.number());
      if (range == null || !range.isWide() || range.isHigh()) {
        continue;
      }
      boolean title = range.left() == 0 && range.right() + 1 >= lower.count();
      int below = 0;
      for (int k = range.left(); k <= range.right(); k++) {
        below += lower.text(k).isEmpty() ? 0 : 1;
      }
      groups |= !title && below >= 2;
    }
    return groups;
  }

  private List<String> single(int i) {
    List<String> names = new ArrayList<>();
    for (int c = 0; c < rows.get(i).count(); c++) {
      names.add(clean(rows.get(i).text(c)));
    }
    return names;
  }

  private List<String> joined(int i) {
    SheetRow upper = rows.get(i);
    SheetRow lower = rows.get(i + 1);
    List<String> names = new ArrayList<>();
    for (int c = 0; c < Math.max(upper.count(), lower.count()); c++) {
      Merges.Range range = merges.at(c, upper.number());
      String group = clean(upper.text(range == null ? c : range.left()));
      String name = range != null && range.isHigh() ? "" : clean(lower.text(c));
      names.add(
          group.isEmpty() || name.isEmpty() || group.equals(name)
              ? group + (group.equals(name) ? "" : name)
              : group + BETWEEN + name);
    }
    return names;
  }

  private static String clean(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Refuses headers of three rows: nobody could tell what their columns are called. */
  private void check(Found found) {
    SheetRow last = rows.get(found.rows - 1);
    for (int c = 0; c < last.count(); c++) {
      Merges.Range range = last.text(c).isEmpty() ? null : merges.at(c, last.number());
      if (range != null && (range.bottom() > last.number() || range.isWide())) {
        String address = CellRef.of(range.left(), range.top());
        throw new ExchangeException(
            Reason.HEADERS, TEXTS.format("xlsx.headers", file, sheet, last.number(), address));
      }
    }
  }
}
