package ma.jisr.bench.window;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.table.ColourRule;
import ma.jisr.ui.table.Filter;
import ma.jisr.ui.table.GroupBy;
import ma.jisr.ui.table.RecordTable;
import ma.jisr.ui.table.TableColumn;
import ma.jisr.ui.table.TableListener;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Does with the list of organisations what an officer does, and prints a line for each step. */
public final class ListWalk implements IStartup {

  private static final EClass ORGANISATION = CorePackage.Literals.ORGANISATION;
  private static final int AFTER = 250;
  private static final String DONE = "done";

  /** Something done in the window's thread. */
  private interface Step {
    void run() throws Exception;
  }

  /** Counts how often rows came into sight. */
  private final class Arrivals implements TableListener {
    @Override
    public void rowsArrived() {
      arrivals++;
    }
  }

  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private volatile RecordListView view;
  private volatile RecordTable table;
  private volatile int arrivals;

  @Override
  public void earlyStartup() {
    Thread walk = new Thread(this::walk, "walk");
    walk.setDaemon(true);
    walk.start();
  }

  private void walk() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    try {
      steps(workbench);
      System.out.println(DONE);
    } catch (Exception e) {
      e.printStackTrace(); // whoever started the window misses the last line
    }
    display.asyncExec(workbench::close);
  }

  private void steps(IWorkbench workbench) throws Exception {
    IWorkbenchPage page = workbench.getWorkbenchWindows()[0].getActivePage();
    new Watch(display).rest(4_000); // what a start still has to do
    step("at rest", () -> {}, () -> true, 2_000);
    display.syncExec(() -> hideLists(page));
    step("open the list", () -> open(page), this::isThere, AFTER);
    new Watch(display).rest(8_000); // its columns are read into memory
    scroll();
    act("other columns", () -> table.setColumns(columns("name", "type", "founded", "place", "id")));
    act("sort by name", () -> table.sort("name", true, false));
    act("sort by name, then by founding", () -> table.sort("founded", false, true));
    act("filter by text", () -> table.setFilter("name", "tadla 12"));
    act("filter by date", () -> table.setFilter("founded", "2001..2015"));
    act("filter by a vocabulary", () -> table.setFilter("type", choice("type")));
    act("filter by place", () -> table.setFilter("place", "Azilal"));
    act("clear the filters", () -> table.clearFilters());
    act("filter by number", () -> table.setFilter("id", ">90000"));
    act("clear the filter", () -> table.clearFilters());
    type();
    act("group by type, with totals", () -> table.setGroup("type", GroupBy.Totals.SUM));
    act("open all groups", () -> table.openGroups(true));
    act("group by place, with means", () -> table.setGroup("place", GroupBy.Totals.MEAN));
    act("no groups", () -> table.setGroup(null, GroupBy.Totals.SUM));
    act("colours", () -> table.setColours(List.of(new ColourRule("founded", ">2000", 3, true))));
    step("choose all", () -> all(), () -> table.selectedIds().size() > 1, AFTER);
    act("a commit while all are chosen", this::commit);
    step("choose one", () -> table.select(List.of(table.shownIds().get(7))), () -> true, AFTER);
    act("a commit of somebody else", this::commit);
    step("the menu of views", () -> view.views().openMenu(), () -> true, AFTER);
  }

  private static void hideLists(IWorkbenchPage page) {
    for (IViewReference reference : page.getViewReferences()) {
      if (reference.getId().equals(RecordListView.ID)) {
        page.hideView(reference);
      }
    }
  }

  private void open(IWorkbenchPage page) throws Exception {
    RecordListView.show(page, ORGANISATION);
    view = (RecordListView) page.getActivePart();
    table = view.table();
    table.addTableListener(new Arrivals());
  }

  private boolean isThere() {
    if (table == null) {
      return false;
    }
    NatTable grid = (NatTable) table.control();
    int last = grid.getRowIndexByPosition(grid.getRowCount() - 1);
    return table.lines() > 0
        && last >= 0
        && !table.text(Math.min(last, table.lines() - 1), 0).isEmpty();
  }

  private void scroll() throws Exception {
    Watch watch = new Watch(display);
    for (int i = 1; i <= 60; i++) {
      int at = i;
      display.asyncExec(() -> drag(at));
      watch.rest(15);
    }
    double took = watch.until("rows", this::isThere);
    watch.rest(AFTER);
    print("drag the scroll bar through", watch, took);
    Watch wheel = new Watch(display);
    for (int i = 1; i <= 60; i++) {
      display.asyncExec(() -> key(SWT.PAGE_UP));
      wheel.rest(30);
    }
    took = wheel.until("rows", this::isThere);
    print("page by page", wheel, took);
  }

  private void drag(int step) {
    ScrollBar bar = ((NatTable) table.control()).getVerticalBar();
    bar.setSelection((int) ((long) bar.getMaximum() * step / 64));
    bar.notifyListeners(SWT.Selection, new Event());
  }

  private void key(int code) {
    Event down = new Event();
    down.keyCode = code;
    table.control().notifyListeners(SWT.KeyDown, down);
  }

  private void type() throws Exception {
    String words = "association tadla 1234 beni";
    Watch watch = new Watch(display);
    int before = arrivals;
    for (int end = 1; end <= words.length(); end++) {
      String part = words.substring(0, end);
      display.asyncExec(() -> table.setWords(part));
      watch.rest(60);
    }
    double took = watch.until("the words", () -> arrivals > before && table.size() < 100);
    watch.rest(AFTER);
    print("type words", watch, took);
    act("all words away", () -> table.setWords(""));
  }

  private void all() {
    NatTable grid = (NatTable) table.control();
    grid.doCommand(new SelectAllCommand());
  }

  private void commit() {
    Workspace workspace =
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(Workspace.class);
    Thread other =
        new Thread(
            () -> {
              try (Session session = workspace.session()) {
                long id = session.query(ORGANISATION).ids()[3];
                session
                    .<Organisation>load(ORGANISATION, id)
                    .ifPresent(o -> o.setPhone("+212 5 23 " + System.nanoTime() % 1_000_000));
                session.commit("bench");
              }
            });
    other.start();
  }

  private Filter choice(String feature) {
    try (Session session =
        PlatformUI.getWorkbench()
            .getActiveWorkbenchWindow()
            .getService(Workspace.class)
            .session()) {
      long[] ids = session.query(CorePackage.Literals.ORGANISATION_TYPE).ids();
      return new Filter.Chosen(
          Arrays.stream(ids).skip(ids.length - 3).mapToObj(Long::toString).toList());
    }
  }

  private static List<TableColumn> columns(String... names) {
    return Arrays.stream(names)
        .map(n -> TableColumn.of(ORGANISATION, ORGANISATION.getEStructuralFeature(n)))
        .toList();
  }

  /** A step after which other rows arrive. */
  private void act(String what, Step action) throws Exception {
    int before = arrivals;
    step(what, action, () -> arrivals > before && isThere(), AFTER);
  }

  private void step(String what, Step action, BooleanSupplier done, int after) throws Exception {
    Watch watch = new Watch(display);
    Throwable[] failed = {null};
    display.asyncExec(
        () -> {
          try {
            action.run();
          } catch (Exception | LinkageError e) {
            failed[0] = e;
          }
        });
    double took = watch.until(what, () -> failed[0] != null || done.getAsBoolean());
    watch.rest(after);
    if (failed[0] != null) {
      throw new IllegalStateException(what, failed[0]);
    }
    print(what, watch, took);
  }

  private static void print(String what, Watch watch, double took) {
    System.out.printf(
        Locale.ROOT, "%s\t%.1f\t%.0f\t%.0f%n", what, watch.longest(), watch.work(), took);
  }
}
