package ma.jisr.ui.table;

import org.eclipse.emf.ecore.EClass;

/**
 * Colours what meets a condition.
 *
 * @param feature the column looked at, by the name of its feature
 * @param condition as typed above a column, as "> 100"
 * @param colour one of the {@link Colours}, from 0
 * @param row whether the whole row is coloured, and not the cell alone
 */
public record ColourRule(String feature, String condition, int colour, boolean row) {

  /**
   * What is wrong with the condition.
   *
   * @param type of the records
   * @return one sentence; null when it can be used, or the type has no such column
   */
  public String problem(EClass type) {
    TableColumn column = TableStates.column(TableColumn.all(type), feature).orElse(null);
    if (column == null) {
      return null;
    }
    try {
      ValueTest.of(column, condition);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }
}
