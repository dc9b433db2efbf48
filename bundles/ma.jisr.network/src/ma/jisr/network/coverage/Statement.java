package ma.jisr.network.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;

/**
 * One record that says who does what where and when.
 *
 * @param source what kind of saying it is
 * @param type of the record
 * @param record its identifier
 * @param label its label
 * @param parts who, and in which role; may be empty
 * @param themes identifiers of what; empty when it does not say
 * @param places identifiers of where, of any level; empty when it does not say
 * @param groups identifiers of for whom
 * @param from its first day, or null when unknown
 * @param to its last day, or null when unknown
 * @param status of an activity or project, in words; "" for none
 * @param inherited whether an activity has its themes, places or dates from its project
 */
public record Statement(
    Source source,
    EClass type,
    long record,
    String label,
    List<Part> parts,
    Set<Long> themes,
    Set<Long> places,
    Set<Long> groups,
    LocalDate from,
    LocalDate to,
    String status,
    boolean inherited) {

  /** Who takes part, and how. */
  public record Part(long actor, Role role) {}

  /** Keeps copies. */
  public Statement {
    parts = List.copyOf(parts);
    themes = Set.copyOf(themes);
    places = Set.copyOf(places);
    groups = Set.copyOf(groups);
  }
}
