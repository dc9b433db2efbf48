package ma.jisr.document.page;

import java.util.List;
import ma.jisr.document.content.Style;
import ma.jisr.document.content.Table;
import ma.jisr.document.content.Text;

/** How wide the columns of a table are: as told, or by what is in them. */
final class ColumnWidths {

  private static final int MEASURED = 300;
  private static final float WIDEST = 240;
  private static final float EMPTY = 70;

  private final Words words;
  private final Table table;
  private final Style style;
  private final float padding;

  ColumnWidths(Words words, Table table, Style style, float padding) {
    this.words = words;
    this.table = table;
    this.style = style;
    this.padding = padding;
  }

  /** The widths, which fill a width together. */
  float[] of(float room) {
    float[] shares = table.widths();
    if (shares != null) {
      float sum = sum(shares);
      for (int c = 0; c < shares.length; c++) {
        shares[c] = shares[c] * room / sum;
      }
      return shares;
    }
    int n = table.headers().size();
    float[] whole = new float[n];
    float[] least = new float[n];
    for (int c = 0; c < n; c++) {
      measure(c, whole, least);
    }
    return shared(whole, least, room);
  }

  private void measure(int c, float[] whole, float[] least) {
    String title = Words.marked(Text.bold(table.headers().get(c)));
    whole[c] = words.width(title, style);
    least[c] = word(title);
    boolean empty = true;
    List<List<Text>> rows = table.rows();
    for (List<Text> row : rows.subList(0, Math.min(MEASURED, rows.size()))) {
      String marked = Words.marked(row.get(c));
      empty &= marked.isEmpty();
      whole[c] = Math.max(whole[c], words.width(marked, style));
      least[c] = Math.max(least[c], word(marked));
    }
    float floor = empty ? EMPTY : 0;
    // A hair more, so that what was measured fits in spite of rounding.
    whole[c] = Math.max(floor, Math.min(WIDEST, whole[c])) + 2 * padding + 0.1f;
    least[c] = Math.min(whole[c], least[c] + 2 * padding + 0.1f);
  }

  private float word(String marked) {
    return words.setter(style.strong()).wordWidth(marked) * style.size() / 1000;
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
