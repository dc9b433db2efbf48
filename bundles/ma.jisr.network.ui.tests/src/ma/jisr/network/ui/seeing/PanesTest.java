package ma.jisr.network.ui.seeing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.Theme;
import ma.jisr.network.coverage.Matrix;
import ma.jisr.network.coverage.Statement;
import ma.jisr.network.insight.MeasureWords;
import ma.jisr.network.metric.Metric;
import ma.jisr.reference.SampleWorkspace;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Each way of seeing the network, in a real window, on a workspace of four organisations. */
class PanesTest {

  private static final long PATIENCE = 60_000;

  /** What the panes tell the window. */
  private static final class Heard implements Host {
    private final List<Long> opened = new ArrayList<>();
    private List<Long> chosen = List.of();
    private PlaceFigures shown;
    private long gaps;

    @Override
    public void choose(List<Long> ids) {
      chosen = ids;
    }

    @Override
    public void map(PlaceFigures figures, PlaceKind level) {
      shown = figures;
    }

    @Override
    public void gaps(long theme) {
      gaps = theme;
    }

    @Override
    public void open(long id) {
      opened.add(id);
    }
  }

  private static final Locale BEFORE = Locale.getDefault();
  @TempDir static Path folder;
  private static Workspace workspace;
  private static long hub;
  private static long alone;
  private final Heard heard = new Heard();
  private Shell shell;

  /** The places and themes of a new workspace take seconds to be read: one for all. */
  @BeforeAll
  static void fill() throws Exception {
    Locale.setDefault(Locale.FRENCH);
    FrameworkUtil.getBundle(SampleWorkspace.class).start(Bundle.START_TRANSIENT);
    Bundle store = FrameworkUtil.getBundle(WorkspaceOpener.class);
    store.start(Bundle.START_TRANSIENT);
    BundleContext context = store.getBundleContext();
    WorkspaceOpener opener = context.getService(context.getServiceReference(WorkspaceOpener.class));
    workspace = opener.open(folder.resolve("w"), "essai", new NullProgressMonitor());
    try (Session session = workspace.session()) {
      Organisation first = organisation(session, "Centre");
      Organisation second = organisation(session, "Rayon");
      Organisation third = organisation(session, "Spoke");
      Organisation last = organisation(session, "Îlot");
      tie(session, first, second, "2019", "2020");
      tie(session, first, third, "2021", null);
      session.commit("essai");
      hub = first.getId();
      alone = last.getId();
    }
  }

  @AfterAll
  static void leave() {
    workspace.close();
    Locale.setDefault(BEFORE);
  }

  @BeforeEach
  void open() {
    shell = new Shell(Display.getDefault());
    shell.setLayout(new FillLayout());
    shell.setSize(1000, 640);
  }

  @AfterEach
  void close() {
    shell.dispose();
  }

  private static Organisation organisation(Session session, String name) {
    Organisation organisation = session.create(Literals.ORGANISATION);
    organisation.setName(name);
    organisation.getThemes().add(session.query(Literals.THEME).<Theme>records().get(0));
    organisation
        .getAreas()
        .add(
            session.query(Literals.PLACE).<Place>records().stream()
                .filter(p -> "Afourar".equals(p.getName()))
                .findFirst()
                .orElseThrow());
    return organisation;
  }

  private static Relationship tie(
      Session session, Organisation from, Organisation to, String start, String end) {
    Relationship tie = session.create(Literals.RELATIONSHIP);
    tie.setSource(from);
    tie.setTarget(to);
    tie.setType(
        session
            .query(Literals.RELATIONSHIP_TYPE)
            .<ma.jisr.model.core.RelationshipType>records()
            .get(0));
    tie.setStart(PartialDate.valueOf(start));
    tie.setEnd(end == null ? null : PartialDate.valueOf(end));
    return tie;
  }

  private <P extends Pane> P show(P pane) {
    shell.open();
    pane.seen();
    return pane;
  }

  private void until(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE;
    Display display = shell.getDisplay();
    while (!condition.getAsBoolean()) {
      assertTrue(System.currentTimeMillis() < end, what);
      if (!display.readAndDispatch()) {
        display.timerExec(20, () -> {});
        display.sleep();
      }
    }
  }

  private static Widget find(Composite parent, String id) {
    if (parent instanceof ToolBar bar) {
      return Arrays.stream(bar.getItems())
          .filter(item -> id.equals(item.getData("jisr.id")))
          .findFirst()
          .orElse(null);
    }
    for (Control child : parent.getChildren()) {
      Widget found =
          id.equals(child.getData("jisr.id"))
              ? child
              : child instanceof Composite inner ? find(inner, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String title(Metric metric) {
    return MeasureWords.title(metric);
  }

  @Test
  void measuresAreColumns() {
    MeasuresPane pane = show(new MeasuresPane(shell, workspace, heard));
    Grid<Integer> grid = pane.grid();
    until("the measures", () -> grid.shown().size() == 4);
    grid.sort(title(Metric.DEGREE), false);
    assertEquals("Centre", grid.values().get(0)[0]);
    assertEquals(2L, grid.values().get(0)[1]);
    assertEquals(MeasureWords.meaning(Metric.DEGREE), grid.table().getColumn(1).getToolTipText());
    int columns = grid.columns().size();
    pane.toggle(Metric.STRENGTH);
    assertEquals(columns + 1, grid.columns().size());
    ((Text) find(pane, "measures.filter")).setText("ilot");
    assertEquals(1, grid.shown().size());
    grid.table().setSelection(0);
    grid.table().notifyListeners(SWT.Selection, new Event());
    assertEquals(List.of(alone), heard.chosen);
    grid.table().notifyListeners(SWT.DefaultSelection, new Event());
    assertEquals(List.of(alone), heard.opened);
  }

  @Test
  void whatIsChosenElsewhereIsChosenHere() {
    MeasuresPane pane = show(new MeasuresPane(shell, workspace, heard));
    until("the measures", () -> pane.grid().shown().size() == 4);
    pane.chosenElsewhere(Set.of(hub));
    assertEquals(1, pane.grid().chosen().size());
    assertEquals(List.of(), heard.chosen, "and not told back");
  }

  @Test
  void newTiesAreMeasuredAnew() {
    MeasuresPane pane = show(new MeasuresPane(shell, workspace, heard));
    until("the measures", () -> pane.grid().shown().size() == 4);
    long added;
    try (Session session = workspace.session()) {
      Relationship tie =
          tie(
              session,
              session.<Organisation>load(Literals.ORGANISATION, hub).orElseThrow(),
              session.<Organisation>load(Literals.ORGANISATION, alone).orElseThrow(),
              "2022",
              null);
      session.commit("essai");
      added = tie.getId();
    }
    pane.changed();
    pane.seen();
    until("the new tie", () -> pane.grid().values().stream().anyMatch(r -> r[1].equals(3L)));
    try (Session session = workspace.session()) {
      session.delete(session.load(Literals.RELATIONSHIP, added).orElseThrow());
      session.commit("essai");
    }
    pane.changed();
    pane.seen();
    until("the end of it", () -> pane.grid().values().stream().noneMatch(r -> r[1].equals(3L)));
  }

  @Test
  void aCellOfTheMatrixShowsWhatIsBehindIt() {
    MatrixPane pane = show(new MatrixPane(shell, workspace, heard));
    CrossTab tab = pane.matrix();
    until("the matrix", () -> tab.matrix() != null);
    assertEquals(1, tab.matrix().rows().size());
    assertEquals(4, tab.matrix().value(0, 0));
    tab.choose(0, 0);
    assertEquals(4, pane.records().shown().size());
    assertEquals(4, heard.chosen.size());
    Statement statement = pane.records().shown().get(0);
    assertTrue(pane.records().values().get(0)[4].toString().contains("Afourar"));
    assertEquals(Literals.ORGANISATION, statement.type());
    Event right = new Event();
    right.keyCode = SWT.ARROW_RIGHT;
    tab.notifyListeners(SWT.KeyDown, right);
    assertEquals(4, tab.matrix().value(0, Matrix.ALL));
    find(pane, "seeing.gaps").notifyListeners(SWT.Selection, new Event());
    assertEquals(tab.matrix().rows().get(0).id(), heard.gaps);
  }

  @Test
  void gapsAreOnTheMapAndInTheList() {
    GapsPane pane = show(new GapsPane(shell, workspace, heard));
    until("the map", () -> pane.map().scene() != null);
    assertEquals(134, pane.grid().shown().size(), "all communes but one");
    int first = pane.grid().shown().get(0).place().population();
    int second = pane.grid().shown().get(1).place().population();
    assertTrue(first >= second && second > 0, "the largest first");
    assertFalse(pane.map().scene().legend().entries().isEmpty());
    find(pane, "seeing.on.map").notifyListeners(SWT.Selection, new Event());
    assertEquals(135, heard.shown.values().size());
    assertEquals(1, heard.shown.values().values().stream().filter(v -> v == 0).count());
  }

  @Test
  void suggestsWhomToInvite() {
    SuggestPane pane = show(new SuggestPane(shell, workspace, heard));
    until("the suggestions", () -> !pane.found().isEmpty());
    assertTrue(
        pane.found().stream().anyMatch(s -> s.actors().equals(List.of(alone))),
        pane.found().toString());
  }

  @Test
  void tellsWhatIsNewSinceTheFirstDate() {
    ComparePane pane = show(new ComparePane(shell, workspace, heard));
    until("the comparison", () -> !pane.grid().shown().isEmpty());
    Text from = (Text) find(pane, "seeing.period.from");
    from.setText("06/2020");
    from.notifyListeners(SWT.DefaultSelection, new Event());
    until(
        "the other date",
        () -> pane.grid().shown().stream().anyMatch(d -> d.kind().equals("tie.gone")));
    assertEquals(
        List.of("Spoke"),
        pane.grid().shown().stream()
            .filter(d -> d.kind().equals("actor.new"))
            .map(Difference::what)
            .toList());
  }
}
