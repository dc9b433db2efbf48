package ma.jisr.network.ui.seeing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.map.ui.MapView;
import ma.jisr.map.ui.RecordSelection;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.table.RecordRefs;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * The network seen in several ways, one beside the other: measures, the 4W matrix, gaps,
 * suggestions, two dates. What is chosen in one is chosen in the lists and on the maps too.
 */
public final class SeeingView extends ViewPart implements Host {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.network.ui.seeing";

  private static final int CALM = 300;
  private static final List<String> CONCERN =
      List.of("core.Party", "core.Organisation", "core.Person", "core.Relationship");

  private final RecordSelection selection = new RecordSelection();
  private final Map<String, Pane> panes = new LinkedHashMap<>();
  private final CommitListener commits = this::committed;
  private final ISelectionListener others = this::chosenElsewhere;
  private Workspace workspace;
  private CTabFolder folder;
  private boolean waiting;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
    folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
    folder.setData("jisr.id", "seeing");
    add("measures", new MeasuresPane(folder, workspace, this));
    add("matrix", new MatrixPane(folder, workspace, this));
    add("gaps", new GapsPane(folder, workspace, this));
    add("suggestions", new SuggestPane(folder, workspace, this));
    add("dates", new ComparePane(folder, workspace, this));
    folder.addListener(SWT.Selection, e -> pane().seen());
    folder.setSelection(0);
    folder.addListener(SWT.Paint, e -> pane().seen()); // the first time that somebody sees it
    getSite().setSelectionProvider(selection);
    getSite().getPage().addPostSelectionListener(others);
    workspace.addListener(commits);
  }

  private void add(String key, Pane pane) {
    CTabItem item = new CTabItem(folder, SWT.NONE);
    item.setText(Pane.TEXTS.text(key));
    item.setToolTipText(Pane.TEXTS.text(key + ".tip"));
    item.setControl(pane);
    panes.put(key, pane);
  }

  private Pane pane() {
    return (Pane) folder.getSelection().getControl();
  }

  /** Shows a way of seeing: measures, matrix, gaps, suggestions or dates. */
  public Composite show(String key) {
    Pane pane = panes.get(key);
    for (CTabItem item : folder.getItems()) {
      if (item.getControl() == pane) {
        folder.setSelection(item);
      }
    }
    pane.seen();
    return pane;
  }

  private void committed(Commit commit) {
    boolean any =
        commit.types().isEmpty()
            || commit.types().stream().anyMatch(t -> t.startsWith("core.") || CONCERN.contains(t));
    if (any && !folder.isDisposed()) {
      Work.later(folder.getDisplay(), folder, this::later);
    }
  }

  /** Many commits in a row are one change; who does not see a pane waits for nothing. */
  private void later() {
    panes.values().forEach(Pane::changed);
    if (!waiting) {
      waiting = true;
      folder
          .getDisplay()
          .timerExec(
              CALM,
              () -> {
                waiting = false;
                if (!folder.isDisposed() && folder.isVisible()) {
                  pane().seen();
                }
              });
    }
  }

  private void chosenElsewhere(IWorkbenchPart part, ISelection chosen) {
    boolean actors =
        chosen instanceof RecordRefs refs && CorePackage.Literals.PARTY.isSuperTypeOf(refs.type());
    if (part != this && actors && !folder.isDisposed()) {
      long[] ids = ((RecordRefs) chosen).ids();
      Set<Long> set = Arrays.stream(ids).boxed().collect(Collectors.toSet());
      pane().chosenElsewhere(set);
    }
  }

  @Override
  public void choose(List<Long> ids) {
    long[] some = ids.stream().mapToLong(id -> id).toArray();
    selection.setSelection(new RecordRefs(CorePackage.Literals.ORGANISATION, some));
    for (IViewReference reference : getSite().getPage().getViewReferences()) {
      if (reference.getView(false) instanceof RecordListView list
          && list.table() != null
          && list.table().type() == CorePackage.Literals.ORGANISATION) {
        list.select(ids);
      }
    }
  }

  @Override
  public void map(PlaceFigures figures, PlaceKind level) {
    try {
      ((MapView) getSite().getPage().showView(MapView.ID)).show(figures, level);
    } catch (PartInitException e) {
      Problems.show(getSite().getShell(), e);
    }
  }

  @Override
  public void gaps(long theme) {
    ((GapsPane) show("gaps")).choose(theme);
  }

  @Override
  public void open(long id) {
    Records.open(getSite().getPage(), workspace, id);
  }

  @Override
  public void setFocus() {
    pane().setFocus();
  }

  @Override
  public void dispose() {
    if (workspace != null) {
      workspace.removeListener(commits);
      getSite().getPage().removePostSelectionListener(others);
    }
    super.dispose();
  }
}
