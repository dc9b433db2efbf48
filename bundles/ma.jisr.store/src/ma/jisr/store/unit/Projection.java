package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Ref;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.impl.DSL;

/** Reads rows of values by their identifiers. */
final class Projection {

  private static final int FETCH_ROWS = 1_000;

  private final Kernel kernel;
  private final Connection connection;
  private final List<EClass> types;
  private final List<Column> columns;

  Projection(Kernel kernel, Connection connection, List<EClass> types, List<Column> columns) {
    this.kernel = kernel;
    this.connection = connection;
    this.types = types;
    this.columns = columns;
  }

  /** The rows, in the order of the identifiers. */
  List<Row> read(List<Long> ids) throws SQLException {
    Map<Long, Row> found = new HashMap<>();
    PartValues parts = new PartValues(kernel, connection);
    for (EClass type : types) {
      if (found.size() < ids.size()) {
        readSingle(kernel.schema().table(type), ids, found);
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      if (isOfParts(columns.get(i))) {
        parts.of(columns.get(i), i, found);
      } else if (columns.get(i).feature().isMany()) {
        readMany(i, found);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Long id : ids) {
      Row row = found.get(id);
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Whether a column shows a feature of contained objects, as the streets of addresses. */
  private static boolean isOfParts(Column column) {
    EStructuralFeature first = column.path().get(0);
    return column.path().size() == 2 && first.isMany() && Schema.isContainment(first);
  }

  private void readSingle(RecordTable table, List<Long> ids, Map<Long, Row> found)
      throws SQLException {
    SelectBuilder select = new SelectBuilder(kernel.schema(), table);
    SelectBuilder.Extractor[] extractors = new SelectBuilder.Extractor[columns.size()];
    for (int i = 0; i < extractors.length; i++) {
      Column column = columns.get(i);
      boolean ownFeature = column.path().get(0).getEContainingClass().isSuperTypeOf(table.type());
      if (!isOfParts(column) && !column.feature().isMany() && ownFeature) {
        extractors[i] = select.column(column);
      }
    }
    try (ResultSet rows =
        select
            .build(
                kernel.engine().sql(connection),
                RowReader.condition(DSL.field(DSL.name("t", "id"), Long.class), ids))
            .fetchSize(FETCH_ROWS)
            .fetchResultSet()) {
      ResultSet plain = RowReader.plain(rows);
      Set<Long> wanted = new HashSet<>(ids);
      while (plain.next()) {
        if (!wanted.contains(plain.getLong(1))) {
          continue;
        }
        Object[] values = new Object[extractors.length];
        for (int i = 0; i < values.length; i++) {
          values[i] = extractors[i] == null ? null : extractors[i].get(plain);
        }
        found.put(plain.getLong(1), new Row(plain.getLong(1), table.type(), values));
      }
    }
  }

  private void readMany(int at, Map<Long, Row> found) throws SQLException {
    Column column = columns.get(at);
    EStructuralFeature feature = column.feature();
    if (column.path().size() != 1 || found.isEmpty()) {
      return;
    }
    RowReader reader = new RowReader(kernel.engine(), kernel.schema());
    if (Schema.isContainment(feature)) {
      reader
          .parts(connection, (EReference) feature, found.keySet(), ProxyParts::proxy)
          .forEach(
              (owner, parts) -> {
                List<String> words = new ArrayList<>();
                parts.forEach(p -> words.add(ProxyParts.words(p)));
                found.get(owner).values()[at] = words;
              });
      return;
    }
    Map<Long, List<Object>> values = reader.many(connection, feature, found.keySet());
    List<Object> all = new ArrayList<>();
    values.values().forEach(all::addAll);
    Map<Long, String> labels =
        column.raw()
            ? Map.of()
            : new ManyOwners(kernel.engine(), kernel.schema(), connection).labels(all);
    values.forEach(
        (owner, list) -> {
          List<Object> shown = new ArrayList<>();
          for (Object value : list) {
            shown.add(
                value instanceof Ref ref
                    ? column.raw() ? (Object) ref.id() : labels.get(ref.id())
                    : value);
          }
          found.get(owner).values()[at] = shown;
        });
  }
}
