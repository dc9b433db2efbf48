package ma.jisr.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A layout by forces: ties draw their ends together, nodes push each other away, so that what hangs
 * together stands together ({@link Body}). Each component moves by itself and {@link #arrange}
 * places them side by side, nodes without ties in rows below. Stronger ties draw somewhat more;
 * directions, loops and the number of parallel ties do not matter. The same seed gives the same
 * places, however many processors there are.
 *
 * <p>At once: {@link #of}. Step by step, for a window: make one, {@link #run} a few iterations at a
 * time, show {@link #positions}, and when {@link #isSettled} {@link #arrange}. One thread at a time
 * may use it.
 */
public final class ForceLayout {

  /** The length of a tie between two nodes that nothing else draws or pushes, about. */
  public static final double LENGTH = 60;

  /** After how many iterations a layout of its own start is good. */
  public static final int ITERATIONS = 100;

  private static final double KEPT_WARMTH = 0.5;
  private final Graph graph;
  private final Parts parts;
  private final List<Body> bodies = new ArrayList<>();
  private final int[] part;
  private final int[] place;
  private final BitSet pinned = new BitSet();

  private ForceLayout(Graph graph) {
    this.graph = graph;
    parts = Parts.of(graph);
    part = new int[graph.size()];
    place = new int[graph.size()];
    Graph simple = graph.simple();
    double mean = meanWeight(simple);
    for (int p = 0; p < parts.count(); p++) {
      for (int i = 0; i < parts.size(p); i++) {
        part[parts.node(p, i)] = p;
        place[parts.node(p, i)] = i;
      }
    }
    for (int p = 0; p < parts.count(); p++) {
      bodies.add(body(simple, p, mean));
    }
  }

  /** Begins a layout of a graph with places of its own choice. */
  public ForceLayout(Graph graph, long seed) {
    this(graph);
    for (Body body : bodies) {
      body.begin(seed);
    }
    arrange();
  }

  /**
   * Begins a layout that keeps the places of what was there. New nodes begin beside their
   * neighbours, new components beside everything else.
   *
   * @param before where nodes stand, by node of this graph; NaN for those that are new
   */
  public static ForceLayout keeping(Graph graph, Positions before, long seed) {
    ForceLayout layout = new ForceLayout(graph);
    Keeping.place(layout.parts, layout.bodies, before, seed);
    return layout;
  }

  /**
   * Lays a graph out.
   *
   * @param iterations how many at most; {@link #ITERATIONS} are enough
   * @param monitor may be null
   * @throws OperationCanceledException when it was cancelled
   */
  public static Positions of(Graph graph, int iterations, long seed, IProgressMonitor monitor) {
    ForceLayout layout = new ForceLayout(graph, seed);
    layout.run(iterations, monitor);
    layout.arrange();
    return layout.positions();
  }

  private static double meanWeight(Graph simple) {
    double sum = 0;
    for (int t = 0; t < simple.ties(); t++) {
      sum += simple.weight(t);
    }
    return simple.ties() == 0 ? 1 : sum / simple.ties();
  }

  private Body body(Graph simple, int p, double mean) {
    int n = parts.size(p);
    int[] start = new int[n + 1];
    Graph.Rows rows = simple.out();
    for (int i = 0; i < n; i++) {
      int v = parts.node(p, i);
      start[i + 1] = start[i] + rows.start()[v + 1] - rows.start()[v];
    }
    int[] node = new int[start[n]];
    float[] strength = new float[start[n]];
    int at = 0;
    for (int i = 0; i < n; i++) {
      int v = parts.node(p, i);
      for (int k = rows.start()[v]; k < rows.start()[v + 1]; k++) {
        node[at] = place[rows.node()[k]];
        double much = Math.sqrt(simple.weight(rows.tie()[k]) / mean);
        strength[at++] = (float) Math.clamp(much, 0.5, 2);
      }
    }
    return new Body(start, node, strength);
  }

  /**
   * Runs iterations; stops when everything stands still.
   *
   * @param iterations how many at most
   * @param monitor may be null
   * @return how many were run
   * @throws OperationCanceledException when it was cancelled; the places are those of the last
   *     whole iteration
   */
  public int run(int iterations, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, iterations);
    for (int i = 0; i < iterations; i++) {
      if (isSettled()) {
        return i;
      }
      for (Body body : bodies) {
        if (!body.isSettled()) {
          body.step();
        }
      }
      if (progress.isCanceled()) {
        throw new OperationCanceledException();
      }
      progress.worked(1);
    }
    return iterations;
  }

  /** Whether further iterations would hardly move anything. */
  public boolean isSettled() {
    return bodies.stream().allMatch(Body::isSettled);
  }

  /** Where the nodes stand now, in arrays that the caller may keep. */
  public Positions positions() {
    Positions positions = Positions.of(graph.size());
    for (int v = 0; v < graph.size(); v++) {
      positions.x()[v] = bodies.get(part[v]).x(place[v]);
      positions.y()[v] = bodies.get(part[v]).y(place[v]);
    }
    return positions;
  }

  /** Holds a node at a place until it is released; its component begins to move again. */
  public void pin(int node, double x, double y) {
    pinned.set(node);
    Body body = bodies.get(part[node]);
    body.put(place[node], x, y);
    body.pin(place[node], true);
    body.warm(KEPT_WARMTH);
  }

  /** Lets a node go that was held. */
  public void release(int node) {
    pinned.clear(node);
    bodies.get(part[node]).pin(place[node], false);
    bodies.get(part[node]).warm(KEPT_WARMTH);
  }

  /** The nodes that are held. */
  public BitSet pinned() {
    return (BitSet) pinned.clone();
  }

  /**
   * Places the components side by side, so that none overlaps another, and the nodes without ties
   * in rows; does nothing while a node is held.
   */
  public void arrange() {
    if (pinned.isEmpty()) {
      Arrangement.of(bodies, true);
    }
  }

  @Override
  public String toString() {
    return graph.size() + " nodes in " + Arrays.stream(parts.start()).count() + " components";
  }
}
