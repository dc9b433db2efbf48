package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Meta;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.prefs.BackingStoreException;

/** Which columns a person chose for a type, in what order and how wide. */
final class TableMemory {

  private static final String NODE = "ma.jisr.ui";
  private final EClass type;
  private final String key;
  private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);

  TableMemory(EClass type) {
    this.type = type;
    this.key = "table." + Catalog.qualifiedName(type);
  }

  /** The columns chosen, or those of the model. */
  List<TableColumn> columns() {
    Map<String, TableColumn> all = new HashMap<>();
    TableColumn.all(type).forEach(c -> all.put(c.feature().getName(), c));
    List<TableColumn> chosen = new ArrayList<>();
    for (String name : preferences.get(key + ".columns", "").split(",")) {
      if (all.containsKey(name)) {
        chosen.add(all.get(name));
      }
    }
    return chosen.isEmpty() ? defaults() : chosen;
  }

  /** The columns of the model. */
  List<TableColumn> defaults() {
    List<TableColumn> listed =
        Meta.listed(type).stream().map(f -> TableColumn.of(type, f)).toList();
    return listed.isEmpty() ? TableColumn.all(type).stream().limit(5).toList() : listed;
  }

  /** Keeps the columns. */
  void keep(List<TableColumn> columns) {
    preferences.put(
        key + ".columns",
        columns.stream().map(c -> c.feature().getName()).collect(Collectors.joining(",")));
    flush();
  }

  /** The widths chosen, by feature name, in points. */
  Map<String, Integer> widths() {
    return Arrays.stream(preferences.get(key + ".widths", "").split(","))
        .map(part -> part.split("="))
        .filter(pair -> pair.length == 2 && pair[1].matches("\\d{1,5}"))
        .collect(Collectors.toMap(p -> p[0], p -> Integer.valueOf(p[1]), (a, b) -> b));
  }

  /** Keeps the widths. */
  void keepWidths(Map<String, Integer> widths) {
    preferences.put(
        key + ".widths",
        widths.entrySet().stream()
            .map(e -> e.getKey() + '=' + e.getValue())
            .collect(Collectors.joining(",")));
    flush();
  }

  private void flush() {
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      // Losing the width of a column is no reason to disturb anybody.
      ILog.of(TableMemory.class).warn(e.getMessage(), e);
    }
  }
}
