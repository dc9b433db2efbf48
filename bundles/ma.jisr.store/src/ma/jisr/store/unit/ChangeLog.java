package ma.jisr.store.unit;

import static ma.jisr.store.schema.SystemTables.*;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Commit;
import org.eclipse.emf.ecore.EClass;

/** Writes the lines of the journal for one commit. */
final class ChangeLog {

  private final long commitId;
  private final Statements statements;
  private final Set<String> types = new LinkedHashSet<>();
  private long count;
  private int lines;
  private String madeType;
  private long madeFirst;
  private long madeLast;

  ChangeLog(long commitId, Statements statements) {
    this.commitId = commitId;
    this.statements = statements;
  }

  long commitId() {
    return commitId;
  }

  /** How many records were touched so far. */
  long count() {
    return count;
  }

  /** The types of the records touched so far. */
  Set<String> types() {
    return types;
  }

  /** Notes that records of a type are about to be written, whatever comes of it. */
  void touches(EClass type) {
    types.add(Catalog.qualifiedName(type));
  }

  /** Notes that a record was made. Those made one after the other share a line. */
  void created(EClass type, long recordId) throws SQLException {
    String name = Catalog.qualifiedName(type);
    boolean inRow =
        name.equals(madeType) && recordId == madeLast + 1 && recordId - madeFirst < MOST_IN_LINE;
    if (!inRow) {
      end();
      types.add(name);
      madeType = name;
      madeFirst = recordId;
    }
    madeLast = recordId;
    count++;
  }

  /** Writes the line that still waits for more. */
  void end() throws SQLException {
    if (madeType != null) {
      insert(++lines, 0, madeFirst, madeLast, madeType, 'C', null);
      madeType = null;
    }
  }

  /**
   * Notes what was done to a record.
   *
   * @param kind U, T, R or D, as {@link ma.jisr.store.schema.SystemTables#KIND}
   * @param content the values as JSON, or null
   */
  void add(EClass type, long recordId, char kind, String content) throws SQLException {
    end();
    String name = Catalog.qualifiedName(type);
    types.add(name);
    count++;
    lines++;
    int length = content == null ? 0 : content.length();
    int part = 0;
    do {
      int from = part * PART_LENGTH;
      String piece =
          content == null ? null : content.substring(from, Math.min(length, from + PART_LENGTH));
      insert(lines, part, recordId, recordId, name, kind, piece);
      part++;
    } while (part * PART_LENGTH < length);
  }

  private void insert(
      int line, int part, long first, long last, String type, char kind, String content)
      throws SQLException {
    Statements.Batch batch = statements.batch(CHANGE_LOG, this::words);
    PreparedStatement statement = batch.statement();
    statement.setLong(1, commitId);
    statement.setInt(2, line);
    statement.setInt(3, part);
    statement.setLong(4, first);
    statement.setLong(5, last);
    statement.setString(6, type);
    statement.setString(7, String.valueOf(kind));
    statement.setString(8, content);
    batch.add(first);
  }

  private String words() {
    return statements
        .sql()
        .insertInto(CHANGE_LOG)
        .columns(COMMIT_ID, LINE, PART, RECORD_ID, LAST_ID, RECORD_TYPE, KIND, CONTENT)
        .values(Collections.nCopies(8, Statements.parameter()))
        .getSQL();
  }

  /** Writes the line of the commit itself, the last of all. */
  void close(Commit commit) throws SQLException {
    Statements.Batch batch = statements.batch(COMMIT_LOG, this::lineWords);
    PreparedStatement statement = batch.statement();
    statement.setLong(1, commit.id());
    statement.setTimestamp(
        2, Timestamp.valueOf(LocalDateTime.ofInstant(commit.at(), ZoneOffset.UTC)));
    statement.setString(3, commit.author());
    statement.setString(4, commit.label());
    statement.setLong(5, commit.undoes());
    statement.setLong(6, commit.undoneBy());
    statement.setLong(7, commit.changes());
    batch.add(commit.id());
    batch.send();
  }

  private String lineWords() {
    return statements
        .sql()
        .insertInto(COMMIT_LOG)
        .columns(ID, AT, AUTHOR, LABEL, UNDOES, UNDONE_BY, CHANGES)
        .values(Collections.nCopies(7, Statements.parameter()))
        .getSQL();
  }
}
