package ma.jisr.app.tour;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * The network of the actors, drawn: as it comes, one actor and what is around it, groups, a month.
 * Known by its identifiers alone: it belongs to a module, and is passed over where that is not.
 */
final class GraphTour {

  private static final String VIEW = "ma.jisr.network.ui.graph";
  private static final int SETTLE = 1_000;
  private final Camera camera;
  private final Stage stage;
  private final IWorkbenchPage page;
  private final Shell window;

  GraphTour(Camera camera, Stage stage, IWorkbenchPage page) {
    this.camera = camera;
    this.stage = stage;
    this.page = page;
    window = page.getWorkbenchWindow().getShell();
  }

  /** Walks through the view. */
  void walk() throws PartInitException {
    if (page.getWorkbenchWindow().getWorkbench().getViewRegistry().find(VIEW) == null) {
      return;
    }
    page.showView(VIEW);
    stage.until("the graph", () -> stage.text(window, "graph.status").length() > 0);
    stage.rest(3L * SETTLE);
    camera.take(window, "graph");
    stage.type(window, "graph.words", "CEFA");
    stage.rest(SETTLE);
    stage.choose(window, "graph.steps", 1);
    stage.rest(2L * SETTLE);
    camera.take(window, "graph-around");
    stage.choose(window, "graph.steps", 0);
    stage.type(window, "graph.words", "");
    stage.rest(SETTLE);
    stage.choose(window, "graph.groups", 1);
    stage.choose(window, "graph.color", 3);
    stage.rest(2L * SETTLE);
    camera.take(window, "graph-groups");
    stage.choose(window, "graph.groups", 0);
    Optional<Widget> months = stage.find(window, "graph.months");
    months.ifPresent(scale -> drag((Scale) scale));
    stage.rest(SETTLE);
    camera.take(window, "graph-month");
    page.hideView(page.findView(VIEW));
  }

  private static void drag(Scale months) {
    months.setSelection(months.getMaximum() * 2 / 3);
    months.notifyListeners(SWT.Selection, new Event());
  }
}
