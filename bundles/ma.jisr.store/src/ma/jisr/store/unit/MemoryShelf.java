package ma.jisr.store.unit;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.memory.MemoryTable;
import ma.jisr.store.schema.Schema;
import ma.jisr.store.unit.MemoryKey.Need;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The tables in memory, within a budget. They are held softly: the virtual machine lets them go
 * before it runs out of memory. Its index sees to it that one thread at a time changes it.
 */
final class MemoryShelf {

  /** The part of the heap that all tables together may take. */
  private static final double BUDGET = 0.4;

  /** How long a type that found no room is not tried again. */
  private static final long REFUSED_NS = TimeUnit.MINUTES.toNanos(2);

  /** A table that was of use within this time stays. */
  private static final long KEPT_NS = TimeUnit.SECONDS.toNanos(30);

  private final Schema schema;
  private final Map<EClass, SoftReference<MemoryTable>> tables = new ConcurrentHashMap<>();
  private final Map<EClass, Set<EClass>> names = new HashMap<>();
  private final Map<EClass, Long> refused = new ConcurrentHashMap<>();

  MemoryShelf(Schema schema) {
    this.schema = schema;
  }

  /** The table of a type, or null. */
  MemoryTable table(EClass type) {
    SoftReference<MemoryTable> held = tables.get(type);
    return held == null ? null : held.get();
  }

  /** The columns of a type that are here. */
  @SuppressWarnings("unchecked")
  Set<MemoryKey> keys(EClass type) {
    MemoryTable table = table(type);
    return table == null ? Set.of() : (Set<MemoryKey>) (Set<?>) table.keys();
  }

  /** The tables of some types and of needed columns; null when one is not here. */
  Map<EClass, MemoryTable> tables(Collection<EClass> types, Set<Need> needs) {
    Map<EClass, MemoryTable> found = new HashMap<>();
    for (EClass type : types) {
      if (!find(type, found)) {
        return null;
      }
    }
    for (Need need : needs) {
      if (!find(need.type(), found) || found.get(need.type()).column(need.key()) == null) {
        return null;
      }
    }
    return found;
  }

  private boolean find(EClass type, Map<EClass, MemoryTable> found) {
    MemoryTable table = found.computeIfAbsent(type, this::table);
    if (table != null) {
      table.use();
    }
    return table != null;
  }

  /**
   * Adds columns.
   *
   * @param lacking gets the identifiers of records whose values are still to be read
   * @return the table that has them now
   */
  MemoryTable put(EClass type, MemoryTable loaded, Collection<Long> lacking) {
    MemoryTable table = table(type);
    if (table == null) {
      tables.put(type, new SoftReference<>(loaded));
      return loaded;
    }
    lacking.addAll(table.addColumns(loaded, key -> ((MemoryKey) key).column(table.capacity())));
    return table;
  }

  void drop(EClass type) {
    tables.remove(type);
  }

  void clear() {
    tables.clear();
  }

  /**
   * Whether a type may go on growing; tables that nobody used for a while give way to it.
   *
   * @param bytes what was read of it so far
   */
  boolean hasRoom(EClass type, long bytes) {
    long budget = (long) (Runtime.getRuntime().maxMemory() * BUDGET);
    while (bytes + taken() > budget) {
      EClass oldest = null;
      long longest = KEPT_NS;
      for (EClass other : tables.keySet()) {
        MemoryTable table = table(other);
        long idle = table == null ? Long.MAX_VALUE : System.nanoTime() - table.usedAt();
        if (other != type && idle > longest) {
          oldest = other;
          longest = idle;
        }
      }
      if (oldest == null) {
        return false;
      }
      tables.remove(oldest);
    }
    return true;
  }

  private long taken() {
    long taken = 0;
    for (SoftReference<MemoryTable> held : List.copyOf(tables.values())) {
      MemoryTable table = held.get();
      taken += table == null ? 0 : table.bytes();
    }
    return taken;
  }

  /** Notes that a type cannot be here for now. */
  void refuse(EClass type) {
    refused.put(type, System.nanoTime());
  }

  /** Whether a type could not be here a short while ago, or was let go for want of memory. */
  boolean isRefused(EClass type) {
    SoftReference<MemoryTable> held = tables.get(type);
    if (held != null && held.get() == null) {
      tables.remove(type);
      refuse(type);
    }
    Long at = refused.get(type);
    return at != null && System.nanoTime() - at < REFUSED_NS;
  }

  /** Lets go the labels that have names of a type's records in them. */
  void dropLabelsThatName(EClass type) {
    for (EClass labelled : List.copyOf(tables.keySet())) {
      if (names(labelled).contains(type)) {
        dropLabels(table(labelled));
      }
    }
  }

  private static void dropLabels(MemoryTable table) {
    if (table != null) {
      table.keys().stream().filter(k -> ((MemoryKey) k).isLabel()).forEach(table::drop);
    }
  }

  /** The types whose names are part of a type's labels. */
  Set<EClass> names(EClass type) {
    Set<EClass> known = names.get(type);
    if (known == null) {
      known = new HashSet<>();
      addNames(type, known);
      names.put(type, known);
    }
    return known;
  }

  private void addNames(EClass type, Set<EClass> found) {
    for (EStructuralFeature feature : Meta.label(type)) {
      if (feature instanceof EReference reference) {
        for (EClass target : schema.catalog().concrete(reference.getEReferenceType())) {
          if (found.add(target)) {
            addNames(target, found);
          }
        }
      }
    }
  }
}
