package ma.jisr.store.unit;

import static ma.jisr.store.schema.SystemTables.COMMIT_LOG;
import static ma.jisr.store.schema.SystemTables.COUNTER;
import static ma.jisr.store.schema.SystemTables.ID;
import static ma.jisr.store.schema.SystemTables.NAME;
import static ma.jisr.store.schema.SystemTables.NEXT;

import java.sql.Connection;
import java.sql.SQLException;
import ma.jisr.store.engine.Engine;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives out the numbers of records and commits. Those of records are taken from the database in
 * blocks, in a transaction of their own: a number is never given twice, whoever else works there;
 * some are never used. Those of commits, which people read, follow each other.
 */
public final class Numbers {

  private static final Logger LOG = LoggerFactory.getLogger(Numbers.class);

  private static final int FIRST_BLOCK = 500;
  private static final int LARGEST_BLOCK = 16_000;

  private final Engine engine;
  private long lastCommit = -1;
  private long nextRecord;
  private long endOfBlock;
  private int block = FIRST_BLOCK;

  /** Numbers of one database. */
  public Numbers(Engine engine) {
    this.engine = engine;
  }

  /** The identifier of a new record. */
  public synchronized long record() {
    if (nextRecord == endOfBlock) {
      endOfBlock = take("record", block);
      nextRecord = endOfBlock - block;
      // Whoever needs many needs many more: an import asks the database a few times only.
      block = Math.min(block * 2, LARGEST_BLOCK);
    }
    return nextRecord++;
  }

  /**
   * The number of a new commit: higher than any before. Who shares the database asks it each time;
   * who is alone looks once where the journal ends.
   */
  public synchronized long commit() {
    if (engine.isShared()) {
      return take("commit", 1) - 1;
    }
    if (lastCommit < 0) {
      lastCommit = endOfJournal();
    }
    return ++lastCommit;
  }

  /** Takes back the number of a commit that came to nothing, when it was the last given out. */
  synchronized void unused(long commit) {
    if (!engine.isShared()) {
      lastCommit = commit == lastCommit ? lastCommit - 1 : lastCommit;
      return;
    }
    try (Connection connection = engine.connectForWriting()) {
      engine
          .sql(connection)
          .update(COUNTER)
          .set(NEXT, commit)
          .where(NAME.eq("commit"))
          .and(NEXT.eq(commit + 1))
          .execute();
      connection.commit();
    } catch (SQLException | DataAccessException e) {
      LOG.debug("Number {} stays unused", commit, e);
    }
  }

  private long endOfJournal() {
    try (Connection connection = engine.connectForWriting()) {
      Long last =
          engine.sql(connection).select(DSL.max(ID)).from(COMMIT_LOG).fetchSingle().value1();
      connection.commit();
      return last == null ? 0 : last;
    } catch (SQLException e) {
      throw engine.failure(e);
    } catch (DataAccessException e) {
      throw engine.failure(e);
    }
  }

  private long take(String name, int count) {
    try (Connection connection = engine.connectForWriting()) {
      DSLContext sql = engine.sql(connection);
      sql.update(COUNTER).set(NEXT, NEXT.plus(count)).where(NAME.eq(name)).execute();
      long end = sql.select(NEXT).from(COUNTER).where(NAME.eq(name)).fetchSingle(NEXT);
      connection.commit();
      return end;
    } catch (SQLException e) {
      throw engine.failure(e);
    } catch (DataAccessException e) {
      throw engine.failure(e);
    }
  }
}
