package ma.jisr.ui.table;

import java.util.BitSet;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Event;

/** Where the cursor of a table stands, a row and a column, and what is opened there. */
final class TableCursor {

  /** Where the filter row stands. */
  private static final int FILTER_ROW = 1;

  private static final int HEAD_ROWS = 2;
  private final TableGrid grid;
  private final RowWindows rows;
  private final ViewportLayer viewport;
  private final SelectionLayer selection;
  private final TableGrid.Listener listener;
  private int current;

  TableCursor(
      TableGrid grid,
      RowWindows rows,
      ViewportLayer viewport,
      SelectionLayer selection,
      TableGrid.Listener listener) {
    this.grid = grid;
    this.rows = rows;
    this.viewport = viewport;
    this.selection = selection;
    this.listener = listener;
  }

  private NatTable control() {
    return grid.control();
  }

  /** The menu of the second button is about the row under it; the first shows groups. */
  void pressed(Event event) {
    int row = rowAt(event.y);
    if (row < 0) {
      return;
    }
    int position = grid.columns().indexOf(grid.column(event.x));
    current = position < 0 ? current : position;
    GroupRow group = rows.group(row);
    if (event.button == 3 && !selection.isRowPositionSelected(row)) {
      BitSet only = new BitSet();
      only.set(row);
      grid.select(only);
    } else if (event.button == 1 && group != null && !group.isTotal()) {
      listener.toggled(group);
    }
  }

  /** Whether the head of a group stands at a height. */
  boolean isGroupAt(int y) {
    int row = rowAt(y);
    return row >= 0 && rows.group(row) != null;
  }

  private int rowAt(int y) {
    int line = control().getRowPositionByY(y) - HEAD_ROWS;
    int row = line < 0 ? -1 : viewport.getRowIndexByPosition(line);
    return row < rows.size() ? row : -1;
  }

  /** The line of the cursor, or -1. */
  private int line() {
    int row = selection.getSelectionAnchor().getRowPosition();
    int line = row < 0 ? grid.selected().nextSetBit(0) : row;
    return line < rows.size() ? line : -1;
  }

  /** Opens the record of the cursor, or the group. */
  void open() {
    int line = line();
    GroupRow group = line < 0 ? null : rows.group(line);
    if (group == null) {
      listener.opened();
    } else if (!group.isTotal()) {
      listener.toggled(group);
    }
  }

  /** Moves the cursor to another column; on the head of a group, shows or hides its rows. */
  void sideways(int by) {
    int line = line();
    GroupRow group = line < 0 ? null : rows.group(line);
    if (group == null) {
      current = Math.max(0, Math.min(grid.columns().size() - 1, current + by));
      viewport.moveColumnPositionIntoViewport(current);
      control().redraw();
    } else if (group.open() != by > 0 && !group.isTotal()) {
      listener.toggled(group);
    }
  }

  /** Whether the cursor stands in a cell. */
  boolean isAt(int row, TableColumn column) {
    return row == selection.getSelectionAnchor().getRowPosition() && column.equals(current());
  }

  /** The column of the cursor. */
  TableColumn current() {
    return grid.columns().get(Math.min(current, grid.columns().size() - 1));
  }

  /** Opens the filter of the column of the cursor. */
  void filterHere() {
    TableColumn column = current();
    int position = grid.position(column);
    if (column.isChosen()) {
      choose(column);
    } else if (position >= 0) {
      control()
          .doCommand(
              new EditCellCommand(
                  control(),
                  control().getConfigRegistry(),
                  control().getCellByPosition(position, FILTER_ROW)));
    }
  }

  /** Lets a person choose among the values of a column. */
  void choose(TableColumn column) {
    int position = grid.position(column);
    if (position >= 0) {
      listener.choose(column, control().getBoundsByPosition(position, FILTER_ROW));
    }
  }
}
