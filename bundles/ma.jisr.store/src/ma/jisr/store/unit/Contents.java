package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Whole records as the journal keeps them: their values by name, as they stand in the database. */
final class Contents {

  private static final EStructuralFeature ID = CorePackage.Literals.RECORD__ID;

  private final Schema schema;
  private final RowReader reader;

  Contents(Schema schema, RowReader reader) {
    this.schema = schema;
    this.reader = reader;
  }

  /**
   * The values of some records of one class, those of the system and empty ones left out.
   *
   * @param ids {@link RowReader#CHUNK} at the most
   * @return by identifier; what is not there is left out
   */
  Map<Long, Map<String, Object>> of(Connection connection, RecordTable table, Collection<Long> ids)
      throws SQLException {
    Map<Long, Map<String, Object>> contents = new LinkedHashMap<>();
    Map<Long, Map<EStructuralFeature, Object>> rows = reader.values(connection, table, ids);
    for (Map<EStructuralFeature, Object> row : rows.values()) {
      Map<String, Object> content = new LinkedHashMap<>();
      row.forEach(
          (feature, value) -> {
            if (value != null && !Meta.isSystem(feature)) {
              content.put(feature.getName(), value);
            }
          });
      contents.put((Long) row.get(ID), content);
    }
    for (EStructuralFeature feature : table.many()) {
      many(connection, feature, contents.keySet())
          .forEach((owner, values) -> contents.get(owner).put(feature.getName(), values));
    }
    return contents;
  }

  private Map<Long, List<Object>> many(
      Connection connection, EStructuralFeature feature, Collection<Long> owners)
      throws SQLException {
    if (!Schema.isContainment(feature)) {
      return reader.many(connection, feature, owners);
    }
    Map<Long, List<Object>> parts = new HashMap<>();
    reader
        .parts(connection, (EReference) feature, owners, ProxyParts::proxy)
        .forEach((owner, list) -> parts.put(owner, ProxyParts.values(list)));
    return parts;
  }
}
