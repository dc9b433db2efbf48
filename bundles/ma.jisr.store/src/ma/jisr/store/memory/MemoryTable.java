package ma.jisr.store.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Some columns of a record type in memory, in the order of the identifiers. Not safe for threads:
 * who changes it sees to it that nobody reads meanwhile.
 */
public final class MemoryTable {

  private static final AtomicLong STAMPS = new AtomicLong();

  private final Map<Object, MemoryColumn> columns;
  private long[] ids;
  private int size;
  private final BitSet trashed;
  private long stamp = STAMPS.incrementAndGet();
  private volatile long usedAt = System.nanoTime();

  /**
   * A table.
   *
   * @param ids upwards; those beyond the size are room for more
   * @param trashed the rows of records in the trash
   * @param columns by key, each with a value for every row
   */
  MemoryTable(long[] ids, int size, BitSet trashed, Map<Object, MemoryColumn> columns) {
    this.ids = ids;
    this.size = size;
    this.trashed = trashed;
    this.columns = new HashMap<>(columns);
  }

  /** How many rows it has. */
  public int size() {
    return size;
  }

  /** The identifier of a row. */
  public long id(int row) {
    return ids[row];
  }

  /** The row of an identifier; negative when there is none. */
  public int row(long id) {
    return Arrays.binarySearch(ids, 0, size, id);
  }

  /** Whether the record of a row lies in the trash. */
  public boolean isTrashed(int row) {
    return trashed.get(row);
  }

  /** The columns that it has, by key. */
  public Set<Object> keys() {
    return Set.copyOf(columns.keySet());
  }

  /** A column, or null. */
  public MemoryColumn column(Object key) {
    return columns.get(key);
  }

  /**
   * Takes over the columns of another table of the same type.
   *
   * @return the identifiers of rows that the other one lacks: their values are empty here
   */
  public List<Long> addColumns(MemoryTable other, Function<Object, MemoryColumn> maker) {
    List<Long> lacking = new ArrayList<>();
    int[] rows = new int[size];
    for (int row = 0; row < size; row++) {
      rows[row] = other.row(ids[row]);
      if (rows[row] < 0) {
        lacking.add(ids[row]);
      }
    }
    for (Object key : other.columns.keySet()) {
      MemoryColumn from = other.columns.get(key);
      MemoryColumn column = maker.apply(key);
      for (int row = 0; row < size; row++) {
        if (rows[row] >= 0) {
          column.set(row, from.get(rows[row]));
        }
      }
      columns.put(key, column);
    }
    changed();
    return lacking;
  }

  /** The capacity that a column of this table must have. */
  public int capacity() {
    return ids.length;
  }

  /** Lets a column go. */
  public void drop(Object key) {
    if (columns.remove(key) != null) {
      changed();
    }
  }

  /** A number that no other state of any table has. */
  public long stamp() {
    return stamp;
  }

  /** When it was last of use, as {@link System#nanoTime}. */
  public long usedAt() {
    return usedAt;
  }

  /** Notes that it is of use. */
  public void use() {
    usedAt = System.nanoTime();
  }

  /** About how many bytes it takes. */
  public long bytes() {
    long bytes = (long) ids.length * Long.BYTES;
    for (MemoryColumn column : columns.values()) {
      bytes += column.bytes();
    }
    return bytes;
  }

  /**
   * Puts a record into its row, a new one when there was none.
   *
   * @param values by the key of a column
   */
  public void put(long id, boolean inTrash, Map<Object, Object> values) {
    int row = row(id);
    if (row < 0) {
      row = -row - 1;
      insert(row, id);
    }
    trashed.set(row, inTrash);
    int at = row;
    columns.forEach((key, column) -> column.set(at, values.get(key)));
    changed();
  }

  private void insert(int row, long id) {
    columns.values().forEach(c -> c.insert(row, size));
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size + Math.max(64, size / 8));
    }
    System.arraycopy(ids, row, ids, row + 1, size - row);
    for (int i = trashed.previousSetBit(size); i >= row; i = trashed.previousSetBit(i - 1)) {
      trashed.set(i + 1);
      trashed.clear(i);
    }
    ids[row] = id;
    size++;
  }

  /** Takes a record out, if it is there. */
  public void remove(long id) {
    int row = row(id);
    if (row >= 0) {
      columns.values().forEach(c -> c.remove(row, size));
      System.arraycopy(ids, row + 1, ids, row, size - row - 1);
      trashed.clear(row);
      for (int i = trashed.nextSetBit(row); i >= 0; i = trashed.nextSetBit(i + 1)) {
        trashed.clear(i);
        trashed.set(i - 1);
      }
      size--;
      changed();
    }
  }

  private void changed() {
    stamp = STAMPS.incrementAndGet();
  }
}
