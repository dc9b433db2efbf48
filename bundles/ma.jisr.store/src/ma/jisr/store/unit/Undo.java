package ma.jisr.store.unit;

import static ma.jisr.store.schema.SystemTables.*;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Commit;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Failures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.exception.DataAccessException;

/**
 * Undoes one commit, in one transaction: first what it removed comes back, then what it changed gets
 * its old values, at last what it created is removed, so that references hold throughout.
 */
final class Undo {

  private final Kernel kernel;
  private final String author;
  private final JournalImpl journal;

  Undo(Kernel kernel, String author, JournalImpl journal) {
    this.kernel = kernel;
    this.author = author;
    this.journal = journal;
  }

  Commit run(long commitId, IProgressMonitor monitor) {
    Commit commit =
        journal
            .commit(commitId)
            .orElseThrow(
                () -> Failures.of(Reason.MISSING, "noCommit", Long.toString(commitId)));
    if (commit.undoneBy() != 0) {
      throw Failures.of(
          Reason.MISSING,
          "undoneAlready",
          Long.toString(commitId),
          Long.toString(commit.undoneBy()));
    }
    SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(commit.changes(), 1 << 30));
    Map<Long, Commit> later = journal.standingAfter(commitId);
    try (SessionImpl session = new SessionImpl(kernel, author)) {
      putBack(session, commitId, progress);
      setOld(session, commitId, later, progress);
      takeAway(session, commitId, later, progress);
      String label = Failures.sentence("undoLabel", commit.label());
      session.transaction(); // an undone commit that left nothing to write is still noted
      return session.commit(label, commitId).orElseThrow();
    } catch (SQLException e) {
      throw failure(e, commit);
    }
  }

  /** A reference that now hangs in the air is a conflict, whatever the engine calls it. */
  private StoreException failure(SQLException e, Commit commit) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith("23")) {
        return Failures.of(e, Reason.CONFLICT, "undoReferred", commit.label());
      }
    }
    return kernel.engine().failure(e);
  }

  /** The lines of a commit of some kinds, chunk by chunk. */
  private void lines(
      SessionImpl session, long commitId, List<String> kinds, SubMonitor progress, Visitor visitor)
      throws SQLException {
    long after = 0;
    while (true) {
      long from = after;
      List<org.jooq.Record> rows =
          session.onConnection(
              c ->
                  new ArrayList<>(
                      kernel
                          .engine()
                          .sql(c)
                          .select(RECORD_ID, PART, RECORD_TYPE, KIND, CONTENT)
                          .from(CHANGE_LOG)
                          .where(COMMIT_ID.eq(commitId))
                          .and(KIND.in(kinds))
                          .and(RECORD_ID.gt(from))
                          .orderBy(RECORD_ID, PART)
                          .limit(RowReader.CHUNK * 2)
                          .fetch()));
      if (rows.isEmpty()) {
        return;
      }
      if (rows.size() == RowReader.CHUNK * 2) {
        // The last record may go on in parts beyond the window: leave it to the next.
        long last = rows.get(rows.size() - 1).get(RECORD_ID);
        if (rows.get(0).get(RECORD_ID) != last) {
          rows.removeIf(r -> r.get(RECORD_ID) == last);
        }
      }
      Map<Long, JournalImpl.Line> lines = new LinkedHashMap<>();
      for (org.jooq.Record row : rows) {
        lines
            .computeIfAbsent(
                row.get(RECORD_ID),
                id -> new JournalImpl.Line(row.get(RECORD_TYPE), row.get(KIND).charAt(0)))
            .add(row.get(CONTENT));
      }
      visitor.visit(lines);
      after = rows.get(rows.size() - 1).get(RECORD_ID);
      progress.worked(lines.size());
      if (progress.isCanceled()) {
        throw Failures.of(Reason.CANCELLED, "cancelled");
      }
    }
  }

  private interface Visitor {
    void visit(Map<Long, JournalImpl.Line> lines) throws SQLException;
  }

  private EClass type(JournalImpl.Line line) {
    return kernel
        .schema()
        .catalog()
        .byQualifiedName(line.type())
        .orElseThrow(() -> Failures.of(Reason.MISSING, "moduleAbsent", line.type()));
  }

  private void putBack(SessionImpl session, long commitId, SubMonitor progress)
      throws SQLException {
    // All at once: what comes back may refer to each other, and one flush puts that in order.
    Map<Long, JournalImpl.Line> all = new LinkedHashMap<>();
    lines(session, commitId, List.of("D"), progress, all::putAll);
    JsonValues values = new JsonValues(session);
    for (var entry : all.entrySet()) {
      Record record = session.create(type(entry.getValue()), entry.getKey());
      // Higher than any version it had, so that nobody overwrites it with what they loaded before.
      int version = journal.history(entry.getKey()).size() + 1;
      ((StoredObject) record).fill(CorePackage.RECORD__VERSION, version);
      setAll(values, record, entry.getValue().content());
    }
    if (!all.isEmpty()) {
      session.flush();
    }
  }

  private static void setAll(JsonValues values, Record record, String content) {
    Json.read(content)
        .forEach(
            (name, json) -> {
              EStructuralFeature feature = record.eClass().getEStructuralFeature(name);
              if (feature != null) {
                values.set(record, feature, json);
              }
            });
  }

  private void setOld(
      SessionImpl session, long commitId, Map<Long, Commit> later, SubMonitor progress)
      throws SQLException {
    lines(
        session,
        commitId,
        List.of("U", "T", "R"),
        progress,
        lines -> {
          Map<Long, Map<Long, JournalImpl.Line>> since =
              linesSince(session, lines.keySet(), later.keySet());
          JsonValues values = new JsonValues(session);
          for (var entry : lines.entrySet()) {
            JournalImpl.Line line = entry.getValue();
            Record record = session.loadAny(type(line), entry.getKey());
            if (record == null) {
              throw Failures.of(Reason.CONFLICT, "undoGone", line.type(), entry.getKey());
            }
            var changedSince = since.getOrDefault(entry.getKey(), Map.of());
            switch (line.kind()) {
              case 'U' -> setOldValues(values, record, line, changedSince, later);
              case 'T' -> {
                if (record.getTrashedAt() != null) {
                  session.restore(entry.getKey());
                }
              }
              default -> session.delete(record);
            }
          }
          session.flush();
        });
  }

  private static void setOldValues(
      JsonValues values,
      Record record,
      JournalImpl.Line line,
      Map<Long, JournalImpl.Line> since,
      Map<Long, Commit> later) {
    Json.read(line.content())
        .forEach(
            (name, pair) -> {
              since.forEach(
                  (commitId, other) -> {
                    if (other.kind() == 'U' && Json.read(other.content()).containsKey(name)) {
                      throw conflict(record, later.get(commitId));
                    }
                  });
              EStructuralFeature feature = record.eClass().getEStructuralFeature(name);
              if (feature != null) {
                values.set(record, feature, ((List<?>) pair).get(0));
              }
            });
  }

  private static StoreException conflict(Record record, Commit commit) {
    return Failures.of(
        Reason.CONFLICT,
        "undoConflict",
        Labels.of(record),
        commit.author(),
        Words.time(commit.at()),
        commit.label(),
        Long.toString(commit.id()));
  }

  /** What commits that still stand did to some records since. */
  private Map<Long, Map<Long, JournalImpl.Line>> linesSince(
      SessionImpl session, Set<Long> records, Set<Long> commits) {
    Map<Long, Map<Long, JournalImpl.Line>> since = new LinkedHashMap<>();
    List<Long> commitIds = List.copyOf(commits);
    for (int from = 0; from < commitIds.size(); from += RowReader.CHUNK) {
      List<Long> chunk =
          commitIds.subList(from, Math.min(commitIds.size(), from + RowReader.CHUNK));
      session.onConnection(
          c ->
              kernel
                  .engine()
                  .sql(c)
                  .select(RECORD_ID, COMMIT_ID, RECORD_TYPE, KIND, CONTENT)
                  .from(CHANGE_LOG)
                  .where(RECORD_ID.in(records))
                  .and(COMMIT_ID.in(chunk))
                  .orderBy(COMMIT_ID, PART)
                  .fetch(
                      row ->
                          since
                              .computeIfAbsent(row.get(RECORD_ID), r -> new LinkedHashMap<>())
                              .computeIfAbsent(
                                  row.get(COMMIT_ID),
                                  id ->
                                      new JournalImpl.Line(
                                          row.get(RECORD_TYPE), row.get(KIND).charAt(0)))
                              .add(row.get(CONTENT))));
    }
    return since;
  }

  private void takeAway(
      SessionImpl session, long commitId, Map<Long, Commit> later, SubMonitor progress)
      throws SQLException {
    List<Map<EClass, Map<Long, String>>> chunks = new ArrayList<>();
    lines(
        session,
        commitId,
        List.of("C"),
        progress,
        lines -> {
          linesSince(session, lines.keySet(), later.keySet())
              .forEach(
                  (id, since) -> {
                    Commit by = later.get(since.keySet().iterator().next());
                    Record record = session.loadAny(type(lines.get(id)), id);
                    if (record != null) {
                      throw conflict(record, by);
                    }
                  });
          Map<EClass, Map<Long, String>> byType = new LinkedHashMap<>();
          lines.forEach(
              (id, line) ->
                  byType
                      .computeIfAbsent(type(line), t -> new LinkedHashMap<>())
                      .put(id, line.content()));
          chunks.add(byType);
        });
    // Backwards: later records refer to earlier ones. Records of one chunk that refer to each other
    // have their references emptied first.
    for (int i = chunks.size() - 1; i >= 0; i--) {
      remove(session, chunks.get(i));
    }
  }

  private void remove(SessionImpl session, Map<EClass, Map<Long, String>> byType)
      throws SQLException {
    Transaction transaction = session.transaction();
    try {
      for (var entry : byType.entrySet()) {
        transaction.cut(entry.getKey(), entry.getValue().keySet());
      }
      for (var entry : byType.entrySet()) {
        transaction.remove(entry.getKey(), entry.getValue());
      }
    } catch (DataAccessException e) {
      SQLException sql = e.getCause(SQLException.class);
      throw sql == null ? new SQLException(e) : sql;
    }
  }
}
