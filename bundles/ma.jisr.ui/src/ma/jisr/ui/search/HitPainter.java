package ma.jisr.ui.search;

import java.util.function.Function;
import ma.jisr.store.Hit;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Paints a record that was found in two lines: what it is called, and what it is. */
final class HitPainter extends OwnerDrawLabelProvider {

  private static final int PAD = 5;
  private static final int TEXT = 28;
  private final Table table;
  private final Function<Hit, String> kind;

  HitPainter(Table table, Function<Hit, String> kind) {
    this.table = table;
    this.kind = kind;
  }

  @Override
  protected void measure(Event event, Object element) {
    event.height = 2 * Looks.line(table) + 2 * PAD;
    event.width = table.getClientArea().width;
  }

  @Override
  protected void paint(Event event, Object element) {
    Hit hit = (Hit) element;
    GC gc = event.gc;
    int line = Looks.line(table);
    int room = table.getClientArea().width - TEXT - PAD;
    Image icon = Icons.image(hit.type());
    gc.drawImage(icon, event.x + PAD, event.y + PAD + 2);
    boolean chosen = (event.detail & SWT.SELECTED) != 0;
    if (!chosen) {
      gc.setForeground(Looks.color(Looks.INK));
    }
    gc.drawText(
        ValueText.isolated(shorten(gc, hit.label(), room)), event.x + TEXT, event.y + PAD, true);
    if (!chosen) {
      gc.setForeground(Looks.color(Looks.QUIET));
    }
    gc.drawText(shorten(gc, kind.apply(hit), room), event.x + TEXT, event.y + PAD + line, true);
  }

  private static String shorten(GC gc, String text, int room) {
    if (gc.textExtent(text).x <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && gc.textExtent(text.substring(0, end) + '…').x > room) {
      end--;
    }
    return text.substring(0, end) + '…';
  }

  @Override
  public String getToolTipText(Object element) {
    return ((Hit) element).label();
  }
}
