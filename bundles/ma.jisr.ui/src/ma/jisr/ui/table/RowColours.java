package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rules of colours of a table, ready to be asked for each row that is read. */
final class RowColours {

  private record Rule(int column, Predicate<Object> test, byte colour, boolean row) {}

  private final List<Rule> rules = new ArrayList<>();
  private final int shown;

  /**
   * Prepares rules; those about a column that is not read, or that mean nothing, are passed over.
   *
   * @param colours the rules, the first that holds counts
   * @param read the columns that are read; those in sight first
   * @param shown how many of them are in sight
   */
  RowColours(List<ColourRule> colours, List<TableColumn> read, int shown) {
    this.shown = shown;
    for (ColourRule rule : colours) {
      for (int i = 0; i < read.size(); i++) {
        if (read.get(i).feature().getName().equals(rule.feature())) {
          add(rule, i, read.get(i));
        }
      }
    }
  }

  private void add(ColourRule rule, int at, TableColumn column) {
    try {
      Predicate<Object> test = ValueTest.of(column, rule.condition());
      rules.add(new Rule(at, test, (byte) (rule.colour() + 1), rule.row() || at >= shown));
    } catch (IllegalArgumentException e) {
      // A view made by somebody else may hold a condition that this language does not read.
      org.eclipse.core.runtime.ILog.of(RowColours.class).warn(e.getMessage());
    }
  }

  /** The columns that the rules look at and that are not in sight. */
  static List<TableColumn> further(
      List<ColourRule> colours, List<TableColumn> all, List<TableColumn> inSight) {
    Map<String, TableColumn> byName = new LinkedHashMap<>();
    all.forEach(c -> byName.put(c.feature().getName(), c));
    inSight.forEach(c -> byName.remove(c.feature().getName()));
    return colours.stream()
        .map(ColourRule::feature)
        .distinct()
        .map(byName::get)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /**
   * The colours of a row.
   *
   * @param values one for each column that is read
   * @return for each column in sight 0 for none, else the colour's number from 1; null for none at
   *     all
   */
  byte[] of(Object[] values) {
    byte[] colours = null;
    for (Rule rule : rules) {
      if (rule.test().test(values[rule.column()])) {
        colours = colours == null ? new byte[shown] : colours;
        for (int i = 0; i < shown; i++) {
          if (colours[i] == 0 && (rule.row() || i == rule.column())) {
            colours[i] = rule.colour();
          }
        }
      }
    }
    return colours;
  }
}
