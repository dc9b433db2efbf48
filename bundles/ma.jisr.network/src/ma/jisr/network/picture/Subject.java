package ma.jisr.network.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.file.NetworkData.Tie;

/**
 * A network to be drawn. Its columns of nodes have what sizes and colours may show: {@link #TYPE},
 * {@link #THEME}, {@link #KIND} and any others.
 *
 * @param data nodes and ties; the first column of ties may be {@link #ENDED}
 * @param title the heading of its picture
 * @param credit whose data it is
 */
public record Subject(NetworkData data, String title, String credit) {

  /** The column with the type of an actor. */
  static final String TYPE = "type";

  /** The column with its theme. */
  static final String THEME = "theme";

  /** The column with what kind of record it is. */
  static final String KIND = "kind";

  /** The column of ties that are over. */
  static final String ENDED = "ended";

  private static final int FARTHEST = 3;

  /** The values of a column of nodes, null where nothing is said; null when there is none. */
  Object[] values(String name) {
    int at = column(data.nodeColumns(), name);
    return at < 0
        ? null
        : data.nodes().stream().map(n -> n.values().length > at ? n.values()[at] : null).toArray();
  }

  /** Whether a tie is over. */
  boolean isEnded(Tie tie) {
    int at = column(data.tieColumns(), ENDED);
    return at >= 0 && tie.values().length > at && Boolean.TRUE.equals(tie.values()[at]);
  }

  /** The names of the columns of nodes that have numbers. */
  List<String> numbers() {
    return data.nodeColumns().stream()
        .filter(c -> c.kind() == Kind.NUMBER || c.kind() == Kind.WHOLE)
        .map(Column::name)
        .toList();
  }

  private static int column(List<Column> columns, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().toLowerCase(Locale.ROOT).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The part of the network around a node: those that so many ties lead to, in either direction,
   * and all ties between them.
   *
   * @throws PictureException when there is no such node
   */
  Subject around(String id, int steps) {
    int ego = data.number(id);
    if (ego < 0) {
      throw new PictureException(PictureTexts.format("ego.missing", id));
    }
    int[] distance = distances(ego, Math.min(steps, FARTHEST));
    NetworkData part = new NetworkData();
    part.nodeColumns().addAll(data.nodeColumns());
    part.tieColumns().addAll(data.tieColumns());
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int v = 0; v < distance.length; v++) {
      if (distance[v] >= 0) {
        numbers.put(v, part.add(data.nodes().get(v)));
      }
    }
    for (Tie tie : data.ties()) {
      Integer source = numbers.get(tie.source());
      Integer target = numbers.get(tie.target());
      if (source != null && target != null) {
        part.add(new Tie(tie.id(), source, target, tie.directed(), tie.weight(), tie.values()));
      }
    }
    Node node = data.nodes().get(ego);
    String name = node.label() == null || node.label().isBlank() ? node.id() : node.label();
    return new Subject(part, PictureTexts.format("title.ego", name), credit);
  }

  private int[] distances(int from, int steps) {
    List<List<Integer>> near = new ArrayList<>();
    data.nodes().forEach(n -> near.add(new ArrayList<>()));
    for (Tie tie : data.ties()) {
      near.get(tie.source()).add(tie.target());
      near.get(tie.target()).add(tie.source());
    }
    int[] distance = new int[near.size()];
    Arrays.fill(distance, -1);
    distance[from] = 0;
    Deque<Integer> queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty()) {
      int v = queue.remove();
      for (int w : near.get(v)) {
        if (distance[w] < 0 && distance[v] < steps) {
          distance[w] = distance[v] + 1;
          queue.add(w);
        }
      }
    }
    return distance;
  }
}
