package ma.jisr.store.unit;

import static ma.jisr.store.schema.SystemTables.*;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.emf.ecore.EClass;
import org.jooq.DSLContext;

/**
 * Tells which records were committed since it was last asked. Alone on a database, the program
 * knows its own commits; where others work too, the journal is asked.
 */
final class MemoryFeed {

  private final Kernel kernel;
  private final Queue<Long> own = new ConcurrentLinkedQueue<>();
  private volatile boolean following;

  /** On a shared database: the commits that were seen, whose numbers may come in any order. */
  private final BitSet seen = new BitSet();

  private long seenCount = -1;

  MemoryFeed(Kernel kernel) {
    this.kernel = kernel;
  }

  private boolean isShared() {
    return kernel.engine().isShared();
  }

  /** From now on, news are asked for. */
  void follow() {
    following = true;
  }

  /** Notes a commit of this program. */
  void committed(long commitId) {
    if (following && !isShared()) {
      own.add(commitId);
    }
  }

  /** Notes what is committed already: what is read after this has it. */
  synchronized void begin(Connection connection) {
    if (isShared() && seenCount < 0) {
      see(ids(sql(connection)));
    }
  }

  private DSLContext sql(Connection connection) {
    return kernel.engine().sql(connection);
  }

  private List<Long> ids(DSLContext sql) {
    return sql.select(ID).from(COMMIT_LOG).fetch(ID);
  }

  private void see(List<Long> ids) {
    ids.forEach(id -> seen.set(Math.toIntExact(id)));
    seenCount = seen.cardinality();
  }

  /** Whether anything was committed since. */
  synchronized boolean hasNews(Connection connection) {
    return isShared()
        ? seenCount != sql(connection).selectCount().from(COMMIT_LOG).fetchSingle(0, long.class)
        : !own.isEmpty();
  }

  /**
   * The records that were committed since, by their class.
   *
   * @param most of one class
   * @return null in place of the identifiers where there are more
   */
  synchronized Map<EClass, Set<Long>> news(Connection connection, int most) {
    DSLContext sql = sql(connection);
    List<Long> commits = new ArrayList<>();
    if (isShared()) {
      ids(sql).stream().filter(id -> !seen.get(Math.toIntExact(id))).forEach(commits::add);
    } else {
      for (Long id = own.poll(); id != null; id = own.poll()) {
        commits.add(id);
      }
    }
    Map<String, Set<Long>> changed = new HashMap<>();
    for (int from = 0; from < commits.size(); from += RowReader.CHUNK) {
      read(
          sql,
          commits.subList(from, Math.min(commits.size(), from + RowReader.CHUNK)),
          most,
          changed);
    }
    see(isShared() ? commits : List.of());
    Map<EClass, Set<Long>> byType = new HashMap<>();
    changed.forEach(
        (name, ids) ->
            kernel
                .schema()
                .catalog()
                .byQualifiedName(name)
                .ifPresent(type -> byType.put(type, ids)));
    return byType;
  }

  private static void read(
      DSLContext sql, List<Long> commits, int most, Map<String, Set<Long>> changed) {
    long count =
        sql.select(CHANGES).from(COMMIT_LOG).where(ID.in(commits)).fetch(CHANGES).stream()
            .mapToLong(Long::longValue)
            .sum();
    if (count > most) {
      sql.selectDistinct(RECORD_TYPE)
          .from(CHANGE_LOG)
          .where(COMMIT_ID.in(commits))
          .forEach(row -> changed.put(row.value1(), null));
      return;
    }
    sql.select(RECORD_ID, LAST_ID, RECORD_TYPE)
        .from(CHANGE_LOG)
        .where(COMMIT_ID.in(commits).and(PART.eq(0)))
        .forEach(
            row -> {
              if (!changed.containsKey(row.value3())) {
                changed.put(row.value3(), new HashSet<>());
              }
              Set<Long> ids = changed.get(row.value3());
              for (long id = row.value1(); ids != null && id <= row.value2(); id++) {
                ids.add(id);
              }
            });
  }
}
