package ma.jisr.network.coverage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ma.jisr.network.coverage.Statement.Part;

/**
 * Which statements count.
 *
 * @param sources of which kinds
 * @param roles of actors in which roles
 * @param from what ended before this day does not count; null for no limit
 * @param to what began after this day does not count; null for no limit
 */
public record Selection(Set<Source> sources, Set<Role> roles, LocalDate from, LocalDate to) {

  /** Keeps copies. */
  public Selection {
    sources = Set.copyOf(sources);
    roles = Set.copyOf(roles);
  }

  /** Everything that is known. */
  public static Selection all() {
    return new Selection(EnumSet.allOf(Source.class), EnumSet.allOf(Role.class), null, null);
  }

  /** The same in other roles. */
  public Selection in(Set<Role> others) {
    return new Selection(sources, others, from, to);
  }

  /** The same from other sources. */
  public Selection from(Set<Source> others) {
    return new Selection(others, roles, from, to);
  }

  /** The same in a period; null for no limit. */
  public Selection between(LocalDate first, LocalDate last) {
    return new Selection(sources, roles, first, last);
  }

  /** Whether a statement counts; a date that is not known excludes nothing. */
  public boolean has(Statement statement) {
    return sources.contains(statement.source())
        && (from == null || statement.to() == null || !statement.to().isBefore(from))
        && (to == null || statement.from() == null || !statement.from().isAfter(to));
  }

  /** Whether a part counts. */
  public boolean has(Part part) {
    return roles.contains(part.role());
  }
}
