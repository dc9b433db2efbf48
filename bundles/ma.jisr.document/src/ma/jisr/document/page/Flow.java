package ma.jisr.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.document.content.Align;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Picture;
import ma.jisr.document.content.Style;
import ma.jisr.document.type.Line;

/**
 * Pages that are filled from the top, in one column or several. Places along a line are told from
 * the edge where reading begins, so that an Arabic page is the mirror image of a French one.
 */
final class Flow {

  /** A4 is 210 × 297 mm. */
  private static final float SHORT = 595.28f;

  private static final float LONG = 841.89f;
  private static final float SIDE = 54;
  private static final float TOP = 62;
  private static final float BOTTOM = 62;
  private static final float GUTTER = 18;

  /** What a page was before something was tried on it. */
  record Place(int pages, int marks, float y, String running) {}

  private final float pageWidth;
  private final float pageHeight;
  private final boolean mirrored;
  private final List<SetPage> pages = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private final Map<String, Float> heights = new HashMap<>();
  private float y = TOP;
  private float columnTop = TOP;
  private int columns = 1;
  private int column;
  private String running = "";

  Flow(Document document) {
    pageWidth = document.isLandscape() ? LONG : SHORT;
    pageHeight = document.isLandscape() ? SHORT : LONG;
    mirrored = document.isRightToLeft();
    pages.add(new SetPage(""));
  }

  List<SetPage> pages() {
    return pages;
  }

  /** The pages of anchors, from 1. */
  Map<String, Integer> anchors() {
    return anchors;
  }

  /** How far down its page an anchor is. */
  float height(String anchor) {
    return heights.getOrDefault(anchor, 0f);
  }

  float pageWidth() {
    return pageWidth;
  }

  float pageHeight() {
    return pageHeight;
  }

  /** The width of a column. */
  float width() {
    return (pageWidth - 2 * SIDE - (columns - 1) * GUTTER) / columns;
  }

  /** Where the column begins, from the edge where reading begins. */
  private float from() {
    return SIDE + column * (width() + GUTTER);
  }

  /** The most that a column can hold. */
  float whole() {
    return pageHeight - BOTTOM - TOP;
  }

  float room() {
    return pageHeight - BOTTOM - y;
  }

  float y() {
    return y;
  }

  boolean isAtTop() {
    return y <= columnTop + 0.01f;
  }

  /** Leaves space, save at the top. */
  void space(float height) {
    if (!isAtTop()) {
      y += height;
    }
  }

  /** Goes down. */
  void down(float height) {
    y += height;
  }

  /** Goes on in the next column or page unless there is room. */
  void need(float height) {
    if (room() < height && !isAtTop()) {
      next();
    }
  }

  /** Goes on in the next column or page. */
  void next() {
    if (column < columns - 1) {
      column++;
      y = columnTop;
    } else {
      page();
    }
  }

  /** Goes on on a page of its own. */
  void page() {
    pages.add(new SetPage(running));
    column = 0;
    columnTop = TOP;
    y = TOP;
  }

  /** Whether nothing is on the page. */
  boolean isFresh() {
    return last().marks.isEmpty();
  }

  /** From here on there are columns side by side. */
  void columns(int count) {
    columns = count;
    column = 0;
    columnTop = y;
  }

  /** There is one column again, below the longest one. */
  void endColumns() {
    if (column > 0) {
      y = pageHeight - BOTTOM; // the first column is full
    }
    columns = 1;
    column = 0;
    columnTop = TOP;
  }

  private SetPage last() {
    return pages.get(pages.size() - 1);
  }

  /** Remembers an anchor at this place. */
  void anchor(String anchor) {
    anchors.put(anchor, pages.size());
    heights.put(anchor, y);
  }

  /** From here on a heading is the running one. */
  void running(String heading) {
    running = heading;
    last().running = heading;
  }

  Place remember() {
    return new Place(pages.size(), last().marks.size(), y, running);
  }

  /** Takes away what was set since. */
  void back(Place before) {
    while (pages.size() > before.pages()) {
      pages.remove(pages.size() - 1);
    }
    List<Mark> marks = last().marks;
    marks.subList(before.marks(), marks.size()).clear();
    y = before.y();
    running = before.running();
    last().running = running;
  }

  /**
   * Sets a line.
   *
   * @param indent from the beginning of the column
   * @param width in which it is aligned
   * @param top of the line, of the style's leading
   */
  void words(
      Line line, float indent, float width, Align align, float top, Style style, int colour) {
    float wide = line.width() * style.size() / 1000;
    float offset =
        switch (align) {
          case START -> 0;
          case CENTRE -> (width - wide) / 2;
          case END -> width - wide;
        };
    float base = top + (style.leading() + style.size() * 0.72f) / 2;
    float x = left(indent + offset, wide);
    last().marks.add(new Mark.Words(line, x, base, style.size(), colour));
  }

  /** Fills a rectangle. */
  void fill(float indent, float top, float width, float height, int colour) {
    last().marks.add(new Mark.Fill(left(indent, width), top, width, height, colour));
  }

  void picture(Picture picture, float indent, float top, float width, float height) {
    last().marks.add(new Mark.Image(picture, left(indent, width), top, width, height));
  }

  void link(float indent, float top, float width, float height, String anchor) {
    last().marks.add(new Mark.Link(left(indent, width), top, width, height, anchor));
  }

  private float left(float indent, float width) {
    float start = from() + indent;
    return mirrored ? pageWidth - start - width : start;
  }
}
