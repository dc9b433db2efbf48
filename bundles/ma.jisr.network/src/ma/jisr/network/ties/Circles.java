package ma.jisr.network.ties;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ma.jisr.network.actors.Tie;

/**
 * Circles among ties that put one actor under another, as memberships: one for each group of actors
 * that are all under each other (a strongly connected component), the shortest that leads through
 * its first actor.
 */
final class Circles {

  private final Map<Integer, List<Tie>> from = new HashMap<>();
  private final int[] entered;
  private final int[] lowest;
  private final boolean[] open;
  private final Deque<Integer> path = new ArrayDeque<>();
  private int count;

  /**
   * Looks for circles.
   *
   * @param ties of one type, none of an actor with itself
   * @param actors how many there are; ends of ties are numbers below
   * @param found is told of each circle: its ties in order
   */
  Circles(List<Tie> ties, int actors, Consumer<List<Tie>> found) {
    ties.forEach(tie -> from.computeIfAbsent(tie.source(), s -> new ArrayList<>()).add(tie));
    entered = new int[actors];
    lowest = new int[actors];
    open = new boolean[actors];
    Arrays.fill(entered, -1);
    from.keySet().stream()
        .sorted()
        .forEach(
            start -> {
              if (entered[start] < 0) {
                visit(start, found);
              }
            });
  }

  /** One actor on the way of the search, and which of its ties is next. */
  private static final class Step {
    private final int actor;
    private int next;

    Step(int actor) {
      this.actor = actor;
    }
  }

  /** Tarjan's search, without recursion: a chain of memberships may be long. */
  private void visit(int start, Consumer<List<Tie>> found) {
    Deque<Step> steps = new ArrayDeque<>();
    enter(start, steps);
    while (!steps.isEmpty()) {
      Step step = steps.peek();
      List<Tie> ties = from.getOrDefault(step.actor, List.of());
      if (step.next < ties.size()) {
        int target = ties.get(step.next++).target();
        if (entered[target] < 0) {
          enter(target, steps);
        } else if (open[target]) {
          lowest[step.actor] = Math.min(lowest[step.actor], entered[target]);
        }
        continue;
      }
      steps.pop();
      if (!steps.isEmpty()) {
        int above = steps.peek().actor;
        lowest[above] = Math.min(lowest[above], lowest[step.actor]);
      }
      if (lowest[step.actor] == entered[step.actor]) {
        leave(step.actor, found);
      }
    }
  }

  private void enter(int actor, Deque<Step> steps) {
    entered[actor] = lowest[actor] = count++;
    open[actor] = true;
    path.push(actor);
    steps.push(new Step(actor));
  }

  private void leave(int root, Consumer<List<Tie>> found) {
    Set<Integer> group = new HashSet<>();
    int actor;
    do {
      actor = path.pop();
      open[actor] = false;
      group.add(actor);
    } while (actor != root);
    if (group.size() > 1) {
      found.accept(shortest(group));
    }
  }

  /** The shortest circle through the first actor of a group, by breadth. */
  private List<Tie> shortest(Set<Integer> group) {
    int start = group.stream().min(Integer::compare).orElseThrow();
    Map<Integer, Tie> reachedBy = new HashMap<>();
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    while (!reachedBy.containsKey(start)) {
      for (Tie tie : from.getOrDefault(next.remove(), List.of())) {
        if (group.contains(tie.target()) && reachedBy.putIfAbsent(tie.target(), tie) == null) {
          next.add(tie.target());
        }
      }
    }
    List<Tie> circle = new ArrayList<>();
    int at = start;
    do {
      Tie tie = reachedBy.get(at);
      circle.add(0, tie);
      at = tie.source();
    } while (at != start);
    return circle;
  }
}
