package ma.jisr.app.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Hit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.editor.RecordEditor;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.journal.JournalView;
import ma.jisr.ui.journal.TrashView;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.search.SearchView;
import ma.jisr.ui.tour.Camera;
import ma.jisr.ui.tour.Stage;
import ma.jisr.ui.tour.TourWalk;
import ma.jisr.ui.tour.TourWalks;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Walks by itself through what an officer does all day, leaves a picture of each step and the
 * exports in a folder, and ends the program. What it shows is the window at work on the sample
 * workspace.
 */
public final class Tour {

  /** The system property that is "true" once a tour has failed. */
  public static final String FAILED = "jisr.tour.failed";

  private static final Texts TEXTS = Texts.beside(Tour.class);
  private static final int SETTLE = 500;
  private static final int SOON = 800;
  private final Camera camera;
  private final Stage stage;
  private final IWorkbenchPage page;
  private final Shell window;
  private final Workspace workspace;

  private Tour(Path folder, IWorkbenchWindow window) {
    camera = new Camera(folder);
    stage = new Stage(window.getShell().getDisplay());
    page = window.getActivePage();
    this.window = window.getShell();
    workspace = window.getService(Workspace.class);
  }

  /**
   * Begins the walk once the window is there.
   *
   * @param folder where the pictures go
   */
  public static void begin(Path folder) {
    Display.getCurrent()
        .timerExec(
            SOON,
            () -> {
              IWorkbench workbench = PlatformUI.getWorkbench();
              try {
                new Tour(folder, workbench.getActiveWorkbenchWindow()).walk();
              } catch (Exception | Error e) { // whatever it is: a tour never stands still
                // Whoever started the tour sees that it failed, and the log tells why.
                ILog.of(Tour.class).error(e.getMessage(), e);
                System.err.println(TEXTS.format("failed", e.getMessage()));
                System.setProperty(FAILED, "true");
              }
              workbench.getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
              workbench.close();
            });
  }

  private void walk() throws Exception {
    list();
    long council = editor();
    relations(council);
    new DeskTour(camera, stage, page, workspace).walk(council);
    otherLists();
    for (TourWalk walk : TourWalks.all()) {
      walk.walk(new TourWalk.Place(page, workspace, stage, camera));
    }
    search();
    exports(); // of the sample as it came, before the imports add to it
    ImportWalk imports = new ImportWalk(camera, stage, window, workspace);
    imports.importing();
    imports.duplicates(page);
    journal();
  }

  private RecordListView show(EClass type) throws PartInitException {
    RecordListView.show(page, type);
    RecordListView view = (RecordListView) page.getActivePart();
    stage.until("rows of " + type.getName(), () -> view.table().size() > 0);
    stage.until("texts of " + type.getName(), () -> !view.table().text(0, 0).isEmpty());
    stage.rest(SETTLE);
    return view;
  }

  private void list() throws Exception {
    RecordListView view = show(CorePackage.Literals.ORGANISATION);
    int all = view.table().size();
    camera.take(window, "organisations");
    view.table().sort("name", true, false);
    stage.rest(SETTLE);
    view.table().setFilter("name", TEXTS.text("filter"));
    stage.until("the filter", () -> view.table().size() < all);
    stage.rest(SETTLE);
    camera.take(window, "organisations-filtered");
    view.table().clearFilters();
    stage.until("all rows", () -> view.table().size() == all);
    Display.getCurrent()
        .timerExec(
            SOON,
            () -> {
              Shell dialog = stage.shell("columns");
              stage.rest(SETTLE);
              camera.take(dialog, "columns");
              dialog.close();
            });
    view.table().chooseColumns();
    new ListsTour(stage, camera, window, workspace, view).walk();
  }

  private long editor() {
    long council =
        workspace.search("conseil régional béni mellal", 10).stream()
            .filter(hit -> hit.type() == CorePackage.Literals.ORGANISATION)
            .findFirst()
            .map(Hit::id)
            .orElseThrow();
    Records.open(page, workspace, council);
    stage.rest(2L * SETTLE);
    camera.take(window, "editor");
    stage.type(window, "text.email", "conseil@");
    stage.type(window, "text.founded", "31/02/2024");
    stage.press(window, "save");
    stage.rest(SETTLE);
    camera.take(window, "editor-refused");
    stage.type(window, "text.email", "contact@region.example");
    stage.type(window, "text.founded", "2015");
    stage.press(window, "save");
    stage.rest(SETTLE);
    RecordEditor editor = (RecordEditor) page.getActiveEditor();
    editor.showHistory();
    stage.rest(2L * SETTLE);
    camera.take(window, "history");
    return council;
  }

  private void relations(long council) {
    Records.open(page, workspace, council);
    RecordEditor editor = (RecordEditor) page.getActiveEditor();
    if (editor.showPage(1)) {
      stage.rest(2L * SETTLE);
      camera.take(window, "editor-relations");
    }
    page.closeAllEditors(false);
    stage.rest(SETTLE);
  }

  private void otherLists() throws Exception {
    List<EClass> types =
        new ArrayList<>(List.of(CorePackage.Literals.RELATIONSHIP, CorePackage.Literals.PROJECT));
    try (Session session = workspace.session()) {
      workspace.catalog().records().stream()
          .filter(t -> t.getEPackage() != CorePackage.eINSTANCE && Meta.is(t, "icon"))
          .filter(t -> session.query(t).count() > 0)
          .forEach(types::add);
    }
    IViewReference[] before = page.getViewReferences();
    for (EClass type : types) {
      show(type);
      camera.take(window, Meta.typeName(type));
    }
    // As a tidy person would: only the lists that were there at first stay open.
    for (IViewReference view : page.getViewReferences()) {
      if (!List.of(before).contains(view)) {
        page.hideView(view);
      }
    }
  }

  private void search() throws Exception {
    SearchView view = (SearchView) page.showView(SearchView.ID);
    for (String words : List.of("beni mellal", "الهجره")) {
      stage.type(window, "search.words", words);
      stage.until("hits of " + words, () -> hits() > 0);
      stage.rest(2L * SETTLE);
      camera.take(window, "search");
    }
    view.search("");
  }

  private int hits() {
    return stage.find(window, "search.hits").map(list -> ((Table) list).getItemCount()).orElse(0);
  }

  private void journal() throws Exception {
    try (Session session = workspace.session()) {
      EClass type = CorePackage.Literals.ORGANISATION;
      long last = session.query(type).ids()[0];
      session.load(type, last).ifPresent(session::delete);
      session.commit(TEXTS.text("deleted"));
    }
    page.showView(TrashView.ID);
    stage.rest(2L * SETTLE);
    camera.take(window, "trash");
    page.showView(JournalView.ID);
    stage.rest(2L * SETTLE);
    camera.take(window, "journal");
    workspace
        .journal()
        .undo(
            workspace.journal().commits(1).get(0).id(),
            new org.eclipse.core.runtime.NullProgressMonitor());
    stage.rest(SETTLE);
  }

  private void exports() throws Exception {
    RecordListView view = show(CorePackage.Literals.ORGANISATION);
    for (String name : List.of("organisations.csv", "organisations.json")) {
      Path file = camera.file(name);
      Files.deleteIfExists(file);
      view.writeTo(file);
      System.out.println(file);
    }
  }
}
