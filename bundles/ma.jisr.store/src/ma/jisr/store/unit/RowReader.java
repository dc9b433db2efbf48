package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ma.jisr.model.base.StoredObject;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.FeatureColumns.Referrer;
import ma.jisr.store.schema.ManyTable;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/** Reads rows and fills objects with them. */
final class RowReader {

  /** The identifiers in one IN list at the most. */
  static final int CHUNK = 400;

  private static final int FETCH_ROWS = 1_000;

  private static final Field<Long> ID = DSL.field(DSL.name("id"), Long.class);
  private static final Field<Long> OWNER = DSL.field(DSL.name(RecordTable.OWNER), Long.class);
  private static final Field<String> OWNER_FEATURE =
      DSL.field(DSL.name(RecordTable.OWNER_FEATURE), String.class);
  private static final Field<Integer> POSITION =
      DSL.field(DSL.name(RecordTable.POSITION), Integer.class);

  private final Engine engine;
  private final Schema schema;

  RowReader(Engine engine, Schema schema) {
    this.engine = engine;
    this.schema = schema;
  }

  /** The rows of a class that meet a condition, for {@link #fill}. */
  ResultQuery<?> select(Connection connection, RecordTable table, Condition condition) {
    return select(connection, table, table.early(), condition);
  }

  private ResultQuery<?> select(
      Connection connection, RecordTable table, List<FeatureColumns> columns, Condition condition) {
    return engine
        .sql(connection)
        .select(fields(columns))
        .from(DSL.table(table.name()).as(DSL.name("t")))
        .where(condition);
  }

  /** The rows of records by their identifiers, trashed ones too, for {@link #fill}. */
  ResultSet rows(Connection connection, RecordTable table, Collection<Long> ids)
      throws SQLException {
    return rows(
        connection, new Text(table, "row"), ids, key -> select(connection, table, key.of(ID)));
  }

  /** What a statement with one key reads. */
  private record Text(Object subject, Object what) {}

  /** A condition on a key: one parameter, or the keys themselves. */
  private interface Keys {
    Condition of(Field<Long> key);
  }

  /**
   * Runs a query for some keys. Records are mostly opened one by one: the text for one key is
   * worded once and for all, which takes longer than to run it.
   */
  private ResultSet rows(
      Connection connection, Text text, Collection<Long> keys, Function<Keys, ResultQuery<?>> words)
      throws SQLException {
    if (keys.size() != 1) {
      return words.apply(key -> condition(key, keys)).fetchSize(FETCH_ROWS).fetchResultSet();
    }
    long only = keys.iterator().next();
    String sql = schema.sql(text, () -> words.apply(key -> key.eq(only)).getSQL());
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      statement.closeOnCompletion();
      statement.setLong(1, only);
      return statement.executeQuery();
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  /**
   * A condition that some keys meet. Beyond a few hundred it is the range from the least to the
   * greatest, which reads a table in its order: who asks passes over the others.
   */
  static Condition condition(Field<Long> key, Collection<Long> keys) {
    return keys.size() <= CHUNK
        ? key.in(keys)
        : key.between(Collections.min(keys), Collections.max(keys));
  }

  /** The engine's own result, without the layers around it: they cost much for a million values. */
  static ResultSet plain(ResultSet rows) throws SQLException {
    return rows.unwrap(ResultSet.class);
  }

  private static List<Field<?>> fields(List<FeatureColumns> columns) {
    List<Field<?>> fields = new ArrayList<>();
    columns.forEach(c -> c.parts().forEach(p -> fields.add(DSL.field(DSL.name(p.name())))));
    return fields;
  }

  /**
   * Fills a new object from the current row; features of many values and late ones stay unread.
   *
   * @param at the first column of the table's
   * @param referrer makes the object or proxy for a reference
   */
  static void fill(StoredObject object, RecordTable table, ResultSet row, int at, Referrer referrer)
      throws SQLException {
    Object[] values = table.unread();
    int column = at;
    for (FeatureColumns columns : table.early()) {
      Object value = columns.read(row, column, referrer);
      column += columns.parts().size();
      if (value != null) {
        values[columns.slot()] = value;
      }
    }
    object.fillAll(values);
  }

  /** Fills the late features of a record, all of them at once. */
  void fillLate(Connection connection, StoredObject object, RecordTable table, long id)
      throws SQLException {
    try (ResultSet row =
        rows(
            connection,
            new Text(table, "late"),
            List.of(id),
            key -> select(connection, table, table.late(), key.of(ID)))) {
      if (row.next()) {
        int column = 1;
        for (FeatureColumns columns : table.late()) {
          object.fill(columns.slot(), columns.read(row, column));
          column += columns.parts().size();
        }
      }
    }
  }

  /** The single values of some records, by identifier, as they stand now. */
  Map<Long, Map<EStructuralFeature, Object>> values(
      Connection connection, RecordTable table, Collection<Long> ids) throws SQLException {
    Map<Long, Map<EStructuralFeature, Object>> all = new HashMap<>();
    try (ResultSet rows =
        rows(
            connection,
            new Text(table, "values"),
            ids,
            key -> select(connection, table, table.columns(), key.of(ID)))) {
      while (rows.next()) {
        Map<EStructuralFeature, Object> values = new HashMap<>();
        int column = 1;
        long id = 0;
        for (FeatureColumns columns : table.columns()) {
          Object value = columns.read(rows, column);
          column += columns.parts().size();
          values.put(columns.feature(), value);
          if (columns.feature().getName().equals("id")) {
            id = (Long) value;
          }
        }
        all.put(id, values);
      }
    }
    return all;
  }

  /** The many values (attributes or references) that some owners have of a feature, in order. */
  Map<Long, List<Object>> many(
      Connection connection, EStructuralFeature feature, Collection<Long> owners)
      throws SQLException {
    ManyTable table = schema.many(feature);
    List<Field<?>> fields = new ArrayList<>(List.of(OWNER));
    fields.addAll(fields(List.of(table.columns())));
    Map<Long, List<Object>> all = new HashMap<>();
    try (ResultSet rows =
        rows(
            connection,
            new Text(table, "many"),
            owners,
            key ->
                engine
                    .sql(connection)
                    .select(fields)
                    .from(DSL.table(table.name()))
                    .where(key.of(OWNER))
                    .orderBy(OWNER, POSITION))) {
      while (rows.next()) {
        Object value = table.columns().read(rows, 2);
        if (value != null && owners.contains(rows.getLong(1))) {
          all.computeIfAbsent(rows.getLong(1), o -> new ArrayList<>()).add(value);
        }
      }
    }
    return all;
  }

  /** The parts that some owners hold by a feature, as new objects without a container, in order. */
  Map<Long, List<StoredObject>> parts(
      Connection connection, EReference feature, Collection<Long> owners, Referrer referrer)
      throws SQLException {
    Map<Long, List<StoredObject>> all = new HashMap<>();
    for (EClass type : schema.catalog().concrete(feature.getEReferenceType())) {
      RecordTable table = schema.table(type);
      List<Field<?>> fields = new ArrayList<>(List.of(OWNER));
      fields.addAll(fields(table.early()));
      try (ResultSet rows =
          rows(
              connection,
              new Text(table, feature),
              owners,
              key ->
                  engine
                      .sql(connection)
                      .select(fields)
                      .from(DSL.table(table.name()))
                      .where(key.of(OWNER))
                      .and(OWNER_FEATURE.eq(DSL.inline(feature.getName())))
                      .orderBy(OWNER, POSITION))) {
        while (rows.next()) {
          if (!owners.contains(rows.getLong(1))) {
            continue;
          }
          StoredObject part = (StoredObject) EcoreUtil.create(type);
          fill(part, table, rows, 2, referrer);
          all.computeIfAbsent(rows.getLong(1), o -> new ArrayList<>()).add(part);
        }
      }
    }
    return all;
  }
}
