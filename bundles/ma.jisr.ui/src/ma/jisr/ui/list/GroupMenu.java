package ma.jisr.ui.list;

import ma.jisr.model.text.Texts;
import ma.jisr.ui.table.GroupBy;
import ma.jisr.ui.table.RecordTable;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu that puts the rows of a list into groups. */
final class GroupMenu {

  private static final Texts TEXTS = Texts.beside(GroupMenu.class);
  private final RecordTable table;

  GroupMenu(RecordTable table) {
    this.table = table;
  }

  /** Opens it at the pointer. */
  void open() {
    Menu menu = new Menu(table.getShell(), SWT.POP_UP);
    GroupBy now = table.group();
    GroupBy.Totals totals = now == null ? GroupBy.Totals.SUM : now.totals();
    entry(menu, SWT.RADIO, TEXTS.text("group.none"), now == null, () -> group(null, totals));
    new MenuItem(menu, SWT.SEPARATOR);
    for (TableColumn column : table.columns()) {
      if (column.isGroupable()) {
        boolean on = now != null && now.by().equals(column);
        entry(menu, SWT.RADIO, column.title(), on, () -> group(column, totals));
      }
    }
    new MenuItem(menu, SWT.SEPARATOR);
    TableColumn by = now == null ? null : now.by();
    for (GroupBy.Totals each : GroupBy.Totals.values()) {
      String text = TEXTS.text("group." + each.name().toLowerCase(java.util.Locale.ROOT));
      // Which of the two is told by check marks: a second set of radio buttons would be one set.
      entry(menu, SWT.CHECK, text, totals == each, () -> group(by, each)).setEnabled(by != null);
    }
    new MenuItem(menu, SWT.SEPARATOR);
    entry(menu, SWT.PUSH, TEXTS.text("group.open"), false, () -> table.openGroups(true))
        .setEnabled(by != null);
    entry(menu, SWT.PUSH, TEXTS.text("group.close"), false, () -> table.openGroups(false))
        .setEnabled(by != null);
    menu.addListener(SWT.Hide, e -> table.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private void group(TableColumn column, GroupBy.Totals totals) {
    table.setGroup(column == null ? null : column.feature().getName(), totals);
  }

  private static MenuItem entry(Menu menu, int style, String text, boolean on, Runnable action) {
    MenuItem entry = new MenuItem(menu, style);
    entry.setText(text.replace("&", "&&"));
    entry.setSelection(on);
    entry.addListener(
        SWT.Selection,
        e -> {
          if (style != SWT.RADIO || entry.getSelection()) {
            action.run();
          }
        });
    return entry;
  }
}
