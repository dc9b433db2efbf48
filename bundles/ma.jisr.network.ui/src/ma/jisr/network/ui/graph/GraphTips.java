package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.jisr.model.text.Texts;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.Tie;
import ma.jisr.ui.base.ValueText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What stands beside the pointer: who an actor is, what ties two. */
final class GraphTips {

  private static final Texts TEXTS = Texts.beside(GraphTips.class);
  private static final int MOST_TIES = 20_000;
  private static final int MOST_NAMED = 8;
  private final GraphDesk desk;
  private final GraphCanvas canvas;

  GraphTips(GraphDesk desk) {
    this.desk = desk;
    canvas = desk.canvas();
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseExit, e -> canvas.setToolTipText(null));
  }

  private void move(Event event) {
    String tip = (event.stateMask & SWT.BUTTON_MASK) != 0 ? null : tip(event.x, event.y);
    String escaped = tip == null ? null : tip.replace("&", "&&"); // else the mark of a key
    if (!Objects.equals(escaped, canvas.getToolTipText())) {
      canvas.setToolTipText(escaped);
    }
  }

  /** The words for what is under a pixel; null for nothing. */
  String tip(int x, int y) {
    int node = canvas.nodeAt(x, y);
    if (node >= 0) {
      return node(node);
    }
    if (desk.drawn().drawing().ties().count() > MOST_TIES) {
      return null; // looking at each at every move of the pointer would be felt
    }
    int drawnTie = Hits.tie(desk.drawn().drawing(), canvas.view(), x, y);
    return drawnTie < 0 ? null : tie(drawnTie);
  }

  private String node(int node) {
    Drawing.Nodes nodes = desk.drawn().drawing().nodes();
    int key = nodes.key()[node];
    List<String> lines = new ArrayList<>();
    lines.add(nodes.label()[node]);
    if (key < 0) {
      desk.model().actorsOf(desk.drawn(), node).stream()
          .limit(MOST_NAMED)
          .forEach(a -> lines.add(" · " + desk.model().contents().actor(a).label()));
      return String.join("\n", lines);
    }
    Contents contents = desk.model().contents();
    Actor actor = contents.actor(key);
    add(lines, contents.names().get(actor.kind()));
    add(lines, contents.places().get(actor.place()));
    value(lines, desk.model().color(), key);
    if (!desk.model().size().property().equals(desk.model().color().property())) {
      value(lines, desk.model().size(), key);
    }
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String word) {
    if (word != null && !word.isBlank() && !lines.contains(word)) {
      lines.add(word);
    }
  }

  private static void value(List<String> lines, PropertyValues values, int actor) {
    if (actor < values.size()) {
      String word =
          values.words() != null
              ? values.words()[actor]
              : Double.isNaN(values.numbers()[actor])
                  ? null
                  : Coloring.number(values.numbers()[actor]);
      if (word != null && !lines.contains(word)) {
        lines.add(TEXTS.format("tip.value", values.property().title(), word));
      }
    }
  }

  private String tie(int drawnTie) {
    Tie tie = desk.tie(drawnTie);
    if (tie == null) {
      return TEXTS.text("tip.several");
    }
    Contents contents = desk.model().contents();
    List<String> lines = new ArrayList<>();
    lines.add(
        TEXTS.format(
            tie.directed() ? "tip.directed" : "tip.mutual",
            contents.actor(tie.source()).label(),
            contents.actor(tie.target()).label()));
    add(lines, tie.typeLabel());
    add(lines, contents.names().get(tie.project()));
    add(lines, tie.framework());
    if (!tie.isUndated()) {
      lines.add(
          (tie.start() == null ? "…" : ValueText.format(tie.start()))
              + " – "
              + (tie.end() == null ? "…" : ValueText.format(tie.end())));
    }
    return String.join("\n", lines);
  }
}
