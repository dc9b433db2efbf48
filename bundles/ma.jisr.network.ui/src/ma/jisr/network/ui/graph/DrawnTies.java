package ma.jisr.network.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.network.actors.Tie;

/** Makes the ties of a drawing; those of a bubble with the same node are one. */
final class DrawnTies {

  /** A tie that was not there at the earlier day, 0xRRGGBB. */
  static final int NEW = 0x2E8B57;

  /** A tie that is there no more. */
  static final int GONE = 0x9AA3AC;

  /** One that stays, or several in one. */
  static final int SEVERAL = 0x7D8B99;

  private static final int MOST_LANES = 7;
  private final GraphModel model;
  private final int[] node;
  private final Drawing.Nodes nodes;
  private final TieColors colors;
  private int count;
  private final int[] key;
  private final int[] tail;
  private final int[] head;
  private final int[] color;
  private final float[] width;
  private final byte[] look;
  private final byte[] lane;
  private final Map<Long, Integer> merged = new HashMap<>();

  DrawnTies(GraphModel model, int[] node, Drawing.Nodes nodes) {
    this.model = model;
    this.node = node;
    this.nodes = nodes;
    colors = TieColors.of(model.contents().network().ties());
    int most = model.visible().tieCount();
    key = new int[most];
    tail = new int[most];
    head = new int[most];
    color = new int[most];
    width = new float[most];
    look = new byte[most];
    lane = new byte[most];
  }

  Drawing.Ties build() {
    List<Tie> ties = model.contents().network().ties();
    boolean[] shown = model.visible().ties();
    Map<Long, Integer> pairs = new HashMap<>();
    for (int t = 0; t < shown.length; t++) {
      if (shown[t]) {
        Tie tie = ties.get(t);
        int from = node[tie.source()];
        int to = node[tie.target()];
        boolean group = from >= 0 && to >= 0 && (isGroup(from) || isGroup(to));
        if (from < 0 || to < 0 || group && from == to || group && merge(from, to)) {
          continue;
        }
        add(t, tie, from, to, group, pairs);
      }
    }
    if (!model.chosen().isEmpty()) {
      choose();
    }
    return new Drawing.Ties(
        cut(key),
        cut(tail),
        cut(head),
        cut(color),
        java.util.Arrays.copyOf(width, count),
        java.util.Arrays.copyOf(look, count),
        java.util.Arrays.copyOf(lane, count));
  }

  private int[] cut(int[] some) {
    return java.util.Arrays.copyOf(some, count);
  }

  private boolean isGroup(int n) {
    return nodes.is(n, Drawing.GROUP);
  }

  private static long pair(int from, int to) {
    return (long) Math.min(from, to) << 32 | Math.max(from, to);
  }

  /** Adds to the one tie of two nodes, if there is it already. */
  private boolean merge(int from, int to) {
    Integer one = merged.get(pair(from, to));
    if (one != null) {
      key[one] = -1;
      width[one] = Math.min(8, (float) Math.sqrt(width[one] * width[one] + 1));
      color[one] = SEVERAL;
      look[one] &= ~(Drawing.DIRECTED | Drawing.DASHED);
    }
    return one != null;
  }

  private void add(int t, Tie tie, int from, int to, boolean group, Map<Long, Integer> pairs) {
    int i = count++;
    key[i] = t;
    tail[i] = from;
    head[i] = to;
    width[i] = (float) Math.clamp(0.5 + 0.8 * Math.sqrt(tie.weight()), 0.8, 4.5);
    look[i] = (byte) (tie.directed() ? Drawing.DIRECTED : 0);
    Filter filter = model.filter();
    if (filter.since() == null || filter.day() == null) {
      color[i] = colors.of(tie.type());
    } else {
      Filter.Change change = filter.change(tie);
      color[i] = change == Filter.Change.NEW ? NEW : change == Filter.Change.GONE ? GONE : SEVERAL;
      width[i] += change == Filter.Change.NEW ? 0.8f : 0;
      look[i] |= (byte) (change == Filter.Change.GONE ? Drawing.DASHED : 0);
    }
    if (tie.id() == model.chosenTie()) {
      look[i] |= Drawing.CHOSEN;
      color[i] = Painter.ACCENT;
      width[i] += 1.6f;
    }
    if (group) {
      merged.put(pair(from, to), i);
    } else if (from != to) {
      // Parallel ties stand beside each other: 0, 1, -1, 2, -2… as seen from the lower number.
      int rank = pairs.merge(pair(from, to), 1, Integer::sum) - 1;
      int beside = rank % MOST_LANES;
      int side = beside % 2 == 0 ? -beside / 2 : (beside + 1) / 2;
      lane[i] = (byte) (from < to ? side : -side);
    }
  }

  /** What is tied to what is chosen stands out, the rest stands back. */
  private void choose() {
    boolean any = false;
    for (int n = 0; n < nodes.count(); n++) {
      any |= nodes.is(n, Drawing.CHOSEN);
    }
    if (!any) {
      return;
    }
    boolean[] near = new boolean[nodes.count()];
    for (int i = 0; i < count; i++) {
      boolean own = nodes.is(tail[i], Drawing.CHOSEN) || nodes.is(head[i], Drawing.CHOSEN);
      look[i] |= (byte) (own ? Drawing.CHOSEN : Drawing.QUIET);
      near[tail[i]] |= own;
      near[head[i]] |= own;
    }
    for (int n = 0; n < near.length; n++) {
      if (!near[n] && !nodes.is(n, Drawing.CHOSEN)) {
        nodes.look()[n] |= Drawing.QUIET;
      }
    }
  }
}
