package ma.jisr.network.ui.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import ma.jisr.network.coverage.Matrix;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A 4W matrix on the screen: heads that stay in sight, cells in the colours of the maps, totals. A
 * cell is chosen with the mouse or the arrow keys. Only what is in sight is drawn.
 */
final class CrossTab extends Canvas {

  private static final RGB[] HEAT = {
    new RGB(0xEA, 0xF4, 0xF7), new RGB(0xD3, 0xE8, 0xEE), new RGB(0xA3, 0xCF, 0xDC),
    new RGB(0x6B, 0xB0, 0xC5), new RGB(0x35, 0x8C, 0xA8), new RGB(0x12, 0x61, 0x7E)
  };
  private static final int DARK = 4;
  private static final int PAD = 6;
  private static final int LINES = 3;

  private final boolean mirrored = Locale.getDefault().getLanguage().equals("ar");
  private final BiConsumer<Integer, Integer> chosen;
  private Matrix matrix;
  private int most;
  private int row;
  private int column;
  private int cellWidth;
  private int cellHeight;
  private int headWidth;
  private int headHeight;

  /**
   * An empty matrix.
   *
   * @param chosen hears of the cell chosen, a total being {@link Matrix#ALL}
   */
  CrossTab(Composite parent, BiConsumer<Integer, Integer> chosen) {
    // Drawn from the left whatever the language: mirrored here, so that letters are not.
    super(
        parent,
        SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.LEFT_TO_RIGHT);
    this.chosen = chosen;
    setData("jisr.id", "matrix");
    setBackground(Looks.color(Looks.PAPER));
    addListener(SWT.Paint, this::paint);
    addListener(SWT.Resize, e -> bars());
    addListener(SWT.MouseDown, this::click);
    addListener(SWT.KeyDown, this::key);
    addListener(
        SWT.Traverse,
        e ->
            e.doit =
                e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    addListener(SWT.FocusIn, e -> redraw());
    addListener(SWT.FocusOut, e -> redraw());
    getHorizontalBar().addListener(SWT.Selection, e -> redraw());
    getVerticalBar().addListener(SWT.Selection, e -> redraw());
  }

  /** Shows a matrix. */
  void show(Matrix newMatrix) {
    matrix = newMatrix;
    most = matrix.most();
    row = Math.min(row, matrix.rows().size());
    column = Math.min(column, matrix.columns().size());
    cellWidth = Looks.chars(this, 13);
    cellHeight = Looks.line(this) + PAD;
    headHeight = LINES * Looks.line(this) + PAD;
    headWidth = Looks.chars(this, 18);
    for (Matrix.Head head : matrix.rows()) {
      headWidth = Math.max(headWidth, Looks.width(this, name(head)) + 2 * PAD);
    }
    headWidth = Math.min(headWidth, Looks.chars(this, 46));
    getHorizontalBar().setSelection(0);
    getVerticalBar().setSelection(0);
    bars();
  }

  private static String name(Matrix.Head head) {
    return head.detail().isEmpty() ? head.name() : head.name() + " (" + head.detail() + ")";
  }

  private void bars() {
    if (matrix != null) {
      Rectangle area = getClientArea();
      bar(getHorizontalBar(), (columns() + 1) * cellWidth, area.width - headWidth, cellWidth);
      bar(getVerticalBar(), (lines() + 1) * cellHeight, area.height - headHeight, cellHeight);
    }
    redraw();
  }

  private static void bar(org.eclipse.swt.widgets.ScrollBar bar, int all, int seen, int step) {
    int thumb = Math.max(1, Math.min(all, seen));
    bar.setValues(Math.min(bar.getSelection(), all - thumb), 0, all, thumb, step, thumb);
    bar.setVisible(all > seen);
  }

  private int columns() {
    return matrix.columns().size();
  }

  private int lines() {
    return matrix.rows().size();
  }

  /** Where the left side of something is, told from the beginning of the line. */
  private int left(int from, int width) {
    return mirrored ? getClientArea().width - from - width : from;
  }

  private int from(int c) {
    return headWidth + c * cellWidth - getHorizontalBar().getSelection();
  }

  private int top(int r) {
    return headHeight + r * cellHeight - getVerticalBar().getSelection();
  }

  private void paint(Event e) {
    GC gc = e.gc;
    Rectangle area = getClientArea();
    gc.setBackground(getBackground());
    gc.fillRectangle(area);
    if (matrix == null) {
      return;
    }
    for (int r = Math.max(0, getVerticalBar().getSelection() / cellHeight);
        r <= lines() && top(r) < area.height;
        r++) {
      for (int c = Math.max(0, getHorizontalBar().getSelection() / cellWidth);
          c <= columns() && from(c) < area.width;
          c++) {
        cell(gc, r, c);
      }
    }
    for (int r = 0; r <= lines(); r++) {
      if (top(r) + cellHeight > headHeight && top(r) < area.height) {
        rowHead(gc, r);
      }
    }
    gc.setBackground(Looks.color(Looks.HEADER));
    gc.fillRectangle(0, 0, area.width, headHeight);
    for (int c = 0; c <= columns(); c++) {
      if (from(c) + cellWidth > headWidth && from(c) < area.width) {
        columnHead(gc, c);
      }
    }
    corner(gc);
  }

  private void cell(GC gc, int r, int c) {
    boolean total = r == lines() || c == columns();
    int value = value(r, c);
    int x = left(from(c), cellWidth);
    int y = top(r);
    int heat =
        value == 0 || total ? -1 : Math.min(HEAT.length - 1, value * HEAT.length / (most + 1));
    gc.setBackground(Looks.color(total ? Looks.HEADER : heat < 0 ? Looks.PAPER : HEAT[heat]));
    gc.fillRectangle(x, y, cellWidth, cellHeight);
    gc.setForeground(Looks.color(Looks.LINE));
    gc.drawRectangle(x, y, cellWidth, cellHeight);
    if (value > 0 || total) {
      String text = ValueText.number(value);
      gc.setFont(total ? Looks.bold() : getFont());
      gc.setForeground(Looks.color(heat >= DARK ? Looks.PAPER : Looks.INK));
      Point size = gc.textExtent(text);
      gc.drawText(
          text, x + (cellWidth - size.x) / 2, y + (cellHeight - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }
    if (r == row && c == column) {
      gc.setForeground(Looks.color(Looks.ACCENT));
      gc.setLineWidth(isFocusControl() ? 3 : 2);
      gc.drawRectangle(x + 1, y + 1, cellWidth - 2, cellHeight - 2);
      gc.setLineWidth(1);
    }
  }

  private int value(int r, int c) {
    return matrix.value(r == lines() ? Matrix.ALL : r, c == columns() ? Matrix.ALL : c);
  }

  private void rowHead(GC gc, int r) {
    boolean total = r == lines();
    String text = total ? Pane.TEXTS.text("total") : name(matrix.rows().get(r));
    gc.setFont(total ? Looks.bold() : getFont());
    gc.setBackground(Looks.color(Looks.HEADER));
    int x = left(0, headWidth);
    gc.fillRectangle(x, top(r), headWidth, cellHeight);
    gc.setForeground(Looks.color(Looks.LINE));
    gc.drawRectangle(x, top(r), headWidth, cellHeight);
    gc.setForeground(Looks.color(Looks.INK));
    String shown = ValueText.isolated(Looks.shortened(gc, text, headWidth - 2 * PAD));
    int wide = gc.textExtent(shown).x;
    gc.drawText(shown, left(PAD, wide), top(r) + PAD / 2, SWT.DRAW_TRANSPARENT);
  }

  private void columnHead(GC gc, int c) {
    boolean total = c == columns();
    String text = total ? Pane.TEXTS.text("total") : matrix.columns().get(c).name();
    gc.setFont(total ? Looks.bold() : getFont());
    int x = left(from(c), cellWidth);
    gc.setForeground(Looks.color(Looks.LINE));
    gc.drawRectangle(x, 0, cellWidth, headHeight);
    gc.setForeground(Looks.color(Looks.INK));
    List<String> words = wrapped(gc, text, cellWidth - PAD);
    int y = headHeight - PAD / 2 - words.size() * Looks.line(this);
    for (String line : words) {
      String shown = ValueText.isolated(line);
      gc.drawText(shown, x + (cellWidth - gc.textExtent(shown).x) / 2, y, SWT.DRAW_TRANSPARENT);
      y += Looks.line(this);
    }
  }

  private static List<String> wrapped(GC gc, String text, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (lines.size() < LINES - 1 && !line.isEmpty() && gc.textExtent(longer).x > room) {
        lines.add(Looks.shortened(gc, line.toString(), room));
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(Looks.shortened(gc, line.toString(), room));
    return lines;
  }

  private void corner(GC gc) {
    int x = left(0, headWidth);
    gc.setBackground(Looks.color(Looks.HEADER));
    gc.fillRectangle(x, 0, headWidth, headHeight);
    gc.setForeground(Looks.color(Looks.LINE));
    gc.drawRectangle(x, 0, headWidth, headHeight);
  }

  private void click(Event e) {
    if (matrix == null) {
      return;
    }
    setFocus();
    int along = mirrored ? getClientArea().width - e.x : e.x;
    int c =
        along < headWidth
            ? columns()
            : (along - headWidth + getHorizontalBar().getSelection()) / cellWidth;
    int r =
        e.y < headHeight
            ? lines()
            : (e.y - headHeight + getVerticalBar().getSelection()) / cellHeight;
    if (r <= lines() && c <= columns()) {
      choose(r, c);
    }
  }

  private void key(Event e) {
    if (matrix == null) {
      return;
    }
    int forward = mirrored ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT;
    int back = mirrored ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
    if (e.keyCode == SWT.ARROW_DOWN) {
      choose(Math.min(lines(), row + 1), column);
    } else if (e.keyCode == SWT.ARROW_UP) {
      choose(Math.max(0, row - 1), column);
    } else if (e.keyCode == forward) {
      choose(row, Math.min(columns(), column + 1));
    } else if (e.keyCode == back) {
      choose(row, Math.max(0, column - 1));
    }
  }

  /** Chooses a cell, the last row and column being those of totals, and brings it into sight. */
  void choose(int newRow, int newColumn) {
    row = newRow;
    column = newColumn;
    Rectangle area = getClientArea();
    reveal(getVerticalBar(), row * cellHeight, cellHeight, area.height - headHeight);
    reveal(getHorizontalBar(), column * cellWidth, cellWidth, area.width - headWidth);
    redraw();
    chosen.accept(row == lines() ? Matrix.ALL : row, column == columns() ? Matrix.ALL : column);
  }

  private static void reveal(org.eclipse.swt.widgets.ScrollBar bar, int at, int size, int seen) {
    if (at < bar.getSelection()) {
      bar.setSelection(at);
    } else if (at + size > bar.getSelection() + seen) {
      bar.setSelection(at + size - seen);
    }
  }

  /** What the row chosen stands for; 0 for the total and for what is not said. */
  long chosenRow() {
    return matrix == null || row >= lines() ? 0 : matrix.rows().get(row).id();
  }

  /** What is shown. */
  Matrix matrix() {
    return matrix;
  }
}
