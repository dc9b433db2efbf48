package ma.jisr.store.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.engine.Failures;
import ma.jisr.store.schema.ManyTable;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Schema;
import ma.jisr.store.schema.SystemTables;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Examines a workspace's database. */
final class WorkspaceCheck {

  private static final int FETCH = 1_000;

  private final Engine engine;
  private final Schema schema;
  private final List<String> defects = new ArrayList<>();

  WorkspaceCheck(Engine engine, Schema schema) {
    this.engine = engine;
    this.schema = schema;
  }

  /** One sentence for each defect. */
  List<String> run(IProgressMonitor monitor) throws SQLException {
    List<Name> tables = new ArrayList<>();
    schema.tables().forEach(t -> tables.add(t.name()));
    schema.manyTables().forEach(t -> tables.add(t.name()));
    tables.add(SystemTables.COMMIT_LOG.getQualifiedName());
    tables.add(SystemTables.CHANGE_LOG.getQualifiedName());
    tables.add(SystemTables.COUNTER.getQualifiedName());
    tables.add(SystemTables.MODEL.getQualifiedName());
    SubMonitor progress =
        SubMonitor.convert(monitor, tables.size() + schema.catalog().records().size());
    try (Connection connection = engine.connectForWriting()) {
      for (Name table : tables) {
        progress.split(1);
        defects.addAll(engine.check(connection, table.first(), table.last()));
      }
      // Last: what is found wrong there may end the database.
      defects.addAll(engine.check(connection));
      if (defects.isEmpty()) {
        DSLContext sql = engine.sql(connection);
        for (Name table : tables) {
          readWhole(sql, table);
        }
        schema.tables().forEach(t -> checkJournal(sql, t, progress));
        schema.manyTables().forEach(t -> checkPositions(sql, t));
        connection.rollback();
      }
    } catch (SQLException e) {
      if (defects.isEmpty()) {
        throw e;
      } // else what was found has cost the connection
    } catch (DataAccessException e) {
      SQLException cause = e.getCause(SQLException.class);
      throw cause == null
          ? Failures.of(e, Reason.DAMAGED, "damaged", engine.name())
          : engine.failure(cause);
    }
    return defects;
  }

  /** The engine's own examination passes over long values: here every one is read. */
  private static void readWhole(DSLContext sql, Name table) {
    try (var rows = sql.select().from(DSL.table(table)).fetchSize(FETCH).fetchLazy()) {
      while (rows.hasNext()) {
        rows.fetchNext();
      }
    }
  }

  /** Every record has its line of creation in the journal. */
  private void checkJournal(DSLContext sql, RecordTable table, SubMonitor progress) {
    if (!Meta.isRecord(table.type())) {
      return;
    }
    progress.split(1);
    String type = Catalog.qualifiedName(table.type());
    NavigableMap<Long, Long> made = new TreeMap<>();
    sql.select(SystemTables.RECORD_ID, SystemTables.LAST_ID)
        .from(SystemTables.CHANGE_LOG)
        .where(SystemTables.KIND.eq("C"))
        .and(SystemTables.RECORD_TYPE.eq(type))
        .forEach(row -> made.merge(row.value1(), row.value2(), Math::max));
    // Lines overlap where an undone creation came back: up to where do lines reach that begin here
    // or before?
    long[] reach = {0};
    made.replaceAll((first, last) -> reach[0] = Math.max(reach[0], last));
    Field<Long> id = DSL.field(DSL.name("id"), Long.class);
    long without = 0;
    try (var ids = sql.select(id).from(DSL.table(table.name())).fetchSize(FETCH).fetchLazy()) {
      for (var row : ids) {
        Map.Entry<Long, Long> line = made.floorEntry(row.value1());
        if (line == null || line.getValue() < row.value1()) {
          without++;
        }
      }
    }
    if (without > 0) {
      defects.add(Failures.sentence("withoutHistory", without, type));
    }
  }

  /** A value of many that refers to nothing. */
  private void checkPositions(DSLContext sql, ManyTable table) {
    long empty =
        sql.selectCount()
            .from(DSL.table(table.name()))
            .where(
                DSL.and(
                    table.columns().parts().stream()
                        .map(p -> DSL.field(DSL.name(p.name())).isNull())
                        .toList()))
            .fetchSingle(0, long.class);
    if (empty > 0) {
      defects.add(Failures.sentence("emptyValues", empty, table.name().toString()));
    }
  }
}
