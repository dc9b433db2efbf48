package ma.jisr.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ma.jisr.model.core.Record;
import org.eclipse.emf.ecore.EClass;

/**
 * A unit of work. Each record is one object in it, however often it is loaded; references to
 * records outside it are proxies that are resolved when followed; long features are read when first
 * asked for. For one thread at a time, save {@link #cancel}.
 */
public interface Session extends AutoCloseable {

  /** The workspace. */
  Workspace workspace();

  /**
   * Makes a new record with an identifier of its own. It is written by the next commit.
   *
   * @param type a concrete record type
   */
  <T extends Record> T create(EClass type);

  /**
   * The record with an identifier.
   *
   * @param type its type, or one that it inherits
   * @return empty when there is none or it lies in the trash
   */
  <T extends Record> Optional<T> load(EClass type, long id);

  /**
   * Many records at once, with a statement for each few hundred.
   *
   * @return those that exist, in the order of the identifiers
   */
  <T extends Record> List<T> load(EClass type, Collection<Long> ids);

  /**
   * A reference to a record that need not be loaded: the object when it is here, else a proxy.
   *
   * @param type its concrete type
   */
  <T extends Record> T reference(EClass type, long id);

  /**
   * Moves a record to the trash at the next commit, and with it the records that make no sense
   * without it (references marked "cascade").
   */
  void delete(Record record);

  /**
   * Takes a record out of the trash at the next commit, with those that went there along with it.
   *
   * @return the record
   * @throws StoreException MISSING when it does not lie in the trash
   */
  Record restore(long id);

  /**
   * The records of every module that refer to one as last committed or flushed, in the trash or
   * not: by a reference of one or of many, from a part of theirs, or by a link.
   *
   * @param record one that is loaded
   */
  List<Record> referrers(Record record);

  /** Asks for records of a type and its heirs, as they were last committed. */
  Query query(EClass type);

  /** Whether there is something to commit. */
  boolean isDirty();

  /** The records that were created, changed or deleted since the last commit. */
  Collection<Record> changed();

  /** What the records of the session must keep when they are written. */
  RecordRules rules();

  /**
   * Writes what changed so far into the open transaction and lets the objects go, so that any
   * number of records fit in one commit. Loaded records must not be used afterwards.
   */
  void flush();

  /**
   * Writes everything that changed, as one transaction and one line of the journal. When it
   * returns, nothing short of a broken disk can lose it. When it throws, nothing was written and
   * the session is as it was (after {@link #flush}: rolled back).
   *
   * @param label what was done, in words
   * @return the commit; empty when there was nothing to write
   * @throws StoreException CONFLICT when a record was changed elsewhere since it was loaded;
   *     INVALID when a value breaks a rule of the model or of a module: a {@link RefusedException}
   */
  Optional<Commit> commit(String label);

  /** Drops everything that was not committed; the objects are loaded anew when asked for. */
  void rollback();

  /**
   * Ends the questions of the session for good: the one under way as soon as can be, also where the
   * database does the work, and every later one at once. They throw CANCELLED. What is being
   * written is not touched: nothing is committed by halves. Any thread may call it at any time, and
   * does not wait.
   */
  void cancel();

  @Override
  void close();
}
