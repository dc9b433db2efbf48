package ma.jisr.ui.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BooleanSupplier;
import ma.jisr.store.Column;
import ma.jisr.store.Query;

/** Who counts and adds up the records of a query by the values of a column. */
interface GroupSource {

  /**
   * The records that share a value.
   *
   * @param value the value, an identifier where the column is a reference; null for none
   * @param label the value in words
   * @param count how many records have it
   * @param sums the sum of each column of totals, null where no record has a figure
   */
  record Group(Object value, String label, long count, List<BigDecimal> sums) {}

  /**
   * The groups, in no order.
   *
   * @param query selects the records
   * @param by whose values; identifiers where it is a reference
   * @param totals columns of numbers
   * @param cancelled whether nobody waits any more
   * @throws org.eclipse.core.runtime.OperationCanceledException when nobody does
   */
  List<Group> groups(Query query, Column by, List<Column> totals, BooleanSupplier cancelled);
}
