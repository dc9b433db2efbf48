package ma.jisr.store.unit;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Failures;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Writes changes of records that are there already. Old values are read from the database, so the
 * journal tells what was really overwritten, and a record that somebody else changed is found out.
 */
final class RowUpdater {

  private static final List<EStructuralFeature> SYSTEM =
      List.of(
          CorePackage.Literals.RECORD__VERSION,
          CorePackage.Literals.RECORD__MODIFIED_AT,
          CorePackage.Literals.RECORD__MODIFIED_BY);

  private final Schema schema;
  private final RowReader reader;
  private final RowWriter writer;
  private final Statements statements;
  private final ChangeLog log;
  private final SearchText search;
  private final String author;
  private final Instant now;
  private final Connection connection;
  private final Map<Record, Integer> written = new LinkedHashMap<>();

  RowUpdater(
      Schema schema,
      RowReader reader,
      RowWriter writer,
      Statements statements,
      ChangeLog log,
      SearchText search,
      String author,
      Instant now,
      Connection connection) {
    this.schema = schema;
    this.reader = reader;
    this.writer = writer;
    this.statements = statements;
    this.log = log;
    this.search = search;
    this.author = author;
    this.now = now;
    this.connection = connection;
  }

  /** The records written, with the version that each has now. */
  Map<Record, Integer> written() {
    return written;
  }

  /**
   * Writes the changed features of records of one class.
   *
   * @throws StoreException CONFLICT when one was changed elsewhere
   */
  void update(EClass type, Map<Record, Set<EStructuralFeature>> changes) throws SQLException {
    List<Record> records = new ArrayList<>(changes.keySet());
    for (int from = 0; from < records.size(); from += RowReader.CHUNK) {
      List<Record> chunk = records.subList(from, Math.min(records.size(), from + RowReader.CHUNK));
      updateChunk(schema.table(type), chunk, changes);
    }
  }

  private void updateChunk(
      RecordTable table, List<Record> records, Map<Record, Set<EStructuralFeature>> changes)
      throws SQLException {
    List<Long> ids = records.stream().map(Record::getId).toList();
    Map<Long, Map<EStructuralFeature, Object>> old = reader.values(connection, table, ids);
    Map<EStructuralFeature, Map<Long, List<Object>>> oldMany = oldMany(table, records, changes);
    for (Record record : records) {
      Map<EStructuralFeature, Object> before = old.get(record.getId());
      checkVersion(record, before);
      Map<String, Object> difference = new LinkedHashMap<>();
      List<FeatureColumns> columns = new ArrayList<>();
      for (EStructuralFeature feature : changes.get(record)) {
        if (feature.isMany()) {
          List<Object> was = oldMany.get(feature).getOrDefault(record.getId(), List.of());
          Object is = Json.value(record, feature);
          if (!Json.write(Map.of("v", was)).equals(Json.write(Map.of("v", is)))) {
            difference.put(feature.getName(), Arrays.asList(was, is));
            rewriteMany(record, feature);
          }
        } else {
          Object is = RowWriter.stored(record, feature);
          if (!same(before.get(feature), is)) {
            difference.put(feature.getName(), Arrays.asList(before.get(feature), is));
            columns.add(table.columns(feature));
          }
        }
      }
      if (!difference.isEmpty()) {
        write(table, record, columns);
        log.add(table.type(), record.getId(), 'U', Json.write(difference));
      }
    }
  }

  private Map<EStructuralFeature, Map<Long, List<Object>>> oldMany(
      RecordTable table, List<Record> records, Map<Record, Set<EStructuralFeature>> changes)
      throws SQLException {
    Map<EStructuralFeature, Map<Long, List<Object>>> all = new LinkedHashMap<>();
    for (EStructuralFeature feature : table.many()) {
      List<Long> owners =
          records.stream()
              .filter(r -> changes.get(r).contains(feature))
              .map(Record::getId)
              .toList();
      if (owners.isEmpty()) {
        continue;
      }
      if (Schema.isContainment(feature)) {
        Map<Long, List<Object>> parts = new LinkedHashMap<>();
        reader
            .parts(connection, (EReference) feature, owners, ProxyParts::proxy)
            .forEach((o, list) -> parts.put(o, ProxyParts.values(list)));
        all.put(feature, parts);
      } else {
        all.put(feature, reader.many(connection, feature, owners));
      }
    }
    return all;
  }

  private void rewriteMany(Record record, EStructuralFeature feature) throws SQLException {
    List<Long> owner = List.of(record.getId());
    if (Schema.isContainment(feature)) {
      for (EClass part : schema.catalog().concrete(((EReference) feature).getEReferenceType())) {
        statements.deleteParts(schema.table(part), feature.getName(), owner);
      }
    } else {
      statements.deleteMany(schema.many(feature), owner);
    }
    writer.writeMany(record, feature);
    // The next record of the chunk may delete rows of the same table: these must be there first.
    statements.send();
  }

  /**
   * Moves records of one class to the trash, or back when {@code at} is null.
   *
   * @param at the moment of trashing, the same for all that go together
   */
  void trash(EClass type, Collection<Record> records, Instant at) throws SQLException {
    RecordTable table = schema.table(type);
    List<Long> ids = records.stream().map(Record::getId).toList();
    Map<Long, Map<EStructuralFeature, Object>> old = reader.values(connection, table, ids);
    for (Record record : records) {
      checkVersion(record, old.get(record.getId()));
      ((StoredObject) record).fill(CorePackage.RECORD__TRASHED_AT, at);
      write(table, record, List.of(table.columns(CorePackage.Literals.RECORD__TRASHED_AT)));
      log.add(type, record.getId(), at == null ? 'R' : 'T', null);
    }
  }

  private void write(RecordTable table, Record record, List<FeatureColumns> columns)
      throws SQLException {
    List<FeatureColumns> all = new ArrayList<>(columns);
    SYSTEM.forEach(f -> all.add(table.columns(f)));
    int version = record.getVersion() + 1;
    Statements.Batch update = statements.update(table, all);
    PreparedStatement statement = update.statement();
    statement.setString(1, search.of(record));
    int at = 2;
    for (FeatureColumns column : all) {
      Object value =
          switch (SYSTEM.indexOf(column.feature())) {
            case 0 -> version;
            case 1 -> now;
            case 2 -> author;
            default -> RowWriter.stored(record, column.feature());
          };
      column.bind(statement, at, value);
      at += column.parts().size();
    }
    statement.setLong(at, record.getId());
    statement.setInt(at + 1, record.getVersion());
    update.add(record.getId());
    written.put(record, version);
  }

  private static void checkVersion(Record record, Map<EStructuralFeature, Object> before) {
    if (before == null) {
      throw Failures.of(Reason.CONFLICT, "gone", Labels.of(record));
    }
    Object version = before.get(CorePackage.Literals.RECORD__VERSION);
    if (!version.equals(record.getVersion())) {
      throw Failures.of(
          Reason.CONFLICT,
          "conflict",
          Labels.of(record),
          before.get(CorePackage.Literals.RECORD__MODIFIED_BY),
          Words.time((Instant) before.get(CorePackage.Literals.RECORD__MODIFIED_AT)));
    }
  }

  private static boolean same(Object a, Object b) {
    return a instanceof BigDecimal x && b instanceof BigDecimal y
        ? x.compareTo(y) == 0
        : Objects.equals(a, b);
  }
}
