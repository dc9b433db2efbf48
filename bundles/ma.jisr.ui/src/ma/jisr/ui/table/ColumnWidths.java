package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.ui.base.Looks;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;

/** How wide the columns of a table are: as a person made them, else spread over its width. */
final class ColumnWidths {

  private final List<TableColumn> columns;
  private final DataLayer body;
  private final List<Integer> usual = new ArrayList<>();
  private NatTable control;
  private boolean chosen;
  private boolean filling;

  ColumnWidths(List<TableColumn> columns, DataLayer body) {
    this.columns = columns;
    this.body = body;
  }

  /**
   * Sets the widths.
   *
   * @param table the control
   * @param widths those that a person chose, by feature name; empty for the usual ones
   */
  void set(NatTable table, Map<String, Integer> widths) {
    control = table;
    chosen = !widths.isEmpty();
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      int least = Looks.chars(control, Math.min(column.title().length() + 5, 30)) + 20;
      usual.add(Math.max(least, Looks.chars(control, column.typicalWidth()) + 20));
      body.setColumnWidthByPosition(
          i, widths.getOrDefault(column.feature().getName(), usual.get(i)), false);
    }
  }

  /** Spreads the columns over the whole width, unless a person chose their widths. */
  void fill() {
    int room = control.getClientArea().width;
    int sum = usual.stream().mapToInt(Integer::intValue).sum();
    if (chosen || room <= 0 || sum == 0) {
      return;
    }
    filling = true;
    for (int i = 0; i < columns.size(); i++) {
      int width = usual.get(i);
      body.setColumnWidthByPosition(
          i, sum < room ? (int) ((long) width * room / sum) : width, true);
    }
    filling = false;
  }

  /** Whether a change of width is this class's own doing. */
  boolean isFilling() {
    return filling;
  }

  /** A person made a column wider. */
  void choose() {
    chosen = true;
  }

  /** How wide each column is now, by feature name; empty when nobody chose. */
  Map<String, Integer> now() {
    Map<String, Integer> widths = new HashMap<>();
    if (!chosen) {
      return widths;
    }
    for (int i = 0; i < columns.size(); i++) {
      widths.put(columns.get(i).feature().getName(), body.getColumnWidthByPosition(i));
    }
    return widths;
  }
}
