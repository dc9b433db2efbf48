package ma.jisr.ui.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a value, or its part of the head of a group. */
final class BodyPainter extends CellPainter {

  /** Stands for a value that is still being read. */
  static final Object PENDING = new Object();

  /** What the painter asks about cells. */
  interface Cells {
    /** The column of an index. */
    TableColumn column(int index);

    /** The colour of a cell, from 1; 0 for none. */
    int colour(int row, int column);

    /** Whether the cursor stands in a cell. */
    boolean isCursor(int row, int column);

    /** How far from the near edge the words of a group's head may reach, in points. */
    int room(GroupRow group);
  }

  private static final int DECIMALS = 2;
  private static final RGB GROUP = new RGB(0xEE, 0xF2, 0xF5);
  private final Cells cells;

  BodyPainter(Cells cells) {
    this.cells = cells;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    boolean chosen =
        DisplayMode.SELECT.equals(cell.getDisplayMode())
            || DisplayMode.SELECT_HOVER.equals(cell.getDisplayMode());
    Object value = cell.getDataValue();
    if (value instanceof GroupRow group) {
      ground(gc, bounds, chosen ? Looks.CHOSEN : GROUP);
      paintGroup(group, cells.column(cell.getColumnIndex()), gc, bounds);
      return;
    }
    ground(gc, bounds, background(cell, chosen));
    if (chosen && cells.isCursor(cell.getRowIndex(), cell.getColumnIndex())) {
      gc.setForeground(Looks.color(Looks.ACCENT));
      gc.drawRectangle(bounds.x, bounds.y, bounds.width - 2, bounds.height - 2);
    }
    int room = bounds.width - 2 * PAD;
    if (value == PENDING) {
      gc.setBackground(Looks.color(Looks.LINE));
      int width = Math.max(8, Math.min(120, room));
      gc.fillRoundRectangle(bounds.x + PAD, bounds.y + bounds.height / 2 - 4, width, 8, 8, 8);
    } else if (value != null) {
      boolean far = cells.column(cell.getColumnIndex()).isNumeric();
      text(gc, bounds, value.toString(), bounds.x + PAD, room, far, plain(), Looks.INK);
    }
  }

  private RGB background(ILayerCell cell, boolean chosen) {
    int colour = cells.colour(cell.getRowIndex(), cell.getColumnIndex());
    if (chosen) {
      return Looks.CHOSEN;
    } else if (colour > 0) {
      return Colours.of(colour - 1);
    }
    return cell.getRowIndex() % 2 == 0 ? Looks.PAPER : Looks.STRIPE;
  }

  /** The words begin at the near edge of the table and run through as many cells as they need. */
  private void paintGroup(GroupRow group, TableColumn column, GC gc, Rectangle bounds) {
    BigDecimal total = group.totals().get(column);
    if (total != null) {
      int room = bounds.width - 2 * PAD;
      text(gc, bounds, total(total), bounds.x + PAD, room, true, Looks.bold(), Looks.INK);
      return;
    }
    int end = cells.room(group) - PAD;
    if (bounds.x >= end) {
      return;
    }
    int x = PAD;
    int middle = bounds.y + bounds.height / 2;
    if (!group.isTotal()) {
      Rectangle clip = gc.getClipping();
      gc.setClipping(bounds.intersection(clip));
      gc.setBackground(Looks.color(Looks.QUIET));
      if (group.open()) {
        triangle(gc, x, middle - 3, 4, false, Looks.QUIET);
      } else {
        gc.fillPolygon(new int[] {x + 1, middle - 5, x + 1, middle + 5, x + 7, middle});
      }
      gc.setClipping(clip);
      x += MARK;
    }
    String count = ValueText.number(group.count());
    gc.setFont(plain());
    int reserved = gc.textExtent(count).x + PAD;
    x += text(gc, bounds, group.label(), x, end - x - reserved, false, Looks.bold(), Looks.INK);
    x += PAD;
    text(gc, bounds, count, x, end - x + PAD, false, plain(), Looks.QUIET);
  }

  private static String total(BigDecimal total) {
    return ValueText.number(
        total.scale() > DECIMALS ? total.setScale(DECIMALS, RoundingMode.HALF_UP) : total);
  }
}
