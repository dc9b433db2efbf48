package ma.jisr.ui.base;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Ends the texts of a table or a tree that are longer than their cells with an ellipsis, and shows
 * the whole of one under the pointer. Without it GTK cuts them anywhere, Arabic ones at their
 * beginning.
 */
public final class Ellipsis {

  private static final int GAP = 4;
  private final Composite list;

  private Ellipsis(Composite list) {
    this.list = list;
    list.addListener(SWT.EraseItem, this::erase);
    list.addListener(SWT.PaintItem, this::paint);
    list.addListener(SWT.MouseMove, this::hover);
  }

  /** Begins to do so in a table. */
  public static void in(Table table) {
    new Ellipsis(table);
  }

  /** Begins to do so in a tree. */
  public static void in(Tree tree) {
    new Ellipsis(tree);
  }

  /** A cell: what stands in it, how, and the room that its text has. */
  private record Cell(String text, Image image, Font font, Color ink, Rectangle place) {}

  private static Cell cell(Item item, int column) {
    return item instanceof TableItem row
        ? new Cell(
            row.getText(column),
            row.getImage(column),
            row.getFont(column),
            row.getForeground(column),
            place(row.getBounds(column), row.getTextBounds(column)))
        : cell((TreeItem) item, column);
  }

  private static Cell cell(TreeItem row, int column) {
    return new Cell(
        row.getText(column),
        row.getImage(column),
        row.getFont(column),
        row.getForeground(column),
        place(row.getBounds(column), row.getTextBounds(column)));
  }

  /** From the beginning of the text to the end of its cell. */
  private static Rectangle place(Rectangle cell, Rectangle text) {
    int width = cell.x + cell.width - text.x - GAP;
    return new Rectangle(text.x, cell.y, Math.max(0, width), cell.height);
  }

  /** All texts are painted here: beside a painter, SWT forgets the colours of the others. */
  private void erase(Event e) {
    e.detail &= ~SWT.FOREGROUND;
  }

  private void paint(Event e) {
    Cell cell = cell((Item) e.item, e.index);
    Rectangle place = cell.place();
    if (cell.image() != null) {
      Rectangle size = cell.image().getBounds();
      e.gc.drawImage(
          cell.image(),
          place.x - size.width - GAP, // SWT gives its bounds at the other end of a mirrored cell
          place.y + (place.height - size.height) / 2);
    }
    e.gc.setFont(cell.font());
    if ((e.detail & SWT.SELECTED) == 0) {
      e.gc.setForeground(cell.ink());
    }
    String text = ValueText.cell(Looks.shortened(e.gc, cell.text(), place.width));
    Point extent = e.gc.textExtent(text);
    e.gc.drawText(text, place.x, place.y + (place.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
  }

  private void hover(Event e) {
    if ("".equals(list.getToolTipText())) {
      return; // JFace shows tips of its own
    }
    Point at = new Point(e.x, e.y);
    Item item = list instanceof Table table ? table.getItem(at) : ((Tree) list).getItem(at);
    String whole = null;
    if (item != null) {
      int columns =
          list instanceof Table table ? table.getColumnCount() : ((Tree) list).getColumnCount();
      GC gc = new GC(list);
      for (int i = 0; i < Math.max(1, columns); i++) {
        Cell cell = cell(item, i);
        boolean here = e.x >= cell.place().x && e.x < cell.place().x + cell.place().width;
        gc.setFont(cell.font());
        boolean cut = gc.textExtent(cell.text()).x > cell.place().width;
        whole = here && cut ? cell.text() : whole;
      }
      gc.dispose();
    }
    if (!java.util.Objects.equals(whole, list.getToolTipText())) {
      list.setToolTipText(whole);
    }
  }
}
