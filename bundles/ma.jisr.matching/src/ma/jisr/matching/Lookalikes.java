package ma.jisr.matching;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/**
 * Tells of one record, before or after it is written, which records of the workspace it resembles.
 * The words of a type's records are read once, in the background, and kept while there is memory
 * (about 400 bytes a record); what is committed afterwards is added before the next answer. Safe
 * for use by many threads. Keep one for each workspace, and close it before the workspace.
 */
public final class Lookalikes implements AutoCloseable {

  private final Workspace workspace;
  private final NullProgressMonitor closing = new NullProgressMonitor();
  private final Map<EClass, CompletableFuture<Void>> running = new HashMap<>();
  private final Map<EClass, SoftReference<Reading>> readings = new HashMap<>();

  /** Answers questions about a workspace; reads nothing yet. */
  public Lookalikes(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Begins to read the records of a type, unless that was done: an editor calls it when it opens.
   *
   * @param type one that {@link MatchFields#isMatched}
   * @return done when {@link #of} will answer at once; fails when the records could not be read
   */
  public synchronized CompletableFuture<Void> prepare(EClass type) {
    return known(type) != null ? CompletableFuture.completedFuture(null) : begin(type);
  }

  private synchronized Reading known(EClass type) {
    SoftReference<Reading> reading = readings.get(type);
    return reading == null ? null : reading.get();
  }

  private synchronized CompletableFuture<Void> begin(EClass type) {
    if (closing.isCanceled()) {
      return CompletableFuture.failedFuture(new OperationCanceledException());
    }
    CompletableFuture<Void> now = running.get(type);
    if (now == null) {
      CompletableFuture<Void> begun = new CompletableFuture<>();
      running.put(type, begun);
      Thread thread = new Thread(() -> read(type, begun), "Jisr lookalikes");
      thread.setDaemon(true);
      thread.start();
      now = begun;
    }
    return now;
  }

  private void read(EClass type, CompletableFuture<Void> begun) {
    try (Session session = workspace.session()) {
      Reading reading = Reading.of(session, type, SubMonitor.convert(closing));
      synchronized (this) {
        readings.put(type, new SoftReference<>(reading));
        running.remove(type);
      }
      begun.complete(null);
    } catch (RuntimeException | OutOfMemoryError e) {
      synchronized (this) {
        running.remove(type);
      }
      begun.completeExceptionally(e);
    }
  }

  /**
   * The records of a type that a record resembles. Waits until the records are read ({@link
   * #prepare}); after that a matter of milliseconds, yet not one for the thread of the window.
   * After a large import, the answer is without its records until all are read anew.
   *
   * @param values what the record says
   * @param least the least score, as {@link Duplicates#THRESHOLD}
   * @param most how many are wanted
   * @return the best first; {@code first} is the record found, {@code second} the one asked about
   *     (0 when it has no identifier). Without those that somebody decided are not the same, those
   *     in the trash and the record itself
   * @throws OperationCanceledException when the monitor says so, or this was closed
   */
  public List<Duplicate> of(RecordValues values, double least, int most, IProgressMonitor monitor) {
    EClass type = values.type();
    if (values.isEmpty() || !MatchFields.isMatched(type)) {
      return List.of();
    }
    SubMonitor progress = SubMonitor.convert(monitor);
    Reading reading = known(type);
    while (reading == null) {
      await(prepare(type), progress);
      reading = known(type);
    }
    if (progress.isCanceled()) {
      throw new OperationCanceledException();
    }
    try (Session session = workspace.session()) {
      if (!reading.update(session)) {
        begin(type);
      }
      return Duplicates.undecided(session, type, reading.like(session, values, least, most));
    }
  }

  private static void await(CompletableFuture<Void> reading, SubMonitor monitor) {
    try {
      while (!reading.isDone()) {
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        Thread.sleep(5);
      }
      reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Ends what is being read, and lets go of what was. */
  @Override
  public synchronized void close() {
    closing.setCanceled(true);
    readings.clear();
  }
}
