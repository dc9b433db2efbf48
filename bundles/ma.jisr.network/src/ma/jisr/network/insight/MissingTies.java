package ma.jisr.network.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import ma.jisr.network.insight.Suggestion.Kind;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Which ties are probably missing: between two actors with partners in common, each partner
 * counting for the less the more partners it has itself: the sum of 1 / log(degree) (Adamic and
 * Adar, "Friends and neighbors on the Web", 2003; found best of its kind by Liben-Nowell and
 * Kleinberg 2007).
 */
final class MissingTies {

  private static final int KEPT = 50;
  private final Ground ground;

  private record Pair(int a, int b, double score) {}

  MissingTies(Ground ground) {
    this.ground = ground;
  }

  List<Suggestion> find(IProgressMonitor monitor) {
    int n = ground.size();
    double[] score = new double[n];
    PriorityQueue<Pair> best =
        new PriorityQueue<>(
            Comparator.comparingDouble(Pair::score)
                .thenComparing(Pair::a, Comparator.reverseOrder())
                .thenComparing(Pair::b, Comparator.reverseOrder()));
    for (int a = 0; a < n; a++) {
      if (monitor != null && monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      List<Integer> met = new ArrayList<>();
      int[] own = ground.neighbours(a);
      for (int z : own) {
        double weight = 1 / Math.log(Math.max(2, ground.degree(z)));
        for (int b : ground.neighbours(z)) {
          if (b > a) {
            if (score[b] == 0) {
              met.add(b);
            }
            score[b] += weight;
          }
        }
      }
      Arrays.stream(own).forEach(b -> score[b] = 0);
      for (int b : met) {
        if (score[b] > 0) {
          best.add(new Pair(a, b, score[b]));
          score[b] = 0;
        }
        if (best.size() > KEPT) {
          best.poll();
        }
      }
    }
    return best.stream().map(this::suggestion).toList();
  }

  private Suggestion suggestion(Pair pair) {
    Set<Integer> others = new java.util.HashSet<>();
    Arrays.stream(ground.neighbours(pair.b())).forEach(others::add);
    List<Integer> common =
        Arrays.stream(ground.neighbours(pair.a())).filter(others::contains).boxed().toList();
    Set<Long> themes = Ground.shared(ground.themes(pair.a()), ground.themes(pair.b()));
    Set<Long> places = Ground.shared(ground.provinces(pair.a()), ground.provinces(pair.b()));
    boolean more = !themes.isEmpty() || !places.isEmpty();
    String shared = more ? ground.common(themes, places) : "";
    return new Suggestion(
        Kind.TIE,
        pair.score(),
        List.of(ground.id(pair.a()), ground.id(pair.b())),
        ground.ids(common),
        Ground.TEXTS.format("suggest.tie.title", ground.name(pair.a()), ground.name(pair.b())),
        Ground.TEXTS.format(
            more ? "suggest.tie.more" : "suggest.tie",
            ground.name(pair.a()),
            ground.name(pair.b()),
            common.size(),
            ground.names(common),
            shared));
  }
}
