package ma.jisr.network.ui.graph;

import java.nio.file.Path;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.editor.Records;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.ViewPart;

/** The network of the actors of the workspace, drawn and edited. */
public final class GraphView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.network.ui.graph";

  private static final Texts TEXTS = Texts.beside(GraphView.class);
  private GraphPane pane;
  private GraphFollower follower;

  @Override
  public void createPartControl(Composite parent) {
    parent.setLayout(new FillLayout());
    Workspace workspace = getSite().getService(Workspace.class);
    if (workspace == null) {
      new EmptyState(parent, "network", TEXTS.text("missing"), TEXTS.text("missing.hint"));
      return;
    }
    ObjectUndoContext context = new ObjectUndoContext(this, getPartName());
    pane =
        new GraphPane(
            parent,
            workspace,
            GraphMemory.of(workspace.name()),
            getSite()
                .getWorkbenchWindow()
                .getWorkbench()
                .getOperationSupport()
                .getOperationHistory(),
            context,
            new GraphPane.Outside() {
              @Override
              public void open(long id) {
                Records.open(getSite().getPage(), workspace, id);
              }

              @Override
              public void create() {
                Records.create(getSite().getPage(), CorePackage.Literals.RELATIONSHIP);
              }
            });
    IActionBars bars = getViewSite().getActionBars();
    bars.setGlobalActionHandler(
        ActionFactory.UNDO.getId(), new UndoActionHandler(getSite(), context));
    bars.setGlobalActionHandler(
        ActionFactory.REDO.getId(), new RedoActionHandler(getSite(), context));
    bars.setGlobalActionHandler(
        ActionFactory.COPY.getId(),
        new org.eclipse.jface.action.Action() {
          @Override
          public void run() {
            pane.export().copy();
          }
        });
    bars.updateActionBars();
    follower = new GraphFollower(getSite().getPage(), this, pane.desk());
    getSite().setSelectionProvider(follower.selection());
    getSite().registerContextMenu(pane.menu().manager(), follower.selection());
  }

  /** The drawing. */
  public GraphCanvas canvas() {
    return pane.desk().canvas();
  }

  /** Whether the network is there and nothing moves by itself any more. */
  public boolean isReady() {
    return pane != null && pane.desk().isRead() && !pane.layouts().isRunning();
  }

  /** Chooses actors by their identifiers, as a click on them does. */
  public void choose(Set<Long> ids) {
    pane.desk().choose(ids);
  }

  /** Looks only at what is so many ties away from the actor that is chosen; 0 for everything. */
  public void around(int steps) {
    pane.filters().around(steps);
  }

  /** Writes what is in sight to a file: PNG, SVG or PDF, by its ending; in the background. */
  public void writeTo(Path file) {
    pane.export().write(file, written -> {});
  }

  @Override
  public void setFocus() {
    if (pane != null) {
      pane.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (follower != null) {
      follower.dispose();
    }
    super.dispose();
  }
}
