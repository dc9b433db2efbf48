package ma.jisr.ui.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Work;
import org.eclipse.swt.widgets.Control;

/**
 * The rows of a table, read in windows when they come into sight. It keeps a number for each line,
 * the identifier of a record or the head of a group, and the windows seen last. To be used in the
 * interface's thread; it reads in another.
 */
final class RowWindows {

  /**
   * A row that was read.
   *
   * @param values one for each column
   * @param colours one for each column in sight, as {@link RowColours#of} gives them
   */
  private record Loaded(Object[] values, byte[] colours) {}

  private static final int WINDOW = 100;
  private static final int KEPT = 40;
  private static final int MOST_WANTED = 4;

  private final Workspace workspace;
  private final Control owner;
  private final Runnable changed;
  private final Map<Integer, Map<Long, Loaded>> windows =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Map<Long, Loaded>> eldest) {
          return size() > KEPT;
        }
      };
  private final Deque<Integer> wanted = new ArrayDeque<>();
  private long[] lines = {};
  private List<GroupRow> groups = List.of();
  private TableQuery query;
  private List<TableColumn> columns = List.of();
  private RowColours colours = new RowColours(List.of(), List.of(), 0);
  private int generation;
  private boolean reading;

  /**
   * An empty table.
   *
   * @param owner the control that shows it
   * @param changed is told when rows have arrived
   */
  RowWindows(Workspace workspace, Control owner, Runnable changed) {
    this.workspace = workspace;
    this.owner = owner;
    this.changed = changed;
  }

  /**
   * Other rows: those read before are forgotten, those being read are dropped when they come.
   *
   * @param newColumns what is read of each row
   * @param newColours what colours they have
   */
  void show(ListReader.Answer answer, List<TableColumn> newColumns, RowColours newColours) {
    generation++;
    query = answer.query();
    columns = List.copyOf(newColumns);
    colours = newColours;
    lines = answer.lines();
    groups = answer.groups();
    windows.clear();
    wanted.clear();
    reading = false;
  }

  /** How many lines there are, heads of groups included. */
  int size() {
    return lines.length;
  }

  /** The identifier of the record of a line; negative for the head of a group. */
  long id(int row) {
    return lines[row];
  }

  /** The group whose head a line is, or null. */
  GroupRow group(int row) {
    return lines[row] < 0 ? groups.get((int) (-1 - lines[row])) : null;
  }

  /** The numbers of the lines; not to be changed. */
  long[] lines() {
    return lines;
  }

  /** Whether no line is the head of a group. */
  boolean isPlain() {
    return groups.isEmpty();
  }

  /**
   * Where records stand now that stood at some lines.
   *
   * @param at the lines where they stood
   * @param before the numbers of the lines then
   */
  BitSet moved(BitSet at, long[] before) {
    return Arrays.equals(before, lines)
        ? at // as after most commits: nothing has to be looked for
        : linesOf(at.stream().mapToLong(i -> before[i]).filter(id -> id >= 0).toArray());
  }

  /** The lines of some records. */
  BitSet linesOf(long[] ids) {
    BitSet found = new BitSet();
    long[] wantedIds = ids.clone();
    Arrays.sort(wantedIds);
    for (int i = 0; wantedIds.length > 0 && i < lines.length; i++) {
      if (Arrays.binarySearch(wantedIds, lines[i]) >= 0) {
        found.set(i);
      }
    }
    return found;
  }

  /**
   * The values of a row, one for each column.
   *
   * @return null as long as they are not there; they are asked for
   */
  Object[] values(int row) {
    Map<Long, Loaded> window = windows.get(row / WINDOW);
    if (window == null) {
      want(row / WINDOW);
      return null;
    }
    Loaded loaded = window.get(lines[row]);
    return loaded == null ? new Object[columns.size()] : loaded.values();
  }

  /** The colour of a cell, from 1; 0 for none. */
  int colour(int row, int column) {
    Map<Long, Loaded> window = row < lines.length ? windows.get(row / WINDOW) : null;
    Loaded loaded = window == null ? null : window.get(lines[row]);
    boolean some = loaded != null && loaded.colours() != null && column < loaded.colours().length;
    return some ? loaded.colours()[column] : 0;
  }

  private void want(int window) {
    if (!wanted.contains(window)) {
      wanted.push(window); // the window seen last first: that is where the person looks
      if (wanted.size() > MOST_WANTED) {
        wanted.removeLast(); // passed by while scrolling; asked for again when it is in sight
      }
    }
    readNext();
  }

  private void readNext() {
    if (reading || wanted.isEmpty()) {
      return;
    }
    reading = true;
    int window = wanted.pop();
    int of = generation;
    List<Long> part = new ArrayList<>();
    for (int i = window * WINDOW; i < Math.min(lines.length, (window + 1) * WINDOW); i++) {
      if (lines[i] >= 0) {
        part.add(lines[i]);
      }
    }
    TableQuery asked = query;
    List<TableColumn> shown = columns;
    RowColours coloured = colours;
    Work.quietly(
        "rows",
        owner,
        monitor -> read(asked, shown, coloured, part),
        rows -> {
          if (of == generation) {
            reading = false;
            windows.put(window, rows);
            changed.run();
            readNext();
          }
        },
        problem -> {
          if (of == generation) {
            reading = false;
            windows.put(window, new HashMap<>());
            ma.jisr.ui.base.Problems.show(owner.getShell(), problem);
          }
        });
  }

  private Map<Long, Loaded> read(
      TableQuery asked, List<TableColumn> shown, RowColours coloured, List<Long> part) {
    Map<Long, Loaded> rows = HashMap.newHashMap(part.size());
    if (part.isEmpty()) {
      return rows; // heads of groups alone
    }
    try (Session session = workspace.session()) {
      for (Row row : session.query(asked.type()).rowsOf(TableQuery.columns(shown), part)) {
        Object[] values = TableQuery.values(shown, row.values());
        rows.put(row.id(), new Loaded(values, coloured.of(values)));
      }
      return rows;
    }
  }
}
