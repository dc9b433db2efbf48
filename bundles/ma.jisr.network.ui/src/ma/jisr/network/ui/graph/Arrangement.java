package ma.jisr.network.ui.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person has arranged: where actors stand, which are held there, which are hidden, which
 * groups are one bubble. It does not change; each edit makes another one, and its undoing brings
 * the former back. Actors are known by their identifier, so that it outlives changes of the data.
 *
 * @param spots where actors stand
 * @param pinned those that no layout moves
 * @param hidden those that are not shown
 * @param groupBy by which property actors are grouped; "" for none
 * @param collapsed the values of that property whose actors are one bubble
 */
record Arrangement(
    Map<Long, Spot> spots,
    Set<Long> pinned,
    Set<Long> hidden,
    String groupBy,
    Set<String> collapsed) {

  /** A place in the plane. */
  record Spot(float x, float y) {}

  /** Nothing arranged yet. */
  static final Arrangement NONE = new Arrangement(Map.of(), Set.of(), Set.of(), "", Set.of());

  /** Keeps what nobody else changes. */
  Arrangement {
    spots = java.util.Collections.unmodifiableMap(spots);
    pinned = Set.copyOf(pinned);
    hidden = Set.copyOf(hidden);
    collapsed = Set.copyOf(collapsed);
  }

  /** The same with other places of some actors. */
  Arrangement moved(Map<Long, Spot> others) {
    Map<Long, Spot> all = new HashMap<>(spots);
    all.putAll(others);
    return new Arrangement(all, pinned, hidden, groupBy, collapsed);
  }

  /** The same with some actors held where they are, or let go. */
  Arrangement pinned(Set<Long> ids, boolean hold) {
    return new Arrangement(spots, changed(pinned, ids, hold), hidden, groupBy, collapsed);
  }

  /** The same with some actors hidden, or shown. */
  Arrangement hidden(Set<Long> ids, boolean hide) {
    return new Arrangement(spots, pinned, changed(hidden, ids, hide), groupBy, collapsed);
  }

  /** The same with other groups. */
  Arrangement grouped(String property, Set<String> values) {
    return new Arrangement(spots, pinned, hidden, property, values);
  }

  private static Set<Long> changed(Set<Long> some, Set<Long> ids, boolean add) {
    Set<Long> changed = new HashSet<>(some);
    if (add) {
      changed.addAll(ids);
    } else {
      changed.removeAll(ids);
    }
    return changed;
  }
}
