package ma.jisr.ui.journal;

import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.ViewBar;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What was done in the workspace, the last first; each commit can be undone. */
public final class JournalView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.ui.journal";

  private static final Texts TEXTS = Texts.beside(JournalView.class);
  private static final int MOST = 500;
  private final CommitListener commits = commit -> later();
  private Workspace workspace;
  private TableViewer viewer;
  private Action undo;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
    Composite outer = new Composite(parent, SWT.NONE);
    ViewBar bar = new ViewBar(outer, TEXTS.text("journal.hint"));
    Composite area = new Composite(outer, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    Ellipsis.in(viewer.getTable());
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setData("jisr.id", "journal");
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(layout, "when", 16, c -> ValueText.format(c.at()));
    column(layout, "who", 12, Commit::author);
    column(layout, "what", 44, c -> ValueText.cell(c.label()));
    column(layout, "records", 10, c -> ValueText.number(c.changes()));
    column(layout, "state", 18, JournalView::state);
    undo =
        new Action(TEXTS.text("undo.title"), Icons.descriptor("undo")) {
          @Override
          public void run() {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Commit commit) {
              CommitUndo.ask(viewer.getControl(), workspace, commit, () -> refresh());
            }
          }
        };
    undo.setEnabled(false);
    viewer.addSelectionChangedListener(
        e ->
            undo.setEnabled(
                viewer.getStructuredSelection().getFirstElement() instanceof Commit commit
                    && commit.undoneBy() == 0));
    bar.add(undo);
    org.eclipse.jface.action.MenuManager menu = new org.eclipse.jface.action.MenuManager();
    menu.add(undo);
    viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    getSite().setSelectionProvider(viewer);
    workspace.addListener(commits);
    refresh();
  }

  private static String state(Commit commit) {
    if (commit.undoneBy() != 0) {
      return TEXTS.text("state.undone");
    }
    return commit.undoes() != 0 ? TEXTS.text("state.undoes") : "";
  }

  private void column(
      TableColumnLayout layout,
      String key,
      int weight,
      java.util.function.Function<Commit, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(TEXTS.text("column." + key));
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * 5, true));
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((Commit) element);
          }

          @Override
          public Color getForeground(Object element) {
            return Looks.color(((Commit) element).undoneBy() != 0 ? Looks.QUIET : Looks.INK);
          }
        });
  }

  private void later() {
    Work.later(viewer.getControl().getDisplay(), viewer.getControl(), this::refresh);
  }

  private void refresh() {
    Work.quietly(
        TEXTS.text("reading"),
        viewer.getControl(),
        monitor -> workspace.journal().commits(MOST),
        (List<Commit> found) -> viewer.setInput(found));
  }

  @Override
  public void setFocus() {
    viewer.getControl().setFocus();
  }

  @Override
  public void dispose() {
    if (workspace != null) {
      workspace.removeListener(commits);
    }
    super.dispose();
  }
}
