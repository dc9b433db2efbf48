package ma.jisr.cli.output;

import java.util.ArrayList;
import java.util.List;

/** A table for people: columns side by side, long values shortened, no trailing blanks. */
public final class Table {

  private static final int WIDEST = 44;
  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param headers the names of its columns
   */
  public Table(String... headers) {
    rows.add(headers);
  }

  /** Adds a row. */
  public Table row(Object... cells) {
    String[] texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = cells[i] == null ? "" : shortened(cells[i].toString());
    }
    rows.add(texts);
    return this;
  }

  /** Writes the headers, a line, and the rows; the last column is not filled up. */
  public void print(Output output) {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row[i]));
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      output.line(line(rows.get(r), widths));
      if (r == 0) {
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
          total += width;
        }
        output.line("-".repeat(total));
      }
    }
  }

  private static String line(String[] cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      line.append(cells[i]);
      if (i < cells.length - 1) {
        line.append(" ".repeat(widths[i] - width(cells[i]))).append(GAP);
      }
    }
    return line.toString().stripTrailing();
  }

  /** What a terminal shows of the text: marks above and below letters take no column. */
  private static int width(String text) {
    return (int)
        text.codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .filter(c -> Character.getType(c) != Character.FORMAT)
            .count();
  }

  private static String shortened(String text) {
    // A value must not move the cursor or colour the terminal, whatever was typed into it.
    String line = text.replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "").strip();
    if (line.codePointCount(0, line.length()) <= WIDEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)).stripTrailing() + '…';
  }
}
