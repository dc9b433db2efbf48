package ma.jisr.network.ui.graph;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.Tie;

/**
 * What of the network is looked at.
 *
 * @param off the values of each facet that are left out
 * @param day on which ties hold; null for all times
 * @param since an earlier day that {@code day} is compared with; null when nothing is compared
 * @param undated whether ties without dates are shown although a day is chosen
 * @param alone whether actors without ties are shown
 * @param ego the actor around which one looks; 0 for the whole network
 * @param steps how many ties away from it
 */
record Filter(
    Map<Facet, Set<Long>> off,
    LocalDate day,
    LocalDate since,
    boolean undated,
    boolean alone,
    long ego,
    int steps) {

  /** Everything. */
  static final Filter ALL = new Filter(Map.of(), null, null, true, true, 0, 1);

  /** What became of a tie between two days. */
  enum Change {
    /** Nothing is compared, or it holds on both days. */
    KEPT,
    /** It holds on the later day only. */
    NEW,
    /** It holds on the earlier day only. */
    GONE
  }

  /** The same with some values of a facet left out, and all others not. */
  Filter without(Facet facet, Set<Long> values) {
    Map<Facet, Set<Long>> changed = new EnumMap<>(Facet.class);
    changed.putAll(off);
    if (values.isEmpty()) {
      changed.remove(facet);
    } else {
      changed.put(facet, Set.copyOf(values));
    }
    return new Filter(Map.copyOf(changed), day, since, undated, alone, ego, steps);
  }

  /** The values of a facet that are left out. */
  Set<Long> off(Facet facet) {
    return off.getOrDefault(facet, Set.of());
  }

  /** The same with a facet's value left out, or not. */
  Filter toggled(Facet facet, long value, boolean shown) {
    Set<Long> values = new HashSet<>(off(facet));
    if (shown) {
      values.remove(value);
    } else {
      values.add(value);
    }
    return without(facet, values);
  }

  Filter on(LocalDate newDay, LocalDate newSince) {
    return new Filter(off, newDay, newSince, undated, alone, ego, steps);
  }

  Filter undated(boolean shown) {
    return new Filter(off, day, since, shown, alone, ego, steps);
  }

  Filter alone(boolean shown) {
    return new Filter(off, day, since, undated, shown, ego, steps);
  }

  Filter around(long actor, int newSteps) {
    return new Filter(off, day, since, undated, alone, actor, newSteps);
  }

  /** Whether an actor is looked at, whatever its ties. */
  boolean passes(Actor actor) {
    for (Facet facet : off.keySet()) {
      if (!facet.isOfTies() && off(facet).containsAll(facet.of(actor))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a tie is looked at, whatever its ends. */
  boolean passes(Tie tie) {
    for (Facet facet : off.keySet()) {
      if (facet.isOfTies() && off(facet).contains(facet.of(tie))) {
        return false;
      }
    }
    return day == null || holds(tie, day) || since != null && holds(tie, since);
  }

  private boolean holds(Tie tie, LocalDate when) {
    return tie.isUndated() ? undated : tie.holdsOn(when);
  }

  /** What became of a tie that passes. */
  Change change(Tie tie) {
    if (day == null || since == null) {
      return Change.KEPT;
    }
    boolean now = holds(tie, day);
    return now == holds(tie, since) ? Change.KEPT : now ? Change.NEW : Change.GONE;
  }
}
