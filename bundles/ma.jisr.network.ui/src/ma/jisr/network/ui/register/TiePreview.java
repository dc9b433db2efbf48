package ma.jisr.network.ui.register;

import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.network.ties.BulkTies;
import ma.jisr.network.ties.BulkTies.State;
import ma.jisr.ui.base.FittedCells;
import ma.jisr.ui.base.Looks;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The ties that would be made, and those that are not, with the reason. */
final class TiePreview {

  private static final Texts TEXTS = Texts.beside(TiePreview.class);
  private static final int MOST = 500;
  private final Composite area;
  private final Table table;

  TiePreview(Composite parent) {
    area = new Composite(parent, SWT.BORDER);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    table = new Table(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    table.setData("jisr.id", "tie.lines");
    FittedCells.on(table, true);
    column(layout, Labels.of(Literals.RELATIONSHIP__SOURCE), 30);
    column(layout, Labels.of(Literals.RELATIONSHIP__TARGET), 30);
    column(layout, TEXTS.text("tie.state"), 40);
  }

  private void column(TableColumnLayout layout, String title, int weight) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    layout.setColumnData(column, new ColumnWeightData(weight, 80, true));
  }

  Control control() {
    return area;
  }

  /** Shows nothing. */
  void clear() {
    table.removeAll();
  }

  /** Shows what becomes of each tie. */
  void show(BulkTies.Outcome outcome) {
    table.setRedraw(false);
    table.removeAll();
    for (BulkTies.Line line : outcome.lines().stream().limit(MOST).toList()) {
      TableItem item = new TableItem(table, SWT.NONE);
      boolean made = line.state() == State.NEW;
      item.setText(
          new String[] {
            line.sourceLabel(), line.targetLabel(), made ? TEXTS.text("tie.new") : line.sentence()
          });
      boolean left = line.state() == State.EXISTS || line.state() == State.SELF;
      if (left) {
        item.setForeground(Looks.color(Looks.QUIET));
      } else if (!made) {
        item.setForeground(2, Looks.color(Looks.WRONG));
      }
    }
    table.setRedraw(true);
  }
}
