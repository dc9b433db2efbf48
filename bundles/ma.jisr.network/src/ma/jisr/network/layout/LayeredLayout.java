package ma.jisr.network.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A layout in layers, for networks with directions, as who funds whom: ties lead down, but for the
 * few that would close a circle (Sugiyama, Tagawa and Toda 1981; each step names its own source).
 * Components stand side by side, nodes without ties in rows below. Without directions a tie is
 * taken as it was told.
 *
 * @param positions of the nodes
 * @param layer by node, in its component: 0 on top
 * @param routes by tie: x and y by turns of the points that it goes by, from its tail; empty for a
 *     straight line
 * @param upwards by tie: whether it leads up, or back to its node
 */
public record LayeredLayout(
    Positions positions, int[] layer, double[][] routes, boolean[] upwards) {

  /** The least distance of two nodes in a layer. */
  public static final double APART = ForceLayout.LENGTH;

  private static final double POINTS_APART = ForceLayout.LENGTH * 0.4;
  private static final double LEAST_DOWN = ForceLayout.LENGTH * 1.5;
  private static final double MOST_DOWN = ForceLayout.LENGTH * 5;
  private static final double SHAPE = 1.8;
  private static final double LANE = 7;

  /**
   * Lays a graph out.
   *
   * @param monitor may be null
   * @throws OperationCanceledException when it was cancelled
   */
  public static LayeredLayout of(Graph graph, IProgressMonitor monitor) {
    Parts parts = Parts.of(graph);
    SubMonitor progress = SubMonitor.convert(monitor, parts.count());
    int[] part = new int[graph.size()];
    int[] place = new int[graph.size()];
    for (int p = 0; p < parts.count(); p++) {
      for (int i = 0; i < parts.size(p); i++) {
        part[parts.node(p, i)] = p;
        place[parts.node(p, i)] = i;
      }
    }
    List<List<Integer>> ties = new ArrayList<>();
    for (int p = 0; p < parts.count(); p++) {
      ties.add(new ArrayList<>());
    }
    for (int t = 0; t < graph.ties(); t++) {
      if (graph.tail(t) != graph.head(t)) {
        ties.get(part[graph.tail(t)]).add(t);
      }
    }
    List<Part> laid = new ArrayList<>();
    for (int p = 0; p < parts.count(); p++) {
      if (progress.isCanceled()) {
        throw new OperationCanceledException();
      }
      laid.add(new Part(graph, parts.size(p), ties.get(p), place));
      progress.worked(1);
    }
    Arrangement.of(laid, false);
    Positions positions = Positions.of(graph.size());
    int[] layer = new int[graph.size()];
    for (int v = 0; v < graph.size(); v++) {
      Part own = laid.get(part[v]);
      positions.x()[v] = own.x[place[v]];
      positions.y()[v] = own.y(place[v]);
      layer[v] = own.layers.layer[place[v]];
    }
    double[][] routes = new double[graph.ties()][];
    boolean[] upwards = new boolean[graph.ties()];
    for (int t = 0; t < graph.ties(); t++) {
      routes[t] = laid.get(part[graph.tail(t)]).routes.getOrDefault(t, new double[0]);
      upwards[t] = layer[graph.tail(t)] >= layer[graph.head(t)];
    }
    return new LayeredLayout(positions, layer, routes, upwards);
  }

  /** A component in its layers. */
  private static final class Part implements Piece {

    private final int size;
    private final Layers layers;
    private final double[] x;
    private final double down;
    private double top;
    private final Map<Integer, double[]> routes = new HashMap<>();
    private final Map<Integer, Integer> lanes = new HashMap<>();
    private final List<Integer> ties;
    private final Map<Long, Integer> arcByPair = new HashMap<>();
    private final Graph graph;
    private final int[] place;

    Part(Graph graph, int size, List<Integer> ties, int[] place) {
      this.graph = graph;
      this.size = size;
      this.ties = ties;
      this.place = place;
      int[][] arcs = arcs();
      int[] order = Acyclic.order(size, arcs);
      for (int[] arc : arcs) {
        if (order[arc[0]] > order[arc[1]]) {
          int swap = arc[0];
          arc[0] = arc[1];
          arc[1] = swap;
        }
      }
      layers = new Layers(size, arcs, order);
      int[][] rows = Crossings.order(layers);
      x = Columns.of(layers, rows, APART, POINTS_APART);
      double[] bounds = bounds();
      double high = (bounds[2] - bounds[0]) / SHAPE / Math.max(1, layers.count - 1);
      down = Math.clamp(high, LEAST_DOWN, MOST_DOWN);
      shift(0, 0);
    }

    /** One arc for all ties between two nodes, in the direction of most of their weight. */
    private int[][] arcs() {
      Map<Long, double[]> sums = new java.util.LinkedHashMap<>();
      for (int t : ties) {
        int tail = place[graph.tail(t)];
        int head = place[graph.head(t)];
        double much = tail < head ? graph.weight(t) : -graph.weight(t);
        sums.computeIfAbsent(pair(tail, head), k -> new double[1])[0] += much;
      }
      int[][] arcs = new int[sums.size()][];
      int count = 0;
      for (Map.Entry<Long, double[]> one : sums.entrySet()) {
        int low = (int) (one.getKey() >> 32);
        int high = one.getKey().intValue();
        arcByPair.put(one.getKey(), count);
        arcs[count++] = one.getValue()[0] >= 0 ? new int[] {low, high} : new int[] {high, low};
      }
      return arcs;
    }

    private static long pair(int v, int w) {
      return (long) Math.min(v, w) << 32 | Math.max(v, w);
    }

    @Override
    public int size() {
      return size;
    }

    double y(int v) {
      return top - layers.layer[v] * down;
    }

    @Override
    public double[] bounds() {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (double one : x) {
        least = Math.min(least, one);
        most = Math.max(most, one);
      }
      return new double[] {least, top - (layers.count - 1) * down, most, top};
    }

    @Override
    public void shift(double byX, double byY) {
      for (int v = 0; v < x.length; v++) {
        x[v] += byX;
      }
      top += byY;
      route();
    }

    @Override
    public void turn() {
      throw new UnsupportedOperationException(); // down is down
    }

    private void route() {
      lanes.clear();
      for (int t : ties) {
        int tail = place[graph.tail(t)];
        int head = place[graph.head(t)];
        int arc = arcByPair.get(pair(tail, head));
        int[] points = layers.points[arc];
        int lane = lanes.merge(arc, 1, Integer::sum) - 1;
        if (points == null || points.length == 0) {
          continue;
        }
        boolean falling = layers.layer[tail] < layers.layer[head];
        double[] route = new double[2 * points.length];
        for (int i = 0; i < points.length; i++) {
          int at = falling ? i : points.length - 1 - i;
          route[2 * at] = x[points[i]] + lane * LANE;
          route[2 * at + 1] = y(points[i]);
        }
        routes.put(t, route);
      }
    }
  }
}
