package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.LongPredicate;
import ma.jisr.store.memory.MemoryColumn;
import ma.jisr.store.memory.MemoryRows;
import ma.jisr.store.memory.MemoryTable;
import org.eclipse.emf.ecore.EClass;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Reads the columns of a type from the database into memory. */
final class MemoryLoad {

  private static final int FETCH_ROWS = 1_000;

  private final Kernel kernel;
  private final Connection connection;
  private final EClass type;
  private final List<MemoryKey> keys;
  private final List<SelectBuilder.Extractor> extractors = new ArrayList<>();

  MemoryLoad(Kernel kernel, Connection connection, EClass type, Collection<MemoryKey> keys) {
    this.kernel = kernel;
    this.connection = connection;
    this.type = type;
    this.keys = List.copyOf(keys);
  }

  /** One row: its values in the order of the keys. */
  private record Loaded(long id, boolean trashed, Object[] values) {}

  private interface Visitor {
    /** Answers whether to go on. */
    boolean visit(Loaded row);
  }

  private void read(Condition condition, Visitor visitor) throws SQLException {
    SelectBuilder select = new SelectBuilder(kernel.schema(), kernel.schema().table(type));
    extractors.clear();
    int trashed = select.select(SelectBuilder.own("trashed_at"));
    keys.forEach(k -> extractors.add(k.select(select)));
    try (ResultSet rows =
        select
            .build(kernel.engine().sql(connection), condition)
            .fetchSize(FETCH_ROWS)
            .fetchResultSet()) {
      ResultSet plain = RowReader.plain(rows);
      boolean more = true;
      while (more && plain.next()) {
        Object[] values = new Object[keys.size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = extractors.get(i).get(plain);
        }
        more =
            visitor.visit(
                new Loaded(plain.getLong(1), plain.getTimestamp(trashed) != null, values));
      }
    }
  }

  /**
   * Reads all rows.
   *
   * @param goOn told the bytes read so far now and then; answers whether to go on
   * @return the table; null when given up
   */
  MemoryTable all(LongPredicate goOn) throws SQLException {
    Map<Object, IntFunction<MemoryColumn>> makers = new LinkedHashMap<>();
    keys.forEach(k -> makers.put(k, k::column));
    MemoryRows rows = new MemoryRows(makers);
    boolean[] whole = {true};
    read(
        DSL.trueCondition(),
        row -> {
          rows.add(row.id(), row.trashed(), row.values());
          whole[0] = rows.size() % FETCH_ROWS != 0 || goOn.test(rows.bytes());
          return whole[0];
        });
    return whole[0] ? rows.table() : null;
  }

  /** Reads the rows of some records again; those that are gone are taken out of the table. */
  void refresh(MemoryTable table, Collection<Long> ids) throws SQLException {
    List<Long> all = ids.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    for (int from = 0; from < all.size(); from += RowReader.CHUNK) {
      List<Long> chunk = all.subList(from, Math.min(all.size(), from + RowReader.CHUNK));
      Set<Long> gone = new HashSet<>(chunk);
      read(
          DSL.field(DSL.name("t", "id"), Long.class).in(chunk),
          row -> {
            gone.remove(row.id());
            Map<Object, Object> values = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
              values.put(keys.get(i), row.values()[i]);
            }
            table.put(row.id(), row.trashed(), values);
            return true;
          });
      gone.forEach(table::remove);
    }
  }
}
