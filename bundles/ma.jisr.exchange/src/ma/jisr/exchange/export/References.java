package ma.jisr.exchange.export;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.RecordIndex;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import org.eclipse.emf.ecore.EReference;

/** Names referred records so that an import finds them again where several have one name. */
final class References {

  private final List<Column> columns;
  private final Directory directory;
  private final int[] idsOf;

  /**
   * Names of the references among some columns.
   *
   * @param idsOf for each column, where the row has the identifiers behind it, or -1
   */
  References(List<Column> columns, Directory directory, int[] idsOf) {
    this.columns = columns;
    this.directory = directory;
    this.idsOf = idsOf;
  }

  /** The row with such names. */
  Row told(Row row) {
    Object[] values = row.values().clone();
    for (int i = 0; i < columns.size(); i++) {
      if (idsOf[i] >= 0 && values[i] != null) {
        EReference reference = (EReference) columns.get(i).feature();
        RecordIndex index = directory.of(reference.getEReferenceType());
        values[i] = told(values[i], values[idsOf[i]], index);
      }
    }
    return new Row(row.id(), row.type(), values);
  }

  private static Object told(Object value, Object ids, RecordIndex index) {
    if (value instanceof List<?> labels && ids instanceof List<?> all) {
      List<Object> told = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        told.add(told(labels.get(i), i < all.size() ? all.get(i) : null, index));
      }
      return told;
    }
    return ids instanceof Long id ? index.reference(value.toString(), id) : value;
  }
}
