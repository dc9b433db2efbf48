package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.actors.Tie;

/**
 * Which actors and ties are shown.
 *
 * @param actors by number
 * @param ties by number
 */
record Visible(boolean[] actors, boolean[] ties) {

  /** Those that a filter lets pass and that are not hidden. */
  static Visible of(ActorNetwork network, Filter filter, Set<Long> hidden) {
    int count = network.actors().size();
    boolean[] actors = new boolean[count];
    for (int a = 0; a < count; a++) {
      boolean shown = !hidden.contains(network.actors().get(a).id());
      actors[a] = shown && filter.passes(network.actors().get(a));
    }
    boolean[] ties = new boolean[network.ties().size()];
    for (int t = 0; t < ties.length; t++) {
      Tie tie = network.ties().get(t);
      ties[t] = actors[tie.source()] && actors[tie.target()] && filter.passes(tie);
    }
    if (filter.ego() != 0) {
      keepNear(network, filter, actors, ties);
    }
    if (!filter.alone()) {
      dropAlone(network, actors, ties, filter.ego());
    }
    return new Visible(actors, ties);
  }

  private static void keepNear(
      ActorNetwork network, Filter filter, boolean[] actors, boolean[] ties) {
    List<List<Integer>> near = new ArrayList<>();
    for (int a = 0; a < actors.length; a++) {
      near.add(new ArrayList<>());
    }
    int ego = -1;
    for (int a = 0; a < actors.length; a++) {
      if (network.actors().get(a).id() == filter.ego()) {
        ego = a;
      }
    }
    for (int t = 0; t < ties.length; t++) {
      if (ties[t]) {
        Tie tie = network.ties().get(t);
        near.get(tie.source()).add(tie.target());
        near.get(tie.target()).add(tie.source());
      }
    }
    int[] away = new int[actors.length];
    Arrays.fill(away, Integer.MAX_VALUE);
    List<Integer> edge = new ArrayList<>();
    if (ego >= 0 && actors[ego]) {
      away[ego] = 0;
      edge.add(ego);
    }
    for (int i = 0; i < edge.size(); i++) {
      int from = edge.get(i);
      for (int to : near.get(from)) {
        if (away[from] < filter.steps() && away[to] == Integer.MAX_VALUE) {
          away[to] = away[from] + 1;
          edge.add(to);
        }
      }
    }
    for (int a = 0; a < actors.length; a++) {
      actors[a] &= away[a] <= filter.steps();
    }
    for (int t = 0; t < ties.length; t++) {
      Tie tie = network.ties().get(t);
      ties[t] &= actors[tie.source()] && actors[tie.target()];
    }
  }

  private static void dropAlone(
      ActorNetwork network, boolean[] actors, boolean[] ties, long except) {
    boolean[] tied = new boolean[actors.length];
    for (int t = 0; t < ties.length; t++) {
      if (ties[t]) {
        tied[network.ties().get(t).source()] = true;
        tied[network.ties().get(t).target()] = true;
      }
    }
    for (int a = 0; a < actors.length; a++) {
      actors[a] &= tied[a] || network.actors().get(a).id() == except;
    }
  }

  /** How many actors are shown. */
  int actorCount() {
    return count(actors);
  }

  /** How many ties are shown. */
  int tieCount() {
    return count(ties);
  }

  private static int count(boolean[] some) {
    int count = 0;
    for (boolean one : some) {
      count += one ? 1 : 0;
    }
    return count;
  }
}
