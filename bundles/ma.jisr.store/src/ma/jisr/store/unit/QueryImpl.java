package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import ma.jisr.model.core.Record;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.jooq.Field;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** A query over the tables of a type and its heirs. */
final class QueryImpl implements Query {

  private static final int FETCH_ROWS = 1_000;

  /** Up to here, records are looked up; beyond, their table is read through. */
  private static final int FEW_CHUNKS = 4;

  private record Order(Column column, boolean ascending) {}

  private final SessionImpl session;
  private final Kernel kernel;
  private final EClass type;
  private final List<EClass> types;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private boolean inTrash;

  QueryImpl(SessionImpl session, Kernel kernel, EClass type) {
    this.session = session;
    this.kernel = kernel;
    this.type = type;
    this.types = kernel.schema().catalog().concrete(type);
  }

  @Override
  public Query where(Condition condition) {
    if (condition instanceof Condition.And and) {
      and.conditions().forEach(this::where);
    } else {
      conditions.add(condition);
    }
    return this;
  }

  @Override
  public Query orderBy(Column column, boolean ascending) {
    orders.add(new Order(column, ascending));
    return this;
  }

  @Override
  public Query inTrash() {
    inTrash = true;
    return this;
  }

  @Override
  public long count() {
    return session.onConnection(
        connection -> {
          long count = 0;
          for (EClass concrete : types) {
            count += count(connection, kernel.schema().table(concrete));
          }
          return count;
        });
  }

  private long count(Connection connection, RecordTable table) throws SQLException {
    Split split = new Split(table);
    if (!split.tests.isEmpty()) {
      return scan(connection, table, split, List.of()).size();
    }
    return kernel
        .engine()
        .sql(connection)
        .selectCount()
        .from(DSL.table(table.name()).as(DSL.name("t")))
        .where(split.sql)
        .fetchSingle(0, long.class);
  }

  @Override
  public long[] ids() {
    return session.onConnection(
        connection -> {
          RecordTable only = types.size() == 1 ? kernel.schema().table(types.get(0)) : null;
          Split split = only == null ? null : new Split(only);
          List<SortField<?>> sorts = only == null ? null : sorts(only);
          if (split != null && split.tests.isEmpty() && sorts != null) {
            return sorted(connection, only, split, sorts);
          }
          List<Entry> entries = new ArrayList<>();
          for (EClass concrete : types) {
            RecordTable table = kernel.schema().table(concrete);
            entries.addAll(scan(connection, table, new Split(table), orders));
          }
          entries.sort(this::compare);
          return entries.stream().mapToLong(Entry::id).toArray();
        });
  }

  private record Entry(long id, Comparable<Object>[] keys) {}

  private int compare(Entry a, Entry b) {
    for (int i = 0; i < orders.size(); i++) {
      Comparator<Comparable<Object>> keys = Comparisons.KEYS;
      if (!orders.get(i).ascending()) {
        // What is empty stays at the end either way.
        keys = Comparator.nullsLast(Comparator.reverseOrder());
      }
      int order = keys.compare(a.keys()[i], b.keys()[i]);
      if (order != 0) {
        return order;
      }
    }
    return Long.compare(a.id(), b.id());
  }

  /** The conditions that SQL tests, and those that are left. */
  private final class Split {
    private org.jooq.Condition sql;
    private final List<Condition> tests = new ArrayList<>();

    Split(RecordTable table) {
      Field<Object> trashed = SelectBuilder.own("trashed_at");
      sql = inTrash ? trashed.isNotNull() : trashed.isNull();
      SqlConditions words = new SqlConditions(table);
      for (Condition condition : conditions) {
        org.jooq.Condition worded = words.of(condition);
        if (worded == null) {
          tests.add(condition);
        } else {
          sql = sql.and(worded);
        }
      }
    }
  }

  private List<SortField<?>> sorts(RecordTable table) {
    List<SortField<?>> sorts = new ArrayList<>();
    for (Order order : orders) {
      FeatureColumns columns =
          order.column().path().size() == 1 ? table.columns(order.column().feature()) : null;
      if (columns == null
          || columns.isReference()
          || !columns.isComparable()
          || columns.feature().getEType() instanceof org.eclipse.emf.ecore.EEnum) {
        return null;
      }
      Field<Object> field = SelectBuilder.own(columns.parts().get(0).name());
      sorts.add(DSL.case_().when(field.isNull(), 1).otherwise(0).asc());
      sorts.add(order.ascending() ? field.asc() : field.desc());
    }
    sorts.add(SelectBuilder.own("id").asc());
    return sorts;
  }

  private long[] sorted(
      Connection connection, RecordTable table, Split split, List<SortField<?>> sorts)
      throws SQLException {
    SelectConditionStep<?> select =
        new SelectBuilder(kernel.schema(), table).build(kernel.engine().sql(connection), split.sql);
    long[] ids = new long[FETCH_ROWS];
    int count = 0;
    try (ResultSet rows = select.orderBy(sorts).fetchSize(FETCH_ROWS).fetchResultSet()) {
      while (rows.next()) {
        if (count == ids.length) {
          ids = Arrays.copyOf(ids, count * 2);
        }
        ids[count++] = rows.getLong(1);
      }
    }
    return Arrays.copyOf(ids, count);
  }

  private List<Entry> scan(
      Connection connection, RecordTable table, Split split, List<Order> sortedBy)
      throws SQLException {
    SelectBuilder select = new SelectBuilder(kernel.schema(), table);
    RowTests tests =
        new RowTests(select, new ManyOwners(kernel.engine(), kernel.schema(), connection));
    Predicate<RowTests.Values> test = tests.all(split.tests);
    int[] sortedAt = sortedBy.stream().mapToInt(o -> tests.value(o.column())).toArray();
    List<SelectBuilder.Extractor> extractors = tests.extractors();
    List<Entry> entries = new ArrayList<>();
    try (ResultSet rows =
        select
            .build(kernel.engine().sql(connection), split.sql)
            .fetchSize(FETCH_ROWS)
            .fetchResultSet()) {
      while (rows.next()) {
        Object[] values = new Object[extractors.size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = extractors.get(i).get(rows);
        }
        long id = rows.getLong(1);
        if (test.test(new RowTests.Values(id, values))) {
          @SuppressWarnings("unchecked")
          Comparable<Object>[] keys = new Comparable[sortedAt.length];
          for (int i = 0; i < keys.length; i++) {
            keys[i] = Comparisons.key(values[sortedAt[i]], sortedBy.get(i).column().feature());
          }
          entries.add(new Entry(id, keys));
        }
      }
    }
    return entries;
  }

  @Override
  public List<Row> rows(List<Column> columns, long offset, int limit) {
    long[] ids = ids();
    int from = (int) Math.min(Math.max(0, offset), ids.length);
    int to = (int) Math.min((long) from + limit, ids.length);
    List<Row> rows = new ArrayList<>();
    for (int at = from; at < to; at += RowReader.CHUNK) {
      rows.addAll(
          rowsOf(
              columns,
              Arrays.stream(ids, at, Math.min(to, at + RowReader.CHUNK)).boxed().toList()));
    }
    return rows;
  }

  @Override
  public List<Row> rowsOf(List<Column> columns, List<Long> ids) {
    return session.onConnection(
        connection -> new Projection(kernel, connection, types, columns).read(ids));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Record> List<T> records() {
    if (orders.isEmpty() && types.size() == 1) {
      RecordTable table = kernel.schema().table(types.get(0));
      Split split = new Split(table);
      if (split.tests.isEmpty()) {
        return inOnePass(table, split);
      }
    }
    long[] ids = ids();
    LongPredicate wanted = among(ids);
    List<List<Long>> chunks = chunks(ids);
    for (EClass concrete : types) {
      RecordTable table = kernel.schema().table(concrete);
      if (chunks.size() > FEW_CHUNKS) {
        session.visit(table, new Split(table).sql, wanted, session::keep);
      } else {
        chunks.forEach(
            chunk ->
                session.visit(table, SelectBuilder.own("id").in(chunk), id -> true, session::keep));
      }
    }
    List<T> records = new ArrayList<>();
    for (long id : ids) {
      Record record = session.loaded(id);
      if (record != null) {
        records.add((T) record);
      }
    }
    return records;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Record> void forEach(Consumer<T> visitor) {
    if (!orders.isEmpty()) {
      // Sorted: by chunks, in the order asked for.
      for (List<Long> chunk : chunks(ids())) {
        Map<Long, T> found = new HashMap<>();
        for (EClass concrete : types) {
          RecordTable table = kernel.schema().table(concrete);
          session.visit(
              table,
              SelectBuilder.own("id").in(chunk),
              id -> true,
              (id, record) -> found.put(id, (T) record));
        }
        chunk.stream().map(found::get).filter(Objects::nonNull).forEach(visitor);
      }
      return;
    }
    for (EClass concrete : types) {
      RecordTable table = kernel.schema().table(concrete);
      Split split = new Split(table);
      LongPredicate wanted = split.tests.isEmpty() ? id -> true : among(ids());
      session.visit(table, split.sql, wanted, (id, record) -> visitor.accept((T) record));
    }
  }

  /** Every record that SQL alone selects, by identifier. */
  @SuppressWarnings("unchecked")
  private <T extends Record> List<T> inOnePass(RecordTable table, Split split) {
    InPass<T> pass = new InPass<>();
    session.visit(
        table,
        split.sql,
        id -> true,
        (id, record) -> {
          if (session.keep(id, record)) {
            pass.add(id, (T) record);
          }
        });
    return pass.sorted();
  }

  /** Records as a pass over their table shows them: mostly, not always, by identifier. */
  private static final class InPass<T extends Record> {
    private final List<T> records = new ArrayList<>();
    private boolean inOrder = true;
    private long last = Long.MIN_VALUE;

    void add(long id, T record) {
      records.add(record);
      inOrder &= id > last;
      last = id;
    }

    List<T> sorted() {
      if (!inOrder) {
        records.sort(Comparator.comparingLong(Record::getId));
      }
      return records;
    }
  }

  private static LongPredicate among(long[] ids) {
    long[] sorted = ids.clone();
    Arrays.sort(sorted);
    return id -> Arrays.binarySearch(sorted, id) >= 0;
  }

  private static List<List<Long>> chunks(long[] ids) {
    List<List<Long>> chunks = new ArrayList<>();
    for (int at = 0; at < ids.length; at += RowReader.CHUNK) {
      chunks.add(
          Arrays.stream(ids, at, Math.min(ids.length, at + RowReader.CHUNK)).boxed().toList());
    }
    return chunks;
  }
}
