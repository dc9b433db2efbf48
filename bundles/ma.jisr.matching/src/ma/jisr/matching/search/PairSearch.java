package ma.jisr.matching.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Profiler;
import ma.jisr.matching.score.Scorer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Compares the records of a register with each other, on two threads. */
public final class PairSearch {

  private static final int THREADS = 2;
  private static final int SLICE = 500;
  private static final int MOST_CANDIDATES = 24;

  private final List<Profile> profiles;
  private final Scorer scorer;
  private final double prior;

  /**
   * A search.
   *
   * @param profiler which made the profiles and has weighed its words
   * @param profiles what is compared
   */
  public PairSearch(Profiler profiler, List<Profile> profiles) {
    this.profiles = profiles;
    prior = profiler.prior();
    scorer = new Scorer(profiler);
  }

  /** The scorer, to ask for reasons. */
  public Scorer scorer() {
    return scorer;
  }

  /**
   * The pairs that are probably the same: the same ones at every call, each once.
   *
   * @param least the least score
   * @param from the first record that is compared, with all before it; 0 for all
   * @return the best first; equal ones in the order of the records
   * @throws OperationCanceledException when the monitor says so
   */
  public List<Pair> run(double least, int from, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, profiles.size() + 1);
    double floor = Math.min(least, Scorer.THRESHOLD);
    Blocks blocks = Blocks.of(profiles, prior);
    AtomicInteger next = new AtomicInteger(from);
    AtomicInteger done = new AtomicInteger();
    Callable<List<Pair>> work =
        () -> {
          List<Pair> pairs = new ArrayList<>();
          Blocks.Candidates candidates = blocks.candidates(MOST_CANDIDATES);
          for (int start = next.getAndAdd(SLICE);
              start < profiles.size() && !progress.isCanceled();
              start = next.getAndAdd(SLICE)) {
            int end = Math.min(profiles.size(), start + SLICE);
            for (int id = start; id < end; id++) {
              compare(id, candidates, floor, pairs);
            }
            done.addAndGet(end - start);
          }
          return pairs;
        };
    List<Pair> found = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, PairSearch::thread);
    try {
      List<Future<List<Pair>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(work));
      }
      report(progress, results, done);
      for (Future<List<Pair>> result : results) {
        found.addAll(result.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      progress.setCanceled(true);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
    if (progress.isCanceled()) {
      throw new OperationCanceledException();
    }
    List<Pair> settled = new Groups(this::score).settle(found, least, from);
    settled.sort(
        Comparator.comparingDouble((Pair p) -> -p.score())
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    return settled;
  }

  private double score(int first, int second) {
    return scorer.score(profiles.get(first), profiles.get(second));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "Jisr duplicates");
    thread.setDaemon(true);
    return thread;
  }

  /** Moves the progress on while the threads work: monitors are for one thread. */
  private static void report(
      SubMonitor progress, List<Future<List<Pair>>> results, AtomicInteger done)
      throws InterruptedException {
    int told = 0;
    while (!results.stream().allMatch(Future::isDone)) {
      Thread.sleep(20);
      int now = done.get();
      progress.worked(now - told);
      told = now;
    }
  }

  private void compare(int id, Blocks.Candidates candidates, double least, List<Pair> pairs) {
    Profile profile = profiles.get(id);
    int count = candidates.find(id);
    for (int i = 0; i < count; i++) {
      int other = candidates.get(i);
      double score = scorer.score(profiles.get(other), profile);
      if (score >= least) {
        pairs.add(new Pair(other, id, score, false));
      }
    }
  }
}
