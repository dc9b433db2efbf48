package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Hit;
import ma.jisr.store.Reference;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** Finds every place that refers to a record. */
public final class References {

  private static final Field<Long> ID = DSL.field(DSL.name("id"), Long.class);
  private static final Field<Long> OWNER = DSL.field(DSL.name(RecordTable.OWNER), Long.class);
  private static final Field<String> OWNER_FEATURE =
      DSL.field(DSL.name(RecordTable.OWNER_FEATURE), String.class);

  private final Kernel kernel;
  private final Connection connection;
  private final long id;
  private final EClass type;
  private final Set<Place> places = new LinkedHashSet<>();

  /** A place whose record is known by its identifier alone. */
  private record Place(long owner, String ownerFeature, EStructuralFeature feature) {}

  private References(Kernel kernel, Connection connection, long id, EClass type) {
    this.kernel = kernel;
    this.connection = connection;
    this.id = id;
    this.type = type;
  }

  /** As {@link ma.jisr.store.Workspace#references}. */
  public static List<Reference> to(Kernel kernel, long id) {
    EClass type = new Search(kernel).find(id).map(Hit::type).orElse(null);
    try (SessionImpl session = new SessionImpl(kernel, "")) {
      return session.onConnection(c -> new References(kernel, c, id, type).find());
    }
  }

  private List<Reference> find() throws SQLException {
    for (RecordTable table : kernel.schema().tables()) {
      boolean isRecord = Meta.isRecord(table.type());
      for (FeatureColumns columns : table.columns()) {
        Condition condition = condition(columns);
        if (condition != null) {
          read(table.name(), isRecord ? ID : OWNER, !isRecord, condition, columns.feature());
        }
      }
    }
    for (var table : kernel.schema().manyTables()) {
      Condition condition = refers(table.columns());
      if (condition != null) {
        read(table.name(), OWNER, false, condition, table.columns().feature());
      }
    }
    return references();
  }

  private Condition condition(FeatureColumns columns) {
    return columns.feature() == CorePackage.Literals.LINK__TARGET_ID
        ? DSL.field(DSL.name(columns.parts().get(0).name()), Long.class).eq(id)
        : refers(columns);
  }

  private Condition refers(FeatureColumns columns) {
    for (FeatureColumns.Part part : columns.parts()) {
      if (type != null && part.target() == type) {
        return DSL.field(DSL.name(part.name()), Long.class).eq(id);
      }
    }
    return null;
  }

  private void read(
      Name table,
      Field<Long> owner,
      boolean isPart,
      Condition condition,
      EStructuralFeature feature)
      throws SQLException {
    List<Field<?>> fields = isPart ? List.of(owner, OWNER_FEATURE) : List.of(owner);
    try (ResultSet rows =
        kernel
            .engine()
            .sql(connection)
            .select(fields)
            .from(DSL.table(table))
            .where(condition)
            .fetchResultSet()) {
      while (rows.next()) {
        places.add(new Place(rows.getLong(1), isPart ? rows.getString(2) : null, feature));
      }
    }
  }

  private List<Reference> references() throws SQLException {
    Map<Long, Owner> owners = owners();
    List<Reference> references = new ArrayList<>();
    for (Place place : places) {
      Owner owner = owners.get(place.owner());
      if (owner == null) {
        continue; // removed while we looked
      }
      boolean isPart = place.ownerFeature() != null;
      references.add(
          new Reference(
              place.owner(),
              owner.type(),
              isPart ? owner.type().getEStructuralFeature(place.ownerFeature()) : place.feature(),
              isPart ? place.feature() : null,
              owner.trashed()));
    }
    references.sort(
        Comparator.comparingLong(Reference::id)
            .thenComparing(r -> r.feature().getName())
            .thenComparing(r -> r.within() == null ? "" : r.within().getName()));
    return references;
  }

  private record Owner(EClass type, boolean trashed) {}

  private Map<Long, Owner> owners() throws SQLException {
    List<Long> ids = places.stream().map(Place::owner).distinct().toList();
    Map<Long, Owner> owners = new HashMap<>();
    Field<Object> trashed = DSL.field(DSL.name("trashed_at"), Object.class);
    for (int from = 0; from < ids.size(); from += RowReader.CHUNK) {
      List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + RowReader.CHUNK));
      for (EClass each : kernel.schema().catalog().records()) {
        RecordTable table = kernel.schema().table(each);
        try (ResultSet rows =
            kernel
                .engine()
                .sql(connection)
                .select(ID, trashed)
                .from(DSL.table(table.name()))
                .where(ID.in(chunk))
                .fetchResultSet()) {
          while (rows.next()) {
            owners.put(rows.getLong(1), new Owner(each, rows.getObject(2) != null));
          }
        }
      }
    }
    return owners;
  }
}
