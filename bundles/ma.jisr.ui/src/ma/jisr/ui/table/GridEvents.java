package ma.jisr.ui.table;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/** What a person does in the grid, brought to its table. */
final class GridEvents implements TableGrid.Listener {

  private final RecordTable table;

  GridEvents(RecordTable table) {
    this.table = table;
  }

  @Override
  public void queryChanged() {
    table.refresh();
    table.changed();
  }

  @Override
  public void selectionChanged() {
    table.tell();
    table.fireSelection();
  }

  @Override
  public void opened() {
    table.openSelected();
  }

  @Override
  public void columnsChanged() {
    table.remember();
    table.changed();
  }

  @Override
  public void toggled(GroupRow head) {
    table.toggle(head);
  }

  @Override
  public void choose(TableColumn column, Rectangle at) {
    TableGrid grid = table.grid();
    List<String> now =
        grid.filters().get(column) instanceof Filter.Chosen chosen ? chosen.keys() : List.of();
    new ChoicePopup(
            table.getShell(),
            column,
            now,
            keys -> grid.filter(column, keys.isEmpty() ? null : new Filter.Chosen(keys)))
        .open(table.workspace(), grid.control(), at, table.reader()::know);
  }

  @Override
  public FilterPainter.Look look(TableColumn column, Filter filter) {
    return new FilterPainter.Look(
        FilterWords.of(column, filter, table.reader()::name),
        FilterWords.hint(column),
        column.isChosen(),
        table.hasBadFilter() && FilterWords.isBad(column, filter));
  }
}
