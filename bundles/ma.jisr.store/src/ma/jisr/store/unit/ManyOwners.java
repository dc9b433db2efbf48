package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import ma.jisr.store.Column;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.schema.ManyTable;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Ref;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Finds the owners of values of many, and the labels of records by their identifiers. */
final class ManyOwners {

  private static final Field<Long> OWNER = DSL.field(DSL.name(RecordTable.OWNER), Long.class);

  private final Engine engine;
  private final Schema schema;
  private final Connection connection;

  ManyOwners(Engine engine, Schema schema, Connection connection) {
    this.engine = engine;
    this.schema = schema;
    this.connection = connection;
  }

  /** The owners of at least one value that passes a test. */
  Set<Long> of(Column column, Predicate<Object> test) {
    EStructuralFeature feature = column.feature();
    if (column.path().size() != 1 || Schema.isContainment(feature)) {
      throw new IllegalArgumentException(feature.getName() + " cannot be asked for");
    }
    ManyTable table = schema.many(feature);
    List<Field<?>> fields = new ArrayList<>(List.of(OWNER));
    table.columns().parts().forEach(p -> fields.add(DSL.field(DSL.name(p.name()))));
    Map<Object, List<Long>> owners = new HashMap<>();
    try (ResultSet rows =
        engine.sql(connection).select(fields).from(DSL.table(table.name())).fetchResultSet()) {
      while (rows.next()) {
        owners
            .computeIfAbsent(table.columns().read(rows, 2), v -> new ArrayList<>())
            .add(rows.getLong(1));
      }
      Set<Long> matching = new HashSet<>();
      Map<Long, String> labels = column.raw() ? Map.of() : labels(owners.keySet());
      owners.forEach(
          (value, ids) -> {
            Object tested =
                value instanceof Ref ref
                    ? column.raw() ? (Object) ref.id() : labels.get(ref.id())
                    : value;
            if (tested != null && test.test(tested)) {
              matching.addAll(ids);
            }
          });
      return matching;
    } catch (SQLException e) {
      throw engine.failure(e);
    }
  }

  /** Is shown values of many with their owners. */
  interface Visitor {
    void visit(long owner, Object value);
  }

  /** Visits every value of a feature of many, references by their identifiers, in order. */
  void visit(Column column, Visitor visitor) throws SQLException {
    ManyTable table = schema.many(column.feature());
    if (column.path().size() != 1 || table == null) {
      throw new IllegalArgumentException(column.feature().getName() + " cannot be asked for");
    }
    List<Field<?>> fields = new ArrayList<>(List.of(OWNER));
    table.columns().parts().forEach(p -> fields.add(DSL.field(DSL.name(p.name()))));
    try (ResultSet rows =
        engine
            .sql(connection)
            .select(fields)
            .from(DSL.table(table.name()))
            .orderBy(OWNER, DSL.field(DSL.name(RecordTable.POSITION)))
            .fetchResultSet()) {
      while (rows.next()) {
        Object value = table.columns().read(rows, 2);
        if (value != null) {
          visitor.visit(rows.getLong(1), value instanceof Ref ref ? (Object) ref.id() : value);
        }
      }
    }
  }

  /** The labels of what is referred to, by identifier. */
  Map<Long, String> labels(Collection<?> values) throws SQLException {
    Map<EClass, List<Long>> byType = new HashMap<>();
    for (Object value : values) {
      if (value instanceof Ref ref) {
        byType.computeIfAbsent(ref.type(), t -> new ArrayList<>()).add(ref.id());
      }
    }
    Map<Long, String> labels = new HashMap<>();
    for (var entry : byType.entrySet()) {
      List<Long> ids = entry.getValue().stream().distinct().toList();
      for (int from = 0; from < ids.size(); from += RowReader.CHUNK) {
        SelectBuilder select = new SelectBuilder(schema, schema.table(entry.getKey()));
        SelectBuilder.Extractor label = select.label();
        List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + RowReader.CHUNK));
        try (ResultSet rows =
            select
                .build(engine.sql(connection), DSL.field(DSL.name("t", "id"), Long.class).in(chunk))
                .fetchResultSet()) {
          while (rows.next()) {
            labels.put(rows.getLong(1), (String) label.get(rows));
          }
        }
      }
    }
    return labels;
  }
}
