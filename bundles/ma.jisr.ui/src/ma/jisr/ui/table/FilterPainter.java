package ma.jisr.ui.table;

import java.util.function.IntFunction;
import ma.jisr.ui.base.Looks;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what stands above a column, or what can. */
final class FilterPainter extends CellPainter {

  /**
   * What is to be shown.
   *
   * @param text the filter in words, or ""
   * @param hint what stands there as long as there is none
   * @param list whether it opens a list
   * @param bad whether it means nothing
   */
  record Look(String text, String hint, boolean list, boolean bad) {}

  private static final RGB HINT = new RGB(0x9A, 0xA4, 0xAE);
  private final IntFunction<Look> looks;

  FilterPainter(IntFunction<Look> looks) {
    this.looks = looks;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    Look look = looks.apply(cell.getColumnIndex());
    ground(gc, bounds, look.text().isEmpty() ? Looks.PAPER : Looks.CHOSEN);
    edge(gc, bounds, 0);
    int room = bounds.width - 2 * PAD;
    if (look.list()) {
      room -= MARK;
      int x = bounds.x + bounds.width - PAD - 8;
      triangle(gc, x, bounds.y + bounds.height / 2 - 2, 4, false, Looks.QUIET);
    }
    boolean blank = look.text().isEmpty();
    text(
        gc,
        bounds,
        blank ? look.hint() : look.text(),
        bounds.x + PAD,
        room,
        false,
        plain(),
        blank ? HINT : look.bad() ? Looks.WRONG : Looks.INK);
    if (look.bad()) {
      gc.setForeground(Looks.color(Looks.WRONG));
      int bottom = bounds.y + bounds.height - 2;
      gc.drawLine(bounds.x + 4, bottom, bounds.x + bounds.width - 5, bottom);
    }
  }
}
