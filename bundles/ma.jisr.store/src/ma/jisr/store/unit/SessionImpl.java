package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import ma.jisr.model.base.ObjectKeeper;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Commit;
import ma.jisr.store.Query;
import ma.jisr.store.RecordRules;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import ma.jisr.store.engine.Failures;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Ref;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jooq.Condition;
import org.jooq.exception.DataAccessException;

/** A session over one workspace's database. */
public final class SessionImpl implements Session, ObjectKeeper {

  private final Kernel kernel;
  private final String author;
  private final RowReader reader;
  private final ObjectCache cache;
  private final SearchText search;
  private final Changes changes = new Changes();
  private final Dependants dependants;
  private final Cancellation cancellation;
  private final Validity validity;
  private Transaction transaction;
  private boolean reading;

  /** A session of a person. */
  public SessionImpl(Kernel kernel, String author) {
    this(kernel, author, false);
  }

  /** A session that takes an earlier commit back, or an ordinary one. */
  SessionImpl(Kernel kernel, String author, boolean undoing) {
    this.kernel = kernel;
    this.author = author;
    this.validity = new Validity(this, changes, kernel.checks(), undoing);
    this.search = new SearchText(kernel.names());
    this.reader = new RowReader(kernel.engine(), kernel.schema());
    this.cache = new ObjectCache(kernel.schema(), reader, this);
    this.dependants = new Dependants(kernel, this, cache);
    this.cancellation = new Cancellation(kernel.engine());
  }

  /** Work on a connection. */
  public interface Work<T> {
    /** Does it. */
    T run(Connection connection) throws SQLException;
  }

  /** Runs work on the open transaction's connection, or on one of the pool. */
  <T> T onConnection(Work<T> work) {
    try {
      if (transaction != null) {
        return work.run(transaction.connection());
      }
      return cancellation.ask(work);
    } catch (SQLException | DataAccessException e) {
      throw kernel.engine().failureOf(e);
    }
  }

  /** Whether something is written that is not committed: then only the database knows it all. */
  boolean isWriting() {
    return transaction != null;
  }

  private void checkAsked() {
    if (!isWriting()) {
      cancellation.check();
    }
  }

  Cancellation cancellation() {
    return cancellation;
  }

  @Override
  public void cancel() {
    cancellation.cancel();
  }

  @Override
  public Workspace workspace() {
    return kernel.workspace();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Record> T create(EClass type) {
    return (T) create(type, kernel.numbers().record());
  }

  /** Makes a record with an identifier that it had before. */
  Record create(EClass type, long id) {
    Record record = (Record) EcoreUtil.create(type);
    ((StoredObject) record).fill(CorePackage.RECORD__ID, id);
    cache.add(record);
    changes.create(record);
    return record;
  }

  @Override
  public <T extends Record> Optional<T> load(EClass type, long id) {
    return this.<T>load(type, List.of(id)).stream().findFirst();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Record> List<T> load(EClass type, Collection<Long> ids) {
    List<T> found = new ArrayList<>();
    loadAll(type, ids);
    for (Long id : ids) {
      Record record = cache.get(id);
      if (record != null
          && type.isSuperTypeOf(record.eClass())
          && record.getTrashedAt() == null
          && !changes.isTrashed(record)) {
        found.add((T) record);
      }
    }
    return found;
  }

  private void loadAll(EClass type, Collection<Long> ids) {
    List<EClass> types = kernel.schema().catalog().concrete(type);
    onConnection(
        connection -> {
          for (EClass concrete : types) {
            cache.load(connection, concrete, ids);
          }
          return null;
        });
  }

  /** A record, in the trash or not; null when there is none. */
  Record loadAny(EClass type, long id) {
    loadAll(type, List.of(id));
    return cache.get(id);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Record> T reference(EClass type, long id) {
    return (T) cache.refer(new Ref(type, id));
  }

  @Override
  public void delete(Record record) {
    if (changes.isTrashed(record)) {
      return;
    }
    if (!changes.trash(record)) {
      cache.remove(record);
    }
    dependants.of(record, null).forEach(this::delete);
  }

  @Override
  public Record restore(long id) {
    Record record = loadAny(CorePackage.Literals.RECORD, id);
    if (record == null || record.getTrashedAt() == null) {
      throw Failures.of(Reason.MISSING, "notInTrash", Long.toString(id));
    }
    restoreWith(record);
    return record;
  }

  private void restoreWith(Record record) {
    if (changes.restored().add(record)) {
      dependants.of(record, record).forEach(this::restoreWith);
    }
  }

  @Override
  public List<Record> referrers(Record record) {
    return new Referrers(kernel, this).of(record);
  }

  @Override
  public Query query(EClass type) {
    return new QueryImpl(this, kernel, type);
  }

  /** Visits the records of a class that a condition selects, each new one let go afterwards. */
  void visit(
      RecordTable table, Condition condition, LongPredicate wanted, ObjectCache.Visitor visitor) {
    LongPredicate stillWanted =
        id -> {
          checkAsked();
          return wanted.test(id);
        };
    onConnection(
        connection -> {
          cache.visit(connection, table, condition, stillWanted, visitor);
          return null;
        });
  }

  /** Makes a visited record one of the session's; false when it is about to go to the trash. */
  boolean keep(long id, Record record) {
    cache.add(id, record);
    return !changes.isTrashed(record);
  }

  /** The object of a record, when it is loaded and not about to go to the trash. */
  Record loaded(long id) {
    Record record = cache.get(id);
    return record == null || changes.isTrashed(record) ? null : record;
  }

  @Override
  public boolean isDirty() {
    return !changes.isEmpty() || transaction != null;
  }

  @Override
  public Collection<Record> changed() {
    return changes.all();
  }

  @Override
  public RecordRules rules() {
    return validity;
  }

  @Override
  public void flush() {
    write();
    transaction.forgetObjects();
    changes.clear();
    cache.clear();
  }

  private void write() {
    try {
      validity.require();
      search.changing(changes.changed().keySet());
      transaction();
      transaction.trash(changes.restored(), true);
      transaction.create(changes.created());
      transaction.update(changes.changed());
      transaction.trash(changes.trashed(), false);
    } catch (Statements.StaleRowException e) {
      abandon();
      Record stale = cache.get(e.id());
      throw Failures.of(
          e, Reason.CONFLICT, "changedMeanwhile", stale == null ? e.id() : Labels.of(stale));
    } catch (SQLException | DataAccessException e) {
      abandon();
      throw kernel.engine().failureOf(e);
    } catch (RuntimeException e) {
      abandon();
      throw e;
    }
  }

  @Override
  public Optional<Commit> commit(String label) {
    return commit(label, 0);
  }

  /** Commits as the undoing of an earlier commit (0: of none). */
  Optional<Commit> commit(String label, long undoes) {
    if (!isDirty()) {
      return Optional.empty();
    }
    write();
    Commit commit;
    try {
      if (transaction.isEmpty() && undoes == 0) {
        abandon();
        changes.clear();
        return Optional.empty();
      }
      commit = transaction.commit(label, author, undoes);
    } catch (SQLException | DataAccessException e) {
      abandon();
      throw kernel.engine().failureOf(e);
    }
    endTransaction();
    changes.trashed().forEach(cache::remove);
    changes.clear();
    search.committed();
    kernel.acknowledge(commit);
    return Optional.of(commit);
  }

  /** The open transaction, begun when there is none: for removals that only the journal makes. */
  Transaction transaction() {
    try {
      if (transaction == null) {
        transaction = new Transaction(kernel, reader, search, author);
      }
      return transaction;
    } catch (SQLException e) {
      throw kernel.engine().failure(e);
    }
  }

  /** Does work that is committed with what is written next, or taken back with it. */
  public <T> T within(Work<T> work) {
    transaction();
    return onConnection(work);
  }

  /** Takes back the open transaction; the objects stay as they are. */
  private void abandon() {
    if (transaction == null) {
      return;
    }
    try {
      transaction.rollback();
    } catch (SQLException e) {
      // The connection is broken: the database takes the transaction back by itself.
      throw kernel.engine().failure(e);
    } finally {
      kernel.takenBack(transaction.types());
      endTransaction();
    }
  }

  private void endTransaction() {
    Transaction ended = transaction;
    transaction = null;
    try {
      ended.close();
    } catch (SQLException e) {
      throw kernel.engine().failure(e);
    }
  }

  @Override
  public void rollback() {
    abandon();
    changes.clear();
    cache.clear();
    search.begin();
  }

  @Override
  public void close() {
    rollback();
  }

  @Override
  public void changed(Notification change) {
    if (!reading) {
      changes.note(change);
      cache.keepParts(change.getNewValue());
    }
  }

  @Override
  public void read(StoredObject object, EStructuralFeature feature) {
    boolean outer = reading;
    reading = true;
    try {
      onConnection(
          connection -> {
            cache.readUnread(connection, object, feature);
            return null;
          });
    } finally {
      reading = outer;
    }
  }

  @Override
  public EObject resolve(InternalEObject proxy) {
    Record record = loadAny(proxy.eClass(), Refs.id(proxy));
    return record == null ? proxy : record;
  }

  Catalog catalog() {
    return kernel.schema().catalog();
  }
}
