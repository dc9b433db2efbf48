package ma.jisr.store.unit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Commit;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Failures;
import ma.jisr.store.unit.JournalLines.Line;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.exception.DataAccessException;

/**
 * Undoes one commit, in one transaction: first what it removed comes back, then what it changed
 * gets its old values, at last what it created is removed, so that references hold throughout.
 */
final class Undo {

  private static final String VERSION = CorePackage.Literals.RECORD__VERSION.getName();

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
            .orElseThrow(() -> Failures.of(Reason.MISSING, "noCommit", Long.toString(commitId)));
    if (commit.undoneBy() != 0) {
      throw Failures.of(
          Reason.MISSING,
          "undoneAlready",
          Long.toString(commitId),
          Long.toString(commit.undoneBy()));
    }
    SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(commit.changes(), 1 << 30));
    Map<Long, Commit> later = journal.standingAfter(commitId);
    try (SessionImpl session = new SessionImpl(kernel, author, true)) {
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

  /** The lines of a commit of some kinds, page by page, the last first. */
  private void lines(
      SessionImpl session, long commitId, List<String> kinds, SubMonitor progress, Visitor visitor)
      throws SQLException {
    int before = Integer.MAX_VALUE;
    while (true) {
      int from = before;
      List<Line> lines =
          session.onConnection(
              c -> new JournalLines(kernel.engine(), c).page(commitId, kinds, from));
      if (lines.isEmpty()) {
        return;
      }
      visitor.visit(lines);
      before = lines.get(lines.size() - 1).number();
      progress.worked(lines.size());
      if (progress.isCanceled()) {
        throw Failures.of(Reason.CANCELLED, "cancelled");
      }
    }
  }

  private interface Visitor {
    void visit(List<Line> lines) throws SQLException;
  }

  private EClass type(Line line) {
    return kernel
        .schema()
        .catalog()
        .byQualifiedName(line.type())
        .orElseThrow(() -> Failures.of(Reason.MISSING, "moduleAbsent", line.type()));
  }

  private void putBack(SessionImpl session, long commitId, SubMonitor progress)
      throws SQLException {
    // All at once: what comes back may refer to each other, and one flush puts that in order.
    List<Line> all = new ArrayList<>();
    lines(session, commitId, List.of("D"), progress, all::addAll);
    JsonValues values = new JsonValues(session);
    for (Line line : all) {
      Record record = session.create(type(line), line.first());
      Map<String, Object> content = line.content();
      // Higher than the version it had, so that nobody overwrites it with what they loaded before.
      int version = ((Number) content.getOrDefault(VERSION, 0)).intValue() + 1;
      ((StoredObject) record).fill(CorePackage.RECORD__VERSION, version);
      content.forEach(
          (name, json) -> {
            EStructuralFeature feature = record.eClass().getEStructuralFeature(name);
            if (feature != null && !name.equals(VERSION)) {
              values.set(record, feature, json);
            }
          });
    }
    if (!all.isEmpty()) {
      session.flush();
    }
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
          List<Long> ids = lines.stream().map(Line::first).distinct().toList();
          Map<Long, List<Line>> since = since(session, ids, later);
          JsonValues values = new JsonValues(session);
          for (Line line : lines) {
            Record record = session.loadAny(type(line), line.first());
            if (record == null) {
              throw Failures.of(Reason.CONFLICT, "undoGone", line.type(), line.first());
            }
            switch (line.kind()) {
              case 'U' ->
                  setOldValues(
                      values, record, line, since.getOrDefault(line.first(), List.of()), later);
              case 'T' -> {
                if (record.getTrashedAt() != null) {
                  session.restore(line.first());
                }
              }
              default -> session.delete(record);
            }
          }
          session.flush();
        });
  }

  private static void setOldValues(
      JsonValues values, Record record, Line line, List<Line> since, Map<Long, Commit> later) {
    line.content()
        .forEach(
            (name, pair) -> {
              for (Line other : since) {
                if (other.kind() == 'U' && other.content().containsKey(name)) {
                  throw conflict(record, later.get(other.commitId()));
                }
              }
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
  private Map<Long, List<Line>> since(
      SessionImpl session, List<Long> records, Map<Long, Commit> later) {
    return session.onConnection(
        c -> new JournalLines(kernel.engine(), c).of(records, later.keySet()));
  }

  private void takeAway(
      SessionImpl session, long commitId, Map<Long, Commit> later, SubMonitor progress)
      throws SQLException {
    Map<EClass, List<Long>> made = new LinkedHashMap<>();
    lines(
        session,
        commitId,
        List.of("C"),
        progress,
        lines ->
            lines.forEach(
                line -> {
                  List<Long> ids = made.computeIfAbsent(type(line), t -> new ArrayList<>());
                  for (long id = line.last(); id >= line.first(); id--) {
                    ids.add(id);
                  }
                }));
    Transaction transaction = session.transaction();
    Contents contents =
        new Contents(kernel.schema(), new RowReader(kernel.engine(), kernel.schema()));
    try {
      // What was made together may refer to each other: all of it is emptied before any is removed.
      for (var entry : made.entrySet()) {
        for (List<Long> ids : chunks(entry.getValue())) {
          checkUnchanged(session, entry.getKey(), ids, later);
          transaction.empty(entry.getKey(), contents, ids);
        }
      }
      for (var entry : made.entrySet()) {
        for (List<Long> ids : chunks(entry.getValue())) {
          transaction.remove(entry.getKey(), ids);
        }
      }
    } catch (DataAccessException e) {
      SQLException sql = e.getCause(SQLException.class);
      throw sql == null ? new SQLException(e) : sql;
    }
  }

  private void checkUnchanged(
      SessionImpl session, EClass type, List<Long> ids, Map<Long, Commit> later) {
    since(session, ids, later)
        .forEach(
            (id, lines) -> {
              Record record = session.loadAny(type, id);
              if (record != null) {
                throw conflict(record, later.get(lines.get(0).commitId()));
              }
            });
  }

  private static List<List<Long>> chunks(List<Long> ids) {
    List<List<Long>> chunks = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += RowReader.CHUNK) {
      chunks.add(ids.subList(from, Math.min(ids.size(), from + RowReader.CHUNK)));
    }
    return chunks;
  }
}
