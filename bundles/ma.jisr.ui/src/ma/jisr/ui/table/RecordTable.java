package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Condition;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/**
 * A table of the records of one type, whatever their number: it keeps their identifiers and reads
 * the rows in sight. Sorting, filters and groups are the store's. Its selection holds {@link
 * RecordRef}s.
 */
public final class RecordTable extends SelectableTable {

  private final Workspace workspace;
  private final EClass type;
  private final TableMemory memory;
  private final RowWindows rows;
  private final ListReader reader;
  private final TableStack stack;
  private final TableStatus status;
  private final CommitListener commits = this::committed;
  private final Set<String> watched;
  private final Set<String> open = new HashSet<>();
  private TableGrid grid;
  private List<Condition> base = List.of();
  private String words = "";
  private GroupBy group;
  private List<ColourRule> colours = List.of();
  private ListReader.Answer shown;
  private boolean remembering = true;

  /**
   * A table that begins to read at once.
   *
   * @param parent where it stands
   * @param workspace whose records
   * @param type their type; heirs are shown too
   */
  public RecordTable(Composite parent, Workspace workspace, EClass type) {
    super(parent);
    this.workspace = workspace;
    this.type = type;
    this.memory = new TableMemory(type);
    this.watched =
        workspace.catalog().concrete(type).stream()
            .map(Catalog::qualifiedName)
            .collect(Collectors.toSet());
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    setBackground(Looks.color(Looks.PAPER));
    stack = new TableStack(this, type);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    status = new TableStatus(this, type);
    rows = new RowWindows(workspace, this, this::rowsArrived);
    reader =
        new ListReader(
            workspace, this, this::show, problem -> status.say(Problems.sentence(problem), true));
    buildGrid(memory.columns(), memory.widths(), List.of(), Map.of());
    workspace.addListener(commits);
    addDisposeListener(e -> workspace.removeListener(commits));
    refresh();
    reader.prepare(type, grid.read());
  }

  private void buildGrid(
      List<TableColumn> columns,
      Map<String, Integer> widths,
      List<TableQuery.Order> order,
      Map<TableColumn, Filter> filters) {
    boolean focus = grid != null && grid.control().isFocusControl();
    if (grid != null) {
      grid.control().setMenu(null); // it would go with the old grid
      grid.control().dispose();
    }
    grid = new TableGrid(stack, columns, widths, rows, this::keys, new GridEvents(this));
    grid.restore(order, filters);
    grid.control().setMenu(getMenu());
    stack.setTable(grid.control());
    if (focus) {
      grid.control().setFocus();
    }
  }

  @Override
  public void setMenu(Menu menu) {
    super.setMenu(menu);
    grid.control().setMenu(menu); // a canvas does not take its parent's
  }

  /** Shows the rows of a group, or no longer. */
  void toggle(GroupRow head) {
    if (!open.remove(head.key())) {
      open.add(head.key());
    }
    refresh();
  }

  void remember() {
    if (remembering) {
      memory.keep(grid.columns());
      memory.keepWidths(grid.widths().now());
    }
  }

  /** Whether columns and widths are remembered for the next time; a saved view keeps its own. */
  public void setRemembering(boolean on) {
    remembering = on;
  }

  /** Makes what is shown in place of the table when there is no record of its type at all. */
  public void setEmptyState(Supplier<Control> control) {
    stack.setEmptyState(control);
  }

  /** The parent of an empty state. */
  public Composite stack() {
    return stack;
  }

  /** Conditions that always hold, as the organisation whose relations are shown. */
  public void setConditions(List<Condition> conditions) {
    base = List.copyOf(conditions);
    refresh();
  }

  /** Only records found by these words; "" for all. */
  public void setWords(String newWords) {
    if (!words.equals(newWords.strip())) {
      words = newWords.strip();
      refresh();
      changed();
    }
  }

  /** Puts a filter above a column; null clears it. */
  public void setFilter(String feature, Filter filter) {
    column(feature).ifPresent(c -> grid.filter(c, filter));
  }

  /** Types a text above a column. */
  public void setFilter(String feature, String text) {
    setFilter(feature, Filter.typed(text));
  }

  /** Opens the list above a column whose values are chosen. */
  public void openFilter(String feature) {
    column(feature).ifPresent(grid.cursor()::choose);
  }

  /** Sorts by a column, by a further one if asked. */
  public void sort(String feature, boolean ascending, boolean further) {
    column(feature).ifPresent(c -> grid.sort(c, ascending, further));
  }

  private Optional<TableColumn> column(String feature) {
    return TableStates.column(grid.read(), feature);
  }

  /** Clears the filters. */
  public void clearFilters() {
    grid.clearFilters();
  }

  /** Groups the rows by the values of a feature; null for no groups. */
  public void setGroup(String feature, GroupBy.Totals totals) {
    group =
        TableStates.column(TableColumn.all(type), feature)
            .filter(TableColumn::isGroupable)
            .map(c -> new GroupBy(c, totals))
            .orElse(null);
    open.clear();
    refresh();
    changed();
  }

  /** How the rows are grouped; null when they are not. */
  public GroupBy group() {
    return group;
  }

  /** Shows the rows of all groups that there are now, or of none. */
  public void openGroups(boolean on) {
    open.clear();
    if (on && shown != null) {
      shown.groups().stream().filter(g -> !g.isTotal()).map(GroupRow::key).forEach(open::add);
    }
    refresh();
  }

  /** Colours what meets conditions. */
  public void setColours(List<ColourRule> rules) {
    colours = List.copyOf(rules);
    refresh();
    changed();
  }

  /** The rules of colours. */
  public List<ColourRule> colours() {
    return colours;
  }

  /** How the records are shown now. */
  public TableState state() {
    return TableStates.of(grid, words, group, colours);
  }

  /**
   * Shows the records in another way. Columns, filters and sortings of features that the model does
   * not have are passed over.
   *
   * @param state where it names no columns, those that the person chose last are shown
   */
  public void apply(TableState state) {
    List<TableColumn> all = TableColumn.all(type);
    List<TableColumn> columns = TableStates.columns(all, state.columns());
    words = state.words();
    group = TableStates.group(all, state);
    colours = state.colours();
    open.clear();
    buildGrid(
        columns.isEmpty() ? memory.columns() : columns,
        columns.isEmpty() ? memory.widths() : state.widths(),
        TableStates.order(all, state),
        TableStates.filters(all, state));
    refresh();
  }

  @Override
  public EClass type() {
    return type;
  }

  /** The columns now, in order. */
  public List<TableColumn> columns() {
    return grid.columns();
  }

  /** The column of the cursor. */
  public TableColumn currentColumn() {
    return grid.cursor().current();
  }

  /** What is shown now: type, conditions, order; null before the first answer. */
  public TableQuery query() {
    return shown == null ? null : shown.query();
  }

  /** How many records there are; what the line below says. */
  public int size() {
    return shown == null ? 0 : (int) shown.count();
  }

  /** How many lines there are, heads of groups included. */
  public int lines() {
    return rows.size();
  }

  /** The text of a cell, or the label of a group; empty while it is being read. */
  public String text(int line, int column) {
    GroupRow head = rows.group(line);
    if (head != null) {
      return head.label();
    }
    Object[] values = rows.values(line);
    TableColumn at = grid.columns().get(column);
    return values == null ? "" : ValueText.format(at.feature(), values[grid.read().indexOf(at)]);
  }

  /** Lets a person choose the columns. */
  public void chooseColumns() {
    ColumnChooser chooser =
        new ColumnChooser(getShell(), TableColumn.all(type), grid.columns(), memory.defaults());
    if (chooser.open() == Window.OK) {
      setColumns(chooser.chosen());
    }
  }

  /** Shows other columns, and remembers them. */
  public void setColumns(List<TableColumn> columns) {
    buildGrid(columns, grid.widths().now(), grid.order(), grid.filters());
    remember();
    refresh();
    changed();
  }

  /** Reads the list anew. */
  public void refresh() {
    if (!isDisposed() && grid != null) {
      reader.read(
          new ListReader.Request(
              type,
              base,
              words,
              grid.filters(),
              grid.order(),
              group,
              grid.read(),
              Set.copyOf(open)));
    }
  }

  private void show(ListReader.Answer answer) {
    BitSet chosen = grid.selected();
    long[] before = rows.lines();
    TableQuery asked = query();
    shown = answer;
    List<TableColumn> read = new ArrayList<>(grid.read());
    read.addAll(RowColours.further(colours, TableColumn.all(type), read));
    rows.show(answer, read, new RowColours(colours, read, grid.read().size()));
    grid.rowsChanged();
    if (!chosen.isEmpty()) {
      grid.select(rows.moved(chosen, before));
    }
    stack.show(answer);
    tell();
    if (!answer.query().equals(asked)) {
      tellAll(listener -> listener.shown(answer.query()));
    }
    if (rows.size() == answer.groups().size()) {
      arrived(); // heads of groups alone, or nothing: no row is to be read
    }
  }

  private void rowsArrived() {
    grid.control().redraw();
    arrived();
  }

  void tell() {
    if (shown != null) {
      status.count(shown, chosenCount());
    }
  }

  private void committed(Commit commit) {
    Set<String> types = commit.types();
    boolean here = types.isEmpty() || types.stream().anyMatch(watched::contains);
    Runnable read = here ? this::refresh : () -> {};
    Work.later(getDisplay(), this, () -> reader.forget(commit));
    Work.later(getDisplay(), this, read);
  }

  @Override
  RowWindows rows() {
    return rows;
  }

  ListReader reader() {
    return reader;
  }

  Workspace workspace() {
    return workspace;
  }

  /** Whether a filter that stands above the columns means nothing. */
  boolean hasBadFilter() {
    return shown != null && shown.badFilter() != null;
  }

  @Override
  TableGrid grid() {
    return grid;
  }

  /** The control that has the focus and the context menu. */
  public Control control() {
    return grid.control();
  }

  @Override
  public boolean setFocus() {
    Control top = stack.top();
    return top == null || top.isDisposed() ? super.setFocus() : top.setFocus();
  }
}
