package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.model.core.Record;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.jooq.impl.DSL;

/** Finds the records that make no sense without another: those that refer to it by "cascade". */
final class Dependants {

  private final Kernel kernel;
  private final SessionImpl session;
  private final ObjectCache cache;

  Dependants(Kernel kernel, SessionImpl session, ObjectCache cache) {
    this.kernel = kernel;
    this.session = session;
    this.cache = cache;
  }

  /**
   * The records that directly depend on one.
   *
   * @param trashedWith null for those that are there; else those that went to the trash with it
   */
  Set<Record> of(Record record, Record trashedWith) {
    Set<Record> found = new LinkedHashSet<>();
    for (EReference reference : kernel.schema().cascades(record.eClass())) {
      for (EClass type : kernel.schema().catalog().concrete(reference.getEContainingClass())) {
        for (Record dependant : session.onConnection(c -> referring(c, type, reference, record))) {
          boolean fits =
              trashedWith == null
                  ? dependant.getTrashedAt() == null
                  : trashedWith.getTrashedAt().equals(dependant.getTrashedAt());
          if (fits) {
            found.add(dependant);
          }
        }
      }
    }
    return found;
  }

  private List<Record> referring(
      Connection connection, EClass type, EReference reference, Record record) throws SQLException {
    RecordTable table = kernel.schema().table(type);
    FeatureColumns columns = table.columns(reference);
    String column = columns.parts().get(columns.partOf(record.eClass())).name();
    List<Long> ids =
        kernel
            .engine()
            .sql(connection)
            .select(DSL.field(DSL.name("id"), Long.class))
            .from(DSL.table(table.name()))
            .where(DSL.field(DSL.name(column), Long.class).eq(record.getId()))
            .fetch(0, Long.class);
    cache.load(connection, type, ids);
    return ids.stream().map(cache::get).toList();
  }
}
