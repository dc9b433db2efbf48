package ma.jisr.network.layout;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Places the nodes of a connected graph so that distances on the plane are like those in the graph,
 * as well as the distances to a few pivots tell (Brandes and Pich 2006): the first two principal
 * components of the centred squares of the distances.
 */
final class PivotMds {

  private static final int PIVOTS = 40;
  private static final int POWERS = 100;
  private static final double ENOUGH = 1e-7;

  private PivotMds() {}

  /** Sets the places; the graph as in {@link Body}. */
  static void place(int[] start, int[] node, long seed, double[] x, double[] y) {
    int n = x.length;
    int pivots = Math.min(PIVOTS, n);
    float[][] centred = squares(start, node, pivots);
    double all = 0;
    double[] byNode = new double[n];
    for (float[] column : centred) {
      double sum = 0;
      for (int v = 0; v < n; v++) {
        sum += column[v];
        byNode[v] += column[v] / pivots;
      }
      all += sum / n / pivots;
    }
    for (float[] column : centred) {
      double mean = 0;
      for (int v = 0; v < n; v++) {
        mean += column[v];
      }
      mean /= n;
      for (int v = 0; v < n; v++) {
        column[v] = (float) (-0.5 * (column[v] - byNode[v] - mean + all));
      }
    }
    double[][] products = products(centred);
    SplittableRandom random = new SplittableRandom(seed);
    double[] first = leading(products, null, random);
    double[] second = leading(products, first, random);
    for (int p = 0; p < pivots; p++) {
      for (int v = 0; v < n; v++) {
        x[v] += centred[p][v] * first[p];
        y[v] += centred[p][v] * second[p];
      }
    }
  }

  /** The squares of the distances from pivots that lie far from each other. */
  private static float[][] squares(int[] start, int[] node, int pivots) {
    int n = start.length - 1;
    float[][] squares = new float[pivots][n];
    int[] nearest = new int[n];
    Arrays.fill(nearest, Integer.MAX_VALUE);
    int[] order = new int[n];
    int[] distance = new int[n];
    int pivot = 0;
    for (int p = 0; p < pivots; p++) {
      Arrays.fill(distance, -1);
      distance[pivot] = 0;
      order[0] = pivot;
      int tail = 1;
      for (int head = 0; head < tail; head++) {
        int v = order[head];
        for (int k = start[v]; k < start[v + 1]; k++) {
          int w = node[k];
          if (distance[w] < 0) {
            distance[w] = distance[v] + 1;
            order[tail++] = w;
          }
        }
      }
      for (int v = 0; v < n; v++) {
        squares[p][v] = (float) distance[v] * distance[v];
        nearest[v] = Math.min(nearest[v], distance[v]);
      }
      for (int v = 0; v < n; v++) {
        pivot = nearest[v] > nearest[pivot] ? v : pivot;
      }
    }
    return squares;
  }

  private static double[][] products(float[][] columns) {
    double[][] products = new double[columns.length][columns.length];
    for (int p = 0; p < columns.length; p++) {
      for (int q = 0; q <= p; q++) {
        double sum = 0;
        for (int v = 0; v < columns[p].length; v++) {
          sum += (double) columns[p][v] * columns[q][v];
        }
        products[p][q] = sum;
        products[q][p] = sum;
      }
    }
    return products;
  }

  /** The eigenvector of the greatest eigenvalue, at right angles to one that is known. */
  private static double[] leading(double[][] matrix, double[] known, SplittableRandom random) {
    int n = matrix.length;
    double[] vector = new double[n];
    for (int i = 0; i < n; i++) {
      vector[i] = random.nextDouble() - 0.5;
    }
    normalise(vector, known);
    for (int power = 0; power < POWERS; power++) {
      double[] next = new double[n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          next[i] += matrix[i][j] * vector[j];
        }
      }
      normalise(next, known);
      double change = 0;
      for (int i = 0; i < n; i++) {
        change = Math.max(change, Math.abs(next[i] - vector[i]));
      }
      vector = next;
      if (change < ENOUGH) {
        break;
      }
    }
    return vector;
  }

  private static void normalise(double[] vector, double[] known) {
    if (known != null) {
      double along = 0;
      for (int i = 0; i < vector.length; i++) {
        along += vector[i] * known[i];
      }
      for (int i = 0; i < vector.length; i++) {
        vector[i] -= along * known[i];
      }
    }
    double sum = 0;
    for (double value : vector) {
      sum += value * value;
    }
    double length = Math.sqrt(sum);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = length < 1e-300 ? 0 : vector[i] / length;
    }
  }
}
