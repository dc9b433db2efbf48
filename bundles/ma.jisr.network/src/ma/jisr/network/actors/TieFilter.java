package ma.jisr.network.actors;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which ties of a network are looked at. What is empty or null asks for nothing.
 *
 * @param types identifiers of types of relationships, one of which a tie must have
 * @param themes identifiers of themes, one of which both actors must work on
 * @param projects identifiers of projects, to one of which a tie must belong
 * @param day on which a tie must hold, or null
 * @param undated whether ties without any date hold on every day
 */
public record TieFilter(
    Set<Long> types, Set<Long> themes, Set<Long> projects, LocalDate day, boolean undated) {

  /** Every tie. */
  public static final TieFilter ALL = new TieFilter(Set.of(), Set.of(), Set.of(), null, true);

  /** Keeps copies. */
  public TieFilter {
    types = Set.copyOf(types);
    themes = Set.copyOf(themes);
    projects = Set.copyOf(projects);
  }

  /** The ties that hold on a day; those without any date too. */
  public static TieFilter on(LocalDate day) {
    return new TieFilter(Set.of(), Set.of(), Set.of(), day, true);
  }

  /** Whether a tie is looked at. */
  boolean passes(Tie tie, Actor source, Actor target) {
    return (types.isEmpty() || types.contains(tie.type()))
        && (projects.isEmpty() || projects.contains(tie.project()))
        && (themes.isEmpty() || works(source) && works(target))
        && (day == null || (tie.isUndated() ? undated : tie.holdsOn(day)));
  }

  private boolean works(Actor actor) {
    return actor.themes().stream().anyMatch(themes::contains);
  }
}
