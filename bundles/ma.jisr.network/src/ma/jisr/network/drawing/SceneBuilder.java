package ma.jisr.network.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import ma.jisr.geo.GeoTexts;
import ma.jisr.network.drawing.NetworkLegend.NodeEntry;
import ma.jisr.network.drawing.NetworkLegend.Section;
import ma.jisr.network.layout.Positions;
import ma.jisr.network.layout.Separation;

/** Makes a scene of a network: how its nodes and ties look, and the legend that says so. */
public final class SceneBuilder {

  private static final int PLAIN = 0xFF3B6E8F;
  private static final int SIGN = 0xFF8A939C;
  private static final double LEAST = 5;
  private static final double MOST = 17;
  private static final double PLAIN_RADIUS = 7;
  private static final int SIGNS = 3;

  private static final double AIR = 3;

  private final Positions positions;
  private final int size;
  private final TieStyles ties = new TieStyles();
  private String title = "";
  private String date = "";
  private String credit = "";
  private long[] ids;
  private List<String> labels;
  private String sizeTitle;
  private double[] sizes;
  private DoubleFunction<String> sizeText = GeoTexts::number;
  private String colourTitle;
  private List<String> categories;
  private String shapeTitle;
  private List<String> kinds;
  private boolean apart;
  private String uncategorised;

  /** A scene of nodes at their places, as yet without labels and all alike. */
  public SceneBuilder(Positions positions) {
    this.positions = positions.copy();
    size = positions.size();
    ids = new long[size];
    labels = java.util.Collections.nCopies(size, "");
  }

  /** The heading. */
  public SceneBuilder title(String text) {
    title = text;
    return this;
  }

  /** What date it shows, in words. */
  public SceneBuilder date(String text) {
    date = text;
    return this;
  }

  /** Whose data it is. */
  public SceneBuilder credit(String text) {
    credit = text;
    return this;
  }

  /** Nodes that would overlap are moved apart, as little as must be. */
  public SceneBuilder apart() {
    apart = true;
    return this;
  }

  /** The records that the nodes are. */
  public SceneBuilder ids(long[] byNode) {
    ids = byNode.clone();
    return this;
  }

  /** The names of the nodes; "" for none. */
  public SceneBuilder labels(List<String> byNode) {
    labels = List.copyOf(byNode);
    return this;
  }

  /**
   * What the areas of the nodes show, and which are the most important.
   *
   * @param heading in the legend
   * @param byNode none negative; those that are not numbers count as 0
   */
  public SceneBuilder sizes(String heading, double[] byNode) {
    sizeTitle = heading;
    sizes = Arrays.stream(byNode).map(v -> Double.isFinite(v) ? Math.max(0, v) : 0).toArray();
    return this;
  }

  /** How the legend writes the values of sizes, where that is not as plain numbers. */
  public SceneBuilder sizeText(DoubleFunction<String> text) {
    sizeText = text;
    return this;
  }

  /**
   * What the colours of the nodes show.
   *
   * @param heading in the legend
   * @param byNode categories; null or "" for none
   */
  public SceneBuilder colours(String heading, List<String> byNode) {
    return colours(heading, byNode, DrawingTexts.text("none"));
  }

  /**
   * What the colours of the nodes show.
   *
   * @param heading in the legend
   * @param byNode categories; null or "" for none
   * @param none what the legend says of those that have none
   */
  public SceneBuilder colours(String heading, List<String> byNode, String none) {
    colourTitle = heading;
    categories = new ArrayList<>(byNode);
    uncategorised = none;
    return this;
  }

  /**
   * What the shapes of the nodes show, as organisation or person; the most frequent are discs, and
   * the fifth kind and those after it look alike.
   */
  public SceneBuilder shapes(String heading, List<String> byNode) {
    shapeTitle = heading;
    kinds = new ArrayList<>(byNode);
    return this;
  }

  /**
   * Adds a tie.
   *
   * @param tail the number of the node where it begins
   * @param head the number of the node where it ends
   * @param weight how strong it is
   * @param directed whether it has an arrow
   * @param ended whether it is over, and dashed
   */
  public SceneBuilder tie(int tail, int head, double weight, boolean directed, boolean ended) {
    ties.add(tail, head, weight, directed, ended, new double[0]);
    return this;
  }

  /**
   * Adds a tie that goes by points of the plane.
   *
   * @param route x and y by turns
   */
  public SceneBuilder tie(
      int tail, int head, double weight, boolean directed, boolean ended, double[] route) {
    ties.add(tail, head, weight, directed, ended, route.clone());
    return this;
  }

  /** The scene of what was said so far. */
  public NetworkScene build() {
    List<Section> sections = new ArrayList<>();
    double unit = Spacing.unit(positions);
    int[] colors = colors(sections);
    Shape[] shapes = shapes(sections);
    double[] degrees = ties.degrees(size);
    double[] radii = radii(unit, sections);
    if (apart) {
      Separation.of(positions, radii, AIR * unit);
    }
    List<NetworkScene.Node> nodes = new ArrayList<>(size);
    double[] ranks = ranks(degrees);
    for (int v = 0; v < size; v++) {
      nodes.add(
          new NetworkScene.Node(
              ids[v],
              labels.get(v),
              positions.x()[v],
              positions.y()[v],
              radii[v],
              colors[v],
              shapes[v],
              ranks[v]));
    }
    List<NetworkScene.Tie> drawn = ties.drawn(unit, colors, categories != null, sections);
    return new NetworkScene(
        title, date, credit, nodes, drawn, new NetworkLegend(sections), GeoTexts.isRightToLeft());
  }

  /** By size, then by the number of ties. */
  private double[] ranks(double[] degrees) {
    double most = Math.max(1, Arrays.stream(degrees).max().orElse(1));
    double largest = sizes == null ? 0 : Arrays.stream(sizes).max().orElse(0);
    double[] ranks = new double[size];
    for (int v = 0; v < size; v++) {
      ranks[v] = degrees[v] / most * 1e-3 + (largest > 0 ? sizes[v] / largest : 0);
    }
    return ranks;
  }

  private double[] radii(double unit, List<Section> sections) {
    double[] radii = new double[size];
    double largest = sizes == null ? 0 : Arrays.stream(sizes).max().orElse(0);
    if (largest <= 0) {
      Arrays.fill(radii, PLAIN_RADIUS * unit);
      return radii;
    }
    for (int v = 0; v < size; v++) {
      radii[v] = radius(sizes[v] / largest) * unit;
    }
    List<NetworkLegend.Entry> entries = new ArrayList<>();
    for (double value :
        Signs.values(largest, SIGNS, Arrays.stream(sizes).allMatch(s -> s % 1 == 0))) {
      double r = radius(value / largest) * unit;
      entries.add(new NodeEntry(Shape.DISC, r, 0, sizeText.apply(value)));
    }
    sections.add(new Section(sizeTitle, entries));
    return radii;
  }

  /** Areas grow with values, from that of a node without any. */
  private static double radius(double part) {
    return Math.sqrt(LEAST * LEAST + part * (MOST * MOST - LEAST * LEAST));
  }

  private int[] colors(List<Section> sections) {
    int[] colors = new int[size];
    Arrays.fill(colors, PLAIN);
    if (categories == null) {
      return colors;
    }
    Palette palette = Palette.of(categories);
    for (int v = 0; v < size; v++) {
      colors[v] = palette.color(categories.get(v));
    }
    List<NetworkLegend.Entry> entries = new ArrayList<>();
    palette
        .colors()
        .forEach((category, color) -> entries.add(new NodeEntry(Shape.DISC, 0, color, category)));
    if (categories.stream().anyMatch(c -> isOther(palette, c))) {
      entries.add(new NodeEntry(Shape.DISC, 0, Palette.OTHERS, DrawingTexts.text("others")));
    }
    if (categories.stream().anyMatch(c -> c == null || c.isEmpty())) {
      entries.add(new NodeEntry(Shape.DISC, 0, Palette.NONE, uncategorised));
    }
    sections.add(new Section(colourTitle, entries));
    return colors;
  }

  private static boolean isOther(Palette palette, String category) {
    return category != null && !category.isEmpty() && !palette.colors().containsKey(category);
  }

  private Shape[] shapes(List<Section> sections) {
    Shape[] shapes = new Shape[size];
    Arrays.fill(shapes, Shape.DISC);
    if (kinds == null) {
      return shapes;
    }
    Map<String, Integer> counts = new HashMap<>();
    kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
    List<String> byCount = new ArrayList<>(counts.keySet());
    byCount.sort(
        Comparator.<String>comparingInt(k -> -counts.get(k))
            .thenComparing(Comparator.naturalOrder()));
    if (byCount.size() < 2) {
      return shapes; // all alike: nothing to tell apart
    }
    Shape[] known = Shape.values();
    for (int v = 0; v < size; v++) {
      shapes[v] = known[Math.min(known.length - 1, byCount.indexOf(kinds.get(v)))];
    }
    List<NetworkLegend.Entry> entries = new ArrayList<>();
    for (int i = 0; i < Math.min(known.length, byCount.size()); i++) {
      boolean last = i == known.length - 1 && byCount.size() > known.length;
      String text = last ? DrawingTexts.text("others") : byCount.get(i);
      entries.add(new NodeEntry(known[i], 0, SIGN, text));
    }
    sections.add(new Section(shapeTitle, entries));
    return shapes;
  }
}
