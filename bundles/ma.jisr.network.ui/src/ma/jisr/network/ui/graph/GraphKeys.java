package ma.jisr.network.ui.graph;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The keyboard on a graph: arrows go from an actor to the neighbour that stands in that direction,
 * or push the drawing when none is chosen (or with Shift); + − 0 enlarge and show everything;
 * Delete hides what is chosen; P holds it; Return opens it.
 */
final class GraphKeys {

  private static final int PUSH = 60;
  private final GraphDesk desk;
  private final GraphEdits edits;
  private final GraphCanvas canvas;
  private final LongConsumer opener;
  private final Runnable search;

  /**
   * Keys.
   *
   * @param opener opens a record by its identifier
   * @param search goes to the field for words
   */
  GraphKeys(GraphDesk desk, GraphEdits edits, LongConsumer opener, Runnable search) {
    this.desk = desk;
    this.edits = edits;
    this.opener = opener;
    this.search = search;
    canvas = desk.canvas();
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Traverse, e -> e.doit = isLeaving(e.detail));
  }

  private static boolean isLeaving(int traversal) {
    return traversal == SWT.TRAVERSE_TAB_NEXT || traversal == SWT.TRAVERSE_TAB_PREVIOUS;
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> go(event, -1, 0);
      case SWT.ARROW_RIGHT -> go(event, 1, 0);
      case SWT.ARROW_UP -> go(event, 0, -1);
      case SWT.ARROW_DOWN -> go(event, 0, 1);
      case SWT.HOME -> canvas.home();
      case SWT.ESC -> desk.choose(Set.of());
      case SWT.DEL -> delete();
      case SWT.CR, SWT.KEYPAD_CR -> open();
      default -> character(event);
    }
  }

  private void character(Event event) {
    boolean control = (event.stateMask & SWT.MOD1) != 0;
    if (control) {
      if (event.keyCode == 'a') {
        Set<Long> all = new HashSet<>();
        for (int n = 0; n < desk.drawn().drawing().nodes().count(); n++) {
          all.addAll(desk.idsOf(n));
        }
        desk.choose(all);
      } else if (event.keyCode == 'f') {
        search.run();
      }
      return;
    }
    Viewport view = canvas.view();
    switch (event.character) {
      case '+', '=' -> canvas.zoom(1, view.width() / 2.0, view.height() / 2.0);
      case '-' -> canvas.zoom(-1, view.width() / 2.0, view.height() / 2.0);
      case '0' -> canvas.home();
      case '/' -> search.run();
      case 'p', 'P' -> pin();
      default -> {
        // Some other key: it means nothing here.
      }
    }
  }

  private void pin() {
    Set<Long> chosen = desk.model().chosen();
    if (!chosen.isEmpty()) {
      edits.pin(chosen, !desk.model().arrangement().pinned().containsAll(chosen));
    }
  }

  private void delete() {
    if (desk.model().chosenTie() != 0) {
      edits.deleteTie(desk.model().chosenTie());
    } else if (!desk.model().chosen().isEmpty()) {
      edits.hide(desk.model().chosen());
    }
  }

  private void open() {
    if (desk.model().chosenTie() != 0) {
      opener.accept(desk.model().chosenTie());
    } else {
      desk.model().chosen().stream().limit(1).forEach(opener::accept);
    }
  }

  private void go(Event event, int dx, int dy) {
    Set<Long> chosen = desk.model().chosen();
    int from = chosen.size() == 1 ? desk.nodeOf(chosen.iterator().next()).orElse(-1) : -1;
    if (from < 0 || (event.stateMask & SWT.SHIFT) != 0) {
      canvas.pan(-dx * PUSH, -dy * PUSH);
      return;
    }
    int to = neighbour(from, dx, dy);
    if (to >= 0) {
      Set<Long> ids = desk.idsOf(to);
      desk.choose(ids);
      ids.stream().limit(1).forEach(id -> desk.bringIntoSight(id, false));
    }
  }

  /** The neighbour that stands most in a direction, and near; -1 when none does. */
  private int neighbour(int from, int dx, int dy) {
    Drawing.Nodes nodes = desk.drawn().drawing().nodes();
    Drawing.Ties ties = desk.drawn().drawing().ties();
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int t = 0; t < ties.count(); t++) {
      int other =
          ties.tail()[t] == from ? ties.head()[t] : ties.head()[t] == from ? ties.tail()[t] : from;
      double x = nodes.x()[other] - nodes.x()[from];
      double y = nodes.y()[other] - nodes.y()[from];
      double ahead = x * dx + y * dy;
      double aside = Math.abs(x * dy) + Math.abs(y * dx);
      if (other != from && ahead > 0 && ahead + 2 * aside < least && aside < 2.5 * ahead) {
        least = ahead + 2 * aside;
        best = other;
      }
    }
    return best;
  }
}
