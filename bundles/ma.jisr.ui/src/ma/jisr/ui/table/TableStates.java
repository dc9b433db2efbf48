package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Between the state of a table, which names features, and its columns. */
final class TableStates {

  private TableStates() {}

  /** The state of a grid. */
  static TableState of(TableGrid grid, String words, GroupBy group, List<ColourRule> colours) {
    Map<String, Filter> filters = new LinkedHashMap<>();
    grid.filters().forEach((column, filter) -> filters.put(name(column), filter));
    return new TableState(
        grid.columns().stream().map(TableStates::name).toList(),
        grid.widths().now(),
        grid.order().stream()
            .map(o -> new TableState.Sort(name(o.column()), o.ascending()))
            .toList(),
        filters,
        words,
        group == null ? "" : name(group.by()),
        group == null ? GroupBy.Totals.SUM : group.totals(),
        colours);
  }

  private static String name(TableColumn column) {
    return column.feature().getName();
  }

  /** The column of a feature. */
  static Optional<TableColumn> column(List<TableColumn> columns, String feature) {
    return columns.stream().filter(c -> name(c).equals(feature)).findFirst();
  }

  /** The columns of some features, without those that the model does not have. */
  static List<TableColumn> columns(List<TableColumn> all, List<String> features) {
    List<TableColumn> columns = new ArrayList<>();
    features.forEach(f -> column(all, f).ifPresent(columns::add));
    return columns;
  }

  /** The sorting of a state. */
  static List<TableQuery.Order> order(List<TableColumn> all, TableState state) {
    List<TableQuery.Order> order = new ArrayList<>();
    state
        .order()
        .forEach(
            s ->
                column(all, s.column())
                    .ifPresent(c -> order.add(new TableQuery.Order(c, s.ascending()))));
    return order;
  }

  /** The filters of a state. */
  static Map<TableColumn, Filter> filters(List<TableColumn> all, TableState state) {
    Map<TableColumn, Filter> filters = new LinkedHashMap<>();
    state.filters().forEach((f, filter) -> column(all, f).ifPresent(c -> filters.put(c, filter)));
    return filters;
  }

  /** The grouping of a state, or null. */
  static GroupBy group(List<TableColumn> all, TableState state) {
    return column(all, state.group())
        .filter(TableColumn::isGroupable)
        .map(c -> new GroupBy(c, state.totals()))
        .orElse(null);
  }
}
