package ma.jisr.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import ma.jisr.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** A database engine: every difference between engines is behind this interface. */
public interface Engine extends AutoCloseable {

  /** A few words that name the database to a person. */
  String name();

  /**
   * A connection from the pool for reading, in a transaction of its own. It never waits for what
   * somebody is writing; on an engine that keeps no older state of a row (Derby) it sees that
   * before it is committed. Close it to give it back.
   */
  Connection connect() throws SQLException;

  /** A connection for writing: it reads only what was committed, and what it wrote itself. */
  Connection connectForWriting() throws SQLException;

  /**
   * Stops what a connection is doing for another thread, which gets an exception; nothing when it
   * does nothing. To be called until that thread is done: between two statements there is nothing
   * to stop.
   */
  void stop(Connection connection);

  /** Has a connection ended when it is given back, so that nobody gets it again. */
  void discard(Connection connection);

  /** How jOOQ writes SQL for this engine. */
  Configuration configuration();

  /** jOOQ on a connection. */
  DSLContext sql(Connection connection);

  /** Whether a foreign key comes with an index on its columns. */
  boolean indexesForeignKeys();

  /**
   * Whether other programs commit to the database too, so that what was read from it may be out of
   * date without this program's doing.
   */
  boolean isShared();

  /** Writes a copy of the database into a folder or file of the engine's own form. */
  void backup(Path target, IProgressMonitor monitor) throws SQLException;

  /**
   * Examines the engine's own structures of a table: pages, indexes.
   *
   * @return a sentence for a defect; empty when it is sound
   */
  List<String> check(Connection connection, String schema, String table) throws SQLException;

  /**
   * Examines what the engine keeps for itself: its catalogs, the files of tables and indexes.
   *
   * @return a sentence for each defect; empty when it is sound, or nobody but the server can tell
   */
  default List<String> check(Connection connection) throws SQLException {
    return List.of();
  }

  /** Says in one sentence what an error of the database means. */
  StoreException failure(SQLException error);

  /** The same of an error that jOOQ passes on. */
  default StoreException failure(DataAccessException error) {
    SQLException sql = error.getCause(SQLException.class);
    return failure(sql == null ? new SQLException(error) : sql);
  }

  /**
   * The same of one or the other.
   *
   * @param error an SQLException or a DataAccessException
   */
  default StoreException failureOf(Exception error) {
    return error instanceof SQLException sql ? failure(sql) : failure((DataAccessException) error);
  }

  @Override
  void close();
}
