package ma.jisr.store.unit;

import static ma.jisr.store.schema.SystemTables.*;

import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ma.jisr.store.Commit;
import ma.jisr.store.HistoryEntry;
import ma.jisr.store.Journal;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

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
    Map<Long, Line> lines = new LinkedHashMap<>();
    read(
        sql ->
            sql.select(COMMIT_ID, RECORD_TYPE, KIND, CONTENT)
                .from(CHANGE_LOG)
                .where(RECORD_ID.eq(recordId))
                .orderBy(COMMIT_ID.desc(), PART)
                .fetch(
                    row ->
                        lines
                            .computeIfAbsent(
                                row.get(COMMIT_ID),
                                id -> new Line(row.get(RECORD_TYPE), row.get(KIND).charAt(0)))
                            .add(row.get(CONTENT))));
    List<HistoryEntry> entries = new ArrayList<>();
    try (SessionImpl session = new SessionImpl(kernel, author)) {
      HistoryWords words = new HistoryWords(session);
      lines.forEach(
          (commitId, line) -> {
            Commit commit = commit(commitId).orElseThrow();
            EClass type =
                kernel.schema().catalog().byQualifiedName(line.type()).orElse(null);
            entries.add(words.entry(commit, type, line.kind(), line.content()));
          });
    }
    return entries;
  }

  /** One line of the journal, its parts put together. */
  record Line(String type, char kind, StringBuilder text) {
    Line(String type, char kind) {
      this(type, kind, new StringBuilder());
    }

    Object add(String part) {
      return part == null ? text : text.append(part);
    }

    /** Its JSON, or null. */
    String content() {
      return text.isEmpty() ? null : text.toString();
    }
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

  /** How many lines the journal has for a commit and some kinds. */
  long count(DSLContext sql, long commitId, String... kinds) {
    return sql.selectCount()
        .from(CHANGE_LOG)
        .where(COMMIT_ID.eq(commitId))
        .and(KIND.in(kinds))
        .and(PART.eq(DSL.inline(0)))
        .fetchSingle(0, long.class);
  }
}
