package ma.jisr.network.ui.graph;

import ma.jisr.ui.base.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** The buttons of the graph's bar. */
final class GraphButtons {

  private final GraphBar bar;
  private final GraphEdits edits;
  private final GraphLayouts layouts;
  private final FilterPane filters;
  private final ToolItem layout;
  private final ToolItem undo;
  private final ToolItem redo;
  private final ToolItem band;
  private final ToolItem tie;
  private final ToolItem filter;
  private boolean running;

  GraphButtons(
      GraphBar bar,
      GraphDesk desk,
      GraphEdits edits,
      GraphLayouts layouts,
      FilterPane filters,
      GraphHands hands,
      GraphExport export) {
    this.bar = bar;
    this.edits = edits;
    this.layouts = layouts;
    this.filters = filters;
    GraphCanvas canvas = desk.canvas();
    layout = bar.button("graph-layout", "layout", SWT.DROP_DOWN, item -> startOrStop());
    layout.addListener(SWT.Selection, this::choose);
    bar.space();
    bar.button("graph-zoom-in", "zoom.in", SWT.PUSH, item -> zoom(canvas, 1));
    bar.button("graph-zoom-out", "zoom.out", SWT.PUSH, item -> zoom(canvas, -1));
    bar.button("graph-fit", "fit", SWT.PUSH, item -> canvas.home());
    bar.space();
    band =
        bar.button(
            "graph-select", "band", SWT.CHECK, item -> mode(hands, item, GraphHands.Mode.BAND));
    tie =
        bar.button(
            "graph-tie", "tie.draw", SWT.CHECK, item -> mode(hands, item, GraphHands.Mode.TIE));
    undo = bar.button("undo", "undo", SWT.PUSH, item -> edits.step(true));
    redo = bar.button("redo", "redo", SWT.PUSH, item -> edits.step(false));
    bar.space();
    bar.button("copy", "copy", SWT.PUSH, item -> export.copy());
    bar.button("export", "export", SWT.PUSH, item -> export.ask());
    filter =
        bar.button(
            "graph-filter", "filter", SWT.CHECK, item -> filters.setVisible(item.getSelection()));
    show();
  }

  private static void zoom(GraphCanvas canvas, int steps) {
    canvas.zoom(2 * steps, canvas.view().width() / 2.0, canvas.view().height() / 2.0);
  }

  /** The arrow beside the button offers both layouts. */
  private void choose(Event event) {
    if (event.detail == SWT.ARROW) {
      MenuManager menu = new MenuManager();
      menu.add(layout("layout.force", layouts::force));
      menu.add(layout("layout.layered", layouts::layered));
      Rectangle at = layout.getBounds();
      Menu shown = menu.createContextMenu(layout.getParent());
      shown.setLocation(layout.getParent().toDisplay(at.x, at.y + at.height));
      shown.setVisible(true);
    }
  }

  private Action layout(String key, Runnable run) {
    return new Action(bar.text(key)) {
      @Override
      public void run() {
        run.run();
      }
    };
  }

  private void startOrStop() {
    if (layouts.isRunning()) {
      layouts.stop();
      show();
    } else {
      layouts.force();
    }
  }

  private void mode(GraphHands hands, ToolItem item, GraphHands.Mode mode) {
    ToolItem other = item == band ? tie : band;
    other.setSelection(false);
    hands.setMode(item.getSelection() ? mode : GraphHands.Mode.MOVE);
  }

  /** Shows what can be done now. */
  void show() {
    if (running != layouts.isRunning()) {
      running = layouts.isRunning();
      layout.setImage(Icons.image(running ? "graph-stop" : "graph-layout"));
      layout.setToolTipText(bar.text(running ? "layout.stop" : "layout"));
    }
    String back = edits.history().undoLabel();
    String again = edits.history().redoLabel();
    undo.setEnabled(back != null);
    redo.setEnabled(again != null);
    undo.setToolTipText(back == null ? bar.text("undo") : bar.text("undo") + " : " + back);
    redo.setToolTipText(again == null ? bar.text("redo") : bar.text("redo") + " : " + again);
    filter.setSelection(filters.isVisible());
  }
}
