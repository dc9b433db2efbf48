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

  /**
   * Notes what was done to a record.
   *
   * @param kind as {@link ma.jisr.store.schema.SystemTables#KIND}
   * @param content the values as JSON, or null
   */
  void add(EClass type, long recordId, char kind, String content) throws SQLException {
    String name = Catalog.qualifiedName(type);
    types.add(name);
    count++;
    int length = content == null ? 0 : content.length();
    int part = 0;
    do {
      int from = part * PART_LENGTH;
      String piece =
          content == null ? null : content.substring(from, Math.min(length, from + PART_LENGTH));
      insert(recordId, part, name, kind, piece);
      part++;
    } while (part * PART_LENGTH < length);
  }

  private void insert(long recordId, int part, String type, char kind, String content)
      throws SQLException {
    Statements.Batch batch = statements.batch(CHANGE_LOG, this::words);
    PreparedStatement statement = batch.statement();
    statement.setLong(1, commitId);
    statement.setLong(2, recordId);
    statement.setInt(3, part);
    statement.setString(4, type);
    statement.setString(5, String.valueOf(kind));
    statement.setString(6, content);
    batch.add(recordId);
  }

  private String words() {
    List<Param<Object>> values =
        Collections.nCopies(6, DSL.param((String) null, Object.class));
    return statements
        .sql()
        .insertInto(CHANGE_LOG)
        .columns(COMMIT_ID, RECORD_ID, PART, RECORD_TYPE, KIND, CONTENT)
        .values(values)
        .getSQL();
  }
}
