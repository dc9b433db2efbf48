package ma.jisr.network.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.text.Texts;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.coverage.Fieldwork;
import ma.jisr.network.coverage.Term;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import ma.jisr.network.metric.Metric;

/** What suggestions are made from: the network without direction, and what actors share. */
final class Ground {

  static final Texts TEXTS = Texts.beside(Ground.class);
  private final ActorNetwork network;
  private final Measures measures;
  private final Fieldwork work;
  private final Graph simple;
  private final List<Set<Long>> provinces = new ArrayList<>();

  /**
   * Puts it together.
   *
   * @param measures of the network's data, with degree, betweenness and communities
   */
  Ground(ActorNetwork network, Measures measures, Fieldwork work) {
    this.network = network;
    this.measures = measures;
    this.work = work;
    GraphBuilder builder = new GraphBuilder(false).nodes(network.actors().size());
    network.ties().forEach(tie -> builder.tie(tie.source(), tie.target()));
    simple = builder.build().simple();
    Gazetteer places = work.places();
    for (Actor actor : network.actors()) {
      Set<Long> own = new HashSet<>();
      List<Long> where = actor.areas().isEmpty() ? List.of(actor.place()) : actor.areas();
      where.forEach(
          place -> places.within(place, PlaceKind.PROVINCE).ifPresent(p -> own.add(p.id())));
      provinces.add(own);
    }
  }

  Measures measures() {
    return measures;
  }

  /** How many actors there are. */
  int size() {
    return simple.size();
  }

  /** The network without direction, parallel ties and ties that lead back. */
  Graph simple() {
    return simple;
  }

  /** The actors that an actor is tied to. */
  int[] neighbours(int node) {
    int[] start = simple.out().start();
    return Arrays.copyOfRange(simple.out().node(), start[node], start[node + 1]);
  }

  int degree(int node) {
    int[] start = simple.out().start();
    return start[node + 1] - start[node];
  }

  boolean areTied(int a, int b) {
    return Arrays.stream(neighbours(a)).anyMatch(n -> n == b);
  }

  /** Who stands most between others comes first; then who has most ties. */
  List<Integer> byStanding(List<Integer> nodes) {
    double[] between = measures.of(Metric.BETWEENNESS);
    return nodes.stream()
        .sorted(
            (a, b) ->
                between[a] == between[b]
                    ? Integer.compare(degree(b), degree(a))
                    : Double.compare(between[b], between[a]))
        .toList();
  }

  long id(int node) {
    return network.actors().get(node).id();
  }

  List<Long> ids(List<Integer> nodes) {
    return nodes.stream().map(this::id).toList();
  }

  String name(int node) {
    return MeasureWords.isolated(network.actors().get(node).label());
  }

  String names(List<Integer> nodes) {
    return MeasureWords.names(nodes, this::name);
  }

  /** The themes that an actor works on. */
  Set<Long> themes(int node) {
    return new HashSet<>(network.actors().get(node).themes());
  }

  /** The provinces that an actor works in or, when it does not say, has its seat in. */
  Set<Long> provinces(int node) {
    return provinces.get(node);
  }

  /** The themes and provinces of several actors. */
  static Set<Long> all(List<Integer> nodes, Function<Integer, Set<Long>> what) {
    Set<Long> all = new HashSet<>();
    nodes.forEach(node -> all.addAll(what.apply(node)));
    return all;
  }

  /** What is in both. */
  static Set<Long> shared(Set<Long> a, Set<Long> b) {
    Set<Long> shared = new HashSet<>(a);
    shared.retainAll(b);
    return shared;
  }

  /** What is shared, as the end of a sentence: themes, places, or both. */
  String common(Set<Long> themes, Set<Long> places) {
    String what =
        MeasureWords.names(
            themes.stream().map(t -> work.themes().get(t)).filter(t -> t != null).toList(),
            Term::name);
    String where =
        MeasureWords.names(
            places.stream()
                .flatMap(p -> work.places().find(p).stream())
                .map(Place::name)
                .sorted()
                .toList(),
            name -> name);
    if (what.isEmpty()) {
      return TEXTS.format("suggest.common.places", where, places.size());
    }
    return where.isEmpty()
        ? TEXTS.format("suggest.common.themes", what, themes.size())
        : TEXTS.format("suggest.common.both", what, where, themes.size(), places.size());
  }
}
