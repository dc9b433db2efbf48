package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongPredicate;
import ma.jisr.model.base.ObjectKeeper;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.core.Record;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Ref;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jooq.Condition;

/** The objects of a session: one for each record, and one proxy for each record not loaded. */
final class ObjectCache {

  /** How many rows the engine hands over at a time. */
  private static final int FETCH_ROWS = 500;

  /** Is shown records one after the other. */
  interface Visitor {
    void visit(long id, Record record);
  }

  private final Schema schema;
  private final RowReader reader;
  private final ObjectKeeper keeper;
  private final IdMap<Record> records = new IdMap<>();
  private final IdMap<StoredObject> proxies = new IdMap<>();

  ObjectCache(Schema schema, RowReader reader, ObjectKeeper keeper) {
    this.schema = schema;
    this.reader = reader;
    this.keeper = keeper;
  }

  void add(Record record) {
    add(record.getId(), record);
  }

  void add(long id, Record record) {
    records.put(id, record);
    ((StoredObject) record).keptBy(keeper);
  }

  void remove(Record record) {
    records.remove(record.getId());
  }

  Record get(long id) {
    return records.get(id);
  }

  /** The object of a record when it is here, else a proxy. */
  StoredObject refer(Ref ref) {
    return refer(ref.type(), ref.id());
  }

  /** The same, of a record by its concrete class and identifier. */
  StoredObject refer(EClass type, long id) {
    Record here = records.get(id);
    if (here != null) {
      return (StoredObject) here;
    }
    StoredObject proxy = proxies.get(id);
    if (proxy == null) {
      proxy = (StoredObject) EcoreUtil.create(type);
      ((InternalEObject) proxy).eSetProxyURI(Refs.uri(new Ref(type, id)));
      proxies.put(id, proxy);
    }
    return proxy;
  }

  /** Loads records of one class that are not here yet; trashed ones too. */
  void load(Connection connection, EClass type, Collection<Long> ids) throws SQLException {
    RecordTable table = schema.table(type);
    List<Long> missing = ids.stream().filter(id -> records.get(id) == null).distinct().toList();
    for (int from = 0; from < missing.size(); from += RowReader.CHUNK) {
      List<Long> chunk = missing.subList(from, Math.min(missing.size(), from + RowReader.CHUNK));
      try (ResultSet rows = reader.rows(connection, table, chunk)) {
        while (rows.next()) {
          long id = id(rows);
          add(id, read(table, id, rows));
        }
      }
    }
  }

  /** The identifier of the current row: every record's first feature. */
  private static long id(ResultSet rows) throws SQLException {
    return rows.getLong(1);
  }

  /** The object of the current row: the one that is here, else a new one that is not kept. */
  private Record read(RecordTable table, long id, ResultSet rows) throws SQLException {
    Record here = records.get(id);
    if (here != null) {
      return here;
    }
    StoredObject object = (StoredObject) EcoreUtil.create(table.type());
    RowReader.fill(object, table, rows, 1, this::refer);
    object.keptBy(keeper);
    return (Record) object;
  }

  /**
   * Visits the records of one class that a condition selects; new ones are not kept.
   *
   * @param wanted which of them
   */
  void visit(
      Connection connection,
      RecordTable table,
      Condition condition,
      LongPredicate wanted,
      Visitor visitor)
      throws SQLException {
    try (ResultSet rows =
        reader.select(connection, table, condition).fetchSize(FETCH_ROWS).fetchResultSet()) {
      ResultSet plain = RowReader.plain(rows);
      while (plain.next()) {
        long id = id(plain);
        if (wanted.test(id)) {
          visitor.visit(id, read(table, id, plain));
        }
      }
    }
  }

  /** Reads a feature that was left unread. */
  void readUnread(Connection connection, StoredObject object, EStructuralFeature feature)
      throws SQLException {
    long owner = ((Record) object).getId();
    if (!feature.isMany()) {
      reader.fillLate(connection, object, schema.table(object.eClass()), owner);
      return;
    }
    List<?> values;
    if (Schema.isContainment(feature)) {
      List<StoredObject> parts =
          reader
              .parts(connection, (EReference) feature, List.of(owner), this::refer)
              .getOrDefault(owner, List.of());
      parts.forEach(p -> p.keptBy(keeper));
      values = parts;
    } else {
      List<Object> stored = new ArrayList<>();
      for (Object value :
          reader.many(connection, feature, List.of(owner)).getOrDefault(owner, List.of())) {
        stored.add(value instanceof Ref ref ? refer(ref) : value);
      }
      values = stored;
    }
    @SuppressWarnings("unchecked")
    InternalEList<Object> list = (InternalEList<Object>) object.eGet(feature, false);
    values.forEach(list::addUnique);
  }

  /**
   * Gives every part that hangs on a changed feature a keeper, so that its own changes are heard.
   */
  void keepParts(Object added) {
    if (added instanceof Collection<?> many) {
      many.forEach(this::keepParts);
    } else if (added instanceof StoredObject part
        && !(part instanceof Record)
        && part.keeper() == null) {
      part.keptBy(keeper);
      ((EObject) part).eContents().forEach(this::keepParts);
    }
  }

  /** Lets every object go. */
  void clear() {
    records.forEach(r -> ((StoredObject) r).keptBy(null));
    records.clear();
    proxies.clear();
  }
}
