package ma.jisr.store.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Meta;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * The folded names of records that others refer to, from one session to the next: who saves a
 * record need not read again what its type and its place are called. Only where this program is
 * alone on the database, and so hears of each change. Safe for many threads.
 */
public final class KnownNames {

  private static final int KEPT = 20_000;

  private record Known(String type, String names) {}

  private final boolean isAlone;
  private final Map<String, Long> changed = new HashMap<>();
  private final Map<Long, Known> names =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
          return size() > KEPT;
        }
      };
  private long moment;

  /**
   * Nothing known yet.
   *
   * @param isShared whether others change the database too
   */
  public KnownNames(boolean isShared) {
    isAlone = !isShared;
  }

  /** Now, as {@link #learn} takes it. */
  synchronized long moment() {
    return moment;
  }

  /** The names of a record; null when they are not known. */
  synchronized String of(long id) {
    Known known = names.get(id);
    return known == null ? null : known.names();
  }

  /**
   * Takes in the names that a session found, save those that may have changed since it began.
   *
   * @param since when it began: what it loaded may be as old
   */
  synchronized void learn(Map<Long, SearchText.Named> found, long since) {
    if (!isAlone) {
      return;
    }
    found.forEach(
        (id, named) -> {
          String type = Catalog.qualifiedName(named.type());
          if (changed.getOrDefault(type, 0L) <= since && isNamedByItself(named.type())) {
            names.put(id, new Known(type, named.names()));
          }
        });
  }

  /** Whether its names are its own texts: those of others may change without it. */
  private static boolean isNamedByItself(EClass type) {
    return Meta.label(type).stream().noneMatch(EReference.class::isInstance);
  }

  /** Forgets the names of records of some types: they were changed, or may have been. */
  public synchronized void forget(Collection<String> types) {
    moment++;
    types.forEach(t -> changed.put(t, moment));
    names.values().removeIf(known -> types.contains(known.type()));
  }
}
