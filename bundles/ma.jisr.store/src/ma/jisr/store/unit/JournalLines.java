package ma.jisr.store.unit;

import static ma.jisr.store.schema.SystemTables.*;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.store.engine.Engine;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectSeekStep3;

/** Reads the lines of the journal, each with its parts put together, the last first. */
final class JournalLines {

  private static final int PAGE = RowReader.CHUNK * 2;

  private final Engine engine;
  private final Connection connection;

  JournalLines(Engine engine, Connection connection) {
    this.engine = engine;
    this.connection = connection;
  }

  /**
   * One line.
   *
   * @param first the record; of a line of creation, the first of those that it tells of
   * @param last the last of them
   * @param kind as {@link ma.jisr.store.schema.SystemTables#KIND}
   */
  record Line(
      long commitId,
      int number,
      long first,
      long last,
      String type,
      char kind,
      StringBuilder text) {

    private static Line of(Record row) {
      return new Line(
          row.get(COMMIT_ID),
          row.get(LINE),
          row.get(RECORD_ID),
          row.get(LAST_ID),
          row.get(RECORD_TYPE),
          row.get(KIND).charAt(0),
          new StringBuilder());
    }

    /** Its values; empty when it has none. */
    Map<String, Object> content() {
      return text.isEmpty() ? Map.of() : Json.read(text.toString());
    }
  }

  /** What happened to a record. */
  List<Line> of(long recordId) {
    return fetch(
        RECORD_ID.between(recordId - MOST_IN_LINE + 1, recordId).and(LAST_ID.ge(recordId)));
  }

  /** What some commits changed of some records, by record; their creation is left out. */
  Map<Long, List<Line>> of(Collection<Long> records, Collection<Long> commits) {
    Map<Long, List<Line>> lines = new HashMap<>();
    List<Long> all = List.copyOf(commits);
    for (int from = 0; from < all.size(); from += RowReader.CHUNK) {
      List<Long> chunk = all.subList(from, Math.min(all.size(), from + RowReader.CHUNK));
      fetch(RECORD_ID.in(records).and(COMMIT_ID.in(chunk)).and(KIND.ne("C")))
          .forEach(l -> lines.computeIfAbsent(l.first(), r -> new ArrayList<>()).add(l));
    }
    return lines;
  }

  /**
   * A page of the lines of a commit.
   *
   * @param before the number of the last line of the page before, or the largest there is
   */
  List<Line> page(long commitId, Collection<String> kinds, int before) {
    // The parts of a line stay together: a page ends where a line ends.
    Condition lines = COMMIT_ID.eq(commitId).and(KIND.in(kinds)).and(LINE.lt(before));
    List<Integer> numbers =
        engine
            .sql(connection)
            .select(LINE)
            .from(CHANGE_LOG)
            .where(lines)
            .and(PART.eq(0))
            .orderBy(LINE.desc())
            .limit(PAGE)
            .fetch(LINE);
    if (numbers.isEmpty()) {
      return List.of();
    }
    return fetch(lines.and(LINE.ge(numbers.get(numbers.size() - 1))));
  }

  private List<Line> fetch(Condition condition) {
    SelectSeekStep3<?, Long, Integer, Integer> select =
        engine
            .sql(connection)
            .select(COMMIT_ID, LINE, PART, RECORD_ID, LAST_ID, RECORD_TYPE, KIND, CONTENT)
            .from(CHANGE_LOG)
            .where(condition)
            .orderBy(COMMIT_ID.desc(), LINE.desc(), PART.asc());
    Map<List<Number>, Line> lines = new LinkedHashMap<>();
    for (Record row : select.fetch()) {
      Line line =
          lines.computeIfAbsent(List.of(row.get(COMMIT_ID), row.get(LINE)), key -> Line.of(row));
      if (row.get(CONTENT) != null) {
        line.text().append(row.get(CONTENT));
      }
    }
    return List.copyOf(lines.values());
  }
}
