package ma.jisr.store.unit;

import static ma.jisr.store.schema.SystemTables.*;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.store.Commit;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** One database transaction that writes one commit, in one go or flush by flush. */
final class Transaction implements AutoCloseable {

  private static final int LONGEST_LABEL = 1_000;

  private final Kernel kernel;
  private final Connection connection;
  private final Statements statements;
  private final ChangeLog log;
  private final RowWriter writer;
  private final RowUpdater updater;
  private final RowReader reader;
  private final Instant now;
  private boolean isCommitting;
  private boolean isUnused;
  private final Map<Record, Integer> versionsBefore = new HashMap<>();
  private final Map<Record, Instant> trashedBefore = new HashMap<>();

  Transaction(Kernel kernel, RowReader reader, SearchText search, String author)
      throws SQLException {
    this.kernel = kernel;
    this.reader = reader;
    long commitId = kernel.numbers().commit();
    connection = kernel.engine().connectForWriting();
    // Microseconds: the finest that every engine keeps.
    now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    statements = new Statements(kernel.engine(), kernel.schema(), connection);
    log = new ChangeLog(commitId, statements);
    writer = new RowWriter(kernel.schema(), statements, log, search, author, now);
    updater =
        new RowUpdater(
            kernel.schema(), reader, writer, statements, log, search, author, now, connection);
  }

  /** The connection, for reading what was written but not committed. */
  Connection connection() {
    return connection;
  }

  /** Writes new records. */
  void create(Collection<Record> created) throws SQLException {
    writer.create(created);
    statements.send();
  }

  /** Writes the changed features of records. */
  void update(Map<Record, Set<EStructuralFeature>> changed) throws SQLException {
    Map<EClass, Map<Record, Set<EStructuralFeature>>> byClass = new LinkedHashMap<>();
    changed.forEach(
        (record, features) ->
            byClass
                .computeIfAbsent(record.eClass(), c -> new LinkedHashMap<>())
                .put(record, features));
    for (var entry : byClass.entrySet()) {
      updater.update(entry.getKey(), entry.getValue());
    }
    statements.send();
    raiseVersions();
  }

  /** Moves records to the trash, or back. */
  void trash(Collection<Record> records, boolean restore) throws SQLException {
    Map<EClass, List<Record>> byClass = new LinkedHashMap<>();
    records.forEach(
        r -> byClass.computeIfAbsent(r.eClass(), c -> new java.util.ArrayList<>()).add(r));
    records.forEach(r -> trashedBefore.put(r, r.getTrashedAt()));
    for (var entry : byClass.entrySet()) {
      updater.trash(entry.getKey(), entry.getValue(), restore ? null : now);
    }
    statements.send();
    raiseVersions();
  }

  /**
   * Empties records that are about to be removed: their references, which may be to each other,
   * their many values and parts. The journal keeps what they were.
   */
  void empty(EClass type, Contents contents, List<Long> ids) throws SQLException {
    RecordTable table = kernel.schema().table(type);
    Map<Long, Integer> versions = versions(table, ids);
    for (var entry : contents.of(connection, table, ids).entrySet()) {
      Map<String, Object> content = entry.getValue();
      content.put(CorePackage.Literals.RECORD__VERSION.getName(), versions.get(entry.getKey()));
      log.add(type, entry.getKey(), 'D', Json.write(content));
    }
    cut(table, ids);
    for (EStructuralFeature feature : table.many()) {
      if (ma.jisr.store.schema.Schema.isContainment(feature)) {
        EClass part = ((EReference) feature).getEReferenceType();
        for (EClass concrete : kernel.schema().catalog().concrete(part)) {
          statements.deleteParts(kernel.schema().table(concrete), feature.getName(), ids);
        }
      } else {
        statements.deleteMany(kernel.schema().many(feature), ids);
      }
    }
  }

  private Map<Long, Integer> versions(RecordTable table, List<Long> ids) {
    Field<Long> id = DSL.field(DSL.name("id"), Long.class);
    Field<Integer> version = DSL.field(DSL.name("version"), Integer.class);
    return statements
        .sql()
        .select(id, version)
        .from(DSL.table(table.name()))
        .where(id.in(ids))
        .fetchMap(id, version);
  }

  private void cut(RecordTable table, List<Long> ids) {
    Map<Field<?>, Object> empty = new LinkedHashMap<>();
    for (FeatureColumns columns : table.columns()) {
      if (columns.isReference()) {
        columns.parts().forEach(p -> empty.put(DSL.field(DSL.name(p.name()), Long.class), null));
      }
    }
    if (!empty.isEmpty()) {
      statements
          .sql()
          .update(DSL.table(table.name()))
          .set(empty)
          .where(DSL.field(DSL.name("id"), Long.class).in(ids))
          .execute();
    }
  }

  /** Removes emptied records for good. */
  void remove(EClass type, List<Long> ids) {
    statements.delete(kernel.schema().table(type), ids);
  }

  private void raiseVersions() {
    updater
        .written()
        .forEach(
            (record, version) -> {
              versionsBefore.putIfAbsent(record, record.getVersion());
              ((StoredObject) record).fill(CorePackage.RECORD__VERSION, version);
            });
    updater.written().clear();
  }

  /** The qualified names of the types of the records that were written. */
  Set<String> types() {
    return log.types();
  }

  /** Whether anything was written. */
  boolean isEmpty() {
    return log.count() == 0;
  }

  /**
   * Ends with the line of the commit. When it returns, the database has acknowledged.
   *
   * @param undoes the commit that this one undoes, or 0
   */
  Commit commit(String label, String author, long undoes) throws SQLException {
    log.end();
    statements.send();
    String words = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    Commit commit =
        new Commit(
            log.commitId(), now, author, words, undoes, 0, log.count(), Set.copyOf(log.types()));
    log.close(commit);
    if (undoes != 0) {
      statements
          .sql()
          .update(COMMIT_LOG)
          .set(UNDONE_BY, log.commitId())
          .where(ID.eq(undoes))
          .execute();
    }
    isCommitting = true;
    connection.commit();
    versionsBefore.keySet().forEach(record -> stamp(record, author));
    return commit;
  }

  private void stamp(Record record, String author) {
    ((StoredObject) record).fill(CorePackage.RECORD__MODIFIED_AT, now);
    ((StoredObject) record).fill(CorePackage.RECORD__MODIFIED_BY, author);
  }

  /** Takes everything back, in the database and in the objects' versions. */
  void rollback() throws SQLException {
    versionsBefore.forEach(
        (record, version) -> ((StoredObject) record).fill(CorePackage.RECORD__VERSION, version));
    trashedBefore.forEach(
        (record, at) -> ((StoredObject) record).fill(CorePackage.RECORD__TRASHED_AT, at));
    connection.rollback();
    isUnused = !isCommitting; // else nobody knows whether it is in the journal
  }

  /** Lets the objects go after a flush: their versions need not be taken back any more. */
  void forgetObjects() {
    versionsBefore.clear();
    trashedBefore.clear();
  }

  RowReader reader() {
    return reader;
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      statements.close();
    }
    if (isUnused) {
      kernel.numbers().unused(log.commitId());
    }
  }
}
