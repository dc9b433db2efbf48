package ma.jisr.ui.table;

import java.util.function.IntPredicate;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a cell of a table: quiet header, filter, or a value; cut texts end in an ellipsis. */
final class CellPainter extends AbstractCellPainter {

  /** Stands for a value that is still being read. */
  static final Object PENDING = new Object();

  /** What is painted. */
  enum Part {
    HEADER,
    FILTER,
    BODY
  }

  private static final int PAD = 10;
  private static final int MARK = 14;
  private final Part part;
  private final IntPredicate numeric;
  private final ISortModel order;
  private final String hint;

  /**
   * A painter.
   *
   * @param part what it paints
   * @param numeric which columns, by index, hold figures
   * @param order the sorting, for headers
   * @param hint what stands in an empty filter
   */
  CellPainter(Part part, IntPredicate numeric, ISortModel order, String hint) {
    this.part = part;
    this.numeric = numeric;
    this.order = order;
    this.hint = hint;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    RGB background = background(cell);
    gc.setBackground(Looks.color(background));
    gc.fillRectangle(bounds);
    gc.setForeground(Looks.color(Looks.LINE));
    int bottom = bounds.y + bounds.height - 1;
    gc.drawLine(bounds.x, bottom, bounds.x + bounds.width - 1, bottom);
    if (part != Part.BODY) {
      int edge = bounds.x + bounds.width - 1;
      gc.drawLine(edge, bounds.y + (part == Part.HEADER ? 7 : 0), edge, bottom);
    }
    Object value = cell.getDataValue();
    if (value == PENDING) {
      gc.setBackground(Looks.color(Looks.LINE));
      int width = Math.max(8, Math.min(120, bounds.width - 2 * PAD));
      gc.fillRoundRectangle(bounds.x + PAD, bounds.y + bounds.height / 2 - 4, width, 8, 8, 8);
      return;
    }
    int room = bounds.width - 2 * PAD;
    SortDirectionEnum sorted =
        part == Part.HEADER
            ? order.getSortDirection(cell.getColumnIndex())
            : SortDirectionEnum.NONE;
    if (sorted != SortDirectionEnum.NONE) {
      room -= MARK;
      paintMark(
          gc, bounds, sorted == SortDirectionEnum.ASC, order.getSortOrder(cell.getColumnIndex()));
    }
    paintText(cell, gc, bounds, value == null ? "" : value.toString(), room);
  }

  private void paintText(ILayerCell cell, GC gc, Rectangle bounds, String value, int room) {
    boolean blank = part == Part.FILTER && value.isEmpty();
    gc.setFont(
        part == Part.HEADER
            ? Looks.bold()
            : org.eclipse.jface.resource.JFaceResources.getDialogFont());
    gc.setForeground(
        Looks.color(
            blank ? new RGB(0x9A, 0xA4, 0xAE) : part == Part.HEADER ? Looks.QUIET : Looks.INK));
    String text = ValueText.isolated(shorten(gc, blank ? hint : oneLine(value), room));
    Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
    boolean far = part != Part.FILTER && numeric.test(cell.getColumnIndex());
    int mark = bounds.width - 2 * PAD - room;
    int x = far ? bounds.x + bounds.width - PAD - mark - size.x : bounds.x + PAD;
    Rectangle clip = gc.getClipping();
    gc.setClipping(bounds.intersection(clip));
    gc.drawText(text, x, bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    gc.setClipping(clip);
  }

  private void paintMark(GC gc, Rectangle bounds, boolean up, int rank) {
    gc.setBackground(Looks.color(Looks.ACCENT));
    int x = bounds.x + bounds.width - PAD - 8;
    int y = bounds.y + bounds.height / 2 - 3;
    int size = rank == 0 ? 4 : 3; // the first column of a multiple order stands out
    gc.setAntialias(SWT.ON);
    gc.fillPolygon(
        up
            ? new int[] {x, y + size + 2, x + 2 * size, y + size + 2, x + size, y}
            : new int[] {x, y, x + 2 * size, y, x + size, y + size + 2});
  }

  private RGB background(ILayerCell cell) {
    if (part == Part.HEADER) {
      return Looks.HEADER;
    } else if (part == Part.FILTER) {
      return Looks.PAPER;
    } else if (DisplayMode.SELECT.equals(cell.getDisplayMode())
        || DisplayMode.SELECT_HOVER.equals(cell.getDisplayMode())) {
      return Looks.CHOSEN;
    }
    return cell.getRowIndex() % 2 == 0 ? Looks.PAPER : Looks.STRIPE;
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
    int high = Math.min(text.length(), 400);
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

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    Object value = cell.getDataValue();
    gc.setFont(
        part == Part.HEADER
            ? Looks.bold()
            : org.eclipse.jface.resource.JFaceResources.getDialogFont());
    int text = value == null || value == PENDING ? 0 : gc.textExtent(value.toString()).x;
    return text + 2 * PAD + (part == Part.HEADER ? MARK : 0);
  }

  @Override
  public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return gc.getFontMetrics().getHeight() + 14;
  }
}
