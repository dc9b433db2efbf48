package ma.jisr.ui.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * The rows of a table, read in windows when they come into sight. It keeps the identifiers of all
 * rows and the windows seen last. To be used in the interface's thread; it reads in another.
 */
final class RowWindows {

  private static final int WINDOW = 100;
  private static final int KEPT = 40;

  private final Workspace workspace;
  private final Control owner;
  private final Runnable changed;
  private final Map<Integer, Map<Long, Object[]>> windows =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Map<Long, Object[]>> eldest) {
          return size() > KEPT;
        }
      };
  private final Deque<Integer> wanted = new ArrayDeque<>();
  private long[] ids = {};
  private TableQuery query;
  private List<TableColumn> columns = List.of();
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

  /** Other rows: those read before are forgotten, those being read are dropped when they come. */
  void show(TableQuery newQuery, List<TableColumn> newColumns, long[] newIds) {
    generation++;
    query = newQuery;
    columns = List.copyOf(newColumns);
    ids = newIds;
    windows.clear();
    wanted.clear();
    reading = false;
  }

  /** How many rows there are. */
  int size() {
    return ids.length;
  }

  /** The identifier of a row. */
  long id(int row) {
    return ids[row];
  }

  /** Where a record stands, or -1. */
  int indexOf(long id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The values of a row, one for each column.
   *
   * @return null as long as they are not there; they are asked for
   */
  Object[] values(int row) {
    Map<Long, Object[]> window = windows.get(row / WINDOW);
    if (window == null) {
      want(row / WINDOW);
      return null;
    }
    return window.getOrDefault(ids[row], new Object[columns.size()]);
  }

  private void want(int window) {
    if (!wanted.contains(window)) {
      wanted.push(window); // the window seen last first: that is where the person looks
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
    for (int i = window * WINDOW; i < Math.min(ids.length, (window + 1) * WINDOW); i++) {
      part.add(ids[i]);
    }
    TableQuery asked = query;
    List<TableColumn> shown = columns;
    Work.quietly(
        "rows",
        owner,
        monitor -> read(asked, shown, part),
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

  private Map<Long, Object[]> read(TableQuery asked, List<TableColumn> shown, List<Long> part) {
    try (Session session = workspace.session()) {
      Map<Long, Object[]> rows = HashMap.newHashMap(part.size());
      for (Row row : session.query(asked.type()).rowsOf(TableQuery.columns(shown), part)) {
        rows.put(row.id(), TableQuery.values(shown, row.values()));
      }
      return rows;
    }
  }
}
