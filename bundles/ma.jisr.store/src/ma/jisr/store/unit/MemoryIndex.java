package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import ma.jisr.store.memory.MemoryTable;
import ma.jisr.store.unit.MemoryKey.Need;
import org.eclipse.emf.ecore.EClass;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The columns of a workspace that questions were asked about, in memory: read in the background
 * when they are first of use, brought up to date from the journal before each answer, let go when
 * memory is short. Whatever is not here, the database answers.
 */
public final class MemoryIndex {

  private static final Logger LOG = LoggerFactory.getLogger(MemoryIndex.class);

  /** So many changed records are read one by one; of a type with more, all columns are let go. */
  private static final int MOST_REFRESHED = 20_000;

  private static final int MOST_ATTEMPTS = 3;

  private final Kernel kernel;
  private final MemoryShelf shelf;
  private final MemoryFeed feed;
  private final MemoryRanks ranks = new MemoryRanks();
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Set<Build> builds = new LinkedHashSet<>();
  private ExecutorService worker;
  private volatile boolean closed;

  /** The index of one workspace. */
  public MemoryIndex(Kernel kernel) {
    this.kernel = kernel;
    this.shelf = new MemoryShelf(kernel.schema());
    this.feed = new MemoryFeed(kernel);
  }

  /** Notes a commit of this program, after the database acknowledged it. */
  public void committed(long commitId) {
    feed.committed(commitId);
  }

  /** Notes that a transaction was taken back, as {@link Kernel#takenBack}. */
  public void takenBack(Collection<String> types) {
    if (types.isEmpty() || kernel.engine().isShared()) {
      return;
    }
    lock.writeLock().lock();
    try {
      types.forEach(name -> kernel.schema().catalog().byQualifiedName(name).ifPresent(this::drop));
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** An answer from memory. */
  interface Work<T> {
    T run(MemoryValues memory, MemoryRanks ranks) throws SQLException;
  }

  /**
   * Answers from memory, as of now.
   *
   * @param connection for bringing it up to date
   * @param needs the columns that the answer takes
   * @return empty when not all of them are here
   */
  <T> Optional<T> answer(Connection connection, List<EClass> types, Set<Need> needs, Work<T> work)
      throws SQLException {
    if (!has(types, needs) || !isUpToDate(connection)) {
      return Optional.empty();
    }
    lock.readLock().lock();
    try {
      Map<EClass, MemoryTable> tables = shelf.tables(types, needs);
      return tables == null
          ? Optional.empty()
          : Optional.of(work.run(new MemoryValues(kernel.schema(), tables), ranks));
    } finally {
      lock.readLock().unlock();
    }
  }

  private boolean has(List<EClass> types, Set<Need> needs) {
    lock.readLock().lock();
    try {
      return shelf.tables(types, needs) != null;
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Brings everything up to date; what cannot be is let go, and the database answers. */
  private boolean isUpToDate(Connection connection) throws SQLException {
    if (!feed.hasNews(connection)) {
      return true;
    }
    lock.writeLock().lock();
    try {
      catchUp(connection);
      return true;
    } catch (SQLException | DataAccessException e) {
      LOG.warn("The columns in memory cannot be brought up to date", e);
      shelf.clear();
      builds.forEach(b -> b.stale = true);
      connection.rollback();
      return false;
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void catchUp(Connection connection) throws SQLException {
    Map<EClass, Set<Long>> changed = feed.news(connection, MOST_REFRESHED);
    for (var entry : changed.entrySet()) {
      EClass type = entry.getKey();
      Set<Long> ids = entry.getValue();
      if (ids == null) {
        drop(type); // too many
        continue;
      }
      builds.stream().filter(b -> b.type == type).forEach(b -> b.changed.addAll(ids));
      MemoryTable table = shelf.table(type);
      if (table != null) {
        new MemoryLoad(kernel, connection, type, shelf.keys(type)).refresh(table, ids);
      }
      dropLabelsThatName(type);
    }
  }

  private void drop(EClass type) {
    shelf.drop(type);
    builds.stream().filter(b -> b.type == type).forEach(b -> b.stale = true);
    dropLabelsThatName(type);
  }

  private void dropLabelsThatName(EClass type) {
    shelf.dropLabelsThatName(type);
    builds.stream().filter(b -> b.namesIn(type)).forEach(b -> b.stale = true);
  }

  /**
   * Reads columns in the background.
   *
   * @return true once all are here; false when they cannot be
   */
  CompletableFuture<Boolean> request(Set<Need> needs) {
    Map<EClass, Set<MemoryKey>> byType = new LinkedHashMap<>();
    needs.forEach(n -> byType.computeIfAbsent(n.type(), t -> new LinkedHashSet<>()).add(n.key()));
    CompletableFuture<Boolean> all = CompletableFuture.completedFuture(true);
    lock.writeLock().lock();
    try {
      for (var entry : byType.entrySet()) {
        Set<MemoryKey> missing = new LinkedHashSet<>(entry.getValue());
        missing.removeAll(shelf.keys(entry.getKey()));
        if (!missing.isEmpty()) {
          all = all.thenCombine(build(entry.getKey(), missing), Boolean::logicalAnd);
        }
      }
      return all;
    } finally {
      lock.writeLock().unlock();
    }
  }

  private CompletableFuture<Boolean> build(EClass type, Set<MemoryKey> keys) {
    for (Build build : builds) {
      if (build.type == type && build.keys.containsAll(keys) && !build.stale) {
        return build.done;
      }
    }
    if (closed || shelf.isRefused(type)) {
      return CompletableFuture.completedFuture(false);
    }
    if (worker == null) {
      worker = Executors.newSingleThreadExecutor(MemoryIndex::thread);
    }
    Build build = new Build(type, keys);
    builds.add(build);
    feed.follow();
    worker.execute(build);
    return build.done;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "jisr-memory");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /** Ends the reading and lets everything go. To be called before the database is closed. */
  public void close() {
    closed = true;
    ExecutorService ended;
    lock.writeLock().lock();
    try {
      ended = worker;
      shelf.clear();
      ranks.clear();
    } finally {
      lock.writeLock().unlock();
    }
    if (ended != null) {
      ended.shutdown();
      try {
        // The thread looks up every thousand rows: an interrupt would close files of Derby's.
        ended.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The reading of some columns of a type. Its fields are guarded by the lock. */
  private final class Build implements Runnable {
    private final EClass type;
    private final Set<MemoryKey> keys;
    private final Set<Long> changed = new HashSet<>();
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private volatile boolean stale;

    Build(EClass type, Set<MemoryKey> keys) {
      this.type = type;
      this.keys = Set.copyOf(keys);
    }

    /** Whether a label among its columns has the name of another type's record in it. */
    boolean namesIn(EClass other) {
      return keys.stream().anyMatch(MemoryKey::isLabel) && shelf.names(type).contains(other);
    }

    @Override
    public void run() {
      boolean here = false;
      try (Connection connection = kernel.engine().connect()) {
        here = loadFresh(connection);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        if (!closed) {
          LOG.warn("Columns of {} cannot be read into memory", type.getName(), e);
        }
        shelf.refuse(type);
      } catch (OutOfMemoryError e) {
        // Everything here can be read again: the work of people goes first.
        shelf.refuse(type);
        takeLock(shelf::clear);
      } finally {
        takeLock(() -> builds.remove(this));
        done.complete(here);
      }
    }

    private void takeLock(Runnable work) {
      lock.writeLock().lock();
      try {
        work.run();
      } finally {
        lock.writeLock().unlock();
      }
    }

    /** What changed too much while it was read is read again, a few times. */
    private boolean loadFresh(Connection connection) throws SQLException {
      for (int attempt = 0; attempt < MOST_ATTEMPTS && !closed; attempt++) {
        takeLock(
            () -> {
              stale = false;
              changed.clear();
            });
        if (load(connection)) {
          return true;
        } else if (!stale) {
          return false;
        }
      }
      return false;
    }

    private boolean load(Connection connection) throws SQLException {
      feed.begin(connection);
      List<MemoryKey> missing = new ArrayList<>();
      takeLock(
          () -> {
            missing.addAll(keys);
            missing.removeAll(shelf.keys(type));
          });
      if (missing.isEmpty()) {
        return true;
      }
      MemoryLoad load = new MemoryLoad(kernel, connection, type, missing);
      MemoryTable loaded = load.all(bytes -> !closed && !stale && shelf.hasRoom(type, bytes));
      if (loaded == null) {
        if (!closed && !stale) {
          shelf.refuse(type);
        }
        return false;
      }
      lock.writeLock().lock();
      try {
        catchUp(connection);
        if (closed || stale) {
          return false;
        }
        Set<Long> again = new HashSet<>(changed);
        MemoryTable table = shelf.put(type, loaded, again);
        new MemoryLoad(kernel, connection, type, shelf.keys(type)).refresh(table, again);
        return true;
      } finally {
        lock.writeLock().unlock();
      }
    }
  }
}
