package ma.jisr.ui.table;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/**
 * What mouse and keys do in a table: a click on a header sorts, with Ctrl or Shift by a further
 * column; a double click, Enter or F2 opens; a click on the head of a group shows its rows.
 */
final class TableBindings extends RowOnlySelectionBindings {

  private static final int LEFT = 1;
  private final TableCursor cursor;
  private final TableGrid.Listener listener;
  private final Supplier<TableKeys> keys;
  private final IntFunction<TableColumn> columns;

  /**
   * The bindings.
   *
   * @param columns the column at some distance from the near edge, or null
   */
  TableBindings(
      TableCursor cursor,
      TableGrid.Listener listener,
      Supplier<TableKeys> keys,
      IntFunction<TableColumn> columns) {
    this.cursor = cursor;
    this.listener = listener;
    this.keys = keys;
    this.columns = columns;
  }

  @Override
  public void configureUiBindings(UiBindingRegistry registry) {
    super.configureUiBindings(registry);
    mouse(registry);
    key(registry, SWT.NONE, SWT.CR, cursor::open);
    key(registry, SWT.NONE, SWT.KEYPAD_CR, cursor::open);
    key(registry, SWT.NONE, SWT.F2, cursor::open);
    key(registry, SWT.NONE, SWT.ARROW_LEFT, () -> cursor.sideways(-1));
    key(registry, SWT.NONE, SWT.ARROW_RIGHT, () -> cursor.sideways(1));
    key(registry, SWT.MOD3, SWT.ARROW_DOWN, cursor::filterHere);
    key(registry, SWT.MOD1, 'c', () -> keys.get().copy());
    key(registry, SWT.MOD1, 'v', () -> keys.get().paste());
    key(registry, SWT.MOD1, 'f', () -> keys.get().find());
    key(registry, SWT.NONE, SWT.DEL, () -> keys.get().delete());
    key(registry, SWT.NONE, SWT.F5, () -> keys.get().refresh());
    key(registry, SWT.MOD1 | SWT.MOD2, 'm', () -> keys.get().change());
    key(registry, SWT.MOD1 | SWT.MOD2, 'g', () -> keys.get().group());
  }

  private void mouse(UiBindingRegistry registry) {
    registry.registerSingleClickBinding(
        new ColumnHeaderClickEventMatcher(SWT.NONE, LEFT), new SortColumnAction(false));
    registry.registerSingleClickBinding(
        new ColumnHeaderClickEventMatcher(SWT.MOD1, LEFT), new SortColumnAction(true));
    registry.registerSingleClickBinding(
        new ColumnHeaderClickEventMatcher(SWT.MOD2, LEFT), new SortColumnAction(true));
    registry.registerDoubleClickBinding(
        MouseEventMatcher.bodyLeftClick(SWT.NONE),
        (table, event) -> {
          if (!cursor.isGroupAt(event.y)) {
            listener.opened();
          }
        });
    registry.registerFirstMouseDownBinding(
        filterWithList(), (table, event) -> cursor.choose(columns.apply(event.x)));
  }

  private IMouseEventMatcher filterWithList() {
    return (table, event, labels) ->
        labels != null
            && labels.hasLabel(GridRegion.FILTER_ROW)
            && event.button == LEFT
            && isList(columns.apply(event.x));
  }

  private static boolean isList(TableColumn column) {
    return column != null && column.isChosen();
  }

  private static void key(UiBindingRegistry registry, int modifiers, int key, Runnable action) {
    registry.registerFirstKeyBinding(
        new KeyEventMatcher(modifiers, key), (table, event) -> action.run());
  }
}
