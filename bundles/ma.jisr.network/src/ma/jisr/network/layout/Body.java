package ma.jisr.network.layout;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A component of a graph as charged bodies held by springs (Hu 2005): neighbours draw each other by
 * the square of their distance, all push each other by its inverse. Each step moves every node
 * towards where the springs at their present strength would balance the charges, no further than
 * the temperature of the step allows, which falls while the forces grow and rises while they fall.
 * The result does not depend on how many threads work.
 */
final class Body implements Piece {

  private static final double CHARGE = 0.2;
  private static final double DAMPING = 0.6;
  private static final double COOLING = 0.9;
  private static final int PROGRESS = 4;
  private static final int BLOCK = 512;
  private static final int PARALLEL = 1_500;
  private static final double JITTER = 0.05;

  /** How still it is, as a part of the length of a tie, when it counts as settled. */
  private static final double STILL = 2e-3;

  private final int[] start;
  private final int[] node;
  private final float[] strength;
  private final boolean[] pinned;
  private final double[] forceX;
  private final double[] forceY;
  private final double[] energies;
  private final double[] moves;
  private final QuadTree tree;
  private double[] x;
  private double[] y;
  private double[] nextX;
  private double[] nextY;
  private double temperature;
  private double energy = Double.POSITIVE_INFINITY;
  private int progress;
  private boolean settled;

  /**
   * A component, whose nodes have numbers of their own.
   *
   * @param start where the row of a node begins
   * @param node the neighbours, row after row, each once and none its own
   * @param strength of the springs, 1 on the mean
   */
  Body(int[] start, int[] node, float[] strength) {
    this.start = start;
    this.node = node;
    this.strength = strength;
    int n = start.length - 1;
    pinned = new boolean[n];
    forceX = new double[n];
    forceY = new double[n];
    x = new double[n];
    y = new double[n];
    nextX = new double[n];
    nextY = new double[n];
    energies = new double[(n + BLOCK - 1) / BLOCK];
    moves = new double[energies.length];
    tree = new QuadTree(n);
  }

  @Override
  public int size() {
    return pinned.length;
  }

  double x(int v) {
    return x[v];
  }

  double y(int v) {
    return y[v];
  }

  int[] start() {
    return start;
  }

  int[] node() {
    return node;
  }

  /** Stands on places of its own choice: {@link PivotMds}, at the size where forces balance. */
  void begin(long seed) {
    PivotMds.place(start, node, seed, x, y);
    double length = Math.max(meanLength(), 1e-9);
    SplittableRandom random = new SplittableRandom(seed);
    for (int v = 0; v < x.length; v++) {
      x[v] += (random.nextDouble() - 0.5) * JITTER * length;
      y[v] += (random.nextDouble() - 0.5) * JITTER * length;
    }
    double scale = balance();
    for (int v = 0; v < x.length; v++) {
      x[v] *= scale;
      y[v] *= scale;
    }
    temperature = Math.max(ForceLayout.LENGTH, meanLength());
  }

  @Override
  public double[] bounds() {
    return new double[] {
      Arrays.stream(x).min().orElse(0),
      Arrays.stream(y).min().orElse(0),
      Arrays.stream(x).max().orElse(0),
      Arrays.stream(y).max().orElse(0)
    };
  }

  @Override
  public void shift(double byX, double byY) {
    for (int v = 0; v < x.length; v++) {
      x[v] += byX;
      y[v] += byY;
    }
  }

  @Override
  public void turn() {
    double[] swap = x;
    x = y;
    y = swap;
    for (int v = 0; v < y.length; v++) {
      y[v] = -y[v];
    }
  }

  /** Stands where a node is to stand. */
  void put(int v, double toX, double toY) {
    x[v] = toX;
    y[v] = toY;
  }

  /** Begins to move again, gently when most nodes stand where they stood. */
  void warm(double howMuch) {
    temperature = Math.max(temperature, howMuch * ForceLayout.LENGTH);
    energy = Double.POSITIVE_INFINITY;
    settled = false;
  }

  void pin(int v, boolean fast) {
    pinned[v] = fast;
  }

  boolean isPinned(int v) {
    return pinned[v];
  }

  boolean isSettled() {
    return settled || x.length < 2;
  }

  private double meanLength() {
    double sum = 0;
    for (int v = 0; v < x.length; v++) {
      for (int k = start[v]; k < start[v + 1]; k++) {
        sum += Math.hypot(x[node[k]] - x[v], y[node[k]] - y[v]);
      }
    }
    return node.length == 0 ? 0 : sum / node.length;
  }

  /** By what everything is to be stretched for the energy to be least. */
  private double balance() {
    double cubes = 0;
    for (int v = 0; v < x.length; v++) {
      for (int k = start[v]; k < start[v + 1]; k++) {
        double d = Math.hypot(x[node[k]] - x[v], y[node[k]] - y[v]);
        cubes += strength[k] * d * d * d / 2;
      }
    }
    double n = x.length;
    double length = ForceLayout.LENGTH;
    return cubes <= 0 ? 1 : Math.cbrt(CHARGE * length * length * length * n * (n - 1) / 2 / cubes);
  }

  /** Moves every node once. */
  void step() {
    int n = x.length;
    if (n < 2) {
      return;
    }
    tree.build(x, y);
    boolean parallel = n >= PARALLEL;
    each(tree.leaves(), parallel, leaf -> tree.repel(leaf, forceX, forceY));
    each(energies.length, parallel, this::move);
    double[] swap = x;
    x = nextX;
    nextX = swap;
    swap = y;
    y = nextY;
    nextY = swap;
    double now = Arrays.stream(energies).sum();
    double moved = Arrays.stream(moves).sum() / n;
    settled = moved < STILL * ForceLayout.LENGTH;
    if (now < energy) {
      progress++;
      if (progress >= PROGRESS) {
        progress = 0;
        temperature /= COOLING;
      }
    } else {
      progress = 0;
      temperature *= COOLING;
    }
    energy = now;
  }

  private static void each(int count, boolean parallel, java.util.function.IntConsumer work) {
    if (parallel) {
      IntStream.range(0, count).parallel().forEach(work);
    } else {
      for (int i = 0; i < count; i++) {
        work.accept(i);
      }
    }
  }

  private void move(int block) {
    double sum = 0;
    double moved = 0;
    double charge = CHARGE * ForceLayout.LENGTH * ForceLayout.LENGTH;
    for (int v = block * BLOCK; v < Math.min(x.length, (block + 1) * BLOCK); v++) {
      double fx = forceX[v] * charge;
      double fy = forceY[v] * charge;
      double stiff = 0;
      for (int k = start[v]; k < start[v + 1]; k++) {
        int w = node[k];
        double dx = x[w] - x[v];
        double dy = y[w] - y[v];
        double pull = strength[k] * Math.sqrt(dx * dx + dy * dy) / ForceLayout.LENGTH;
        fx += dx * pull;
        fy += dy * pull;
        stiff += pull;
      }
      double force = Math.sqrt(fx * fx + fy * fy);
      sum += force * force;
      double far = Math.min(temperature, DAMPING * force / Math.max(stiff, 1e-3));
      if (pinned[v] || force == 0) {
        far = 0;
      }
      nextX[v] = x[v] + (far == 0 ? 0 : fx / force * far);
      nextY[v] = y[v] + (far == 0 ? 0 : fy / force * far);
      moved += far;
    }
    energies[block] = sum;
    moves[block] = moved;
  }
}
