package ma.jisr.network.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;

/** Values by the names of their columns, which are known only at the end. */
final class ColumnSet {

  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final List<Map<String, Object>> rows = new ArrayList<>();

  /** Begins a row. */
  Map<String, Object> row() {
    Map<String, Object> row = new LinkedHashMap<>();
    rows.add(row);
    return row;
  }

  /** Puts a value into a row; a column whose values are of two kinds is one of texts. */
  void put(Map<String, Object> row, String name, Kind kind, Object value) {
    kinds.merge(name, kind, (a, b) -> a == b ? a : Kind.TEXT);
    row.put(name, value);
  }

  /** The columns that have a value, those of some names at the end. */
  List<Column> columns(List<String> last) {
    List<Column> columns = new ArrayList<>();
    kinds.forEach((name, kind) -> add(columns, name, kind, !last.contains(name)));
    last.forEach(name -> add(columns, name, kinds.get(name), kinds.containsKey(name)));
    return columns;
  }

  private static void add(List<Column> columns, String name, Kind kind, boolean wanted) {
    if (wanted) {
      columns.add(new Column(name, kind));
    }
  }

  /** The values of a row by column. */
  static Object[] values(Map<String, Object> row, List<Column> columns) {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = row.get(columns.get(i).name());
      boolean text = columns.get(i).kind() == Kind.TEXT;
      values[i] = value != null && text ? value.toString() : value;
    }
    return values;
  }
}
