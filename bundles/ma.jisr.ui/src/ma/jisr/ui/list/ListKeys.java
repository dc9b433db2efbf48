package ma.jisr.ui.list;

import ma.jisr.ui.table.GroupBy;
import ma.jisr.ui.table.RecordTable;
import ma.jisr.ui.table.TableKeys;
import org.eclipse.swt.widgets.Text;

/** What the keys of a list do. */
final class ListKeys implements TableKeys {

  private final RecordListView view;
  private final ListActions actions;
  private final Text words;

  ListKeys(RecordListView view, ListActions actions, Text words) {
    this.view = view;
    this.actions = actions;
    this.words = words;
  }

  @Override
  public void copy() {
    actions.copy();
  }

  @Override
  public void paste() {
    actions.paste();
  }

  @Override
  public void delete() {
    actions.delete();
  }

  @Override
  public void find() {
    words.setFocus();
    words.selectAll();
  }

  @Override
  public void change() {
    actions.change();
  }

  @Override
  public void group() {
    RecordTable table = view.table();
    String feature = table.currentColumn().feature().getName();
    boolean same =
        table.group() != null && table.group().feature() == table.currentColumn().feature();
    table.setGroup(same ? null : feature, GroupBy.Totals.SUM);
  }

  @Override
  public void refresh() {
    view.table().refresh();
  }
}
