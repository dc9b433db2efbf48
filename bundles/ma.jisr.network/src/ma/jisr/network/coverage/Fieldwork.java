package ma.jisr.network.coverage;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.text.Folding;
import ma.jisr.network.actors.Actor;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Everything that a workspace knows of who does what, where and when.
 *
 * @param statements what says so
 * @param actors by identifier
 * @param themes by identifier
 * @param types of organisations, by identifier
 * @param groups target groups, by identifier
 * @param places the gazetteer
 */
public record Fieldwork(
    List<Statement> statements,
    Map<Long, Actor> actors,
    Map<Long, Term> themes,
    Map<Long, Term> types,
    Map<Long, Term> groups,
    Gazetteer places) {

  private static final int DEEPEST = 10;

  /**
   * Reads a workspace.
   *
   * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
   */
  public static Fieldwork read(Session session, IProgressMonitor monitor) {
    return new FieldworkReader(session, monitor).read();
  }

  /** The theme at the top of the one given; the same when it has no parent. */
  public long mainTheme(long theme) {
    long at = theme;
    // A circle of parents is wrong data, and no reason to hang.
    for (int depth = 0; depth < DEEPEST; depth++) {
      Term term = themes.get(at);
      if (term == null || term.parent() == 0 || !themes.containsKey(term.parent())) {
        return at;
      }
      at = term.parent();
    }
    return at;
  }

  /** A theme and those that belong to it, directly or not. */
  public Set<Long> withSubthemes(long theme) {
    Set<Long> all = new LinkedHashSet<>(Set.of(theme));
    for (boolean more = true; more; ) {
      more = false;
      for (Term term : themes.values()) {
        more |= all.contains(term.parent()) && all.add(term.id());
      }
    }
    return all;
  }

  /** The theme of a code or a name, whatever its accents and case. */
  public Optional<Term> theme(String words) {
    String folded = Folding.fold(words);
    return themes.values().stream()
        .filter(t -> words.equals(t.code()))
        .findFirst()
        .or(
            () ->
                themes.values().stream()
                    .filter(t -> Folding.fold(t.name()).equals(folded))
                    .findFirst());
  }

  /**
   * The place of a level that a place belongs to; a place above that level stands for itself, for
   * it says no more.
   */
  public long at(long place, PlaceKind level) {
    return places.within(place, level).map(Place::id).orElse(place);
  }

  /** The places that a place belongs to, itself first. */
  Set<Long> upwards(long place) {
    Set<Long> all = new LinkedHashSet<>();
    Optional<Place> at = places.find(place);
    while (at.isPresent() && all.add(at.get().id())) {
      at = places.find(at.get().parent());
    }
    return all;
  }

  /** The actors of a statement that count. */
  static Set<Long> actors(Statement statement, Selection selection) {
    Set<Long> actors = new HashSet<>();
    statement.parts().stream().filter(selection::has).forEach(p -> actors.add(p.actor()));
    return actors;
  }
}
