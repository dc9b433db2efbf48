package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.SQLException;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.engine.Failures;

/**
 * Ends the questions of a session from another thread. What goes through rows here looks up now and
 * then; what the engine does by itself is stopped there.
 */
final class Cancellation {

  /** A part of a question. */
  interface Part<T> {
    T run() throws SQLException;
  }

  private static final long PAUSE_MS = 10;

  private final Engine engine;
  private volatile boolean cancelled;

  /** What may be stopped now; guarded by this object, so that it is not stopped after that. */
  private Connection asked;

  Cancellation(Engine engine) {
    this.engine = engine;
  }

  /** Ends the question under way and every later one. For any thread; does not wait. */
  void cancel() {
    cancelled = true;
    if (isAsking()) {
      Thread.ofVirtual().name("jisr-cancel").start(this::stop);
    }
  }

  private synchronized boolean isAsking() {
    return asked != null;
  }

  /** Until it is over: the engine may be between two statements, where there is nothing to stop. */
  private void stop() {
    while (stopOnce()) {
      try {
        Thread.sleep(PAUSE_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private synchronized boolean stopOnce() {
    if (asked != null) {
      engine.stop(asked);
    }
    return asked != null;
  }

  /**
   * Goes on only when nobody cancelled.
   *
   * @throws StoreException CANCELLED
   */
  void check() {
    if (cancelled) {
      throw failure(null);
    }
  }

  private static StoreException failure(Throwable cause) {
    return Failures.of(cause, Reason.CANCELLED, "notAsked");
  }

  /** Answers a question on a connection of its own. */
  <T> T ask(SessionImpl.Work<T> work) throws SQLException {
    check();
    try (Connection connection = engine.connect()) {
      Connection outer = begin(connection);
      try {
        T answer = work.run(connection);
        check();
        connection.commit();
        return answer;
      } catch (SQLException | RuntimeException e) {
        if (cancelled && !isCancelled(e)) {
          throw failure(e);
        }
        throw e;
      } finally {
        begin(outer);
        if (cancelled) {
          // A server may hear of it late: it must not stop what the next one asks there.
          engine.discard(connection);
        }
      }
    }
  }

  private static boolean isCancelled(Exception e) {
    return e instanceof StoreException failed && failed.reason() == Reason.CANCELLED;
  }

  /** A part of a question that the engine must answer to its end: others live on it too. */
  <T> T unstopped(Part<T> part) throws SQLException {
    Connection outer = begin(null);
    T done;
    try {
      done = part.run();
    } finally {
      begin(outer);
    }
    check();
    return done;
  }

  /** What may be stopped from now on; answers what was. Questions come inside each other. */
  private synchronized Connection begin(Connection connection) {
    Connection before = asked;
    asked = connection;
    return before;
  }
}
