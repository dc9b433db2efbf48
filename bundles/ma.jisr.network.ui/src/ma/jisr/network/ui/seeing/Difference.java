package ma.jisr.network.ui.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.insight.Comparison;
import ma.jisr.network.insight.Comparison.Tied;
import ma.jisr.network.insight.ComparisonWords;

/**
 * One thing that differs between two dates.
 *
 * @param kind the key of what it is
 * @param what in words
 * @param size by which the greater comes first
 * @param actors identifiers of whom it is about
 */
record Difference(String kind, String what, double size, List<Long> actors) {

  /** The kinds, in the order in which they are shown. */
  static final List<String> KINDS =
      List.of("actor.new", "actor.gone", "tie.new", "tie.gone", "nearer", "farther", "groups");

  private static final double NOTHING = 1e-9;

  /** Everything that differs. */
  static List<Difference> of(Comparison comparison) {
    List<Difference> all = new ArrayList<>();
    comparison.newActors().forEach(a -> all.add(actor("actor.new", a)));
    comparison.goneActors().forEach(a -> all.add(actor("actor.gone", a)));
    comparison.newTies().forEach(t -> all.add(tie("tie.new", t)));
    comparison.goneTies().forEach(t -> all.add(tie("tie.gone", t)));
    comparison.moves().stream()
        .filter(m -> Math.abs(m.change()) > NOTHING)
        .forEach(
            m ->
                all.add(
                    new Difference(
                        m.change() > 0 ? "nearer" : "farther",
                        ComparisonWords.sentence(m),
                        Math.abs(m.change()),
                        List.of(m.actor().id()))));
    comparison.groups().stream()
        .filter(g -> Math.abs(g.change()) > NOTHING)
        .forEach(
            g ->
                all.add(
                    new Difference(
                        "groups",
                        ComparisonWords.sentence(g),
                        Math.abs(g.change()),
                        Stream.concat(g.first().stream(), g.second().stream())
                            .map(Actor::id)
                            .toList())));
    return all;
  }

  private static Difference actor(String kind, Actor actor) {
    return new Difference(kind, actor.label(), 0, List.of(actor.id()));
  }

  private static Difference tie(String kind, Tied tied) {
    return new Difference(
        kind,
        Pane.TEXTS.format(
            "tie", tied.source().label(), tied.tie().typeLabel(), tied.target().label()),
        0,
        List.of(tied.source().id(), tied.target().id()));
  }

  /** What it is, in words. */
  String title() {
    return Pane.TEXTS.text("difference." + kind);
  }
}
