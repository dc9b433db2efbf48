package ma.jisr.ui.base;

import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Draws the texts of a table so that one that is too long ends with an ellipsis and is whole in its
 * tip: by itself a mirrored table on GTK cuts off how a text begins, and moves a point or an @ at
 * the end of a Latin word before it.
 */
public final class FittedCells {

  private static final String BACKGROUND = "jisr.background.";
  private static final int PAD = 4;
  private final Table table;

  private FittedCells(Table table) {
    this.table = table;
  }

  /**
   * Draws the texts of a table.
   *
   * @param tips whether it shows the tips too; else somebody else does
   */
  public static void on(Table table, boolean tips) {
    FittedCells cells = new FittedCells(table);
    table.addListener(SWT.EraseItem, e -> e.detail &= ~SWT.FOREGROUND);
    table.addListener(SWT.PaintItem, cells::paint);
    if (tips) {
      table.addListener(SWT.MouseMove, cells::tip);
    }
  }

  /**
   * Gives a cell a colour. That of the item itself would mirror the letters of a mirrored table on
   * GTK.
   */
  public static void setBackground(TableItem item, int column, Color colour) {
    item.setData(BACKGROUND + column, colour);
  }

  private void paint(Event e) {
    TableItem item = (TableItem) e.item;
    if (item.getData(BACKGROUND + e.index) instanceof Color colour) {
      e.gc.setBackground(colour);
      e.gc.fillRectangle(item.getBounds(e.index));
    }
    String text = item.getText(e.index).replace('\n', ' ');
    if (item.getImage(e.index) != null) {
      Rectangle image = item.getImageBounds(e.index);
      e.gc.drawImage(item.getImage(e.index), image.x, image.y);
    }
    Rectangle cell = item.getTextBounds(e.index);
    int room = table.getColumn(e.index).getWidth() - 2 * PAD - (cell.x - item.getBounds(e.index).x);
    e.gc.setFont(item.getFont(e.index));
    boolean own = item.getData(BACKGROUND + e.index) != null; // it hides that of the selection
    boolean selected = (e.detail & SWT.SELECTED) != 0 && !own;
    e.gc.setForeground(
        selected
            ? e.display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)
            : item.getForeground(e.index));
    String shown = ValueText.isolated(Looks.shortened(e.gc, text, room));
    Point size = e.gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
    boolean atEnd = (table.getColumn(e.index).getAlignment() & SWT.TRAIL) != 0;
    int x = cell.x + (atEnd ? Math.max(0, room - size.x) : 0);
    e.gc.drawText(shown, x, e.y + (e.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
  }

  private void tip(Event e) {
    String tip = null;
    TableItem item = table.getItem(new Point(e.x, e.y));
    for (int i = 0; item != null && i < table.getColumnCount(); i++) {
      Rectangle cell = item.getBounds(i);
      if (e.x >= cell.x && e.x < cell.x + cell.width) {
        String text = item.getText(i);
        int wide = Looks.width(table, text) + 2 * PAD;
        tip = wide > cell.width || text.indexOf('\n') >= 0 ? text : null;
      }
    }
    if (!Objects.equals(tip, table.getToolTipText())) {
      table.setToolTipText(tip);
    }
  }
}
