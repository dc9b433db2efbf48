package ma.jisr.store.schema;

import static ma.jisr.store.schema.SystemTables.*;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.module.Module;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.engine.Failures;
import org.eclipse.emf.ecore.EPackage;
import org.jooq.Condition;
import org.jooq.Constraint;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Makes the database's tables fit the models: new tables, new columns and longer texts are added.
 * Nothing is ever dropped or narrowed: a module that is gone keeps its tables.
 */
public final class SchemaUpdater {

  /** How engines say that a schema or a table is not there: Derby's states, then PostgreSQL's. */
  private static final Set<String> NO_TABLE = Set.of("42Y07", "42X05", "3F000", "42P01");

  private final Engine engine;
  private final Schema schema;

  /** An updater of one database. */
  public SchemaUpdater(Engine engine, Schema schema) {
    this.engine = engine;
    this.schema = schema;
  }

  /** Whether the database has Jisr's own tables. */
  public static boolean isInitialised(Connection connection) throws SQLException {
    return !ExistingTables.columns(connection, SCHEMA).isEmpty();
  }

  /**
   * The models whose tables differ from what the database has, or whose first records are not in.
   *
   * @return by model, whether its first records are still to come
   */
  public Map<EPackage, Boolean> outdated(Connection connection) throws SQLException {
    Map<EPackage, Boolean> outdated = new HashMap<>();
    Map<String, String> known = new HashMap<>();
    Map<String, Integer> versions = new HashMap<>();
    readModels(connection, known, versions);
    for (Module module : schema.catalog().modules()) {
      for (EPackage ePackage : module.packages()) {
        String fingerprint = known.get(ePackage.getName());
        if (versions.getOrDefault(ePackage.getName(), 0) > module.schemaVersion()) {
          throw Failures.of(Reason.TOO_NEW, "tooNew", engine.name(), module.id());
        }
        if (!fingerprint(ePackage).equals(fingerprint)) {
          outdated.put(ePackage, fingerprint == null);
        }
      }
    }
    return outdated;
  }

  /**
   * What the database says of its models; nothing when it has no table of them. That is found out
   * by asking: the catalog of a database takes many times longer, at every start.
   */
  private void readModels(
      Connection connection, Map<String, String> fingerprints, Map<String, Integer> versions)
      throws SQLException {
    try (ResultSet rows =
        engine.sql(connection).select(NAME, FINGERPRINT, VERSION).from(MODEL).fetchResultSet()) {
      while (rows.next()) {
        fingerprints.put(rows.getString(1), rows.getString(2));
        versions.put(rows.getString(1), rows.getInt(3));
      }
    } catch (DataAccessException e) {
      SQLException cause = e.getCause(SQLException.class);
      if (cause == null || !NO_TABLE.contains(cause.getSQLState())) {
        throw e;
      }
      connection.rollback(); // some engines refuse everything after a statement that failed
    }
  }

  /** Adds what is missing, in the connection's transaction; the caller commits. */
  public void update(Connection connection) throws SQLException {
    DSLContext sql = engine.sql(connection);
    if (!isInitialised(connection)) {
      createSystemTables(sql);
    }
    Map<String, Map<String, Map<String, Integer>>> existing = new HashMap<>();
    for (String name : schema.names()) {
      Map<String, Map<String, Integer>> columns = ExistingTables.columns(connection, name);
      existing.put(name, columns);
      if (columns.isEmpty() && !ExistingTables.hasSchema(connection, name)) {
        sql.createSchema(DSL.name(name)).execute();
      }
    }
    List<ForeignKey> foreignKeys = new ArrayList<>();
    Set<Name> present = new HashSet<>();
    for (Wanted table : inOrder(tables())) {
      Map<String, Integer> columns = existing.get(table.name().first()).get(table.name().last());
      present.add(table.name());
      foreignKeys.addAll(
          columns == null ? create(sql, table, present) : widen(sql, table, columns));
    }
    for (ForeignKey key : foreignKeys) {
      add(sql, key);
    }
    for (Module module : schema.catalog().modules()) {
      for (EPackage ePackage : module.packages()) {
        note(sql, ePackage, module.schemaVersion());
      }
    }
  }

  /** Notes what a model's tables are now; of one without its first records, that they are due. */
  private void note(DSLContext sql, EPackage ePackage, int version) {
    Condition known = NAME.eq(ePackage.getName());
    int complete =
        sql.update(MODEL)
            .set(FINGERPRINT, fingerprint(ePackage))
            .set(VERSION, version)
            .where(known.and(FINGERPRINT.isNotNull()))
            .execute();
    if (complete == 0) {
      sql.deleteFrom(MODEL).where(known).execute();
      sql.insertInto(MODEL, NAME, VERSION).values(ePackage.getName(), version).execute();
    }
  }

  /**
   * Notes that the first records of models are in: to be committed with them, so that a program
   * that is killed leaves either both or neither.
   *
   * @return those of the models whose first records nobody else put in meanwhile
   */
  public List<EPackage> complete(Connection connection, List<EPackage> models) {
    DSLContext sql = engine.sql(connection);
    return models.stream()
        .filter(
            m ->
                sql.update(MODEL)
                        .set(FINGERPRINT, fingerprint(m))
                        .where(NAME.eq(m.getName()).and(FINGERPRINT.isNull()))
                        .execute()
                    == 1)
        .toList();
  }

  private record ForeignKey(Name table, String column, Name target) {}

  /** A table as it should be: its columns, in order, and those of its key. */
  private record Wanted(Name name, Map<String, Column> columns, List<String> key) {

    /** The other tables that it refers to. */
    Set<Name> targets() {
      Set<Name> targets = new HashSet<>();
      columns.values().stream()
          .map(Column::target)
          .filter(t -> t != null && !t.equals(name))
          .forEach(targets::add);
      return targets;
    }
  }

  private record Column(DataType<?> type, Name target) {}

  private List<Wanted> tables() {
    List<Wanted> tables = new ArrayList<>();
    for (RecordTable table : schema.tables()) {
      Map<String, Column> columns = new java.util.LinkedHashMap<>();
      List<String> key = List.of("id");
      if (!ma.jisr.model.meta.Meta.isRecord(table.type())) {
        key = List.of(RecordTable.OWNER, RecordTable.OWNER_FEATURE, RecordTable.POSITION);
        columns.put(RecordTable.OWNER, new Column(SQLDataType.BIGINT.notNull(), null));
        columns.put(
            RecordTable.OWNER_FEATURE, new Column(SQLDataType.VARCHAR(120).notNull(), null));
        columns.put(RecordTable.POSITION, new Column(SQLDataType.INTEGER.notNull(), null));
      } else {
        columns.put("id", new Column(SQLDataType.BIGINT.notNull(), null));
        columns.put(
            RecordTable.SEARCH_TEXT,
            new Column(SQLDataType.VARCHAR(RecordTable.SEARCH_LENGTH), null));
      }
      table.columns().forEach(c -> put(columns, c));
      tables.add(new Wanted(table.name(), columns, key));
    }
    for (ManyTable table : schema.manyTables()) {
      Map<String, Column> columns = new java.util.LinkedHashMap<>();
      columns.put(RecordTable.OWNER, new Column(SQLDataType.BIGINT.notNull(), null));
      columns.put(RecordTable.POSITION, new Column(SQLDataType.INTEGER.notNull(), null));
      put(columns, table.columns());
      tables.add(
          new Wanted(table.name(), columns, List.of(RecordTable.OWNER, RecordTable.POSITION)));
    }
    return tables;
  }

  private void put(Map<String, Column> columns, FeatureColumns feature) {
    for (FeatureColumns.Part part : feature.parts()) {
      Name target = part.target() == null ? null : schema.table(part.target()).name();
      columns.putIfAbsent(part.name(), new Column(part.type(), target));
    }
  }

  /**
   * Tables in an order in which most come after those that they refer to: a foreign key made with
   * its table costs a fraction of one that is added later.
   */
  private static List<Wanted> inOrder(List<Wanted> tables) {
    List<Wanted> waiting = new ArrayList<>(tables);
    List<Wanted> ordered = new ArrayList<>();
    Set<Name> done = new HashSet<>();
    while (!waiting.isEmpty()) {
      Wanted next =
          waiting.stream()
              .filter(t -> done.containsAll(t.targets()))
              .findFirst()
              .orElse(waiting.get(0)); // references run in a circle: begin anywhere
      waiting.remove(next);
      ordered.add(next);
      done.add(next.name());
    }
    return ordered;
  }

  /** Makes a table with the foreign keys to what is present; those to the rest are returned. */
  private List<ForeignKey> create(DSLContext sql, Wanted table, Set<Name> present) {
    List<Field<?>> fields = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    constraints.add(DSL.primaryKey(table.key().stream().map(k -> DSL.field(DSL.name(k))).toList()));
    List<ForeignKey> later = new ArrayList<>();
    List<String> indexed = new ArrayList<>();
    table
        .columns()
        .forEach(
            (name, column) -> {
              fields.add(DSL.field(DSL.name(name), column.type()));
              if (column.target() == null) {
                return;
              }
              if (present.contains(column.target())) {
                constraints.add(
                    DSL.foreignKey(DSL.field(DSL.name(name)))
                        .references(column.target(), DSL.name("id")));
                indexed.add(name);
              } else {
                later.add(new ForeignKey(table.name(), name, column.target()));
              }
            });
    sql.createTable(table.name()).columns(fields).constraints(constraints).execute();
    indexed.forEach(name -> index(sql, table.name(), name));
    return later;
  }

  /**
   * Adds the columns that a table lacks and lengthens its texts; returns the foreign keys to add.
   */
  private List<ForeignKey> widen(DSLContext sql, Wanted table, Map<String, Integer> existing) {
    List<ForeignKey> foreignKeys = new ArrayList<>();
    table
        .columns()
        .forEach(
            (name, column) -> {
              Integer size = existing.get(name);
              if (size == null) {
                sql.alterTable(table.name())
                    .addColumn(DSL.field(DSL.name(name), column.type()))
                    .execute();
                if (column.target() != null) {
                  foreignKeys.add(new ForeignKey(table.name(), name, column.target()));
                }
              } else if (column.type().hasLength() && size < column.type().length()) {
                sql.alterTable(table.name())
                    .alterColumn(DSL.name(name))
                    .set(column.type())
                    .execute();
              }
            });
    return foreignKeys;
  }

  private void add(DSLContext sql, ForeignKey key) {
    sql.alterTable(key.table())
        .add(
            DSL.foreignKey(DSL.field(DSL.name(key.column())))
                .references(key.target(), DSL.name("id")))
        .execute();
    index(sql, key.table(), key.column());
  }

  private void index(DSLContext sql, Name table, String column) {
    if (!engine.indexesForeignKeys()) {
      sql.createIndex(DSL.name(table.last() + '_' + column))
          .on(DSL.table(table), DSL.field(DSL.name(column)))
          .execute();
    }
  }

  private static void createSystemTables(DSLContext sql) {
    sql.createSchema(DSL.name(SCHEMA)).execute();
    sql.createTable(COUNTER).columns(NAME, NEXT).constraints(DSL.primaryKey(NAME)).execute();
    sql.createTable(MODEL)
        .columns(NAME, FINGERPRINT, VERSION)
        .constraints(DSL.primaryKey(NAME))
        .execute();
    sql.createTable(COMMIT_LOG)
        .columns(ID, AT, AUTHOR, LABEL, UNDOES, UNDONE_BY, CHANGES)
        .constraints(DSL.primaryKey(ID))
        .execute();
    sql.createTable(CHANGE_LOG)
        .columns(COMMIT_ID, LINE, PART, RECORD_ID, LAST_ID, RECORD_TYPE, KIND, CONTENT)
        .constraints(DSL.primaryKey(COMMIT_ID, LINE, PART))
        .execute();
    sql.createIndex(DSL.name("change_log_record")).on(CHANGE_LOG, RECORD_ID).execute();
    sql.insertInto(COUNTER, NAME, NEXT).values("record", 1L).values("commit", 1L).execute();
  }

  /**
   * Makes the tables for the contents of documents where they are missing: databases made by an
   * earlier program lack them. The caller commits.
   */
  public void ensureContents(Connection connection) throws SQLException {
    Map<String, Map<String, Integer>> tables = ExistingTables.columns(connection, SCHEMA);
    DSLContext sql = engine.sql(connection);
    if (!tables.containsKey(CONTENT_PART.getName())) {
      sql.createTable(DOCUMENT_CONTENT)
          .columns(SHA256, SIZE, PUT_AT)
          .constraints(DSL.primaryKey(SHA256))
          .execute();
      sql.createTable(CONTENT_PART)
          .columns(SHA256, PART, BYTES)
          .constraints(DSL.primaryKey(SHA256, PART))
          .execute();
    } else if (!tables.get(DOCUMENT_CONTENT.getName()).containsKey(PUT_AT.getName())) {
      sql.alterTable(DOCUMENT_CONTENT).addColumn(PUT_AT, PUT_AT.getDataType()).execute();
    }
  }

  private String fingerprint(EPackage ePackage) {
    StringBuilder text = new StringBuilder();
    for (Wanted table : tables()) {
      if (table.name().first().equals(Names.snake(ePackage.getName()))) {
        text.append(table.name());
        table
            .columns()
            .forEach(
                (n, c) ->
                    text.append('|')
                        .append(n)
                        .append(' ')
                        .append(c.type().getTypeName())
                        .append(c.type().length()));
        text.append('\n');
      }
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }
}
