package ma.jisr.network.ui.seeing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import ma.jisr.ui.base.FittedCells;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of any number of rows in memory: sorted by its headers, filtered, exported as seen. */
final class Grid<T> {

  private final Table table;
  private List<GridColumn<T>> columns = List.of();
  private List<T> all = List.of();
  private List<T> shown = List.of();
  private Predicate<T> filter = row -> true;
  private GridColumn<T> sorted;
  private boolean ascending;

  /**
   * An empty table.
   *
   * @param id by which tests and tours find it
   */
  Grid(Composite parent, String id) {
    table =
        new Table(
            parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    table.setHeaderVisible(true);
    table.setData("jisr.id", id);
    table.addListener(SWT.SetData, this::fill);
    FittedCells.on(table, true);
  }

  Table table() {
    return table;
  }

  private void fill(Event e) {
    TableItem item = (TableItem) e.item;
    T row = shown.get(e.index);
    for (int c = 0; c < columns.size(); c++) {
      item.setText(c, ValueText.cell(columns.get(c).text().apply(row)));
    }
  }

  /** Who hears which rows a person has chosen. */
  void onChoose(Consumer<List<T>> chosen) {
    table.addListener(SWT.Selection, e -> chosen.accept(chosen()));
  }

  /** Who opens a row, by a double click or Enter. */
  void onOpen(Consumer<T> opener) {
    table.addListener(SWT.DefaultSelection, e -> chosen().stream().limit(1).forEach(opener));
  }

  /** The rows chosen. */
  List<T> chosen() {
    return Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).toList();
  }

  /** Chooses the rows that meet a condition, and brings the first into sight. */
  void choose(Predicate<T> which) {
    int[] lines = new int[shown.size()];
    int count = 0;
    for (int i = 0; i < lines.length; i++) {
      if (which.test(shown.get(i))) {
        lines[count++] = i;
      }
    }
    int[] chosen = Arrays.copyOf(lines, count);
    if (!Arrays.equals(chosen, Arrays.stream(table.getSelectionIndices()).sorted().toArray())) {
      table.setSelection(chosen);
    }
  }

  /** Shows other columns; the sorting goes with the title of its column. */
  void setColumns(List<GridColumn<T>> newColumns) {
    columns = List.copyOf(newColumns);
    table.setRedraw(false);
    for (TableColumn column : table.getColumns()) {
      column.dispose();
    }
    for (GridColumn<T> column : columns) {
      TableColumn head = new TableColumn(table, column.number() ? SWT.TRAIL : SWT.LEAD);
      head.setText(column.title());
      head.setToolTipText(column.tip());
      int least = Looks.width(table, column.title()) + Looks.chars(table, 7);
      head.setWidth(Math.max(least, Looks.chars(table, column.chars())));
      head.setMoveable(true);
      head.addListener(SWT.Selection, e -> sort(column, head));
    }
    String before = sorted == null ? null : sorted.title();
    sorted = null;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).title().equals(before)) {
        sorted = columns.get(c);
        mark(table.getColumn(c));
      }
    }
    table.setRedraw(true);
    show();
  }

  private void sort(GridColumn<T> column, TableColumn head) {
    // Numbers are looked at from the greatest first, names from the beginning.
    ascending = column.equals(sorted) ? !ascending : !column.number();
    sorted = column;
    mark(head);
    show();
  }

  private void mark(TableColumn head) {
    table.setSortColumn(head);
    table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
  }

  /** Sorts by a column. */
  void sort(String title, boolean up) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).title().equals(title)) {
        sorted = columns.get(c);
        ascending = up;
        mark(table.getColumn(c));
      }
    }
    show();
  }

  /** Shows other rows. */
  void setRows(Collection<T> rows) {
    all = List.copyOf(rows);
    show();
  }

  /** Shows only some of the rows. */
  void setFilter(Predicate<T> newFilter) {
    filter = newFilter;
    show();
  }

  private void show() {
    Set<T> chosen = new HashSet<>(chosenSafely());
    List<T> rows = new ArrayList<>(all.stream().filter(filter).toList());
    if (sorted != null) {
      rows.sort(ascending ? sorted.order() : sorted.order().reversed());
    }
    shown = rows;
    table.setItemCount(0);
    table.setItemCount(shown.size());
    table.clearAll();
    choose(chosen::contains);
  }

  private List<T> chosenSafely() {
    return Arrays.stream(table.getSelectionIndices())
        .filter(i -> i < shown.size())
        .mapToObj(shown::get)
        .toList();
  }

  /** The rows in sight, in their order. */
  List<T> shown() {
    return shown;
  }

  /** The columns in the order in which a person has put them. */
  List<GridColumn<T>> columns() {
    return Arrays.stream(table.getColumnOrder()).mapToObj(columns::get).toList();
  }

  /** What is in sight, for an export. */
  List<Object[]> values() {
    List<GridColumn<T>> seen = columns();
    return shown.stream()
        .map(row -> seen.stream().map(c -> c.value().apply(row)).toArray())
        .toList();
  }
}
