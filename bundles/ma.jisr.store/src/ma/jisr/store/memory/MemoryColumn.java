package ma.jisr.store.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The values of one column in memory, a value for each row of a {@link MemoryTable}. */
public abstract sealed class MemoryColumn {

  private MemoryColumn() {}

  /** Sets the value of a row. */
  abstract void set(int row, Object value);

  /** Makes room for a row before another. */
  abstract void insert(int row, int size);

  /** Takes a row out. */
  abstract void remove(int row, int size);

  /** The value of a row. */
  public abstract Object get(int row);

  /** About how many bytes it takes. */
  abstract long bytes();

  /** Where many rows have the same value, they share one object. */
  private static final class Sharing {
    private static final int MOST = 4_096;
    private final Map<Object, Object> known = new HashMap<>();

    Object share(Object value) {
      Object shared = known.get(value);
      if (shared != null) {
        return shared;
      } else if (known.size() < MOST) {
        known.put(value, value);
      }
      return value;
    }
  }

  /** Objects: packed texts as {@link Packed} makes them, or values as the model types them. */
  public static sealed class Objects extends MemoryColumn {
    private static final int REFERENCE_BYTES = 4;
    private static final int OBJECT_BYTES = 24;

    private Object[] values;
    private long bytes;
    private final Sharing sharing = new Sharing();

    private Objects(int capacity) {
      values = new Object[capacity];
    }

    @Override
    void set(int row, Object value) {
      bytes -= weigh(values[row]);
      values[row] = value == null ? null : sharing.share(value);
      bytes += weigh(value);
    }

    /** What a value adds to the memory, one that is shared as well: rather too much. */
    long weigh(Object value) {
      return value == null ? 0 : OBJECT_BYTES;
    }

    @Override
    void insert(int row, int size) {
      if (size == values.length) {
        values = Arrays.copyOf(values, grown(size));
      }
      System.arraycopy(values, row, values, row + 1, size - row);
      values[row] = null;
    }

    @Override
    void remove(int row, int size) {
      bytes -= weigh(values[row]);
      System.arraycopy(values, row + 1, values, row, size - row - 1);
      values[size - 1] = null;
    }

    @Override
    public Object get(int row) {
      return values[row];
    }

    @Override
    long bytes() {
      return bytes + (long) values.length * REFERENCE_BYTES;
    }
  }

  /** Packed texts. */
  public static final class Texts extends Objects {
    private static final int TEXT_BYTES = 44;

    /** An empty column with room for some rows. */
    public Texts(int capacity) {
      super(capacity);
    }

    /** The packed text of a row, or null. */
    public String text(int row) {
      return (String) get(row);
    }

    @Override
    long weigh(Object value) {
      return value == null ? 0 : TEXT_BYTES + ((String) value).length();
    }
  }

  /** Numbers, dates, enumerations, truth values, amounts. */
  public static final class Values extends Objects {
    /** An empty column with room for some rows. */
    public Values(int capacity) {
      super(capacity);
    }
  }

  /** The identifiers of what is referred to. */
  public static final class Ids extends MemoryColumn {
    private long[] ids;

    /** An empty column with room for some rows. */
    public Ids(int capacity) {
      ids = new long[capacity];
    }

    /** The identifier in a row; 0 when it refers to nothing. */
    public long id(int row) {
      return ids[row];
    }

    @Override
    void set(int row, Object value) {
      ids[row] = value == null ? 0 : (Long) value;
    }

    @Override
    void insert(int row, int size) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, grown(size));
      }
      System.arraycopy(ids, row, ids, row + 1, size - row);
      ids[row] = 0;
    }

    @Override
    void remove(int row, int size) {
      System.arraycopy(ids, row + 1, ids, row, size - row - 1);
    }

    @Override
    public Object get(int row) {
      return ids[row] == 0 ? null : (Object) ids[row];
    }

    @Override
    long bytes() {
      return (long) ids.length * Long.BYTES;
    }
  }

  private static int grown(int size) {
    return size + Math.max(64, size / 8);
  }
}
