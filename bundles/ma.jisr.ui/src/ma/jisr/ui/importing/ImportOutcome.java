package ma.jisr.ui.importing;

import java.util.List;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Icons;
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

/** How the columns of a file are understood, and which of its rows are refused and why. */
final class ImportOutcome {

  private static final Texts TEXTS = Texts.beside(ImportOutcome.class);
  private static final int MOST = 1_000;
  private final CTabFolder folder;
  private final CTabItem refusalsTab;
  private final Table columns;
  private final Table refusals;

  ImportOutcome(Composite parent) {
    folder = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
    columns = table("tab.columns", "column.file", 40, "column.record", 60);
    refusalsTab = tab("tab.refused");
    refusals =
        table(
            refusalsTab,
            new String[] {"line", "column.file", "value", "reason"},
            new int[] {7, 19, 19, 55});
    refusals.setData("jisr.id", "import.refusals");
    refusals.addListener(SWT.MouseMove, this::showWholeReason);
    folder.setSelection(0);
  }

  Control control() {
    return folder;
  }

  private CTabItem tab(String key) {
    CTabItem item = new CTabItem(folder, SWT.NONE);
    item.setText(TEXTS.text(key));
    return item;
  }

  private Table table(String tab, String first, int firstWeight, String second, int secondWeight) {
    return table(tab(tab), new String[] {first, second}, new int[] {firstWeight, secondWeight});
  }

  private Table table(CTabItem tab, String[] titles, int[] weights) {
    Composite area = new Composite(folder, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    Table table = new Table(area, SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    for (int i = 0; i < titles.length; i++) {
      TableColumn column = new TableColumn(table, SWT.NONE);
      column.setText(TEXTS.text(titles[i]));
      layout.setColumnData(column, new ColumnWeightData(weights[i], 60, true));
    }
    tab.setControl(area);
    return table;
  }

  /** Shows each column of the file and what it is taken for. */
  void columns(List<Preview.Column> found) {
    columns.removeAll();
    for (Preview.Column column : found) {
      TableItem item = new TableItem(columns, SWT.NONE);
      item.setText(
          new String[] {
            column.header(),
            column.meaning().isEmpty() ? TEXTS.text("column.ignored") : column.meaning()
          });
    }
  }

  /** Shows the refused rows. */
  void show(ImportResult result) {
    refusals.removeAll();
    refusalsTab.setText(TEXTS.format("tab.refused.count", result.refused()));
    refusalsTab.setImage(result.refused() > 0 ? Icons.image("cross") : null);
    List<Refusal> rows = result.refusals();
    refusals.setItemCount(0);
    for (Refusal refusal : rows.subList(0, Math.min(MOST, rows.size()))) {
      TableItem item = new TableItem(refusals, SWT.NONE);
      item.setText(
          new String[] {
            Long.toString(refusal.line()), refusal.column(), refusal.value(), refusal.reason()
          });
    }
    folder.setSelection(rows.isEmpty() ? 0 : 1);
  }

  private void showWholeReason(org.eclipse.swt.widgets.Event event) {
    TableItem item = refusals.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
    refusals.setToolTipText(item == null ? null : item.getText(refusals.getColumnCount() - 1));
  }

  /** Shows nothing. */
  void clear() {
    refusals.removeAll();
    refusalsTab.setText(TEXTS.text("tab.refused"));
  }
}
