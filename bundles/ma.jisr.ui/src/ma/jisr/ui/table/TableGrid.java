package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
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
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

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
  }

  private static final Texts TEXTS = Texts.beside(TableGrid.class);
  private static final int HEAD_ROWS = 2;
  private final List<TableColumn> columns;
  private final RowWindows rows;
  private final Map<Integer, Object> filters = new LinkedHashMap<>();
  private final TableOrder order;
  private final DataLayer body;
  private final ColumnReorderLayer reordered;
  private final SelectionLayer selection;
  private final ViewportLayer viewport;
  private final FilterRowDataLayer<Object> filterRow;
  private final NatTable control;
  private final List<Integer> usual = new ArrayList<>();
  private boolean widthsChosen;
  private boolean filling;

  TableGrid(
      Composite parent,
      List<TableColumn> columns,
      Map<String, Integer> widths,
      RowWindows rows,
      Listener listener) {
    this.columns = List.copyOf(columns);
    this.rows = rows;
    body = new DataLayer(new Values(), 160, 30);
    reordered = new ColumnReorderLayer(body);
    selection = new SelectionLayer(reordered, false);
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
    widthsChosen = !widths.isEmpty();
    setWidths(widths);
    selection.addConfiguration(new RowOnlySelectionConfiguration());
    control.addConfiguration(new DefaultNatTableStyleConfiguration());
    control.addConfiguration(new TableBindings(listener));
    control.addConfiguration(
        new TableStyle(i -> this.columns.get(i).isNumeric(), order, TEXTS.text("filter.hint")));
    control.configure();
    control.setBackground(Looks.color(Looks.PAPER));
    new CellTip(control);
    control.addLayerListener(event -> heard(event, listener));
    control.addListener(SWT.MouseDown, this::chooseUnderPointer);
    control.addListener(SWT.Resize, e -> fill());
  }

  /** The menu of the second button is about the row under it. */
  private void chooseUnderPointer(Event event) {
    int row = control.getRowPositionByY(event.y) - HEAD_ROWS;
    if (event.button == 3 && row >= 0) {
      int index = viewport.getRowIndexByPosition(row);
      if (index >= 0 && !selection.isRowPositionSelected(index)) {
        select(List.of(index));
      }
    }
  }

  private void heard(ILayerEvent event, Listener listener) {
    if (event instanceof ISelectionEvent) {
      listener.selectionChanged();
    } else if (event instanceof ColumnReorderEvent
        || event instanceof ColumnResizeEvent && !filling) {
      widthsChosen |= event instanceof ColumnResizeEvent;
      listener.columnsChanged();
    }
  }

  private void setWidths(Map<String, Integer> widths) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      int least = Looks.chars(control, Math.min(column.title().length() + 5, 30)) + 20;
      usual.add(Math.max(least, Looks.chars(control, column.typicalWidth()) + 20));
      body.setColumnWidthByPosition(
          i, widths.getOrDefault(column.feature().getName(), usual.get(i)), false);
    }
  }

  /** Spreads the columns over the whole width, unless a person chose their widths. */
  private void fill() {
    int room = control.getClientArea().width;
    int sum = usual.stream().mapToInt(Integer::intValue).sum();
    if (widthsChosen || room <= 0 || sum == 0) {
      return;
    }
    filling = true;
    for (int i = 0; i < columns.size(); i++) {
      int width = usual.get(i);
      body.setColumnWidthByPosition(
          i, sum < room ? (int) ((long) width * room / sum) : width, true);
    }
    filling = false;
  }

  /** The control. */
  NatTable control() {
    return control;
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

  /** How wide each column is now, by feature name; empty when nobody chose. */
  Map<String, Integer> widths() {
    Map<String, Integer> widths = new HashMap<>();
    if (!widthsChosen) {
      return widths;
    }
    for (int i = 0; i < columns.size(); i++) {
      widths.put(columns.get(i).feature().getName(), body.getColumnWidthByPosition(i));
    }
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
    order.sort(
        columns.indexOf(column),
        ascending ? SortDirectionEnum.ASC : SortDirectionEnum.DESC,
        further);
  }

  /** What is typed above the columns. */
  Map<TableColumn, String> filters() {
    Map<TableColumn, String> typed = new LinkedHashMap<>();
    filters.forEach(
        (index, text) -> {
          if (text != null && !text.toString().isBlank()) {
            typed.put(columns.get(index), text.toString());
          }
        });
    return typed;
  }

  /** Types a text above a column; null clears it. */
  void filter(TableColumn column, String text) {
    filterRow.getFilterRowDataProvider().setDataValue(columns.indexOf(column), 0, text);
    control.refresh(false);
  }

  /** Clears everything that was typed. */
  void clearFilters() {
    filterRow.getFilterRowDataProvider().clearAllFilters();
    control.refresh(false);
  }

  /** The rows chosen, by position. */
  List<Integer> selected() {
    List<Integer> positions = new ArrayList<>();
    for (Range range : selection.getSelectedRowPositions()) {
      for (int i = range.start; i < range.end; i++) {
        if (i < rows.size()) {
          positions.add(i);
        }
      }
    }
    positions.sort(null);
    return positions;
  }

  /** Chooses rows by position. */
  void select(List<Integer> positions) {
    selection.clear(false);
    boolean further = false;
    for (int position : positions) {
      selection.selectRow(0, position, false, further);
      further = true;
    }
  }

  /** Other rows are there. */
  void rowsChanged() {
    selection.clear(false);
    body.fireLayerEvent(new RowStructuralRefreshEvent(body));
  }

  private final class Values implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
      Object[] values = row < rows.size() ? rows.values(row) : new Object[columns.size()];
      return values == null
          ? CellPainter.PENDING
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
