package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.ManyTable;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Schema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Param;
import org.jooq.impl.DSL;

/**
 * The statements that write rows on one connection: jOOQ words them, once each, and JDBC batches
 * carry them, for an import writes the same few statements a million times.
 */
final class Statements implements AutoCloseable {

  private static final int BATCH = 250;

  private final Schema schema;
  private final Connection connection;
  private final DSLContext sql;
  private final Map<Object, Batch> batches = new LinkedHashMap<>();

  Statements(Engine engine, Schema schema, Connection connection) {
    this.schema = schema;
    this.connection = connection;
    this.sql = engine.sql(connection);
  }

  /** A statement with rows waiting to be sent. */
  final class Batch {
    private final PreparedStatement statement;
    private final List<Long> ids = new ArrayList<>();

    /** Whether the last row is bound and not yet among those of the JDBC batch. */
    private boolean isLastBound;

    Batch(String words) throws SQLException {
      statement = connection.prepareStatement(words);
    }

    /** The statement, to bind a row. */
    PreparedStatement statement() throws SQLException {
      if (isLastBound) {
        statement.addBatch();
        isLastBound = false;
      }
      return statement;
    }

    /** Adds the bound row. */
    void add(long id) throws SQLException {
      isLastBound = true;
      ids.add(id);
      if (ids.size() >= BATCH) {
        send();
      }
    }

    /** Sends what waits. A row that no row of the table answered was changed meanwhile. */
    void send() throws SQLException {
      if (ids.isEmpty()) {
        return;
      }
      int[] counts;
      if (isLastBound && ids.size() == 1) {
        isLastBound = false;
        counts = new int[] {statement.executeUpdate()}; // a batch costs more than its only row
      } else {
        counts = statement().executeBatch();
      }
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] == 0) {
          throw new StaleRowException(ids.get(i));
        }
      }
      ids.clear();
    }
  }

  /** An update found no row with the version it expected. */
  static final class StaleRowException extends SQLException {
    private static final long serialVersionUID = 1L;
    private final long id;

    StaleRowException(long id) {
      super("stale record " + id);
      this.id = id;
    }

    long id() {
      return id;
    }
  }

  /**
   * The insertion of rows of a class.
   *
   * @param filled the columns that are written; the others stay empty
   * @param rows how many at once
   */
  Batch insert(RecordTable table, List<FeatureColumns> filled, int rows) throws SQLException {
    return batch(
        List.of("insert", table, filled, rows),
        () -> {
          List<String> names = new ArrayList<>();
          if (Meta.isRecord(table.type())) {
            names.add(RecordTable.SEARCH_TEXT);
          } else {
            names.addAll(
                List.of(RecordTable.OWNER, RecordTable.OWNER_FEATURE, RecordTable.POSITION));
          }
          filled.forEach(c -> c.parts().forEach(p -> names.add(p.name())));
          return insertWords(table.name(), names, rows);
        });
  }

  /** The insertion of one of many values. */
  Batch insert(ManyTable table) throws SQLException {
    return batch(
        List.of("insert", table),
        () -> {
          List<String> names = new ArrayList<>(List.of(RecordTable.OWNER, RecordTable.POSITION));
          table.columns().parts().forEach(p -> names.add(p.name()));
          return insertWords(table.name(), names, 1);
        });
  }

  /**
   * The update of some columns of a record of a known version; the parameters end with id, version.
   */
  Batch update(RecordTable table, List<FeatureColumns> changed) throws SQLException {
    return batch(
        List.of("update", table, changed),
        () -> {
          Map<Field<?>, Param<?>> values = new LinkedHashMap<>();
          values.put(DSL.field(DSL.name(RecordTable.SEARCH_TEXT)), parameter());
          for (FeatureColumns columns : changed) {
            columns.parts().forEach(p -> values.put(DSL.field(DSL.name(p.name())), parameter()));
          }
          return sql.update(DSL.table(table.name()))
              .set(values)
              .where(DSL.field(DSL.name("id"), Long.class).eq(DSL.param((String) null, Long.class)))
              .and(
                  DSL.field(DSL.name("version"), Integer.class)
                      .eq(DSL.param((String) null, Integer.class)))
              .getSQL();
        });
  }

  /** Removes the many values that owners have of a feature. */
  void deleteMany(ManyTable table, Collection<Long> owners) {
    sql.deleteFrom(DSL.table(table.name()))
        .where(DSL.field(DSL.name(RecordTable.OWNER), Long.class).in(owners))
        .execute();
  }

  /** Removes the parts that owners hold by a feature. */
  void deleteParts(RecordTable table, String feature, Collection<Long> owners) {
    sql.deleteFrom(DSL.table(table.name()))
        .where(DSL.field(DSL.name(RecordTable.OWNER), Long.class).in(owners))
        .and(DSL.field(DSL.name(RecordTable.OWNER_FEATURE), String.class).eq(feature))
        .execute();
  }

  /** Removes records. */
  void delete(RecordTable table, Collection<Long> ids) {
    sql.deleteFrom(DSL.table(table.name()))
        .where(DSL.field(DSL.name("id"), Long.class).in(ids))
        .execute();
  }

  /** Any other statement, worded once for a key: once and for all, not for each commit. */
  Batch batch(Object key, Supplier<String> words) throws SQLException {
    Batch batch = batches.get(key);
    if (batch == null) {
      batch = new Batch(schema.sql(new Text(key), words));
      batches.put(key, batch);
    }
    return batch;
  }

  /** A statement that writes, among those that are worded once. */
  private record Text(Object key) {}

  /** jOOQ on the connection, for statements that are not batched. */
  DSLContext sql() {
    return sql;
  }

  /** Sends every row that waits. */
  void send() throws SQLException {
    for (Batch batch : batches.values()) {
      batch.send();
    }
  }

  private String insertWords(org.jooq.Name table, List<String> names, int rows) {
    List<Field<Object>> fields =
        names.stream().map(n -> DSL.field(DSL.name(n), Object.class)).toList();
    InsertValuesStepN<?> insert = sql.insertInto(DSL.table(table)).columns(fields);
    for (int row = 0; row < rows; row++) {
      insert = insert.values(Collections.nCopies(fields.size(), parameter()));
    }
    return insert.getSQL();
  }

  /** A parameter that is bound later. */
  static Param<Object> parameter() {
    return DSL.param((String) null, Object.class);
  }

  @Override
  public void close() throws SQLException {
    for (Batch batch : new HashMap<>(batches).values()) {
      batch.statement.close();
    }
  }
}
