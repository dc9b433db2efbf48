package ma.jisr.network.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Tie;

/**
 * What in a network is counted in a way that a reader must know of.
 *
 * @param loops numbers of the ties that lead back to where they begin
 * @param parallels pairs of nodes with several ties (in the same direction, where they have one),
 *     as numbers of a first and a second node and how many ties
 * @param isolated nodes without a tie to another
 * @param directed how many ties have a direction
 * @param undirected how many have none
 */
public record Peculiarities(
    List<Integer> loops,
    List<int[]> parallels,
    List<Integer> isolated,
    int directed,
    int undirected) {

  /** Looks for them. */
  public static Peculiarities of(NetworkData data) {
    List<Integer> loops = new ArrayList<>();
    Map<List<Integer>, int[]> pairs = new LinkedHashMap<>();
    boolean[] tied = new boolean[data.nodes().size()];
    int directed = 0;
    for (int t = 0; t < data.ties().size(); t++) {
      Tie tie = data.ties().get(t);
      int from = tie.source();
      int to = tie.target();
      directed += tie.directed() ? 1 : 0;
      if (from == to) {
        loops.add(t);
        continue;
      }
      tied[from] = true;
      tied[to] = true;
      boolean turned = !tie.directed() && to < from;
      int first = turned ? to : from;
      int second = turned ? from : to;
      List<Integer> key = List.of(first, second, tie.directed() ? 1 : 0);
      pairs.computeIfAbsent(key, k -> new int[] {first, second, 0})[2]++;
    }
    List<int[]> parallels = pairs.values().stream().filter(p -> p[2] > 1).toList();
    List<Integer> isolated = new ArrayList<>();
    for (int v = 0; v < tied.length; v++) {
      if (!tied[v]) {
        isolated.add(v);
      }
    }
    return new Peculiarities(loops, parallels, isolated, directed, data.ties().size() - directed);
  }

  /** Whether some ties have a direction and others have none. */
  public boolean isMixed() {
    return directed > 0 && undirected > 0;
  }

  /** How many ties are beside another between the same two nodes. */
  public int extra() {
    return parallels.stream().mapToInt(p -> p[2] - 1).sum();
  }
}
