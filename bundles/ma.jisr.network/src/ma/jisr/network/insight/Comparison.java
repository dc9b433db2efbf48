package ma.jisr.network.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.actors.Tie;
import ma.jisr.network.actors.TieFilter;
import ma.jisr.network.metric.Metric;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The network at two dates: who and what is new, gone, kept; who came nearer. At a date the network
 * is the actors that have a tie then, and their ties; a tie without any date is there at both. A
 * tie is the same when it has the same ends and type, whichever record says so.
 *
 * @param from the earlier date
 * @param to the later date
 * @param before the network at the earlier date
 * @param after the network at the later date
 * @param undated how many ties have no date
 * @param newActors who is there at the later date alone
 * @param goneActors who was there at the earlier date alone
 * @param keptActors who is there at both
 * @param newTies what is there at the later date alone, one for each pair and type
 * @param goneTies what was there at the earlier date alone
 * @param keptTies what is there at both, as it is at the later date
 * @param moves how the place of those who are there at both has changed, who came nearest first
 * @param groups how the groups of the later date stand to each other, which came nearest first
 */
public record Comparison(
    LocalDate from,
    LocalDate to,
    Measures before,
    Measures after,
    int undated,
    List<Actor> newActors,
    List<Actor> goneActors,
    List<Actor> keptActors,
    List<Tied> newTies,
    List<Tied> goneTies,
    List<Tied> keptTies,
    List<Move> moves,
    List<Approach> groups) {

  private static final int MOST_GROUPS = 30;
  private static final Set<Metric> NEEDED =
      EnumSet.of(
          Metric.DEGREE, Metric.BETWEENNESS, Metric.CLOSENESS, Metric.CLUSTERING, Metric.COMMUNITY);

  /** A tie by its ends. */
  public record Tied(Actor source, Actor target, Tie tie) {}

  /**
   * How near an actor is to those that are there at both dates: the mean of the inverse distances,
   * 0 for who cannot be reached.
   */
  public record Move(Actor actor, double before, double after) {
    /** How much nearer it came; negative when it went away. */
    public double change() {
      return after - before;
    }
  }

  /**
   * How near two groups are: the mean inverse distance from the members of one to those of the
   * other, and how many ties there are between them.
   */
  public record Approach(
      List<Actor> first,
      List<Actor> second,
      double before,
      double after,
      int tiesBefore,
      int tiesAfter) {
    /** How much nearer they came. */
    public double change() {
      return after - before;
    }
  }

  /**
   * Compares.
   *
   * @param monitor shows progress; may be null
   * @throws org.eclipse.core.runtime.OperationCanceledException when it was cancelled
   */
  public static Comparison of(
      ActorNetwork network, LocalDate from, LocalDate to, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    ActorNetwork first = active(network.with(TieFilter.on(from)));
    ActorNetwork second = active(network.with(TieFilter.on(to)));
    Map<Long, Actor> early = byId(first);
    Map<Long, Actor> late = byId(second);
    Map<List<Long>, Tied> earlyTies = ties(first);
    Map<List<Long>, Tied> lateTies = ties(second);
    Measures before = Measures.of(WorkspaceNetwork.data(first), NEEDED, progress.split(40));
    Measures after = Measures.of(WorkspaceNetwork.data(second), NEEDED, progress.split(40));
    Nearness near = new Nearness(first, second, progress.split(20));
    return new Comparison(
        from,
        to,
        before,
        after,
        (int) network.ties().stream().filter(Tie::isUndated).count(),
        late.values().stream().filter(a -> !early.containsKey(a.id())).toList(),
        early.values().stream().filter(a -> !late.containsKey(a.id())).toList(),
        late.values().stream().filter(a -> early.containsKey(a.id())).toList(),
        without(lateTies, earlyTies.keySet(), false),
        without(earlyTies, lateTies.keySet(), false),
        without(lateTies, earlyTies.keySet(), true),
        near.moves(),
        near.groups(groups(second, after)));
  }

  /** The actors that have a tie, and the ties, numbered anew. */
  private static ActorNetwork active(ActorNetwork network) {
    Map<Integer, Integer> numbers = new HashMap<>();
    Set<Integer> tied = new HashSet<>();
    for (Tie tie : network.ties()) {
      tied.add(tie.source());
      tied.add(tie.target());
    }
    List<Actor> actors = new ArrayList<>();
    for (int v = 0; v < network.actors().size(); v++) {
      if (tied.contains(v)) {
        numbers.put(v, actors.size());
        actors.add(network.actors().get(v));
      }
    }
    List<Tie> ties = new ArrayList<>();
    for (Tie t : network.ties()) {
      ties.add(
          new Tie(
              t.id(),
              numbers.get(t.source()),
              numbers.get(t.target()),
              t.type(),
              t.typeLabel(),
              t.directed(),
              t.weight(),
              t.start(),
              t.end(),
              t.project(),
              t.framework()));
    }
    return new ActorNetwork(actors, ties);
  }

  private static Map<Long, Actor> byId(ActorNetwork network) {
    Map<Long, Actor> actors = new LinkedHashMap<>();
    network.actors().forEach(a -> actors.put(a.id(), a));
    return actors;
  }

  private static Map<List<Long>, Tied> ties(ActorNetwork network) {
    Map<List<Long>, Tied> ties = new LinkedHashMap<>();
    for (Tie tie : network.ties()) {
      Actor source = network.actors().get(tie.source());
      Actor target = network.actors().get(tie.target());
      boolean turned = !tie.directed() && target.id() < source.id();
      long a = turned ? target.id() : source.id();
      long b = turned ? source.id() : target.id();
      ties.putIfAbsent(List.of(a, b, tie.type()), new Tied(source, target, tie));
    }
    return ties;
  }

  private static List<Tied> without(
      Map<List<Long>, Tied> ties, Set<List<Long>> others, boolean in) {
    return ties.entrySet().stream()
        .filter(e -> others.contains(e.getKey()) == in)
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The groups of the later date, the largest first, in each who stands most between others. */
  private static List<List<Actor>> groups(ActorNetwork network, Measures measures) {
    double[] community = measures.of(Metric.COMMUNITY);
    double[] between = measures.of(Metric.BETWEENNESS);
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int v = 0; v < community.length; v++) {
      groups.computeIfAbsent((int) community[v], g -> new ArrayList<>()).add(v);
    }
    return groups.values().stream()
        .limit(MOST_GROUPS)
        .map(
            g ->
                g.stream()
                    .sorted(Comparator.comparingDouble(v -> -between[v]))
                    .map(network.actors()::get)
                    .toList())
        .toList();
  }

  /** How the figures of the whole have changed: before and after, NaN where there is none. */
  public Map<Figure, double[]> figures() {
    Map<Figure, double[]> figures = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      figures.put(figure, new double[] {before.of(figure), after.of(figure)});
    }
    return figures;
  }
}
