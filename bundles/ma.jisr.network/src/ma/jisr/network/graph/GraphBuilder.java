package ma.jisr.network.graph;

import java.util.Arrays;

/** Collects nodes and ties, and makes a {@link Graph} of them. */
public final class GraphBuilder {

  private final boolean directed;
  private int size;
  private int ties;
  private int[] tails = new int[64];
  private int[] heads = new int[64];
  private double[] weights = new double[64];

  /** Begins a graph without nodes. */
  public GraphBuilder(boolean directed) {
    this.directed = directed;
  }

  /** Sees to it that there are so many nodes. */
  public GraphBuilder nodes(int count) {
    size = Math.max(size, count);
    return this;
  }

  /** Adds a tie of weight 1. */
  public GraphBuilder tie(int tail, int head) {
    return tie(tail, head, 1);
  }

  /**
   * Adds a tie, and the nodes up to its ends.
   *
   * @param tail where it begins, from 0
   * @param head where it ends, from 0
   * @param weight how strong it is: a positive number
   * @throws IllegalArgumentException when an end is negative or the weight is not positive
   */
  public GraphBuilder tie(int tail, int head, double weight) {
    if (tail < 0 || head < 0 || !(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException(tail + " - " + head + ": " + weight);
    }
    if (ties == tails.length) {
      tails = Arrays.copyOf(tails, ties * 2);
      heads = Arrays.copyOf(heads, ties * 2);
      weights = Arrays.copyOf(weights, ties * 2);
    }
    tails[ties] = tail;
    heads[ties] = head;
    weights[ties++] = weight;
    size = Math.max(size, Math.max(tail, head) + 1);
    return this;
  }

  /** The graph of what was added so far. */
  public Graph build() {
    return new Graph(
        size,
        directed,
        Arrays.copyOf(tails, ties),
        Arrays.copyOf(heads, ties),
        Arrays.copyOf(weights, ties));
  }
}
