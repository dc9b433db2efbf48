package ma.jisr.ui.table;

import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/**
 * What mouse and keys do in a table: a click on a header sorts, with Ctrl or Shift by a further
 * column; a double click or Enter opens.
 */
final class TableBindings extends RowOnlySelectionBindings {

  private static final int LEFT = 1;
  private final TableGrid.Listener listener;

  TableBindings(TableGrid.Listener listener) {
    this.listener = listener;
  }

  @Override
  public void configureUiBindings(UiBindingRegistry registry) {
    super.configureUiBindings(registry);
    registry.registerSingleClickBinding(
        new ColumnHeaderClickEventMatcher(SWT.NONE, LEFT), new SortColumnAction(false));
    registry.registerSingleClickBinding(
        new ColumnHeaderClickEventMatcher(SWT.MOD1, LEFT), new SortColumnAction(true));
    registry.registerSingleClickBinding(
        new ColumnHeaderClickEventMatcher(SWT.MOD2, LEFT), new SortColumnAction(true));
    registry.registerDoubleClickBinding(
        MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> listener.opened());
    registry.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.NONE, SWT.CR), (table, event) -> listener.opened());
  }
}
