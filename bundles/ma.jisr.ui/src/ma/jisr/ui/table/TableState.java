package ma.jisr.ui.table;

import java.util.List;
import java.util.Map;

/**
 * How a table shows its records: everything that a saved view keeps. Columns are named by their
 * features, so that a state outlives the language and what the model no longer has is passed over.
 *
 * @param columns those shown, in order; empty for those of the model
 * @param widths by column, in points; empty for the usual ones
 * @param order by what it is sorted, the first first
 * @param filters by column
 * @param words what was typed into the field for words, or ""
 * @param group the column whose values make groups, or ""
 * @param totals what groups say of figures
 * @param colours the rules of colours, the first that holds counts
 */
public record TableState(
    List<String> columns,
    Map<String, Integer> widths,
    List<Sort> order,
    Map<String, Filter> filters,
    String words,
    String group,
    GroupBy.Totals totals,
    List<ColourRule> colours) {

  /**
   * A column of the order.
   *
   * @param column its feature
   * @param ascending upwards
   */
  public record Sort(String column, boolean ascending) {}

  /** The state of a table that nobody touched. */
  public static final TableState USUAL =
      new TableState(
          List.of(), Map.of(), List.of(), Map.of(), "", "", GroupBy.Totals.SUM, List.of());

  /** Keeps copies. */
  public TableState {
    columns = List.copyOf(columns);
    widths = Map.copyOf(widths);
    order = List.copyOf(order);
    filters = Map.copyOf(filters);
    colours = List.copyOf(colours);
  }
}
