package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.base.StoredObject;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** Reads columns of contained objects: the streets of the addresses of each record. */
final class PartValues {

  private final Kernel kernel;
  private final Connection connection;

  /** The parts already read for the rows at hand: several columns are of the same ones. */
  private final Map<EReference, Map<Long, List<StoredObject>>> read = new HashMap<>();

  PartValues(Kernel kernel, Connection connection) {
    this.kernel = kernel;
    this.connection = connection;
  }

  /**
   * Puts the values of a column into rows: a list, in the order of the parts, without those that
   * are empty; identifiers (Long) of what is referred to.
   */
  void of(Column column, int at, Map<Long, Row> rows) throws SQLException {
    EReference containment = (EReference) column.path().get(0);
    Map<Long, List<StoredObject>> parts = read.get(containment);
    if (parts == null) {
      RowReader reader = new RowReader(kernel.engine(), kernel.schema());
      parts = new HashMap<>();
      if (!rows.isEmpty()) {
        parts.putAll(reader.parts(connection, containment, rows.keySet(), ProxyParts::proxy));
      }
      read.put(containment, parts);
    }
    EStructuralFeature feature = column.feature();
    parts.forEach(
        (owner, list) -> {
          List<Object> values = new ArrayList<>();
          for (StoredObject part : list) {
            Object value = part.eGet(feature, false);
            if (value instanceof InternalEObject referred) {
              values.add(Refs.id(referred));
            } else if (value != null) {
              values.add(value);
            }
          }
          if (!values.isEmpty()) {
            rows.get(owner).values()[at] = values;
          }
        });
  }
}
