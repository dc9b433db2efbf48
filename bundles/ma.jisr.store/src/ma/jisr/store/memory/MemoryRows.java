package ma.jisr.store.memory;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Rows on their way into memory, as the database gives them: in any order. */
public final class MemoryRows {

  private static final int FIRST_CAPACITY = 1_024;

  private final Map<Object, IntFunction<MemoryColumn>> makers;
  private final MemoryColumn[] columns;
  private long[] ids = new long[FIRST_CAPACITY];
  private final BitSet trashed = new BitSet();
  private int size;
  private boolean inOrder = true;

  /**
   * No rows yet.
   *
   * @param makers by key, in the order of the values, how to make a column of some capacity
   */
  public MemoryRows(Map<Object, IntFunction<MemoryColumn>> makers) {
    this.makers = new LinkedHashMap<>(makers);
    this.columns = columns(FIRST_CAPACITY);
  }

  private MemoryColumn[] columns(int capacity) {
    return makers.values().stream().map(m -> m.apply(capacity)).toArray(MemoryColumn[]::new);
  }

  /** Adds a row. */
  public void add(long id, boolean inTrash, Object[] values) {
    inOrder &= size == 0 || id > ids[size - 1];
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size + size / 2);
    }
    ids[size] = id;
    trashed.set(size, inTrash);
    for (int i = 0; i < columns.length; i++) {
      columns[i].insert(size, size);
      columns[i].set(size, values[i]);
    }
    size++;
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** About how many bytes they take. */
  public long bytes() {
    long bytes = (long) ids.length * Long.BYTES;
    for (MemoryColumn column : columns) {
      bytes += column.bytes();
    }
    return bytes;
  }

  /** The rows as a table; this object is of no use afterwards. */
  public MemoryTable table() {
    if (inOrder) {
      return new MemoryTable(ids, size, trashed, keyed(columns));
    }
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Long.compare(ids[a], ids[b]));
    long[] sortedIds = new long[size];
    BitSet sortedTrashed = new BitSet();
    MemoryColumn[] sorted = columns(size);
    for (int row = 0; row < size; row++) {
      sortedIds[row] = ids[order[row]];
      sortedTrashed.set(row, trashed.get(order[row]));
      for (int i = 0; i < columns.length; i++) {
        sorted[i].set(row, columns[i].get(order[row]));
      }
    }
    return new MemoryTable(sortedIds, size, sortedTrashed, keyed(sorted));
  }

  private Map<Object, MemoryColumn> keyed(MemoryColumn[] values) {
    Map<Object, MemoryColumn> keyed = new LinkedHashMap<>();
    int at = 0;
    for (Object key : makers.keySet()) {
      keyed.put(key, values[at++]);
    }
    return keyed;
  }
}
