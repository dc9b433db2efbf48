package ma.jisr.ui.table;

import java.util.function.Supplier;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Looks;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows a table, or what stands in its place when there is no record of its type at all. */
final class TableStack extends Composite {

  private static final Texts TEXTS = Texts.beside(TableStack.class);
  private final StackLayout stacked = new StackLayout();
  private final EClass type;
  private NatTable table;
  private Supplier<Control> maker;
  private Control empty;
  private ListReader.Answer shown;

  TableStack(Composite parent, EClass type) {
    super(parent, SWT.NONE);
    this.type = type;
    setLayout(stacked);
    setBackground(Looks.color(Looks.PAPER));
  }

  /** Another table. */
  void setTable(NatTable newTable) {
    table = newTable;
    table.addOverlayPainter((gc, layer) -> paintNothingFound(gc));
    stacked.topControl = table;
    layout();
  }

  /** Makes what is shown when there is nothing, the first time that it is needed. */
  void setEmptyState(Supplier<Control> newMaker) {
    maker = newMaker;
    arrange();
  }

  /** Other records are there. */
  void show(ListReader.Answer answer) {
    shown = answer;
    arrange();
  }

  /** What is in sight. */
  Control top() {
    return stacked.topControl;
  }

  private void arrange() {
    boolean nothing = maker != null && shown != null && shown.count() == 0 && shown.total() == 0;
    if (nothing && empty == null) {
      empty = maker.get();
    }
    Control top = nothing ? empty : table;
    if (stacked.topControl != top) {
      stacked.topControl = top;
      layout();
    }
  }

  private void paintNothingFound(GC gc) {
    if (shown != null && shown.count() == 0) {
      Rectangle area = table.getClientArea();
      String text = TEXTS.format("nothing", Labels.plural(type));
      gc.setForeground(Looks.color(Looks.QUIET));
      Point size = gc.textExtent(text);
      gc.drawText(text, (area.width - size.x) / 2, area.height / 2, true);
    }
  }
}
