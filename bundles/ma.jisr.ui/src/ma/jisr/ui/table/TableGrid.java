package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The grid of a {@link RecordTable} for one choice of columns: header, filter row, rows. */
final class TableGrid {

  /** Who is told of what a person does. */
  interface Listener {
    /** Another sorting or filter. */
    void queryChanged();

    /** Other rows are chosen. */
    void selectionChanged();

    /** A row is to be opened. */
    void opened();

    /** Columns were moved or made wider. */
    void columnsChanged();

    /** The rows of a group are to be shown, or no longer. */
    void toggled(GroupRow group);

    /** Values of a column are to be chosen; where its filter stands, in the control. */
    void choose(TableColumn column, Rectangle at);

    /** What stands above a column, in words and as it looks. */
    FilterPainter.Look look(TableColumn column, Filter filter);
  }

  private final List<TableColumn> columns;
  private final RowWindows rows;
  private final Listener listener;
  private final Map<Integer, Object> filters = new LinkedHashMap<>();
  private final TableOrder order;
  private final DataLayer body;
  private final ColumnReorderLayer reordered;
  private final RowSelection chosen;
  private final SelectionLayer selection;
  private final ViewportLayer viewport;
  private final FilterRowDataLayer<Object> filterRow;
  private final NatTable control;
  private final ColumnWidths widths;
  private final TableCursor cursor;

  TableGrid(
      Composite parent,
      List<TableColumn> columns,
      Map<String, Integer> chosenWidths,
      RowWindows rows,
      Supplier<TableKeys> keys,
      Listener listener) {
    this.columns = List.copyOf(columns);
    this.rows = rows;
    this.listener = listener;
    body = new DataLayer(new Values(), 160, 30);
    reordered = new ColumnReorderLayer(body);
    chosen = new RowSelection(rows::size, this.columns::size);
    selection = new SelectionLayer(reordered, chosen, false);
    viewport = new ViewportLayer(selection);
    viewport.setRegionName(GridRegion.BODY);
    order = new TableOrder(i -> this.columns.get(i).isSortable(), listener::queryChanged);
    ConfigRegistry registry = new ConfigRegistry();
    DataLayer titles = new DataLayer(new Titles(), 160, 32);
    ColumnHeaderLayer header = new ColumnHeaderLayer(titles, viewport, selection, false);
    SortHeaderLayer<Object> sorted = new SortHeaderLayer<>(header, order, false);
    filterRow =
        new FilterRowDataLayer<>(
            map -> {
              if (!map.equals(filters)) {
                filters.clear();
                filters.putAll(map);
                listener.queryChanged();
              }
            },
            sorted,
            titles.getDataProvider(),
            registry);
    FilterRowHeaderComposite<Object> top = new FilterRowHeaderComposite<>(sorted, filterRow);
    CompositeLayer all = new CompositeLayer(1, 2);
    all.setChildLayer(GridRegion.COLUMN_HEADER, top, 0, 0);
    all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
    all.addConfiguration(new DefaultEditConfiguration()); // the fields of the filter row

    control =
        new NatTable(
            parent,
            SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
            all,
            false);
    control.setConfigRegistry(registry);
    control.setData("jisr.id", "table");
    int line = Looks.line(control);
    body.setDefaultRowHeight(line + 14);
    titles.setDefaultRowHeight(line + 16);
    filterRow.setDefaultRowHeight(line + 14);
    this.widths = new ColumnWidths(this.columns, body);
    this.widths.set(control, chosenWidths);
    selection.addConfiguration(new RowOnlySelectionConfiguration());
    control.addConfiguration(new DefaultNatTableStyleConfiguration());
    cursor = new TableCursor(this, rows, viewport, selection, listener);
    Cells cells = new Cells();
    control.addConfiguration(
        new TableStyle(
            new HeadPainter(i -> this.columns.get(i).isNumeric(), order),
            new FilterPainter(
                i -> listener.look(this.columns.get(i), filters().get(this.columns.get(i)))),
            new BodyPainter(cells),
            i -> !this.columns.get(i).isChosen()));
    control.addConfiguration(new TableBindings(cursor, listener, keys, this::column));
    control.configure();
    control.setBackground(Looks.color(Looks.PAPER));
    new CellTip(this);
    control.addLayerListener(this::heard);
    control.addListener(SWT.MouseDown, cursor::pressed);
    control.addListener(SWT.Resize, e -> widths.fill());
  }

  private void heard(ILayerEvent event) {
    if (event instanceof ISelectionEvent) {
      listener.selectionChanged();
    } else if (event instanceof ColumnReorderEvent
        || event instanceof ColumnResizeEvent && !widths.isFilling()) {
      if (event instanceof ColumnResizeEvent) {
        widths.choose();
      }
      listener.columnsChanged();
    }
  }

  /** The control. */
  NatTable control() {
    return control;
  }

  /** The cursor. */
  TableCursor cursor() {
    return cursor;
  }

  /** Where a column stands in the control, counted from those in sight; -1 when it does not. */
  int position(TableColumn column) {
    for (int i = 0; i < control.getColumnCount(); i++) {
      if (columns.indexOf(column) == control.getColumnIndexByPosition(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The column at some distance from the near edge of the control, or null. */
  TableColumn column(int x) {
    int index = control.getColumnIndexByPosition(control.getColumnPositionByX(x));
    return index < 0 ? null : columns.get(index);
  }

  /** The columns in the order that they stand in now. */
  List<TableColumn> columns() {
    List<TableColumn> now = new ArrayList<>();
    for (int index : reordered.getColumnIndexOrder()) {
      now.add(columns.get(index));
    }
    return now;
  }

  /** The columns as they are read: the order of {@link RowWindows#values}. */
  List<TableColumn> read() {
    return columns;
  }

  /** How wide the columns are. */
  ColumnWidths widths() {
    return widths;
  }

  /** The sorting. */
  List<TableQuery.Order> order() {
    List<TableQuery.Order> by = new ArrayList<>();
    for (int index : order.getSortedColumnIndexes()) {
      by.add(
          new TableQuery.Order(
              columns.get(index), order.getSortDirection(index) == SortDirectionEnum.ASC));
    }
    return by;
  }

  /** Sorts by a column. */
  void sort(TableColumn column, boolean ascending, boolean further) {
    order.sort(columns.indexOf(column), direction(ascending), further);
  }

  private static SortDirectionEnum direction(boolean ascending) {
    return ascending ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
  }

  /** Takes over a sorting and filters without a word; those of columns not in sight are left. */
  void restore(List<TableQuery.Order> by, Map<TableColumn, Filter> typed) {
    for (TableQuery.Order each : by) {
      if (columns.contains(each.column())) {
        order.restore(columns.indexOf(each.column()), direction(each.ascending()));
      }
    }
    typed.forEach(
        (column, filter) -> {
          if (columns.contains(column)) {
            filters.put(columns.indexOf(column), value(filter));
          }
        });
    filterRow.getFilterRowDataProvider().setFilterIndexToObjectMap(new LinkedHashMap<>(filters));
  }

  private static Object value(Filter filter) {
    return filter instanceof Filter.Typed typed ? typed.text() : filter;
  }

  /** What stands above the columns. */
  Map<TableColumn, Filter> filters() {
    Map<TableColumn, Filter> now = new LinkedHashMap<>();
    filters.forEach(
        (index, value) -> {
          Filter filter =
              value instanceof Filter one
                  ? one
                  : Filter.typed(value == null ? null : value.toString());
          if (filter != null) {
            now.put(columns.get(index), filter);
          }
        });
    return now;
  }

  /** Puts a filter above a column; null clears it. */
  void filter(TableColumn column, Filter filter) {
    filterRow
        .getFilterRowDataProvider()
        .setDataValue(columns.indexOf(column), 0, filter == null ? null : value(filter));
    control.refresh(false);
  }

  /** Clears everything that was typed. */
  void clearFilters() {
    filterRow.getFilterRowDataProvider().clearAllFilters();
    control.refresh(false);
  }

  /** The lines chosen; a copy. */
  BitSet selected() {
    BitSet lines = (BitSet) chosen.bits().clone();
    lines.clear(rows.size(), Math.max(rows.size(), lines.length()));
    return lines;
  }

  /** Chooses lines. */
  void select(BitSet lines) {
    chosen.bits().clear();
    chosen.bits().or(lines);
    int first = lines.nextSetBit(0);
    if (first >= 0) {
      selection.moveSelectionAnchor(0, first);
    }
    selection.fireLayerEvent(
        new RowSelectionEvent(selection, lines.stream().limit(1).toArray(), first, false, false));
    control.redraw();
  }

  /** Brings a line into sight; none with -1. */
  void reveal(int line) {
    if (line >= 0) {
      viewport.moveRowPositionIntoViewport(line);
    }
  }

  /** Other rows are there. */
  void rowsChanged() {
    chosen.bits().clear();
    body.fireLayerEvent(new RowStructuralRefreshEvent(body));
  }

  private final class Cells implements BodyPainter.Cells {
    @Override
    public TableColumn column(int index) {
      return columns.get(index);
    }

    @Override
    public int colour(int row, int column) {
      return rows.colour(row, column);
    }

    @Override
    public boolean isCursor(int row, int column) {
      return cursor.isAt(row, columns.get(column));
    }

    @Override
    public int room(GroupRow group) {
      for (int i = 0; i < control.getColumnCount(); i++) {
        int index = control.getColumnIndexByPosition(i);
        if (index >= 0 && group.totals().containsKey(columns.get(index))) {
          return control.getStartXOfColumnPosition(i);
        }
      }
      return control.getClientArea().width;
    }
  }

  private final class Values implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
      GroupRow group = row < rows.size() ? rows.group(row) : null;
      if (group != null) {
        return group;
      }
      Object[] values = row < rows.size() ? rows.values(row) : new Object[columns.size()];
      return values == null
          ? BodyPainter.PENDING
          : ValueText.format(columns.get(column).feature(), values[column]);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
      throw new UnsupportedOperationException("a table of records is read only");
    }

    @Override
    public int getColumnCount() {
      return columns.size();
    }

    @Override
    public int getRowCount() {
      return rows.size();
    }
  }

  private final class Titles implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
      return columns.get(column).title();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
      throw new UnsupportedOperationException("the titles come from the model");
    }

    @Override
    public int getColumnCount() {
      return columns.size();
    }

    @Override
    public int getRowCount() {
      return 1;
    }
  }
}
