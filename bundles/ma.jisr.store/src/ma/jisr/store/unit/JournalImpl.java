package ma.jisr.store.unit;

import static ma.jisr.store.schema.SystemTables.*;

import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ma.jisr.store.Commit;
import ma.jisr.store.HistoryEntry;
import ma.jisr.store.Journal;
import ma.jisr.store.Session;
import ma.jisr.store.unit.JournalLines.Line;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The journal of a workspace's database. */
public final class JournalImpl implements Journal {

  private final Kernel kernel;
  private final String author;

  /**
   * A journal.
   *
   * @param author who undoes
   */
  public JournalImpl(Kernel kernel, String author) {
    this.kernel = kernel;
    this.author = author;
  }

  private <T> T read(Function<DSLContext, T> work) {
    try (SessionImpl session = new SessionImpl(kernel, author)) {
      return session.onConnection(c -> work.apply(kernel.engine().sql(c)));
    }
  }

  @Override
  public List<Commit> commits(int limit) {
    return read(
        sql ->
            sql.select(ID, AT, AUTHOR, LABEL, UNDOES, UNDONE_BY, CHANGES)
                .from(COMMIT_LOG)
                .orderBy(ID.desc())
                .limit(limit)
                .fetch(JournalImpl::commit));
  }

  @Override
  public Optional<Commit> commit(long id) {
    return commits(ID.eq(id)).stream().findFirst();
  }

  private List<Commit> commits(Condition condition) {
    return read(
        sql ->
            sql.select(ID, AT, AUTHOR, LABEL, UNDOES, UNDONE_BY, CHANGES)
                .from(COMMIT_LOG)
                .where(condition)
                .fetch(JournalImpl::commit));
  }

  private static Commit commit(Record row) {
    Timestamp at = row.get(AT);
    return new Commit(
        row.get(ID),
        at.toLocalDateTime().toInstant(ZoneOffset.UTC),
        row.get(AUTHOR),
        row.get(LABEL),
        row.get(UNDOES),
        row.get(UNDONE_BY),
        row.get(CHANGES),
        Set.of());
  }

  @Override
  public List<HistoryEntry> history(long recordId) {
    List<HistoryEntry> entries = new ArrayList<>();
    try (SessionImpl session = new SessionImpl(kernel, author)) {
      List<Line> lines = lines(session, recordId);
      HistoryWords words = new HistoryWords(session);
      // A line of creation has no values: they are those of now with the later changes taken back.
      Map<String, Object> values =
          lines.isEmpty() ? Map.of() : now(session, lines.get(0), recordId);
      for (Line line : lines) {
        Commit commit = commit(line.commitId()).orElseThrow();
        EClass type = kernel.schema().catalog().byQualifiedName(line.type()).orElse(null);
        Map<String, Object> content = line.content();
        switch (line.kind()) {
          case 'C' -> content = values;
          case 'D' -> values = new LinkedHashMap<>(content);
          case 'U' -> takeBack(values, content);
          default -> {} // the trash has no values
        }
        entries.add(words.entry(commit, type, line.kind(), content));
      }
    }
    return entries;
  }

  @Override
  public void recall(
      Session session,
      long recordId,
      long commitId,
      boolean before,
      Collection<EStructuralFeature> features) {
    new Recall(this, (SessionImpl) session).run(recordId, commitId, before, features);
  }

  /** The lines of a record's history, the last first. */
  List<Line> lines(SessionImpl session, long recordId) {
    return session.onConnection(c -> new JournalLines(kernel.engine(), c).of(recordId));
  }

  /** The values that a record has now, as the journal words them. */
  Map<String, Object> now(SessionImpl session, Line line, long recordId) {
    EClass type = kernel.schema().catalog().byQualifiedName(line.type()).orElse(null);
    if (type == null) {
      return new LinkedHashMap<>(); // its module is not there
    }
    Contents contents =
        new Contents(kernel.schema(), new RowReader(kernel.engine(), kernel.schema()));
    Map<String, Object> now =
        session.onConnection(
            c ->
                contents
                    .of(c, kernel.schema().table(type), List.of(recordId))
                    .getOrDefault(recordId, Map.of()));
    return new LinkedHashMap<>(Json.read(Json.write(now)));
  }

  /** Puts the old values of a change in place of the new ones. */
  static void takeBack(Map<String, Object> values, Map<String, Object> change) {
    change.forEach(
        (name, pair) -> {
          Object before = ((List<?>) pair).get(0);
          if (before == null || before instanceof List<?> list && list.isEmpty()) {
            values.remove(name);
          } else {
            values.put(name, before);
          }
        });
  }

  @Override
  public Commit undo(long commitId, IProgressMonitor monitor) {
    return new Undo(kernel, author, this).run(commitId, monitor);
  }

  /** The commits after one whose changes still stand: what they changed cannot be passed over. */
  Map<Long, Commit> standingAfter(long commitId) {
    Map<Long, Commit> later = new LinkedHashMap<>();
    commits(ID.gt(commitId)).forEach(c -> later.put(c.id(), c));
    Map<Long, Commit> standing = new LinkedHashMap<>(later);
    later
        .values()
        .forEach(
            c -> {
              if (!stands(c, later) || c.undoes() > commitId) {
                standing.remove(c.id());
              }
            });
    return standing;
  }

  /** A commit stands unless it is undone by one that stands itself. */
  private static boolean stands(Commit commit, Map<Long, Commit> later) {
    Commit undoer = later.get(commit.undoneBy());
    return undoer == null || !stands(undoer, later);
  }
}
