package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/**
 * A table of the records of one type, whatever their number: it keeps their identifiers and reads
 * the rows in sight. Sorting and filters are the store's. Its selection holds {@link RecordRef}s.
 */
public final class RecordTable extends Composite implements ISelectionProvider {

  private static final Texts TEXTS = Texts.beside(RecordTable.class);
  private final Workspace workspace;
  private final EClass type;
  private final TableMemory memory;
  private final RowWindows rows;
  private final Composite stack;
  private final StackLayout stacked = new StackLayout();
  private final TableStatus status;
  private final List<ISelectionChangedListener> listeners = new ArrayList<>();
  private final CommitListener commits = this::committed;
  private final Set<String> watched;
  private TableGrid grid;
  private Control empty;
  private List<Condition> base = List.of();
  private String words = "";
  private String badFilter;
  private TableQuery shown;
  private Job counting;
  private LongConsumer opener = id -> {};
  private Runnable arrived = () -> {};
  private boolean loaded;
  private long total = -1;

  /**
   * A table that begins to read at once.
   *
   * @param parent where it stands
   * @param workspace whose records
   * @param type their type; heirs are shown too
   */
  public RecordTable(Composite parent, Workspace workspace, EClass type) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.type = type;
    this.memory = new TableMemory(type);
    this.watched =
        workspace.catalog().concrete(type).stream()
            .map(Catalog::qualifiedName)
            .collect(Collectors.toSet());
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    setBackground(Looks.color(Looks.PAPER));
    stack = new Composite(this, SWT.NONE);
    stack.setLayout(stacked);
    stack.setBackground(Looks.color(Looks.PAPER));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    status = new TableStatus(this, type);
    rows = new RowWindows(workspace, this, this::rowsArrived);
    buildGrid(memory.columns());
    workspace.addListener(commits);
    addDisposeListener(e -> workspace.removeListener(commits));
    refresh();
  }

  private void buildGrid(List<TableColumn> columns) {
    Map<TableColumn, String> typed = grid == null ? Map.of() : grid.filters();
    if (grid != null) {
      grid.control().dispose();
    }
    grid = new TableGrid(stack, columns, memory.widths(), rows, new GridListener());
    grid.control().addOverlayPainter((gc, layer) -> paintNothingFound(gc));
    typed.forEach(
        (column, text) -> {
          if (columns.contains(column)) {
            grid.filter(column, text);
          }
        });
    grid.control().setMenu(getMenu());
    stacked.topControl = grid.control();
    stack.layout();
  }

  @Override
  public void setMenu(Menu menu) {
    super.setMenu(menu);
    grid.control().setMenu(menu); // a canvas does not take its parent's
  }

  private final class GridListener implements TableGrid.Listener {
    @Override
    public void queryChanged() {
      refresh();
    }

    @Override
    public void selectionChanged() {
      fireSelection();
    }

    @Override
    public void opened() {
      grid.selected().stream().limit(1).forEach(i -> opener.accept(rows.id(i)));
    }

    @Override
    public void columnsChanged() {
      memory.keep(grid.columns());
      memory.keepWidths(grid.widths());
    }
  }

  private void paintNothingFound(org.eclipse.swt.graphics.GC gc) {
    if (loaded && rows.size() == 0) {
      Rectangle area = grid.control().getClientArea();
      String text = TEXTS.format("nothing", Labels.plural(type));
      gc.setForeground(Looks.color(Looks.QUIET));
      Point size = gc.textExtent(text);
      gc.drawText(text, (area.width - size.x) / 2, area.height / 2, true);
    }
  }

  /** Who opens a record by its identifier. */
  public void onOpen(LongConsumer newOpener) {
    opener = newOpener;
  }

  /** Who is told each time the rows in sight are there. */
  public void onArrival(Runnable newArrived) {
    arrived = newArrived;
  }

  /** What is shown in place of the table when there is no record of its type at all. */
  public void setEmptyState(Control control) {
    empty = control;
    arrange();
  }

  /** Where the parent of an empty state has to be. */
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
    }
  }

  /** Types a text above a column. */
  public void setFilter(String feature, String text) {
    column(feature).ifPresent(c -> grid.filter(c, text));
  }

  /** Sorts by a column, by a further one if asked. */
  public void sort(String feature, boolean ascending, boolean further) {
    column(feature).ifPresent(c -> grid.sort(c, ascending, further));
  }

  private java.util.Optional<TableColumn> column(String feature) {
    return grid.read().stream().filter(c -> c.feature().getName().equals(feature)).findFirst();
  }

  /** Clears the filters. */
  public void clearFilters() {
    grid.clearFilters();
  }

  /** The type of its records. */
  public EClass type() {
    return type;
  }

  /** The columns now, in order. */
  public List<TableColumn> columns() {
    return grid.columns();
  }

  /** What is shown now: type, conditions, order. */
  public TableQuery query() {
    return shown;
  }

  /** How many rows there are; what the line below says. */
  public int size() {
    return rows.size();
  }

  /** The text of a cell; empty while it is being read. */
  public String text(int row, int column) {
    Object[] values = rows.values(row);
    TableColumn at = grid.columns().get(column);
    return values == null ? "" : ValueText.format(at.feature(), values[grid.read().indexOf(at)]);
  }

  /** Lets a person choose the columns. */
  public void chooseColumns() {
    ColumnChooser chooser =
        new ColumnChooser(getShell(), TableColumn.all(type), grid.columns(), memory.defaults());
    if (chooser.open() == org.eclipse.jface.window.Window.OK) {
      setColumns(chooser.chosen());
    }
  }

  /** Shows other columns, and remembers them. */
  public void setColumns(List<TableColumn> columns) {
    memory.keep(columns);
    buildGrid(columns);
    refresh();
  }

  /** Reads the list anew. */
  public void refresh() {
    if (isDisposed() || grid == null) {
      return;
    }
    TableQuery query = new TableQuery(type, conditions(), grid.order());
    if (counting != null) {
      counting.cancel();
    }
    List<TableColumn> columns = grid.read();
    Set<Long> chosen = selectedIds().stream().collect(Collectors.toSet());
    counting =
        Work.quietly(
            TEXTS.format("reading", Labels.plural(type)),
            this,
            monitor -> {
              try (Session session = workspace.session()) {
                long[] ids = query.in(session).ids();
                long all = query.isNarrowed() ? session.query(type).count() : ids.length;
                return monitor.isCanceled() ? null : new Answer(ids, all);
              }
            },
            answer -> {
              if (answer != null && grid.read() == columns) {
                show(query, answer, chosen);
              }
            },
            problem -> status.say(Problems.sentence(problem), true));
  }

  private record Answer(long[] ids, long total) {}

  private void show(TableQuery query, Answer answer, Set<Long> chosen) {
    shown = query;
    total = answer.total();
    loaded = true;
    rows.show(query, grid.read(), answer.ids());
    grid.rowsChanged();
    if (!chosen.isEmpty()) {
      List<Integer> positions = new ArrayList<>();
      for (int i = 0; i < answer.ids().length; i++) {
        if (chosen.contains(answer.ids()[i])) {
          positions.add(i);
        }
      }
      grid.select(positions);
    }
    arrange();
    tell();
    if (answer.ids().length == 0) {
      arrived.run();
    }
  }

  private void rowsArrived() {
    grid.control().redraw();
    arrived.run();
  }

  private void arrange() {
    boolean nothing = loaded && empty != null && rows.size() == 0 && total == 0;
    Control top = nothing ? empty : grid.control();
    if (stacked.topControl != top) {
      stacked.topControl = top;
      stack.layout();
    }
  }

  private void tell() {
    status.count(rows.size(), total, shown.isNarrowed(), grid.selected().size(), badFilter);
  }

  private List<Condition> conditions() {
    List<Condition> all = new ArrayList<>(base);
    if (!words.isEmpty()) {
      all.add(new Condition.Words(words));
    }
    badFilter = FilterText.collect(grid.filters(), all);
    return all;
  }

  private void committed(Commit commit) {
    boolean mine = commit.types().isEmpty() || commit.types().stream().anyMatch(watched::contains);
    if (!isDisposed() && mine) {
      Work.later(getDisplay(), this, this::refresh);
    }
  }

  /** The identifiers of the rows chosen, in their order. */
  public List<Long> selectedIds() {
    return grid.selected().stream().map(rows::id).toList();
  }

  /** Chooses records. */
  public void select(List<Long> ids) {
    grid.select(ids.stream().map(rows::indexOf).filter(i -> i >= 0).toList());
    fireSelection();
  }

  private void fireSelection() {
    if (shown != null) {
      tell();
    }
    SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
    List.copyOf(listeners).forEach(l -> l.selectionChanged(event));
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public ISelection getSelection() {
    return new StructuredSelection(
        selectedIds().stream().map(id -> new RecordRef(type, id)).toList());
  }

  @Override
  public void setSelection(ISelection selection) {
    if (selection instanceof StructuredSelection some) {
      List<Long> ids = new ArrayList<>();
      for (Object element : some) {
        if (element instanceof RecordRef ref) {
          ids.add(ref.id());
        }
      }
      select(ids);
    }
  }

  /** The control that has the focus and the context menu. */
  public Control control() {
    return grid.control();
  }

  @Override
  public boolean setFocus() {
    Control top = stacked.topControl;
    return top == null || top.isDisposed() ? super.setFocus() : top.setFocus();
  }
}
