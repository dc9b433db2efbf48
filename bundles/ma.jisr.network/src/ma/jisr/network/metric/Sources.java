package ma.jisr.network.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Shares the nodes of a graph, as sources of searches, among the processors of the machine. */
final class Sources {

  private static final int BATCH = 8;
  private static final int TICKS = 1_000;
  private static final int LOOK = 50;

  /** Searches from one source after the other, in one thread. */
  interface Search {

    /** Searches from a node. */
    void from(int source);
  }

  private Sources() {}

  /**
   * Searches from each node once.
   *
   * @param count the nodes
   * @param search makes what one thread works with
   * @return what the threads worked with
   * @throws OperationCanceledException when the monitor was cancelled
   */
  static <S extends Search> List<S> run(int count, Supplier<S> search, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, TICKS);
    int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), count));
    AtomicInteger next = new AtomicInteger();
    List<S> searches = new ArrayList<>();
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads, Sources::thread)) {
      for (int t = 0; t < threads; t++) {
        S one = search.get();
        searches.add(one);
        running.add(executor.submit(() -> work(one, next, count)));
      }
      try {
        for (Future<?> future : running) {
          await(future, next, count, progress);
        }
      } finally {
        next.set(count); // the others stop, whatever happened
      }
    }
    return searches;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "Jisr network metric");
    thread.setDaemon(true);
    return thread;
  }

  private static void work(Search search, AtomicInteger next, int count) {
    for (int from = next.getAndAdd(BATCH); from < count; from = next.getAndAdd(BATCH)) {
      for (int source = from; source < Math.min(from + BATCH, count); source++) {
        search.from(source);
      }
    }
  }

  private static void await(Future<?> future, AtomicInteger next, int count, SubMonitor progress) {
    while (true) {
      try {
        future.get(LOOK, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException e) {
        if (progress.isCanceled()) {
          throw new OperationCanceledException();
        }
        long left = Math.max(0, count - next.get());
        progress.setWorkRemaining((int) (left * TICKS / count) + 1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new OperationCanceledException();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
