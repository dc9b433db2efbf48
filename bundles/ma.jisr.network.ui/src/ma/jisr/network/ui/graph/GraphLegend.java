package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.jisr.model.text.Texts;
import ma.jisr.network.actors.Tie;

/**
 * What the colours and sizes of a graph mean, line by line.
 *
 * @param entries from above
 */
record GraphLegend(List<Entry> entries) {

  private static final Texts TEXTS = Texts.beside(GraphLegend.class);
  private static final int MOST_TYPES = 8;

  /**
   * A line.
   *
   * @param color of its sign, 0xRRGGBB; -1 for none
   * @param tie whether the sign is that of ties
   * @param title whether it is the title of those below it
   */
  record Entry(int color, boolean tie, boolean title, String text) {}

  /** The legend of what is shown. */
  static GraphLegend of(GraphDesk desk, boolean compared) {
    List<Entry> entries = new ArrayList<>();
    PropertyValues color = desk.model().color();
    if (!color.property().equals(Property.NONE)) {
      entries.add(title(color.property().title()));
      desk.coloring()
          .meanings()
          .forEach(m -> entries.add(new Entry(m.color(), false, false, m.text())));
    }
    if (compared) {
      entries.add(title(TEXTS.text("legend.ties")));
      entries.add(new Entry(DrawnTies.NEW, true, false, TEXTS.text("legend.new")));
      entries.add(new Entry(DrawnTies.SEVERAL, true, false, TEXTS.text("legend.kept")));
      entries.add(new Entry(DrawnTies.GONE, true, false, TEXTS.text("legend.gone")));
    } else {
      ties(desk, entries);
    }
    PropertyValues size = desk.model().size();
    if (!size.property().equals(Property.NONE)) {
      entries.add(title(TEXTS.format("legend.size", size.property().title())));
    }
    return new GraphLegend(entries);
  }

  private static Entry title(String text) {
    return new Entry(-1, false, true, text);
  }

  private static void ties(GraphDesk desk, List<Entry> entries) {
    List<Tie> ties = desk.model().contents().network().ties();
    TieColors colors = TieColors.of(ties);
    boolean[] shown = desk.model().visible().ties();
    Map<String, Integer> types = new TreeMap<>();
    for (int t = 0; t < shown.length; t++) {
      if (shown[t]) {
        types.put(ties.get(t).typeLabel(), colors.of(ties.get(t).type()));
      }
    }
    if (types.isEmpty() || types.size() > MOST_TYPES) {
      return;
    }
    entries.add(title(TEXTS.text("legend.ties")));
    types.forEach((name, rgb) -> entries.add(new Entry(rgb, true, false, name)));
  }
}
