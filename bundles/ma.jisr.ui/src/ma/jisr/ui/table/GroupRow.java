package ma.jisr.ui.table;

import java.math.BigDecimal;
import java.util.Map;
import ma.jisr.store.Condition;

/**
 * The head of a group of rows.
 *
 * @param key tells the group from others, and is the same after the next reading
 * @param label the value that its rows share, in words
 * @param count how many records it has
 * @param totals by column, where there is something to add up
 * @param condition selects its records besides the table's own conditions; null for all
 * @param open whether its rows are shown
 */
record GroupRow(
    String key,
    String label,
    long count,
    Map<TableColumn, BigDecimal> totals,
    Condition condition,
    boolean open) {

  /** Whether it is the line below all groups. */
  boolean isTotal() {
    return condition == null;
  }

  /** The same with its rows shown or not. */
  GroupRow opened(boolean nowOpen) {
    return new GroupRow(key, label, count, totals, condition, nowOpen);
  }
}
