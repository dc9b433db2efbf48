package ma.jisr.network.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.insight.Suggestion.Kind;
import ma.jisr.network.metric.Metric;

/**
 * Which two groups a workshop should bring together: those that share themes or places and have
 * fewer ties between them than chance would give (the expectation of Newman and Girvan 2004, whose
 * modularity found the groups).
 */
final class Workshops {

  private static final int SMALLEST = 2;
  private static final int MOST_GROUPS = 60;
  private static final int INVITED = 3;
  private final Ground ground;

  Workshops(Ground ground) {
    this.ground = ground;
  }

  List<Suggestion> find() {
    double[] community = ground.measures().of(Metric.COMMUNITY);
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int v = 0; v < ground.size(); v++) {
      groups.computeIfAbsent((int) community[v], g -> new ArrayList<>()).add(v);
    }
    List<List<Integer>> large =
        groups.values().stream().filter(g -> g.size() >= SMALLEST).limit(MOST_GROUPS).toList();
    int[][] ties = ties(community, large.size());
    List<Suggestion> found = new ArrayList<>();
    for (int a = 0; a < large.size(); a++) {
      for (int b = a + 1; b < large.size(); b++) {
        suggest(large.get(a), large.get(b), ties[a][b], found);
      }
    }
    return found;
  }

  /** How many ties there are between groups, which are numbered from the largest. */
  private int[][] ties(double[] community, int count) {
    int[][] ties = new int[count][count];
    Graph graph = ground.simple();
    for (int t = 0; t < graph.ties(); t++) {
      int a = (int) community[graph.tail(t)] - 1;
      int b = (int) community[graph.head(t)] - 1;
      if (a < count && b < count) {
        ties[Math.min(a, b)][Math.max(a, b)]++;
      }
    }
    return ties;
  }

  private void suggest(List<Integer> a, List<Integer> b, int ties, List<Suggestion> found) {
    Set<Long> themes = Ground.shared(Ground.all(a, ground::themes), Ground.all(b, ground::themes));
    Set<Long> places =
        Ground.shared(Ground.all(a, ground::provinces), Ground.all(b, ground::provinces));
    double expected = degrees(a) * degrees(b) / Math.max(1, 2.0 * ground.simple().ties());
    if (themes.isEmpty() && places.isEmpty() || ties >= Math.max(1, expected)) {
      return;
    }
    List<Integer> fromA = ground.byStanding(a).stream().limit(INVITED).toList();
    List<Integer> fromB = ground.byStanding(b).stream().limit(INVITED).toList();
    double score =
        (themes.size() + places.size()) * Math.sqrt((double) a.size() * b.size()) / (1.0 + ties);
    String first = ground.name(fromA.get(0));
    String second = ground.name(fromB.get(0));
    String sentence =
        Ground.TEXTS.format(
            "suggest.workshop",
            first,
            a.size(),
            second,
            b.size(),
            ties,
            ground.common(themes, places),
            ground.names(fromA),
            ground.names(fromB));
    found.add(
        new Suggestion(
            Kind.WORKSHOP,
            score,
            Stream.concat(fromA.stream(), fromB.stream()).map(ground::id).toList(),
            List.of(),
            Ground.TEXTS.format("suggest.workshop.title", first, second),
            sentence));
  }

  private double degrees(List<Integer> group) {
    return group.stream().mapToInt(ground::degree).sum();
  }
}
