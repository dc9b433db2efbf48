package ma.jisr.store.unit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.ManyTable;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Writes new records: their rows, their many values, their parts, and their lines of the journal.
 */
final class RowWriter {

  /** A statement has its costs, whatever it writes: Derby opens every index and checks again. */
  private static final int ROWS_AT_ONCE = 8;

  private final Schema schema;
  private final Statements statements;
  private final ChangeLog log;
  private final SearchText search;
  private final String author;
  private final Instant now;

  RowWriter(
      Schema schema,
      Statements statements,
      ChangeLog log,
      SearchText search,
      String author,
      Instant now) {
    this.schema = schema;
    this.statements = statements;
    this.log = log;
    this.search = search;
    this.author = author;
    this.now = now;
  }

  /** Writes new records; their system features are filled as written. */
  void create(Collection<? extends Record> created) throws SQLException {
    InsertionOrder order = new InsertionOrder(created);
    for (List<Record> batch : order.batches(created)) {
      int groups = batch.size() / ROWS_AT_ONCE * ROWS_AT_ONCE;
      insert(batch.subList(0, groups), ROWS_AT_ONCE, order);
      insert(batch.subList(groups, batch.size()), 1, order);
    }
    for (Map.Entry<Record, List<EReference>> late : order.late().entrySet()) {
      writeLate(late.getKey(), late.getValue());
    }
    for (Record record : created) {
      for (EStructuralFeature feature : schema.table(record.eClass()).many()) {
        writeMany(record, feature);
      }
      log.created(record.eClass(), record.getId());
    }
  }

  /** Writes records of one class, some with each statement. */
  private void insert(List<Record> records, int rows, InsertionOrder order) throws SQLException {
    if (records.isEmpty()) {
      return;
    }
    RecordTable table = schema.table(records.get(0).eClass());
    log.touches(table.type());
    records.forEach(this::stamp);
    List<FeatureColumns> filled = filled(table, records);
    Statements.Batch insert = statements.insert(table, filled, rows);
    int at = 1;
    for (int i = 0; i < records.size(); i++) {
      Record record = records.get(i);
      at =
          bind(
              insert.statement(), at, filled, record, order.late().getOrDefault(record, List.of()));
      if ((i + 1) % rows == 0) {
        insert.add(record.getId());
        at = 1;
      }
    }
    insert.send();
  }

  /** The columns that some of the records fill: binding an empty value costs as any other. */
  private static List<FeatureColumns> filled(RecordTable table, List<Record> records) {
    return table.columns().stream()
        .filter(c -> records.stream().anyMatch(r -> stored(r, c.feature()) != null))
        .toList();
  }

  private void stamp(Record record) {
    StoredObject stored = (StoredObject) record;
    if (record.getVersion() == 0) {
      stored.fill(CorePackage.RECORD__VERSION, 1);
    }
    stored.fill(CorePackage.RECORD__CREATED_AT, now);
    stored.fill(CorePackage.RECORD__CREATED_BY, author);
    stored.fill(CorePackage.RECORD__MODIFIED_AT, now);
    stored.fill(CorePackage.RECORD__MODIFIED_BY, author);
  }

  /** Writes the parameters of a row; the answer is where the next row's begin. */
  private int bind(
      PreparedStatement statement,
      int first,
      List<FeatureColumns> filled,
      Record record,
      List<EReference> late)
      throws SQLException {
    statement.setString(first, search.of(record));
    int at = first + 1;
    for (FeatureColumns columns : filled) {
      Object value = late.contains(columns.feature()) ? null : stored(record, columns.feature());
      columns.bind(statement, at, value);
      at += columns.parts().size();
    }
    return at;
  }

  private void writeLate(Record record, List<EReference> references) throws SQLException {
    RecordTable table = schema.table(record.eClass());
    List<FeatureColumns> changed = references.stream().map(table::columns).toList();
    Statements.Batch update = statements.update(table, changed);
    PreparedStatement statement = update.statement();
    statement.setString(1, search.of(record));
    int at = 2;
    for (FeatureColumns columns : changed) {
      columns.bind(statement, at, stored(record, columns.feature()));
      at += columns.parts().size();
    }
    statement.setLong(at, record.getId());
    statement.setInt(at + 1, record.getVersion());
    update.add(record.getId());
    update.send();
  }

  /** Writes the many values or the parts that a record has of a feature; earlier rows are gone. */
  void writeMany(Record record, EStructuralFeature feature) throws SQLException {
    boolean unread = ((StoredObject) record).isUnread(record.eClass().getFeatureID(feature));
    if (unread || !record.eIsSet(feature)) {
      return;
    }
    Object list = record.eGet(feature, false);
    Collection<?> values = basic(list);
    int position = 0;
    for (Object value : values) {
      if (Schema.isContainment(feature)) {
        writePart(record.getId(), feature, position, (EObject) value);
      } else {
        ManyTable table = schema.many(feature);
        Statements.Batch insert = statements.insert(table);
        insert.statement().setLong(1, record.getId());
        insert.statement().setInt(2, position);
        table
            .columns()
            .bind(insert.statement(), 3, feature instanceof EReference ? Refs.of(value) : value);
        insert.add(record.getId());
      }
      position++;
    }
  }

  private void writePart(long owner, EStructuralFeature feature, int position, EObject part)
      throws SQLException {
    RecordTable table = schema.table(part.eClass());
    Statements.Batch insert = statements.insert(table, table.columns(), 1);
    PreparedStatement statement = insert.statement();
    statement.setLong(1, owner);
    statement.setString(2, feature.getName());
    statement.setInt(3, position);
    int at = 4;
    for (FeatureColumns columns : table.columns()) {
      columns.bind(statement, at, stored(part, columns.feature()));
      at += columns.parts().size();
    }
    insert.add(owner);
  }

  /** The value of a single-valued feature as a column takes it. */
  static Object stored(EObject object, EStructuralFeature feature) {
    Object value = object.eGet(feature, false);
    return feature instanceof EReference ? Refs.of(value) : value;
  }

  /** The elements of a list without resolving proxies. */
  static Collection<?> basic(Object list) {
    return list instanceof org.eclipse.emf.ecore.util.InternalEList<?> internal
        ? internal.basicList()
        : (Collection<?>) list;
  }
}
