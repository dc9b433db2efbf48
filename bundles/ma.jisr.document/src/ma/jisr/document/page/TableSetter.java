package ma.jisr.document.page;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.document.content.Align;
import ma.jisr.document.content.Style;
import ma.jisr.document.content.Table;
import ma.jisr.document.content.Text;
import ma.jisr.document.type.Line;

/** Sets a table: its headers on every page, every cell whole, however many lines it takes. */
final class TableSetter {

  /** The space between rules and cells, in points. */
  static final float PADDING = 4;

  private static final float RULE = 0.5f;
  private static final int RULE_COLOUR = 0x9AA8B3;
  private static final int HEAD_COLOUR = 0xE3EBEF;
  private static final Style STYLE = Style.CELL;

  private final Words words;
  private final Flow flow;
  private final Table table;
  private final float[] widths;
  private final float[] starts;
  private final List<List<Line>> titles = new ArrayList<>();

  TableSetter(Words words, Flow flow, Table table) {
    this.words = words;
    this.flow = flow;
    this.table = table;
    widths = new ColumnWidths(words, table, STYLE, PADDING).of(flow.width());
    starts = new float[widths.length + 1];
    for (int c = 0; c < widths.length; c++) {
      starts[c + 1] = starts[c] + widths[c];
    }
    for (int c = 0; c < widths.length; c++) {
      String title = Words.marked(Text.bold(table.headers().get(c)));
      titles.add(words.lines(title, STYLE, widths[c] - 2 * PADDING));
    }
  }

  void set() {
    flow.space(3);
    float first = table.rows().isEmpty() ? 0 : height(lines(table.rows().get(0)));
    flow.need(Math.min(flow.whole(), headHeight() + first));
    head();
    for (List<Text> row : table.rows()) {
      row(row);
    }
    flow.down(Style.BODY.after() + 2);
  }

  private float headHeight() {
    return table.isTitled() ? tallest(titles) * STYLE.leading() + 2 * PADDING : 0;
  }

  private void head() {
    float top = flow.y();
    if (table.isTitled()) {
      flow.fill(0, top, flow.width(), headHeight(), HEAD_COLOUR);
      cells(titles, null, 0, tallest(titles));
      flow.down(headHeight());
      rules(top, headHeight());
    }
    flow.fill(0, top, flow.width(), RULE, RULE_COLOUR);
  }

  private List<List<Line>> lines(List<Text> row) {
    List<List<Line>> cells = new ArrayList<>();
    for (int c = 0; c < widths.length; c++) {
      cells.add(words.lines(row.get(c), STYLE, widths[c] - 2 * PADDING));
    }
    return cells;
  }

  private static int tallest(List<List<Line>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(1);
  }

  private float height(List<List<Line>> cells) {
    return Math.max(table.rowHeight(), tallest(cells) * STYLE.leading() + 2 * PADDING);
  }

  private void row(List<Text> texts) {
    List<List<Line>> cells = lines(texts);
    float height = height(cells);
    if (height > flow.room()) {
      boolean fits = height <= flow.whole() - headHeight();
      if (fits || flow.room() < 3 * STYLE.leading() + 2 * PADDING) {
        turn();
      }
    }
    int tall = tallest(cells);
    int from = 0;
    // A row that no page can hold goes on from page to page.
    while (height > flow.room() && tall - from > 1) {
      int room = Math.max(1, (int) ((flow.room() - 2 * PADDING) / STYLE.leading()));
      int to = Math.min(tall - 1, from + room);
      part(cells, texts, from, to, (to - from) * STYLE.leading() + 2 * PADDING);
      turn();
      from = to;
      height = (tall - from) * STYLE.leading() + 2 * PADDING;
    }
    part(cells, texts, from, tall, height);
  }

  private void turn() {
    flow.next();
    head();
  }

  private void part(List<List<Line>> cells, List<Text> texts, int from, int to, float height) {
    cells(cells, texts, from, to);
    rules(flow.y(), height);
    flow.down(height);
  }

  /** The rules below a row and beside its cells. */
  private void rules(float top, float height) {
    flow.fill(0, top + height - RULE, flow.width(), RULE, RULE_COLOUR);
    for (int c = 0; c < starts.length; c++) {
      float at = c == starts.length - 1 ? starts[c] - RULE : starts[c];
      flow.fill(at, top, RULE, height, RULE_COLOUR);
    }
  }

  private void cells(List<List<Line>> cells, List<Text> texts, int from, int to) {
    for (int c = 0; c < cells.size(); c++) {
      List<Line> lines = cells.get(c);
      float width = widths[c] - 2 * PADDING;
      Align align = table.isFigures(c) ? Align.END : Align.START;
      for (int i = from; i < Math.min(to, lines.size()); i++) {
        float top = flow.y() + PADDING + (i - from) * STYLE.leading();
        flow.words(lines.get(i), starts[c] + PADDING, width, align, top, STYLE, STYLE.colour());
        if (texts != null && texts.get(c).target() != null) {
          flow.link(starts[c] + PADDING, top, width, STYLE.leading(), texts.get(c).target());
        }
      }
    }
  }
}
