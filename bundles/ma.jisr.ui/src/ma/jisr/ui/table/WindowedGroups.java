package ma.jisr.ui.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import ma.jisr.store.Column;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.ui.base.ValueText;
import org.eclipse.core.runtime.OperationCanceledException;

/** Groups counted over rows that are read window by window, so that any number fits in memory. */
final class WindowedGroups implements GroupSource {

  private static final int WINDOW = 400;

  private static final class Tally {
    private String label;
    private long count;
    private BigDecimal[] sums;
  }

  @Override
  public List<Group> groups(
      Query query, Column by, List<Column> totals, BooleanSupplier cancelled) {
    List<Column> columns = new ArrayList<>(List.of(by, new Column(by.path(), false)));
    columns.addAll(totals);
    Map<Object, Tally> tallies = new HashMap<>();
    long[] ids = query.ids();
    for (int from = 0; from < ids.length; from += WINDOW) {
      if (cancelled.getAsBoolean()) {
        throw new OperationCanceledException();
      }
      int to = Math.min(ids.length, from + WINDOW);
      for (Row row : query.rowsOf(columns, Arrays.stream(ids, from, to).boxed().toList())) {
        add(tallies, row.values(), by, totals.size());
      }
    }
    List<Group> groups = new ArrayList<>();
    tallies.forEach(
        (value, tally) ->
            groups.add(new Group(value, tally.label, tally.count, Arrays.asList(tally.sums))));
    return groups;
  }

  private static void add(Map<Object, Tally> tallies, Object[] values, Column by, int totals) {
    Tally tally = tallies.computeIfAbsent(values[0], v -> new Tally());
    if (tally.sums == null) {
      tally.label = ValueText.format(by.feature(), values[1]);
      tally.sums = new BigDecimal[totals];
    }
    tally.count++;
    for (int i = 0; i < totals; i++) {
      if (values[2 + i] instanceof Number number) {
        BigDecimal figure =
            number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        tally.sums[i] = tally.sums[i] == null ? figure : tally.sums[i].add(figure);
      }
    }
  }
}
