package ma.jisr.matching.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings pairs into agreement with each other: what is the same as one record is the same as what
 * that one is the same as. Records that hang together by pairs are put into groups by average
 * linkage (R. Sokal, C. Michener, "A statistical method for evaluating systematic relationships",
 * University of Kansas Science Bulletin 38, 1958): two groups are one when the mean of the log-odds
 * of all pairs between them says so. A pair within a group counts even when the two alone are too
 * unlike; one between groups does not.
 */
final class Groups {

  /** The score of one pair, when it is needed. */
  interface Scores {
    double of(int first, int second);
  }

  /** Log-odds, in bits, beyond which one pair does not outweigh several others. */
  private static final double MOST = 6;

  /** Larger heaps of records are left as they are: something else is wrong with them. */
  private static final int LARGEST = 60;

  private static final double SAME = 0.5;
  private static final double LEAST_WITHIN = 0.51;
  private static final double MOST_BETWEEN = 0.49;

  private final Scores scores;
  private final Map<Integer, Integer> roots = new HashMap<>();

  Groups(Scores scores) {
    this.scores = scores;
  }

  /**
   * The pairs, changed where others speak for or against them.
   *
   * @param pairs each once
   * @param least the least score of those that are given back
   * @param from the least second record of those that are given back
   */
  List<Pair> settle(List<Pair> pairs, double least, int from) {
    for (Pair pair : pairs) {
      if (pair.score() >= SAME) {
        roots.put(root(pair.first()), root(pair.second()));
      }
    }
    Map<Integer, List<Integer>> heaps = new HashMap<>();
    for (Integer record : List.copyOf(roots.keySet())) {
      heaps.computeIfAbsent(root(record), r -> new ArrayList<>()).add(record);
    }
    Map<Integer, Integer> groups = new HashMap<>();
    List<Pair> settled = new ArrayList<>();
    for (List<Integer> heap : heaps.values()) {
      if (heap.size() > 2 && heap.size() <= LARGEST) {
        settle(heap.stream().mapToInt(Integer::intValue).sorted().toArray(), groups, settled);
      }
    }
    for (Pair pair : pairs) {
      Integer one = groups.get(pair.first());
      if (one == null || !groups.containsKey(pair.second())) {
        settled.add(pair);
      } else if (!one.equals(groups.get(pair.second()))) {
        settled.add(
            new Pair(pair.first(), pair.second(), Math.min(pair.score(), MOST_BETWEEN), false));
      }
    }
    settled.removeIf(p -> p.score() < least || p.second() < from);
    return settled;
  }

  private int root(int record) {
    int at = record;
    roots.putIfAbsent(at, at);
    while (roots.get(at) != at) {
      roots.put(at, roots.get(roots.get(at)));
      at = roots.get(at);
    }
    return at;
  }

  /** Parts a heap into groups; adds the pairs within each. */
  private void settle(int[] heap, Map<Integer, Integer> groups, List<Pair> settled) {
    int n = heap.length;
    double[][] direct = new double[n][n];
    double[][] sums = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        direct[i][j] = scores.of(heap[i], heap[j]);
        sums[i][j] = Math.clamp(bits(direct[i][j]), -MOST, MOST);
        sums[j][i] = sums[i][j];
      }
    }
    int[] group = join(sums);
    for (int i = 0; i < n; i++) {
      groups.put(heap[i], heap[group[i]]);
      for (int j = i + 1; j < n; j++) {
        if (group[i] == group[j]) {
          boolean others = direct[i][j] < SAME;
          double score = others ? LEAST_WITHIN : direct[i][j];
          settled.add(new Pair(heap[i], heap[j], score, others));
        }
      }
    }
  }

  private static double bits(double score) {
    double sure = Math.clamp(score, 1e-9, 1 - 1e-9);
    return Math.log(sure / (1 - sure)) / Math.log(2);
  }

  /**
   * Joins the two groups that are the most alike until none are alike.
   *
   * @param sums of the log-odds between each two; changed
   * @return for each record, the first one of its group
   */
  private static int[] join(double[][] sums) {
    int n = sums.length;
    int[] group = new int[n];
    int[] size = new int[n];
    Arrays.setAll(group, i -> i);
    Arrays.fill(size, 1);
    while (true) {
      int one = -1;
      int other = -1;
      double most = 0;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n && group[i] == i; j++) {
          double mean = sums[i][j] / size[i] / size[j];
          if (group[j] == j && mean > most) {
            most = mean;
            one = i;
            other = j;
          }
        }
      }
      if (one < 0) {
        return group;
      }
      for (int k = 0; k < n; k++) {
        sums[one][k] += sums[other][k];
        sums[k][one] = sums[one][k];
        group[k] = group[k] == other ? one : group[k];
      }
      size[one] += size[other];
    }
  }
}
