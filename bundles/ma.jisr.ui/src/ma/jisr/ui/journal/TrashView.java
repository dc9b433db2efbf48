package ma.jisr.ui.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Hit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.ViewBar;
import ma.jisr.ui.base.Work;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What lies in the trash, and how to get it back. */
public final class TrashView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.ui.trash";

  private record Thrown(Hit hit, Instant at) {}

  private static final Texts TEXTS = Texts.beside(TrashView.class);
  private static final int MOST = 1_000;
  private final CommitListener commits = commit -> later();
  private final StackLayout stack = new StackLayout();
  private Workspace workspace;
  private TableViewer viewer;
  private Composite area;
  private Composite list;
  private Composite empty;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
    Composite outer = new Composite(parent, SWT.NONE);
    ViewBar bar = new ViewBar(outer, TEXTS.text("trash.hint"));
    area = new Composite(outer, SWT.NONE);
    area.setLayout(stack);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    empty = new EmptyState(area, "trash", TEXTS.text("trash.empty"), TEXTS.text("trash.hint"));
    list = new Composite(area, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    list.setLayout(layout);
    viewer = new TableViewer(list, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
    Ellipsis.in(viewer.getTable());
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setData("jisr.id", "trash");
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(layout, "trash.label", 50, t -> t.hit().label(), true);
    column(layout, "trash.type", 25, t -> Labels.of(t.hit().type()), false);
    column(layout, "trash.at", 25, t -> ValueText.format(t.at()), false);
    Action restore =
        new Action(TEXTS.text("trash.restore"), Icons.descriptor("restore")) {
          @Override
          public void run() {
            restore();
          }
        };
    restore.setEnabled(false);
    viewer.addSelectionChangedListener(
        e -> restore.setEnabled(!viewer.getStructuredSelection().isEmpty()));
    bar.add(restore);
    org.eclipse.jface.action.MenuManager menu = new org.eclipse.jface.action.MenuManager();
    menu.add(restore);
    viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    workspace.addListener(commits);
    refresh();
  }

  private void column(
      TableColumnLayout layout,
      String key,
      int weight,
      java.util.function.Function<Thrown, String> text,
      boolean image) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(TEXTS.text(key));
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 90, true));
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((Thrown) element);
          }

          @Override
          public Image getImage(Object element) {
            return image ? Icons.image(((Thrown) element).hit().type()) : null;
          }
        });
  }

  private void later() {
    Work.later(area.getDisplay(), area, this::refresh);
  }

  private void refresh() {
    Work.quietly(TEXTS.text("reading"), area, monitor -> read(), this::show);
  }

  /** What was thrown away last, of all types together. */
  private List<Thrown> read() {
    Map<Long, Instant> times = new HashMap<>();
    try (Session session = workspace.session()) {
      Column at = Column.of(CorePackage.Literals.RECORD__TRASHED_AT);
      for (EClass type : workspace.catalog().records()) {
        session.query(type).inTrash().orderBy(at, false).rows(List.of(at), 0, MOST).stream()
            .filter(row -> row.values()[0] != null)
            .forEach(row -> times.put(row.id(), (Instant) row.values()[0]));
      }
    }
    return times.entrySet().stream()
        .sorted(Map.Entry.<Long, Instant>comparingByValue().reversed())
        .limit(MOST)
        .flatMap(e -> workspace.find(e.getKey()).map(hit -> new Thrown(hit, e.getValue())).stream())
        .toList();
  }

  private void show(List<Thrown> thrown) {
    viewer.setInput(thrown);
    stack.topControl = thrown.isEmpty() ? empty : list;
    area.layout();
    area.setBackground(Looks.color(Looks.PAPER));
  }

  private void restore() {
    List<?> chosen = viewer.getStructuredSelection().toList();
    Work.visibly(
        TEXTS.text("trash.restore"),
        area,
        monitor -> {
          try (Session session = workspace.session()) {
            for (Object each : chosen) {
              long id = ((Thrown) each).hit().id();
              // A record may have come back already along with the one it went away with.
              if (workspace.find(id).map(Hit::trashed).orElse(false)) {
                session.restore(id);
              }
            }
            return session.commit(TEXTS.format("trash.commit", chosen.size()));
          }
        },
        commit -> refresh());
  }

  @Override
  public void setFocus() {
    area.setFocus();
  }

  @Override
  public void dispose() {
    if (workspace != null) {
      workspace.removeListener(commits);
    }
    super.dispose();
  }
}
