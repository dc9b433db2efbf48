package ma.jisr.document.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.document.type.Fonts;
import ma.jisr.document.type.Line;
import ma.jisr.document.type.Paper;
import ma.jisr.document.type.Setter;
import ma.jisr.document.type.Sheet;
import ma.jisr.model.text.Texts;

/**
 * A table as pages of a PDF file, row by row: the header on each page, every cell whole, however
 * many lines and pages it takes.
 */
public final class ListPages implements AutoCloseable {

  /**
   * A column.
   *
   * @param title its header
   * @param figures whether its cells stand under each other by their ends
   */
  public record Head(String title, boolean figures) {}

  private static final Texts TEXTS = Texts.beside(ListPages.class);
  private static final int MEASURED = 300;
  private static final float SIZE = 8;
  private static final float LEADING = 11.5f;
  private static final float BASE = 8.5f;
  private static final float TITLE_SIZE = 15;
  private static final float TITLE_LEADING = 22;
  private static final float FOOTER_SIZE = 7;
  private static final float FOOTER_LEADING = 10;
  private static final float FOOTER = 26;
  private static final int INK = 0x1B2430;
  private static final int PALE_INK = 0x4A5766;
  private static final int HEAD = 0x1F4E5F;
  private static final int ZEBRA = 0xF1F5F7;
  private static final int RULE = 0xD3DCE2;
  private static final int WHITE = 0xFFFFFF;

  private final Heading heading;
  private final List<Head> columns;
  private final OutputStream out;
  private final boolean mirrored;
  private final Setter plain;
  private final Setter strong;
  private final Paper paper;
  private List<String[]> waiting = new ArrayList<>();
  private Grid grid;
  private List<List<Line>> titles;
  private Sheet sheet;
  private float y;
  private long row;

  /**
   * Begins a file.
   *
   * @param out left open
   * @throws IOException when there is no room for temporary files
   */
  public ListPages(Heading heading, List<Head> columns, OutputStream out) throws IOException {
    this.heading = heading;
    this.columns = List.copyOf(columns);
    this.out = out;
    mirrored = heading.isRightToLeft();
    Fonts fonts = new Fonts();
    plain = new Setter(fonts, false);
    strong = new Setter(fonts, true);
    paper = new Paper(fonts, heading.title(), heading.author(), heading.when(), heading.language());
  }

  /**
   * Adds a row.
   *
   * @param cells one per column
   */
  public void row(String[] cells) throws IOException {
    if (waiting == null) {
      set(cells);
      return;
    }
    waiting.add(cells);
    if (waiting.size() >= MEASURED) {
      start();
    }
  }

  /** Writes the file. */
  public void end() throws IOException {
    if (waiting != null) {
      start();
    }
    paper.end(sheet);
    for (int i = 0; i < paper.pages(); i++) {
      Sheet page = paper.again(i);
      footer(page, i + 1, paper.pages());
      paper.end(page);
    }
    paper.write(out);
  }

  private void start() throws IOException {
    List<String> names = columns.stream().map(Head::title).toList();
    grid = Grid.of(names, waiting, plain, strong, SIZE);
    titles = lines(names.toArray(String[]::new), strong);
    sheet = paper.page(grid.pageWidth(), grid.pageHeight());
    y = Grid.MARGIN;
    title();
    head();
    List<String[]> first = waiting;
    waiting = null;
    for (String[] cells : first) {
      set(cells);
    }
  }

  private float inner() {
    return grid.pageWidth() - 2 * Grid.MARGIN;
  }

  private void title() {
    for (Line line : strong.lines(heading.title(), inner() * 1000 / TITLE_SIZE)) {
      start(line, y + TITLE_SIZE, TITLE_SIZE, HEAD);
      y += TITLE_LEADING;
    }
    for (String text : heading.lines()) {
      for (Line line : plain.lines(text, inner() * 1000 / SIZE)) {
        start(line, y + BASE, SIZE, PALE_INK);
        y += LEADING;
      }
    }
    y += LEADING / 2;
  }

  /** Draws a line from the margin where reading begins. */
  private void start(Line line, float base, float size, int colour) {
    float width = line.width() * size / 1000;
    float x = mirrored ? grid.pageWidth() - Grid.MARGIN - width : Grid.MARGIN;
    sheet.text(line, x, base, size, colour);
  }

  private void head() {
    int tall = tallest(titles);
    float height = tall * LEADING + Grid.PADDING;
    sheet.fill(Grid.MARGIN, y, inner(), height, HEAD);
    cells(titles, 0, tall, WHITE);
    y += height;
  }

  private List<List<Line>> lines(String[] cells, Setter setter) {
    List<List<Line>> lines = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      float width = grid.widths()[c] - 2 * Grid.PADDING;
      lines.add(setter.lines(cells[c], width * 1000 / SIZE));
    }
    return lines;
  }

  private static int tallest(List<List<Line>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(1);
  }

  private float bottom() {
    return grid.pageHeight() - Grid.MARGIN - FOOTER;
  }

  private void set(String[] texts) throws IOException {
    List<List<Line>> cells = lines(texts, plain);
    int tall = tallest(cells);
    float height = tall * LEADING + Grid.PADDING;
    if (y + height > bottom()) {
      float whole = bottom() - Grid.MARGIN - tallest(titles) * LEADING - Grid.PADDING;
      // A row that no page can hold goes on from page to page.
      if (height <= whole || y + 2 * LEADING + Grid.PADDING > bottom()) {
        turn();
      }
    }
    int from = 0;
    while (from < tall) {
      int room = Math.max(1, (int) ((bottom() - y - Grid.PADDING) / LEADING));
      int to = Math.min(tall, from + room);
      float part = (to - from) * LEADING + Grid.PADDING;
      if (row % 2 == 1) {
        sheet.fill(Grid.MARGIN, y, inner(), part, ZEBRA);
      }
      cells(cells, from, to, INK);
      sheet.fill(Grid.MARGIN, y + part - 0.4f, inner(), 0.4f, RULE);
      y += part;
      from = to;
      if (from < tall) {
        turn();
      }
    }
    row++;
  }

  private void turn() throws IOException {
    paper.end(sheet);
    sheet = paper.page(grid.pageWidth(), grid.pageHeight());
    y = Grid.MARGIN;
    head();
  }

  /** Draws some lines of the cells of a row. */
  private void cells(List<List<Line>> cells, int from, int to, int colour) {
    float edge = mirrored ? grid.pageWidth() - Grid.MARGIN : Grid.MARGIN;
    for (int c = 0; c < cells.size(); c++) {
      float width = grid.widths()[c];
      float left = mirrored ? edge - width : edge;
      List<Line> lines = cells.get(c);
      for (int i = from; i < Math.min(to, lines.size()); i++) {
        Line line = lines.get(i);
        boolean right = mirrored || columns.get(c).figures();
        float x =
            right ? left + width - Grid.PADDING - line.width() * SIZE / 1000 : left + Grid.PADDING;
        float base = y + Grid.PADDING / 2 + (i - from) * LEADING + BASE;
        sheet.text(line, x, base, SIZE, colour);
      }
      edge = mirrored ? left : edge + width;
    }
  }

  private void footer(Sheet page, int number, int of) {
    Line pages = plain.line(TEXTS.format("page", number, of));
    float pagesWidth = pages.width() * FOOTER_SIZE / 1000;
    float top = bottom() + FOOTER_LEADING;
    float left = Grid.MARGIN;
    float right = grid.pageWidth() - Grid.MARGIN;
    page.text(
        pages, mirrored ? left : right - pagesWidth, top + FOOTER_SIZE, FOOTER_SIZE, PALE_INK);
    float room = inner() - pagesWidth - 4 * Grid.PADDING;
    float base = top + FOOTER_SIZE;
    for (Line line : plain.lines(heading.footer(), room * 1000 / FOOTER_SIZE)) {
      float width = line.width() * FOOTER_SIZE / 1000;
      page.text(line, mirrored ? right - width : left, base, FOOTER_SIZE, PALE_INK);
      base += FOOTER_LEADING;
    }
  }

  /** Lets go of temporary files. */
  @Override
  public void close() {
    paper.close();
  }
}
