package ma.jisr.document.list;

import java.util.List;
import ma.jisr.document.type.Setter;

/**
 * The page and the columns of a table, by what its header and first rows need, in points: the
 * smallest sheet of A4 upright, A4, A3, … A0 lengthwise on which no word is broken.
 *
 * @param pageWidth of the sheet
 * @param pageHeight of the sheet
 * @param widths of the columns, which fill the page between its margins
 */
record Grid(float pageWidth, float pageHeight, float[] widths) {

  static final float MARGIN = 34;
  static final float PADDING = 4;

  /** A4 is 210 × 297 mm. */
  private static final float SHORT = 595.28f;

  private static final float LONG = 841.89f;
  private static final int LARGEST = 4;
  private static final float WIDEST_TEXT = 240;
  private static final float WIDEST_WORD = 130;
  private static final float COMFORTABLE = 110;
  private static final float NARROWEST = 24;

  /**
   * Measures a table.
   *
   * @param rows the first ones; cells by column
   * @param size of the font, in points
   */
  static Grid of(
      List<String> titles, List<String[]> rows, Setter plain, Setter strong, float size) {
    int n = titles.size();
    float[] whole = new float[n];
    float[] least = new float[n];
    for (int c = 0; c < n; c++) {
      whole[c] = strong.width(titles.get(c)) * size / 1000;
      least[c] = strong.wordWidth(titles.get(c)) * size / 1000;
      for (String[] row : rows) {
        whole[c] = Math.max(whole[c], plain.width(row[c]) * size / 1000);
        least[c] = Math.max(least[c], plain.wordWidth(row[c]) * size / 1000);
      }
      // A hair more, so that what was measured fits in spite of rounding.
      whole[c] = Math.max(NARROWEST, Math.min(WIDEST_TEXT, whole[c]) + 2 * PADDING + 0.1f);
      least[c] = Math.max(NARROWEST, Math.min(WIDEST_WORD, least[c]) + 2 * PADDING + 0.1f);
      least[c] = Math.min(least[c], whole[c]);
    }
    return fitted(whole, least);
  }

  private static Grid fitted(float[] whole, float[] least) {
    float comfortable = 0;
    float smallest = 0;
    for (int c = 0; c < whole.length; c++) {
      comfortable += Math.min(whole[c], Math.max(least[c], COMFORTABLE));
      smallest += least[c];
    }
    if (comfortable <= SHORT - 2 * MARGIN) {
      return new Grid(SHORT, LONG, shared(whole, least, SHORT - 2 * MARGIN));
    }
    float width = LONG;
    float height = SHORT;
    for (int i = 0; i < LARGEST && smallest > width - 2 * MARGIN; i++) {
      float wider = height * 2;
      height = width;
      width = wider;
    }
    return new Grid(width, height, shared(whole, least, width - 2 * MARGIN));
  }

  private static float[] shared(float[] whole, float[] least, float room) {
    float wanted = sum(whole);
    float needed = sum(least);
    float[] widths = new float[whole.length];
    for (int c = 0; c < widths.length; c++) {
      if (wanted <= room) {
        widths[c] = whole[c] * room / wanted;
      } else if (needed < room) {
        widths[c] = least[c] + (whole[c] - least[c]) * (room - needed) / (wanted - needed);
      } else {
        widths[c] = least[c] * room / needed;
      }
    }
    return widths;
  }

  private static float sum(float[] lengths) {
    float sum = 0;
    for (float length : lengths) {
      sum += length;
    }
    return sum;
  }
}
