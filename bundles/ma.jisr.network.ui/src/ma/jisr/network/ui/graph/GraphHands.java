package ma.jisr.network.ui.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import ma.jisr.ui.base.Looks;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * The mouse on a graph: drag to push it or to move what is chosen, wheel to enlarge, click to
 * choose, drag with Shift for a rubber band, drag from one actor to another with Alt (or in the
 * mode for it) for a tie.
 */
final class GraphHands {

  /** What dragging does. */
  enum Mode {
    /** Pushes the drawing, or moves an actor. */
    MOVE,
    /** Chooses what is in a rectangle. */
    BAND,
    /** Ties two actors. */
    TIE
  }

  private static final int CLICK = 4;
  private final GraphDesk desk;
  private final GraphEdits edits;
  private final GraphCanvas canvas;
  private final BiConsumer<Long, Long> tie;
  private Mode mode = Mode.MOVE;
  private Mode now = Mode.MOVE;
  private Point pressed;
  private Point last;
  private int grasped = -1;
  private Set<Integer> dragged = Set.of();
  private Arrangement before;
  private boolean moving;

  /**
   * Hands.
   *
   * @param tie is asked to tie two actors, by their identifiers
   */
  GraphHands(GraphDesk desk, GraphEdits edits, BiConsumer<Long, Long> tie) {
    this.desk = desk;
    this.edits = edits;
    this.tie = tie;
    canvas = desk.canvas();
    canvas.addListener(SWT.MouseDown, this::down);
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseUp, this::up);
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    canvas.addAbove(this::paint);
  }

  /** What dragging does from now on. */
  void setMode(Mode newMode) {
    mode = newMode;
    canvas.setCursor(
        canvas
            .getDisplay()
            .getSystemCursor(mode == Mode.MOVE ? SWT.CURSOR_ARROW : SWT.CURSOR_CROSS));
  }

  private void down(Event event) {
    canvas.setFocus();
    int node = canvas.nodeAt(event.x, event.y);
    if (event.button == 3) {
      chooseForMenu(event, node);
    }
    if (event.button != 1) {
      return;
    }
    pressed = new Point(event.x, event.y);
    last = pressed;
    moving = false;
    grasped = node;
    now =
        (event.stateMask & SWT.SHIFT) != 0
            ? Mode.BAND
            : (event.stateMask & SWT.ALT) != 0 ? Mode.TIE : mode;
  }

  private void chooseForMenu(Event event, int node) {
    if (node >= 0) {
      Set<Long> ids = desk.idsOf(node);
      if (!desk.model().chosen().containsAll(ids)) {
        desk.choose(ids);
      }
    } else {
      chooseTie(event);
    }
  }

  private boolean chooseTie(Event event) {
    int drawnTie = Hits.tie(desk.drawn().drawing(), canvas.view(), event.x, event.y);
    if (drawnTie >= 0 && desk.tie(drawnTie) != null) {
      desk.chooseTie(desk.tie(drawnTie).id());
      return true;
    }
    return false;
  }

  private void move(Event event) {
    if (pressed == null) {
      return;
    }
    if (!moving) {
      moving = Math.abs(event.x - pressed.x) > CLICK || Math.abs(event.y - pressed.y) > CLICK;
      if (!moving) {
        return;
      }
      begin();
    }
    int dx = event.x - last.x;
    int dy = event.y - last.y;
    last = new Point(event.x, event.y);
    if (now != Mode.MOVE) {
      canvas.redraw();
    } else if (grasped < 0) {
      canvas.pan(dx, dy);
    } else {
      float scale = (float) canvas.view().scale();
      GraphModel model = desk.model();
      dragged.forEach(a -> model.put(a, model.x(a) + dx / scale, model.y(a) + dy / scale));
      desk.redraw();
    }
  }

  /** What is dragged: all that is chosen, when what was grasped is among it. */
  private void begin() {
    if (now != Mode.MOVE || grasped < 0) {
      return;
    }
    before = desk.model().arrangement();
    Set<Long> ids = desk.idsOf(grasped);
    dragged = new HashSet<>(desk.model().actorsOf(desk.drawn(), grasped));
    if (desk.model().chosen().containsAll(ids)) {
      desk.model().chosen().forEach(id -> addNumber(id));
    }
  }

  private void addNumber(long id) {
    int number = desk.model().contents().number(id);
    if (number >= 0 && desk.model().isPlaced(number)) {
      dragged.add(number);
    }
  }

  private void up(Event event) {
    if (pressed == null || event.button != 1) {
      return;
    }
    boolean further = (event.stateMask & SWT.MOD1) != 0;
    if (!moving) {
      click(event, further);
    } else if (now == Mode.BAND) {
      band(event, further);
    } else if (now == Mode.TIE) {
      tie(event);
    } else if (grasped >= 0) {
      Set<Long> ids = new HashSet<>();
      dragged.forEach(a -> ids.add(desk.model().contents().actor(a).id()));
      edits.moved("edit.move", before, ids);
    }
    pressed = null;
    grasped = -1;
    moving = false;
    canvas.redraw();
  }

  private void click(Event event, boolean further) {
    if (grasped >= 0) {
      choose(desk.idsOf(grasped), further);
    } else if (!chooseTie(event)) {
      desk.choose(Set.of());
    }
  }

  private void choose(Set<Long> ids, boolean further) {
    Set<Long> all = new HashSet<>(further ? desk.model().chosen() : Set.of());
    if (further && all.containsAll(ids)) {
      all.removeAll(ids);
    } else {
      all.addAll(ids);
    }
    desk.choose(all);
  }

  private void band(Event event, boolean further) {
    List<Integer> nodes =
        Hits.nodes(
            desk.drawn().drawing(),
            canvas.view(),
            Math.min(pressed.x, event.x),
            Math.min(pressed.y, event.y),
            Math.abs(pressed.x - event.x),
            Math.abs(pressed.y - event.y));
    Set<Long> ids = new HashSet<>();
    nodes.forEach(n -> ids.addAll(desk.idsOf(n)));
    choose(ids, further);
  }

  private void tie(Event event) {
    int to = canvas.nodeAt(event.x, event.y);
    if (grasped < 0 || to < 0 || to == grasped) {
      return;
    }
    Set<Long> from = desk.idsOf(grasped);
    Set<Long> target = desk.idsOf(to);
    if (from.size() == 1 && target.size() == 1) {
      tie.accept(from.iterator().next(), target.iterator().next());
    }
  }

  private void wheel(Event event) {
    canvas.zoom(event.count > 0 ? 1 : -1, event.x, event.y);
    event.doit = false; // or what the graph stands in would scroll as well
  }

  private void paint(GC gc) {
    if (!moving || now == Mode.MOVE) {
      return;
    }
    gc.setForeground(Looks.color(Looks.ACCENT));
    gc.setBackground(Looks.color(Looks.ACCENT));
    if (now == Mode.BAND) {
      int x = Math.min(pressed.x, last.x);
      int y = Math.min(pressed.y, last.y);
      int width = Math.abs(pressed.x - last.x);
      int height = Math.abs(pressed.y - last.y);
      gc.setAlpha(30);
      gc.fillRectangle(x, y, width, height);
      gc.setAlpha(255);
      gc.drawRectangle(x, y, width, height);
    } else if (grasped >= 0) {
      gc.setAntialias(SWT.ON);
      gc.setLineWidth(2);
      gc.drawLine(pressed.x, pressed.y, last.x, last.y);
      gc.fillOval(last.x - 3, last.y - 3, 6, 6);
      gc.setLineWidth(1);
    }
  }
}
