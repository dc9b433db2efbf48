package ma.jisr.network.metric;

/** Numbers of groups of nodes. */
final class Groups {

  private Groups() {}

  /**
   * Numbers groups anew: 1 for the largest, and so on; of two as large, the lower number first.
   *
   * @param group by node, from 0
   * @param sizes by group
   * @param count the groups
   * @return by node
   */
  static int[] bySize(int[] group, int[] sizes, int count) {
    int[] order = Ranking.descending(count, g -> sizes[g]);
    int[] number = new int[count];
    for (int i = 0; i < count; i++) {
      number[order[i]] = i + 1;
    }
    int[] numbered = new int[group.length];
    for (int v = 0; v < group.length; v++) {
      numbered[v] = number[group[v]];
    }
    return numbered;
  }
}
