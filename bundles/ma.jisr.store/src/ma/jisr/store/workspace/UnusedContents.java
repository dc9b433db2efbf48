package ma.jisr.store.workspace;

import static ma.jisr.store.schema.SystemTables.CHANGE_LOG;
import static ma.jisr.store.schema.SystemTables.COMMIT_ID;
import static ma.jisr.store.schema.SystemTables.CONTENT;
import static ma.jisr.store.schema.SystemTables.LINE;
import static ma.jisr.store.schema.SystemTables.PART;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.store.Freed;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.content.ContentStore;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.engine.Failures;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Schema;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Removes the contents of documents that nothing refers to any more: neither a record, in the trash
 * or not, nor the journal, from which undo takes them. What was put of late stays: its commit may
 * be on the way.
 */
final class UnusedContents {

  private static final String DIGEST = "sha256";
  private static final Pattern IN_JOURNAL = Pattern.compile("[0-9a-f]{64}");
  private static final int DIGEST_LENGTH = 64;
  private static final int FETCH = 500;

  private final Engine engine;
  private final Schema schema;
  private final ContentStore contents;

  UnusedContents(Engine engine, Schema schema, ContentStore contents) {
    this.engine = engine;
    this.schema = schema;
    this.contents = contents;
  }

  /** Removes those that were put before a moment. */
  Freed remove(Instant before, IProgressMonitor monitor) throws SQLException, IOException {
    SubMonitor progress = SubMonitor.convert(monitor, 3);
    // First who may go, then what is referred to: what is put meanwhile is not among them.
    Set<String> unused = new TreeSet<>(contents.putBefore(before));
    progress.worked(1);
    if (!unused.isEmpty()) {
      try (Connection connection = engine.connect()) {
        DSLContext sql = engine.sql(connection);
        schema.tables().forEach(table -> keepReferred(sql, table, unused));
        keepInJournal(sql, unused, progress);
        connection.rollback();
      } catch (DataAccessException e) {
        SQLException cause = e.getCause(SQLException.class);
        throw cause == null ? new SQLException(e) : cause;
      }
    }
    progress.worked(1);
    int count = 0;
    long bytes = 0;
    for (String sha256 : unused) {
      check(progress);
      long freed = contents.remove(sha256, before);
      count += freed >= 0 ? 1 : 0;
      bytes += Math.max(0, freed);
    }
    return new Freed(count, bytes);
  }

  private static void check(IProgressMonitor progress) {
    if (progress.isCanceled()) {
      throw Failures.of(Reason.CANCELLED, "cancelled");
    }
  }

  /** Whatever module keeps a digest keeps a feature of that name. */
  private static void keepReferred(DSLContext sql, RecordTable table, Set<String> unused) {
    EStructuralFeature digest = table.type().getEStructuralFeature(DIGEST);
    if (digest != null && table.columns(digest) != null) {
      Field<String> column =
          DSL.field(DSL.name(table.columns(digest).parts().get(0).name()), String.class);
      sql.select(column)
          .from(DSL.table(table.name()))
          .where(column.isNotNull())
          .forEach(row -> unused.remove(row.value1()));
    }
  }

  private static void keepInJournal(DSLContext sql, Set<String> unused, IProgressMonitor progress)
      throws SQLException {
    try (ResultSet rows =
        sql.select(PART, CONTENT)
            .from(CHANGE_LOG)
            .where(CONTENT.isNotNull())
            .orderBy(COMMIT_ID, LINE, PART)
            .fetchSize(FETCH)
            .fetchResultSet()) {
      String end = "";
      while (rows.next()) {
        check(progress);
        // A digest may be cut where a line goes on in its next part.
        String text = (rows.getInt(1) == 0 ? "" : end) + rows.getString(2);
        for (Matcher found = IN_JOURNAL.matcher(text); found.find(); ) {
          unused.remove(found.group());
        }
        end = text.substring(Math.max(0, text.length() - DIGEST_LENGTH));
      }
    }
  }
}
