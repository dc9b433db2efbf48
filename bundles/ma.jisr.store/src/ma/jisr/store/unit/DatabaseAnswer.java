package ma.jisr.store.unit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Group;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.jooq.Field;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/**
 * Answers a question from the database: SQL tests and sorts what it can, the program the rest, row
 * by row.
 */
final class DatabaseAnswer {

  private static final int FETCH_ROWS = 1_000;

  private final Kernel kernel;
  private final Connection connection;
  private final Question question;
  private final Runnable check;

  /**
   * An answer.
   *
   * @param check called at each row; throws when nobody waits for the answer any more
   */
  DatabaseAnswer(Kernel kernel, Connection connection, Question question, Runnable check) {
    this.kernel = kernel;
    this.connection = connection;
    this.question = question;
    this.check = check;
  }

  /** How many records there are. */
  long count() throws SQLException {
    long count = 0;
    for (EClass type : question.types()) {
      RecordTable table = kernel.schema().table(type);
      Split split = new Split(table, question);
      count += split.tests.isEmpty() ? count(table, split) : scan(table, split, List.of()).size();
    }
    return count;
  }

  private long count(RecordTable table, Split split) {
    return kernel
        .engine()
        .sql(connection)
        .selectCount()
        .from(DSL.table(table.name()).as(DSL.name("t")))
        .where(split.sql)
        .fetchSingle(0, long.class);
  }

  /** Their identifiers, in order. */
  long[] ids() throws SQLException {
    if (question.types().size() == 1) {
      RecordTable only = kernel.schema().table(question.types().get(0));
      Split split = new Split(only, question);
      List<SortField<?>> sorts = sorts(only);
      if (split.tests.isEmpty() && sorts != null) {
        return sorted(only, split, sorts);
      }
    }
    List<Column> sortedBy = question.orders().stream().map(Question.Order::column).toList();
    List<Entry> entries = new ArrayList<>();
    for (EClass type : question.types()) {
      RecordTable table = kernel.schema().table(type);
      for (Scanned row : scan(table, new Split(table, question), sortedBy)) {
        entries.add(new Entry(row.id(), keys(row.values())));
      }
    }
    entries.sort(this::compare);
    return entries.stream().mapToLong(Entry::id).toArray();
  }

  private record Entry(long id, Comparable<Object>[] keys) {}

  /** The keys take the place of the values, which may be long texts, as soon as they are there. */
  private Comparable<Object>[] keys(Object[] values) {
    @SuppressWarnings("unchecked")
    Comparable<Object>[] keys = new Comparable[values.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Comparisons.key(values[i], question.orders().get(i).column().feature());
    }
    return keys;
  }

  private int compare(Entry a, Entry b) {
    for (int i = 0; i < question.orders().size(); i++) {
      int order = question.orders().get(i).comparator().compare(a.keys()[i], b.keys()[i]);
      if (order != 0) {
        return order;
      }
    }
    return Long.compare(a.id(), b.id());
  }

  /** The records put together by a column. */
  List<Group> groups(Column by, List<Column> totals) throws SQLException {
    Grouping grouping = new Grouping(kernel, connection, by, totals);
    boolean isMany = by.feature().isMany();
    List<Column> columns = new ArrayList<>(totals);
    if (!isMany) {
      columns.add(grouping.by());
    }
    Map<Long, Set<Object>> many = isMany ? many(by) : Map.of();
    for (EClass type : question.types()) {
      RecordTable table = kernel.schema().table(type);
      for (Scanned row : scan(table, new Split(table, question), columns)) {
        Object[] sums = Arrays.copyOf(row.values(), totals.size());
        if (!isMany) {
          grouping.add(row.id(), row.values()[totals.size()], sums);
        } else if (many.containsKey(row.id())) {
          many.get(row.id()).forEach(value -> grouping.add(row.id(), value, sums));
        } else {
          grouping.add(row.id(), null, sums);
        }
      }
    }
    return grouping.groups();
  }

  private Map<Long, Set<Object>> many(Column by) throws SQLException {
    Map<Long, Set<Object>> values = new HashMap<>();
    new ManyOwners(kernel.engine(), kernel.schema(), connection)
        .visit(
            by,
            (owner, value) -> values.computeIfAbsent(owner, o -> new LinkedHashSet<>()).add(value));
    // Two spellings of one word are one group: a record counts in it once.
    values.replaceAll(
        (owner, all) -> {
          Set<Object> keys = new HashSet<>();
          Set<Object> once = new LinkedHashSet<>();
          all.forEach(
              v -> {
                if (keys.add(Grouping.key(v))) {
                  once.add(v);
                }
              });
          return once;
        });
    return values;
  }

  /** The conditions that SQL tests, and those that are left. */
  static final class Split {
    private org.jooq.Condition sql;
    private final List<Condition> tests = new ArrayList<>();

    Split(RecordTable table, Question question) {
      Field<Object> trashed = SelectBuilder.own("trashed_at");
      sql = question.inTrash() ? trashed.isNotNull() : trashed.isNull();
      SqlConditions words = new SqlConditions(table);
      for (Condition condition : question.conditions()) {
        org.jooq.Condition worded = words.of(condition);
        if (worded == null) {
          tests.add(condition);
        } else {
          sql = sql.and(worded);
        }
      }
    }

    /** What SQL tests. */
    org.jooq.Condition sql() {
      return sql;
    }

    /** Whether SQL tests everything. */
    boolean isWhole() {
      return tests.isEmpty();
    }
  }

  /** How SQL sorts; null when it cannot as the program does. */
  private List<SortField<?>> sorts(RecordTable table) {
    List<SortField<?>> sorts = new ArrayList<>();
    for (Question.Order order : question.orders()) {
      FeatureColumns columns =
          order.column().path().size() == 1 ? table.columns(order.column().feature()) : null;
      if (columns == null
          || columns.isReference()
          || !columns.isComparable()
          || columns.feature().getEType() instanceof EEnum) {
        return null;
      }
      Field<Object> field = SelectBuilder.own(columns.parts().get(0).name());
      sorts.add(DSL.case_().when(field.isNull(), DSL.inline(1)).otherwise(DSL.inline(0)).asc());
      sorts.add(order.ascending() ? field.asc() : field.desc());
    }
    sorts.add(SelectBuilder.own("id").asc());
    return sorts;
  }

  private long[] sorted(RecordTable table, Split split, List<SortField<?>> sorts)
      throws SQLException {
    SelectConditionStep<?> select =
        new SelectBuilder(kernel.schema(), table).build(kernel.engine().sql(connection), split.sql);
    long[] ids = new long[FETCH_ROWS];
    int count = 0;
    try (ResultSet rows = select.orderBy(sorts).fetchSize(FETCH_ROWS).fetchResultSet()) {
      while (rows.next()) {
        check.run();
        if (count == ids.length) {
          ids = Arrays.copyOf(ids, count * 2);
        }
        ids[count++] = rows.getLong(1);
      }
    }
    return Arrays.copyOf(ids, count);
  }

  private record Scanned(long id, Object[] values) {}

  /** The rows that meet all conditions, with the values of some columns. */
  private List<Scanned> scan(RecordTable table, Split split, List<Column> columns)
      throws SQLException {
    SelectBuilder select = new SelectBuilder(kernel.schema(), table);
    RowTests tests =
        new RowTests(select, new ManyOwners(kernel.engine(), kernel.schema(), connection));
    Predicate<RowTests.Values> test = tests.all(split.tests);
    int[] at = columns.stream().mapToInt(tests::value).toArray();
    List<SelectBuilder.Extractor> extractors = tests.extractors();
    List<Scanned> scanned = new ArrayList<>();
    try (ResultSet rows =
        select
            .build(kernel.engine().sql(connection), split.sql)
            .fetchSize(FETCH_ROWS)
            .fetchResultSet()) {
      while (rows.next()) {
        check.run();
        Object[] values = new Object[extractors.size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = extractors.get(i).get(rows);
        }
        long id = rows.getLong(1);
        if (test.test(new RowTests.Values(id, values))) {
          Object[] asked = new Object[at.length];
          for (int i = 0; i < asked.length; i++) {
            asked[i] = values[at[i]];
          }
          scanned.add(new Scanned(id, asked));
        }
      }
    }
    return scanned;
  }
}
