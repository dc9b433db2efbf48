package ma.jisr.store.unit;

import static ma.jisr.store.schema.SystemTables.*;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.model.meta.Catalog;
import org.eclipse.emf.ecore.EClass;
import org.jooq.Param;
import org.jooq.impl.DSL;

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
    List<Param<Object>> values = Collections.nCopies(8, DSL.param((String) null, Object.class));
    return statements
        .sql()
        .insertInto(CHANGE_LOG)
        .columns(COMMIT_ID, LINE, PART, RECORD_ID, LAST_ID, RECORD_TYPE, KIND, CONTENT)
        .values(values)
        .getSQL();
  }
}
