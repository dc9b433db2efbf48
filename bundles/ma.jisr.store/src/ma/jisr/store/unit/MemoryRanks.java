package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.jisr.store.Column;
import ma.jisr.store.memory.MemoryTable;
import ma.jisr.store.memory.Packed;
import ma.jisr.store.unit.MemoryKey.Need;
import org.eclipse.emf.ecore.EClass;

/**
 * The place of each row when all are sorted by a column: equal values have equal ranks. Kept until
 * a table that it was made from changes.
 */
final class MemoryRanks {

  private static final int KEPT = 6;

  /** What the rank of a row is that has no value: such rows come last, whichever the direction. */
  private static final int LAST = Integer.MAX_VALUE;

  private record Key(List<EClass> types, Column column, Locale language) {}

  /** Ranks upwards, how many different ones there are, and the state of the tables. */
  private record Ranks(int[] ranks, int highest, List<Long> stamps, int[] order) {}

  private final Map<Key, Ranks> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Ranks> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * The ranks in the direction of an order.
   *
   * @return for each row of the first type, then of the second and so on
   */
  int[] of(MemoryValues memory, List<EClass> types, Question.Order order) {
    Key key = new Key(types, order.column(), Locale.getDefault());
    List<Long> stamps = stamps(memory, types, order.column());
    Ranks ranks;
    synchronized (kept) {
      ranks = kept.get(key);
    }
    if (ranks == null || !ranks.stamps().equals(stamps)) {
      ranks = rank(memory, types, order.column(), stamps, ranks);
      synchronized (kept) {
        kept.put(key, ranks);
      }
    }
    return order.ascending() ? ranks.ranks() : reversed(ranks);
  }

  /** Lets all go. */
  void clear() {
    synchronized (kept) {
      kept.clear();
    }
  }

  private static int[] reversed(Ranks ranks) {
    int[] reversed = ranks.ranks().clone();
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = reversed[i] == LAST ? LAST : ranks.highest() - reversed[i];
    }
    return reversed;
  }

  private static List<Long> stamps(MemoryValues memory, List<EClass> types, Column column) {
    List<Long> stamps = new ArrayList<>();
    types.forEach(t -> stamps.add(memory.table(t).stamp()));
    for (Need need : new MemoryNeeds(memory.schema(), types).add(column).all()) {
      stamps.add(memory.table(need.type()).stamp());
    }
    return stamps;
  }

  private static Ranks rank(
      MemoryValues memory, List<EClass> types, Column column, List<Long> stamps, Ranks before) {
    int size = types.stream().mapToInt(t -> memory.table(t).size()).sum();
    Object[] keys = new Object[size];
    int at = 0;
    for (EClass type : types) {
      MemoryValues.Reader reader = memory.reader(type, column);
      MemoryTable table = memory.table(type);
      boolean isText = isText(column);
      for (int row = 0; row < table.size(); row++) {
        keys[at++] = key(reader.get(row), isText, column);
      }
    }
    Integer[] order = new Integer[size];
    int known = before == null ? 0 : before.order().length;
    // After a small change most rows still are in order: then sorting takes one pass.
    for (int i = 0; i < size; i++) {
      order[i] = known <= size && i < known ? before.order()[i] : i;
    }
    Comparator<Object> comparator = comparator();
    Arrays.sort(order, (a, b) -> comparator.compare(keys[a], keys[b]));
    int[] ranks = new int[size];
    int rank = 0;
    for (int i = 0; i < size; i++) {
      if (i > 0 && comparator.compare(keys[order[i - 1]], keys[order[i]]) != 0) {
        rank++;
      }
      ranks[order[i]] = keys[order[i]] == null ? LAST : rank;
    }
    return new Ranks(
        ranks, rank, stamps, Arrays.stream(order).mapToInt(Integer::intValue).toArray());
  }

  private static boolean isText(Column column) {
    return column.feature() instanceof org.eclipse.emf.ecore.EReference
        ? !column.raw()
        : column.feature().getEType().getInstanceClass() == String.class;
  }

  private static Object key(Object value, boolean isText, Column column) {
    if (isText) {
      return Packed.isEmpty((String) value) ? null : value;
    }
    Object key = Comparisons.key(value, column.feature());
    return key instanceof String text ? Packed.pack(text) : key;
  }

  @SuppressWarnings("unchecked")
  private static Comparator<Object> comparator() {
    return (Comparator<Object>) (Comparator<?>) Comparisons.KEYS;
  }
}
