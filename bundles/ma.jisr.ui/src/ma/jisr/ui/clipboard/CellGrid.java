package ma.jisr.ui.clipboard;

import java.util.ArrayList;
import java.util.List;

/** Cells as spreadsheets put them on the clipboard: tabs between cells, a line for each row. */
final class CellGrid {

  private CellGrid() {}

  /**
   * Reads the cells of a text. A cell with a tab, a line end or a quote in it stands in quotes.
   *
   * @return rows of any width; none for a blank text
   */
  static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && begins && isQuoted(text, i)) {
        quoted = true;
        begins = false;
      } else if (c == '\t' || c == '\n' || c == '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        begins = true;
        if (c != '\t') {
          if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
            i++;
          }
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
        begins = false;
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(String::isBlank)) {
      rows.remove(rows.size() - 1);
    }
    return rows;
  }

  /** Whether a quote begins a quoted cell: its partner stands before the end of a cell. */
  private static boolean isQuoted(String text, int at) {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0;
        }
      }
    }
    return false;
  }

  /** A cell as it is written: in quotes where it has to be. */
  static String write(String cell) {
    boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
    return plain && !cell.startsWith("\"") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
