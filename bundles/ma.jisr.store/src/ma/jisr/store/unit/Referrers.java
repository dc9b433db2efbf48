package ma.jisr.store.unit;

import java.sql.Connection;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Record;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.ManyTable;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Finds the records that refer to another, in the tables of every module: by a reference of one or
 * of many, from a part of theirs, or by a link.
 */
final class Referrers {

  private static final Field<Long> ID = DSL.field(DSL.name("id"), Long.class);
  private static final Field<Long> OWNER = DSL.field(DSL.name(RecordTable.OWNER), Long.class);

  private final Kernel kernel;
  private final SessionImpl session;

  Referrers(Kernel kernel, SessionImpl session) {
    this.kernel = kernel;
    this.session = session;
  }

  /** The records that refer to one, in the trash or not. */
  List<Record> of(Record record) {
    Set<Long> ids = session.onConnection(c -> of(c, record.eClass(), record.getId()));
    return ids.stream()
        .map(id -> session.loadAny(Literals.RECORD, id))
        .filter(Objects::nonNull)
        .toList();
  }

  private Set<Long> of(Connection connection, EClass type, long id) {
    Set<Long> owners = new LinkedHashSet<>();
    Collection<EClass> parts = kernel.schema().catalog().contained();
    for (RecordTable table : kernel.schema().tables()) {
      Field<Long> owner = parts.contains(table.type()) ? OWNER : ID;
      for (FeatureColumns columns : table.columns()) {
        owners.addAll(owners(connection, table.name(), owner, columns, type, id));
      }
      if (table.type() == Literals.LINK) {
        String target = table.columns(Literals.LINK__TARGET_ID).parts().get(0).name();
        owners.addAll(owners(connection, table.name(), OWNER, target, id));
      }
    }
    for (ManyTable table : kernel.schema().manyTables()) {
      owners.addAll(owners(connection, table.name(), OWNER, table.columns(), type, id));
    }
    owners.remove(id);
    return owners;
  }

  private List<Long> owners(
      Connection connection,
      Name table,
      Field<Long> owner,
      FeatureColumns columns,
      EClass type,
      long id) {
    for (FeatureColumns.Part part :
        columns.isReference() ? columns.parts() : List.<FeatureColumns.Part>of()) {
      if (part.target() == type) {
        return owners(connection, table, owner, part.name(), id);
      }
    }
    return List.of();
  }

  private List<Long> owners(
      Connection connection, Name table, Field<Long> owner, String column, long id) {
    return kernel
        .engine()
        .sql(connection)
        .selectDistinct(owner)
        .from(DSL.table(table))
        .where(DSL.field(DSL.name(column), Long.class).eq(id))
        .fetch(0, Long.class);
  }
}
