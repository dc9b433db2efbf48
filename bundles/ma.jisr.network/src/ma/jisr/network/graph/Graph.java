package ma.jisr.network.graph;

import java.util.Arrays;

/**
 * A graph in compact arrays (compressed sparse rows): nodes are numbers from 0, the neighbours of
 * each stand side by side. Ties may be parallel and may lead back to their node. An undirected
 * graph has each tie in the rows of both its ends, once for each end; a directed one in the row of
 * its tail, and in the reverse rows of its head. Immutable; some 16 bytes a tie and direction.
 */
public final class Graph {

  private final int size;
  private final boolean directed;
  private final int[] tails;
  private final int[] heads;
  private final double[] weights;
  private final Rows out;
  private final Rows in;

  /**
   * The rows of one direction.
   *
   * @param start where the row of a node begins; the row after the last begins at the end
   * @param node the neighbours, row after row
   * @param tie by which tie each is one
   */
  public record Rows(int[] start, int[] node, int[] tie) {}

  Graph(int size, boolean directed, int[] tails, int[] heads, double[] weights) {
    this.size = size;
    this.directed = directed;
    this.tails = tails;
    this.heads = heads;
    this.weights = weights;
    out = rows(tails, heads, !directed);
    in = directed ? rows(heads, tails, false) : out;
  }

  private Rows rows(int[] from, int[] to, boolean both) {
    int[] start = new int[size + 1];
    for (int t = 0; t < from.length; t++) {
      start[from[t] + 1]++;
      if (both) {
        start[to[t] + 1]++;
      }
    }
    for (int v = 0; v < size; v++) {
      start[v + 1] += start[v];
    }
    int[] at = Arrays.copyOf(start, size);
    int[] node = new int[start[size]];
    int[] tie = new int[start[size]];
    for (int t = 0; t < from.length; t++) {
      node[at[from[t]]] = to[t];
      tie[at[from[t]]++] = t;
      if (both) {
        node[at[to[t]]] = from[t];
        tie[at[to[t]]++] = t;
      }
    }
    return new Rows(start, node, tie);
  }

  /** How many nodes it has. */
  public int size() {
    return size;
  }

  /** How many ties it has. */
  public int ties() {
    return tails.length;
  }

  /** Whether its ties have a direction. */
  public boolean isDirected() {
    return directed;
  }

  /** Where a tie begins. */
  public int tail(int tie) {
    return tails[tie];
  }

  /** Where a tie ends. */
  public int head(int tie) {
    return heads[tie];
  }

  /** How strong a tie is; 1 when nothing was said. */
  public double weight(int tie) {
    return weights[tie];
  }

  /** The neighbours that ties lead to; not to be changed. */
  public Rows out() {
    return out;
  }

  /** The neighbours that ties come from; not to be changed. In an undirected graph, the same. */
  public Rows in() {
    return in;
  }

  /**
   * The same nodes with at most one tie between two of them, without direction and without ties
   * that lead back; the weights of parallel ties are added.
   */
  public Graph simple() {
    GraphBuilder builder = new GraphBuilder(false).nodes(size);
    double[] sum = new double[size];
    int[] seen = new int[size];
    Arrays.fill(seen, -1);
    int[] found = new int[size];
    for (int v = 0; v < size; v++) {
      int count = 0;
      for (Rows rows : directed ? new Rows[] {out, in} : new Rows[] {out}) {
        for (int i = rows.start[v]; i < rows.start[v + 1]; i++) {
          int w = rows.node[i];
          if (w <= v) {
            continue; // from the other end
          }
          if (seen[w] != v) {
            seen[w] = v;
            sum[w] = 0;
            found[count++] = w;
          }
          sum[w] += weights[rows.tie[i]];
        }
      }
      Arrays.sort(found, 0, count);
      for (int i = 0; i < count; i++) {
        builder.tie(v, found[i], sum[found[i]]);
      }
    }
    return builder.build();
  }
}
