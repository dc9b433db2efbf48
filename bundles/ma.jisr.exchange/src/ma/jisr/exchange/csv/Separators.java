package ma.jisr.exchange.csv;

/** Finds out what stands between the cells of a table. */
final class Separators {

  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int ROWS = 30;

  private Separators() {}

  /**
   * The separator that cuts the first rows into as many cells as the header has.
   *
   * @param text the beginning of the table
   * @return the separator; a comma when there is only one column
   */
  static char of(CharSequence text) {
    char best = ',';
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      int[] counts = counts(text, candidate);
      if (counts.length == 0 || counts[0] == 0) {
        continue;
      }
      int same = 0;
      for (int count : counts) {
        same += count == counts[0] ? 1 : 0;
      }
      // Agreement of the rows first; among those that agree, the one that cuts most.
      double score = (double) same / counts.length + Math.min(counts[0], 1000) / 10_000.0;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** How often a separator occurs outside quotes, row by row. */
  private static int[] counts(CharSequence text, char separator) {
    int[] counts = new int[ROWS];
    int row = 0;
    boolean quoted = false;
    boolean cellStart = true;
    boolean blank = true;
    for (int i = 0; i < text.length() && row < ROWS; i++) {
      char c = text.charAt(i);
      if (c == '"' && (quoted || cellStart)) {
        boolean escaped = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (escaped) {
          i++;
        } else {
          quoted = !quoted;
        }
        cellStart = false;
        blank = false;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        row += blank ? 0 : 1;
        blank = true;
        cellStart = true;
      } else if (!quoted) {
        cellStart = c == separator;
        counts[row] += cellStart ? 1 : 0;
        blank = false;
      }
    }
    int complete = row == 0 && !blank ? 1 : row; // the last row may be cut off by the window
    return java.util.Arrays.copyOf(counts, complete);
  }
}
