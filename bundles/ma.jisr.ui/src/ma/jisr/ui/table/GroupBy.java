package ma.jisr.ui.table;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How the rows of a table are put into groups.
 *
 * @param by the column whose values make the groups
 * @param totals what stands in the columns of figures of a group
 */
public record GroupBy(TableColumn by, Totals totals) {

  /** What is said of the figures of a group. */
  public enum Totals {
    /** Their sum. */
    SUM,
    /** Their mean, of the records that have a figure. */
    MEAN
  }

  /** The feature whose values make the groups. */
  public EStructuralFeature feature() {
    return by.feature();
  }
}
