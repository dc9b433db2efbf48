package ma.jisr.map.ui;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.geo.data.PlacedRecords;
import ma.jisr.geo.paint.MapFile;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Viewport;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.table.RecordRefs;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** The records of the list used last, on a map of the region or the world. */
public final class MapView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.map.ui.map";

  private static final Texts TEXTS = Texts.beside(MapView.class);
  private final RecordSelection selection = new RecordSelection();
  private final CommitListener commits = this::committed;
  private Workspace workspace;
  private MapContents contents;
  private ListFollower follower;
  private MapBar bar;
  private MapCanvas map;
  private Label status;
  private Job reading;
  private EClass shown;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
    if (workspace == null) {
      parent.setLayout(new FillLayout());
      new EmptyState(parent, "place", TEXTS.text("missing"), TEXTS.text("missing.hint"));
      return;
    }
    contents = new MapContents(workspace);
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    bar = new MapBar(area, settings -> refresh());
    buttons();
    line(area);
    map = new MapCanvas(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(map);
    map.onOpen(id -> Records.open(getSite().getPage(), workspace, id));
    map.onChoose(this::chosenHere);
    map.setWaiting(TEXTS.text("reading") + '…');
    map.addListener(SWT.Resize, e -> refreshIfEmpty());
    line(area);
    status = new Label(area, SWT.NONE);
    status.setBackground(area.getBackground());
    status.setForeground(Looks.color(Looks.QUIET));
    status.setData("jisr.id", "map.status");
    GridDataFactory.fillDefaults().indent(10, 4).grab(true, false).applyTo(status);
    Label below = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 4).applyTo(below);
    below.setBackground(area.getBackground());
    getSite().setSelectionProvider(selection);
    workspace.addListener(commits);
    follower = new ListFollower(getSite().getPage(), this);
    refresh();
  }

  private static void line(Composite parent) {
    Label line = new Label(parent, SWT.NONE);
    line.setBackground(Looks.color(Looks.LINE));
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
  }

  private void buttons() {
    bar.button("zoom-in", "zoom.in", SWT.PUSH, item -> map.zoom(1));
    bar.button("zoom-out", "zoom.out", SWT.PUSH, item -> map.zoom(-1));
    bar.button("home", "home", SWT.PUSH, item -> map.home());
    bar.button(
        "select", "select", SWT.CHECK, item -> MapHands.setBanding(map, item.getSelection()));
    bar.button("boundaries", "boundaries", SWT.PUSH, item -> chooseBoundaries());
    bar.button("export", "export", SWT.PUSH, item -> export());
  }

  boolean isDisposed() {
    return map == null || map.isDisposed();
  }

  /** Reads and draws anew; a map that nobody sees waits until somebody does. */
  void refresh() {
    if (isDisposed() || follower == null || !getSite().getPage().isPartVisible(this)) {
      return;
    }
    EClass type = follower.type();
    bar.setType(type);
    MapSettings settings = bar.settings();
    if (reading != null) {
      reading.cancel();
    }
    var conditions = follower.conditions();
    reading =
        Work.quietly(
            TEXTS.text("reading"),
            map,
            monitor -> contents.read(type, conditions, settings, monitor),
            answer -> show(type, settings, answer),
            problem -> status.setText(Problems.sentence(problem)));
  }

  /** Reads what is not there yet, if nobody does already. */
  private void refreshIfEmpty() {
    if (map.scene() == null && reading == null) {
      refresh();
    }
  }

  private void show(EClass type, MapSettings settings, MapContents.Answer answer) {
    if (settings != bar.settings() || type != follower.type()) {
      return; // it was overtaken
    }
    shown = type;
    map.setScene(answer.scene());
    tell(answer.placed(), answer.total());
  }

  private void tell(int placed, int total) {
    String counts = TEXTS.format("status", Labels.plural(shown), placed, total);
    status.setText(counts + "  ·  " + TEXTS.text("hint"));
  }

  private void chosenHere(List<Long> ids) {
    selection.setSelection(new RecordRefs(shown, ids.stream().mapToLong(id -> id).toArray()));
    follower.choose(ids);
  }

  /** Shows which records were chosen in a list. */
  void chosenElsewhere(Collection<Long> ids) {
    if (!isDisposed() && !map.selected().equals(Set.copyOf(ids))) {
      map.setSelected(ids);
    }
  }

  private void committed(Commit commit) {
    if (commit.types().contains("core.Place")) {
      contents.placesChanged();
    }
    boolean boundaries = commit.types().contains("core.Document");
    if (boundaries) {
      contents.boundariesChanged();
    }
    // Counts change with any record that is on the map, or that says where one is.
    boolean any =
        boundaries
            || commit.types().isEmpty()
            || commit.types().stream()
                .flatMap(t -> workspace.catalog().byQualifiedName(t).stream())
                .anyMatch(PlacedRecords::canBe);
    if (any && !isDisposed()) {
      Work.later(map.getDisplay(), map, this::refresh);
    }
  }

  private void chooseBoundaries() {
    if (contents.hasOfficial()) {
      int answer =
          MessageDialog.open(
              MessageDialog.QUESTION,
              getSite().getShell(),
              TEXTS.text("boundaries"),
              TEXTS.text("boundaries.question"),
              SWT.NONE,
              TEXTS.text("boundaries.other"),
              TEXTS.text("boundaries.own"),
              TEXTS.text("boundaries.cancel"));
      if (answer == 1) {
        use(null);
      }
      if (answer != 0) {
        return;
      }
    }
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
    dialog.setText(TEXTS.text("boundaries"));
    dialog.setFilterExtensions(new String[] {"*.geojson;*.json;*.shp"});
    dialog.setFilterNames(new String[] {"GeoJSON, Shapefile"});
    String file = dialog.open();
    if (file != null) {
      use(Path.of(file));
    }
  }

  private void use(Path file) {
    Work.visibly(
        TEXTS.text("boundaries"),
        map,
        monitor -> contents.use(file),
        notices -> {
          if (!notices.isEmpty()) {
            MessageDialog.openInformation(
                getSite().getShell(), TEXTS.text("boundaries"), String.join("\n", notices));
          }
          refresh();
        });
  }

  private void export() {
    if (map.scene() == null) {
      return;
    }
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
    dialog.setText(TEXTS.text("export"));
    dialog.setFilterExtensions(new String[] {"*.png", "*.svg", "*.pdf"});
    dialog.setFilterNames(new String[] {"PNG (*.png)", "SVG (*.svg)", "PDF (*.pdf)"});
    dialog.setFileName(TEXTS.text("export.name") + ".png");
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file != null) {
      writeTo(Path.of(file));
    }
  }

  /** Writes what is in sight to a file: PNG, SVG or PDF, by its ending. */
  public void writeTo(Path file) {
    Scene scene = map.scene();
    Viewport seen = map.view();
    int zoom = file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? 2 : 1;
    Viewport view =
        new Viewport(
            seen.x(), seen.y(), seen.scale() * zoom, seen.width() * zoom, seen.height() * zoom);
    Work.visibly(
        TEXTS.text("export"),
        map,
        monitor -> {
          MapFile.write(scene, view, file);
          return file;
        },
        written -> status.setText(TEXTS.format("exported", written)));
  }

  /**
   * Shades the communes or provinces of the region by figures that another view has found; they can
   * be chosen again until others come.
   */
  public void show(PlaceFigures figures, PlaceKind level) {
    bar.setFigures(figures, level);
  }

  /** The map itself. */
  public MapCanvas map() {
    return map;
  }

  @Override
  public void setFocus() {
    if (map != null) {
      map.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (workspace != null) {
      workspace.removeListener(commits);
    }
    if (follower != null) {
      follower.dispose();
    }
    super.dispose();
  }
}
