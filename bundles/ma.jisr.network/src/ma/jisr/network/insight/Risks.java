package ma.jisr.network.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import ma.jisr.network.insight.Suggestion.Kind;

/** Which actors hold parts of the network together alone, and who would be cut off without them. */
final class Risks {

  private static final int MOST = 200;
  private final Ground ground;

  Risks(Ground ground) {
    this.ground = ground;
  }

  List<Suggestion> find() {
    List<Suggestion> found = new ArrayList<>();
    List<Integer> hinges = ground.byStanding(ground.measures().articulations());
    for (int hinge : hinges.subList(0, Math.min(MOST, hinges.size()))) {
      List<List<Integer>> parts = parts(hinge);
      parts.sort(Comparator.comparingInt((List<Integer> part) -> -part.size()));
      List<Integer> cut = parts.stream().skip(1).flatMap(List::stream).toList();
      if (cut.isEmpty()) {
        continue; // parallel ties apart, nobody
      }
      int inside = ground.byStanding(parts.get(0)).get(0);
      int outside = ground.byStanding(parts.get(1)).get(0);
      found.add(
          new Suggestion(
              Kind.RISK,
              cut.size(),
              List.of(ground.id(hinge)),
              ground.ids(cut),
              Ground.TEXTS.format("suggest.risk.title", ground.name(hinge)),
              Ground.TEXTS.format(
                  "suggest.risk",
                  ground.name(hinge),
                  cut.size(),
                  ground.names(cut),
                  ground.name(inside),
                  ground.name(outside))));
    }
    return found;
  }

  /** The parts that fall apart when an actor goes. */
  private List<List<Integer>> parts(int hinge) {
    List<List<Integer>> parts = new ArrayList<>();
    boolean[] seen = new boolean[ground.size()];
    seen[hinge] = true;
    for (int start : ground.neighbours(hinge)) {
      if (seen[start]) {
        continue;
      }
      List<Integer> part = new ArrayList<>(List.of(start));
      seen[start] = true;
      for (int i = 0; i < part.size(); i++) {
        Arrays.stream(ground.neighbours(part.get(i)))
            .filter(n -> !seen[n])
            .forEach(
                n -> {
                  seen[n] = true;
                  part.add(n);
                });
      }
      parts.add(part);
    }
    return parts;
  }
}
