package ma.jisr.ui.table;

import java.util.function.IntPredicate;
import ma.jisr.ui.base.Looks;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the header of a column: its title, the direction and the rank of its sorting. */
final class HeadPainter extends CellPainter {

  private static final int RANK = 10;
  private final IntPredicate numeric;
  private final TableOrder order;

  HeadPainter(IntPredicate numeric, TableOrder order) {
    this.numeric = numeric;
    this.order = order;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    int column = cell.getColumnIndex();
    ground(gc, bounds, Looks.HEADER);
    edge(gc, bounds, 7);
    int room = bounds.width - 2 * PAD;
    if (order.isColumnIndexSorted(column)) {
      boolean several = order.getSortedColumnIndexes().size() > 1;
      int mark = MARK + (several ? RANK : 0);
      room -= mark;
      int x = bounds.x + bounds.width - PAD - mark + 5;
      boolean up = order.getSortDirection(column) == SortDirectionEnum.ASC;
      triangle(gc, x, bounds.y + bounds.height / 2 - 3, 4, up, Looks.ACCENT);
      if (several) {
        String rank = Integer.toString(order.getSortOrder(column) + 1);
        text(gc, bounds, rank, x + 11, RANK, false, plain(), Looks.ACCENT);
      }
    }
    Object title = cell.getDataValue();
    text(
        gc,
        bounds,
        title == null ? "" : title.toString(),
        bounds.x + PAD,
        room,
        numeric.test(column),
        Looks.bold(),
        Looks.QUIET);
  }
}
