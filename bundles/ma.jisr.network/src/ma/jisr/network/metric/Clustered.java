package ma.jisr.network.metric;

import java.util.Arrays;
import java.util.Random;
import ma.jisr.network.graph.Graph;
import org.eclipse.core.runtime.IProgressMonitor;

/** A weighted graph whose nodes are moved between groups, or become nodes of a smaller one. */
final class Clustered {

  private final int[] start;
  private final int[] node;
  private final double[] weight;
  private final double[] loop;
  private final double[] strength;
  private final double whole;

  private Clustered(int[] start, int[] node, double[] weight, double[] loop) {
    this.start = start;
    this.node = node;
    this.weight = weight;
    this.loop = loop;
    strength = new double[loop.length];
    double sum = 0;
    for (int v = 0; v < loop.length; v++) {
      strength[v] = 2 * loop[v];
      for (int k = start[v]; k < start[v + 1]; k++) {
        strength[v] += weight[k];
      }
      sum += strength[v];
    }
    whole = sum;
  }

  /** A graph without parallel ties and without those that lead back. */
  static Clustered of(Graph simple) {
    Graph.Rows rows = simple.out();
    double[] weight = new double[rows.node().length];
    for (int k = 0; k < weight.length; k++) {
      weight[k] = simple.weight(rows.tie()[k]);
    }
    return new Clustered(rows.start(), rows.node(), weight, new double[simple.size()]);
  }

  int size() {
    return loop.length;
  }

  /** How much more is within groups than chance would put there, as a part of all ties. */
  double modularity(int[] group) {
    double[] within = new double[size()];
    double[] total = new double[size()];
    for (int v = 0; v < size(); v++) {
      int g = group[v];
      total[g] += strength[v];
      within[g] += 2 * loop[v];
      for (int k = start[v]; k < start[v + 1]; k++) {
        within[g] += group[node[k]] == g ? weight[k] : 0;
      }
    }
    double sum = 0;
    for (int g = 0; g < size() && whole > 0; g++) {
      sum += within[g] / whole - (total[g] / whole) * (total[g] / whole);
    }
    return sum;
  }

  /**
   * Moves one node after the other to the group where modularity gains most, those whose neighbours
   * have moved again, until nothing gains.
   *
   * @return the groups; those given are left alone
   */
  int[] move(int[] from, Random random, IProgressMonitor monitor) {
    int n = size();
    int[] group = from.clone();
    double[] total = new double[n];
    for (int v = 0; v < n; v++) {
      total[group[v]] += strength[v];
    }
    int[] queue = shuffled(n, random);
    boolean[] waits = new boolean[n];
    Arrays.fill(waits, true);
    double[] to = new double[n];
    int[] near = new int[n];
    int head = 0;
    int step = 0;
    for (int length = n; length > 0; length--) {
      Cancel.check(monitor, step++);
      int v = queue[head];
      head = head + 1 == n ? 0 : head + 1;
      waits[v] = false;
      int own = group[v];
      int count = 0;
      for (int k = start[v]; k < start[v + 1]; k++) {
        int g = group[node[k]];
        if (to[g] == 0) {
          near[count++] = g;
        }
        to[g] += weight[k];
      }
      total[own] -= strength[v];
      double expected = whole == 0 ? 0 : strength[v] / whole;
      int best = own;
      double most = to[own] - expected * total[own];
      for (int i = 0; i < count; i++) {
        int g = near[i];
        double gain = to[g] - expected * total[g];
        if (gain > most + 1e-12) {
          most = gain;
          best = g;
        }
        to[g] = 0;
      }
      to[own] = 0;
      total[best] += strength[v];
      if (best == own) {
        continue;
      }
      group[v] = best;
      for (int k = start[v]; k < start[v + 1]; k++) {
        int w = node[k];
        if (!waits[w] && group[w] != best) {
          waits[w] = true;
          int end = head + length - 1;
          queue[end >= n ? end - n : end] = w;
          length++;
        }
      }
    }
    return group;
  }

  private static int[] shuffled(int n, Random random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  /** Numbers groups from 0 without gaps, by their first nodes; says how many there are. */
  static int renumber(int[] group) {
    int[] number = new int[group.length];
    Arrays.fill(number, -1);
    int count = 0;
    for (int v = 0; v < group.length; v++) {
      if (number[group[v]] < 0) {
        number[group[v]] = count++;
      }
      group[v] = number[group[v]];
    }
    return count;
  }

  /** The graph of the groups: what is within one leads back to it. */
  Clustered merged(int[] group, int count) {
    int[] first = new int[count + 1];
    for (int g : group) {
      first[g + 1]++;
    }
    for (int g = 0; g < count; g++) {
      first[g + 1] += first[g];
    }
    int[] members = new int[size()];
    int[] at = first.clone();
    for (int v = 0; v < size(); v++) {
      members[at[group[v]]++] = v;
    }
    int[] newStart = new int[count + 1];
    int[] newNode = new int[node.length];
    double[] newWeight = new double[node.length];
    double[] newLoop = new double[count];
    double[] to = new double[count];
    int end = 0;
    for (int g = 0; g < count; g++) {
      int begin = end;
      for (int i = first[g]; i < first[g + 1]; i++) {
        int v = members[i];
        newLoop[g] += loop[v];
        for (int k = start[v]; k < start[v + 1]; k++) {
          int h = group[node[k]];
          if (h == g) {
            newLoop[g] += weight[k] / 2;
            continue;
          }
          if (to[h] == 0) {
            newNode[end++] = h;
          }
          to[h] += weight[k];
        }
      }
      for (int k = begin; k < end; k++) {
        newWeight[k] = to[newNode[k]];
        to[newNode[k]] = 0;
      }
      newStart[g + 1] = end;
    }
    return new Clustered(
        newStart, Arrays.copyOf(newNode, end), Arrays.copyOf(newWeight, end), newLoop);
  }
}
