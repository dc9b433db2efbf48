package ma.jisr.ui.bulk;

import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.FittedCells;
import ma.jisr.ui.base.Looks;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The values before and after, and the records that are refused. */
final class BulkPreview {

  private static final Texts TEXTS = Texts.beside(BulkPreview.class);
  private final CTabFolder folder;
  private final CTabItem refused;
  private final Table lines;
  private final Table refusals;

  BulkPreview(Composite parent) {
    folder = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
    CTabItem changed = new CTabItem(folder, SWT.NONE);
    changed.setText(TEXTS.text("tab.changes"));
    lines = table(changed, new String[] {"record", "field", "before", "after"}, 35, 20, 22, 23);
    lines.setData("jisr.id", "bulk.lines");
    refused = new CTabItem(folder, SWT.NONE);
    refusals = table(refused, new String[] {"record", "reason"}, 35, 65);
    refusals.setData("jisr.id", "bulk.refusals");
    clear();
    folder.setSelection(0);
  }

  Control control() {
    return folder;
  }

  private Table table(CTabItem tab, String[] titles, int... weights) {
    Composite area = new Composite(folder, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    Table table = new Table(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    FittedCells.on(table, true);
    for (int i = 0; i < titles.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(TEXTS.text("column." + titles[i]));
      layout.setColumnData(column, new ColumnWeightData(weights[i], 60, true));
    }
    tab.setControl(area);
    return table;
  }

  /** Shows nothing. */
  void clear() {
    lines.removeAll();
    refusals.removeAll();
    refused.setText(TEXTS.format("tab.refused", 0));
  }

  /** Shows an outcome. */
  void show(BulkEdit.Outcome outcome) {
    lines.setRedraw(false);
    clear();
    for (BulkEdit.Line line : outcome.lines()) {
      TableItem item = new TableItem(lines, SWT.NONE);
      String empty = TEXTS.text("empty");
      item.setText(
          new String[] {
            line.record(),
            Labels.of(line.feature()),
            line.before().isEmpty() ? empty : line.before(),
            line.after().isEmpty() ? empty : line.after()
          });
      item.setForeground(2, Looks.color(Looks.QUIET));
    }
    lines.setRedraw(true);
    for (BulkEdit.Refusal refusal : outcome.refusals()) {
      new TableItem(refusals, SWT.NONE)
          .setText(new String[] {refusal.record(), refusal.sentence()});
    }
    refused.setText(TEXTS.format("tab.refused", outcome.refused()));
  }
}
