package ma.jisr.store.unit;

import static ma.jisr.store.schema.SystemTables.COUNTER;
import static ma.jisr.store.schema.SystemTables.NAME;
import static ma.jisr.store.schema.SystemTables.NEXT;

import java.sql.Connection;
import java.sql.SQLException;
import ma.jisr.store.engine.Engine;
import org.jooq.DSLContext;

/**
 * Gives out the numbers of records and commits. They are taken from the database in blocks, in a
 * transaction of their own: a number is never given twice, whoever else works there; some are never
 * used.
 */
public final class Numbers {

  private static final int FIRST_BLOCK = 500;
  private static final int COMMIT_BLOCK = 50;
  private static final int LARGEST_BLOCK = 16_000;

  private final Engine engine;
  private long nextCommit;
  private long endOfCommits;
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
   * The number of a new commit: higher than any before. Who shares the database asks it each time,
   * so that the numbers of all clients follow each other; who is alone asks once for many.
   */
  public synchronized long commit() {
    if (nextCommit == endOfCommits) {
      int count = engine.isShared() ? 1 : COMMIT_BLOCK;
      endOfCommits = take("commit", count);
      nextCommit = endOfCommits - count;
    }
    return nextCommit++;
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
    }
  }
}
