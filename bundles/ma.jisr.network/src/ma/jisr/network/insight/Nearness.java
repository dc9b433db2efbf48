package ma.jisr.network.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.actors.Tie;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import ma.jisr.network.insight.Comparison.Approach;
import ma.jisr.network.insight.Comparison.Move;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * How near actors and groups were to each other at two dates: by inverse distances without
 * direction, so that who cannot be reached is simply far (Marchiori and Latora 2000).
 */
final class Nearness {

  private final Map<Long, Actor> kept = new HashMap<>();
  private final Side before;
  private final Side after;
  private final SubMonitor monitor;

  /** A network at one date. */
  private static final class Side {
    private final Graph graph;
    private final long[] ids;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Tie> ties;

    Side(ActorNetwork network) {
      GraphBuilder builder = new GraphBuilder(false).nodes(network.actors().size());
      network.ties().forEach(t -> builder.tie(t.source(), t.target()));
      graph = builder.build();
      ties = network.ties();
      ids = network.actors().stream().mapToLong(Actor::id).toArray();
      for (int v = 0; v < ids.length; v++) {
        numbers.put(ids[v], v);
      }
    }

    /** The distances from one actor, -1 where there is no way; null when it is not there. */
    int[] from(long actor) {
      Integer start = numbers.get(actor);
      if (start == null) {
        return null;
      }
      int[] distance = new int[graph.size()];
      Arrays.fill(distance, -1);
      int[] order = new int[graph.size()];
      order[0] = start;
      distance[start] = 0;
      int end = 1;
      for (int i = 0; i < end; i++) {
        int v = order[i];
        for (int k = graph.out().start()[v]; k < graph.out().start()[v + 1]; k++) {
          int w = graph.out().node()[k];
          if (distance[w] < 0) {
            distance[w] = distance[v] + 1;
            order[end++] = w;
          }
        }
      }
      return distance;
    }

    double inverse(int[] distances, long actor) {
      Integer number = numbers.get(actor);
      int distance = distances == null || number == null ? -1 : distances[number];
      return distance <= 0 ? 0 : 1.0 / distance;
    }

    int ties(Set<Long> a, Set<Long> b) {
      return (int)
          ties.stream()
              .filter(
                  t -> {
                    long s = ids[t.source()];
                    long e = ids[t.target()];
                    return a.contains(s) && b.contains(e) || a.contains(e) && b.contains(s);
                  })
              .count();
    }
  }

  Nearness(ActorNetwork first, ActorNetwork second, IProgressMonitor progress) {
    before = new Side(first);
    after = new Side(second);
    monitor = SubMonitor.convert(progress, 2);
    for (Actor actor : second.actors()) {
      if (before.numbers.containsKey(actor.id())) {
        kept.put(actor.id(), actor);
      }
    }
  }

  /** How each of those who are there at both dates stands to the others of them. */
  List<Move> moves() {
    SubMonitor work = monitor.split(1).setWorkRemaining(kept.size());
    List<Move> moves = new ArrayList<>();
    double others = Math.max(1, kept.size() - 1.0);
    for (Actor actor : kept.values()) {
      work.split(1);
      int[] early = before.from(actor.id());
      int[] late = after.from(actor.id());
      double was = kept.keySet().stream().mapToDouble(o -> before.inverse(early, o)).sum();
      double is = kept.keySet().stream().mapToDouble(o -> after.inverse(late, o)).sum();
      moves.add(new Move(actor, was / others, is / others));
    }
    moves.sort(
        Comparator.comparingDouble((Move m) -> -m.change()).thenComparing(m -> m.actor().id()));
    return moves;
  }

  /** How each two groups stand to each other; who is not there at a date is far then. */
  List<Approach> groups(List<List<Actor>> groups) {
    SubMonitor work = monitor.split(1).setWorkRemaining(groups.size());
    List<Approach> found = new ArrayList<>();
    for (int a = 0; a < groups.size(); a++) {
      work.split(1);
      double[] was = new double[groups.size()];
      double[] is = new double[groups.size()];
      for (Actor one : groups.get(a)) {
        int[] early = before.from(one.id());
        int[] late = after.from(one.id());
        for (int b = a + 1; b < groups.size(); b++) {
          for (Actor other : groups.get(b)) {
            was[b] += before.inverse(early, other.id());
            is[b] += after.inverse(late, other.id());
          }
        }
      }
      for (int b = a + 1; b < groups.size(); b++) {
        found.add(approach(groups.get(a), groups.get(b), was[b], is[b]));
      }
    }
    found.sort(Comparator.comparingDouble((Approach g) -> -g.change()));
    return found;
  }

  private Approach approach(List<Actor> a, List<Actor> b, double was, double is) {
    double pairs = (double) a.size() * b.size();
    Set<Long> first = a.stream().map(Actor::id).collect(Collectors.toSet());
    Set<Long> second = b.stream().map(Actor::id).collect(Collectors.toSet());
    return new Approach(
        a, b, was / pairs, is / pairs, before.ties(first, second), after.ties(first, second));
  }
}
