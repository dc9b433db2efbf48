package ma.jisr.network.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.network.drawing.NetworkLegend.Section;
import ma.jisr.network.drawing.NetworkLegend.TieEntry;

/** How the ties of a scene look. */
final class TieStyles {

  /** A tie as it was told. */
  private record Told(
      int tail, int head, double weight, boolean directed, boolean ended, double[] route) {}

  private static final int LINE = 0xFF8794A1;
  private static final int FEW = 120;
  private static final int MANY = 20_000;
  private static final double BEND = 0.14;
  private static final double THIN = 0.9;
  private static final double THICK = 3.6;
  private static final double USUAL = 1.3;

  private final List<Told> ties = new ArrayList<>();

  void add(int tail, int head, double weight, boolean directed, boolean ended, double[] route) {
    ties.add(new Told(tail, head, weight, directed, ended, route));
  }

  /** How many ties each node has. */
  double[] degrees(int size) {
    double[] degrees = new double[size];
    for (Told tie : ties) {
      degrees[tie.tail]++;
      degrees[tie.head]++;
    }
    return degrees;
  }

  /**
   * The ties as they are drawn.
   *
   * @param unit by what sizes are multiplied
   * @param colors of the nodes
   * @param tinted whether a tie between nodes of one colour has that colour
   * @param sections of the legend; what is to be said of ties is added
   */
  List<NetworkScene.Tie> drawn(double unit, int[] colors, boolean tinted, List<Section> sections) {
    double[] bends = bends();
    double least = ties.stream().mapToDouble(Told::weight).min().orElse(1);
    double most = ties.stream().mapToDouble(Told::weight).max().orElse(1);
    boolean weighted = most > least * 1.0001;
    int alpha = alpha(ties.size());
    double thin = Math.sqrt(unit);
    List<NetworkScene.Tie> drawn = new ArrayList<>(ties.size());
    for (int t = 0; t < ties.size(); t++) {
      Told tie = ties.get(t);
      double part = weighted ? (tie.weight - least) / (most - least) : 0;
      double width = (weighted ? THIN + (THICK - THIN) * Math.sqrt(part) : USUAL) * thin;
      boolean same = tinted && colors[tie.tail] == colors[tie.head];
      int color = (same ? paler(colors[tie.tail]) : LINE) & 0xFFFFFF | alpha << 24;
      drawn.add(
          new NetworkScene.Tie(
              tie.tail, tie.head, bends[t], width, color, tie.directed, tie.ended, tie.route));
    }
    explain(weighted, thin, sections);
    return drawn;
  }

  /** The more ties there are, the more each lets through of those below it. */
  private static int alpha(int count) {
    if (count <= FEW) {
      return 0xD8;
    }
    double part = Math.log((double) count / FEW) / Math.log((double) MANY / FEW);
    return (int) (0xD8 - (0xD8 - 0x38) * Math.min(1, part));
  }

  private static int paler(int color) {
    int mixed = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      int own = color >> shift & 0xFF;
      mixed |= (int) (own * 0.65 + (LINE >> shift & 0xFF) * 0.35) << shift;
    }
    return mixed;
  }

  /** Parallel ties are spread like the ribs of a fan, loops lie around each other. */
  private double[] bends() {
    Map<Long, List<Integer>> pairs = new HashMap<>();
    for (int t = 0; t < ties.size(); t++) {
      Told tie = ties.get(t);
      long key = (long) Math.min(tie.tail, tie.head) << 32 | Math.max(tie.tail, tie.head);
      pairs.computeIfAbsent(key, k -> new ArrayList<>(2)).add(t);
    }
    double[] bends = new double[ties.size()];
    for (List<Integer> pair : pairs.values()) {
      for (int i = 0; i < pair.size(); i++) {
        Told tie = ties.get(pair.get(i));
        double lane = i - (pair.size() - 1) / 2.0;
        double bend = lane * BEND / Math.max(1, (pair.size() - 1) / 4.0);
        // Seen from the lower number, so that ties in opposite directions do not meet.
        bends[pair.get(i)] = tie.tail == tie.head ? i + 1 : tie.tail < tie.head ? bend : -bend;
      }
    }
    return bends;
  }

  private void explain(boolean weighted, double thin, List<Section> sections) {
    List<NetworkLegend.Entry> entries = new ArrayList<>();
    boolean directed = ties.stream().anyMatch(Told::directed);
    boolean undirected = ties.stream().anyMatch(t -> !t.directed);
    boolean ended = ties.stream().anyMatch(Told::ended);
    if (directed) {
      entries.add(entry(USUAL, thin, true, false, "directed"));
      if (undirected) {
        entries.add(entry(USUAL, thin, false, false, "undirected"));
      }
    }
    if (weighted) {
      entries.add(entry(THIN, thin, false, false, "weak"));
      entries.add(entry(THICK, thin, false, false, "strong"));
    }
    if (ended) {
      entries.add(entry(USUAL, thin, false, true, "ended"));
    }
    if (!entries.isEmpty()) {
      sections.add(new Section(DrawingTexts.text("ties"), entries));
    }
  }

  private static TieEntry entry(
      double width, double thin, boolean arrow, boolean dashed, String key) {
    return new TieEntry(width * thin, LINE, arrow, dashed, DrawingTexts.text(key));
  }
}
