package ma.jisr.ui.table;

import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** What the painters of a table have in common: thin lines, cut texts that end in an ellipsis. */
abstract class CellPainter extends AbstractCellPainter {

  /** The distance of texts from the edges of their cells, in points. */
  static final int PAD = 10;

  /** Room for a mark at the far edge, in points. */
  static final int MARK = 14;

  private static final int MOST_SHOWN = 400;

  /** Fills a cell and draws the line below it. */
  static void ground(GC gc, Rectangle bounds, RGB background) {
    gc.setBackground(Looks.color(background));
    gc.fillRectangle(bounds);
    gc.setForeground(Looks.color(Looks.LINE));
    int bottom = bounds.y + bounds.height - 1;
    gc.drawLine(bounds.x, bottom, bounds.x + bounds.width - 1, bottom);
  }

  /** Draws the line at the far edge of a cell. */
  static void edge(GC gc, Rectangle bounds, int from) {
    gc.setForeground(Looks.color(Looks.LINE));
    int edge = bounds.x + bounds.width - 1;
    gc.drawLine(edge, bounds.y + from, edge, bounds.y + bounds.height - 1);
  }

  /**
   * Draws a text in the middle of the height of its cell.
   *
   * @param room how wide it may be, in points
   * @param far whether it stands at the end of its room
   * @return how wide it is
   */
  static int text(
      GC gc, Rectangle bounds, String value, int x, int room, boolean far, Font font, RGB ink) {
    gc.setFont(font);
    gc.setForeground(Looks.color(ink));
    String text = ValueText.isolated(shorten(gc, oneLine(value), room));
    Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
    Rectangle clip = gc.getClipping();
    gc.setClipping(bounds.intersection(clip));
    gc.drawText(
        text,
        far ? x + room - size.x : x,
        bounds.y + (bounds.height - size.y) / 2,
        SWT.DRAW_TRANSPARENT);
    gc.setClipping(clip);
    return size.x;
  }

  /** The font of values. */
  static Font plain() {
    return JFaceResources.getDialogFont();
  }

  private static String oneLine(String text) {
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\R\\s*", " ");
  }

  private static String shorten(GC gc, String text, int room) {
    if (room <= 0) {
      return "";
    }
    if (gc.textExtent(text, SWT.DRAW_TRANSPARENT).x <= room) {
      return text;
    }
    int low = 0;
    int high = Math.min(text.length(), MOST_SHOWN);
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (gc.textExtent(text.substring(0, middle) + '…', SWT.DRAW_TRANSPARENT).x <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return text.substring(0, low).stripTrailing() + '…';
  }

  /** Draws a small triangle. */
  static void triangle(GC gc, int x, int y, int size, boolean up, RGB ink) {
    gc.setBackground(Looks.color(ink));
    gc.setAntialias(SWT.ON);
    gc.fillPolygon(
        up
            ? new int[] {x, y + size + 2, x + 2 * size, y + size + 2, x + size, y}
            : new int[] {x, y, x + 2 * size, y, x + size, y + size + 2});
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    Object value = cell.getDataValue();
    gc.setFont(Looks.bold());
    return (value == null ? 0 : gc.textExtent(value.toString()).x) + 2 * PAD + MARK;
  }

  @Override
  public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return gc.getFontMetrics().getHeight() + 14;
  }
}
