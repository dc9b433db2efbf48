package ma.jisr.ui.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Group;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.Enumerator;

/**
 * The heads of the groups of a table. Texts that differ in case and accents alone are one group, as
 * they are for filters; dates are grouped by year.
 */
final class Groups {

  private static final Texts TEXTS = Texts.beside(Groups.class);
  private final GroupBy by;
  private final List<TableColumn> totals;

  /**
   * Groups by a column.
   *
   * @param totals the columns of figures in sight
   */
  Groups(GroupBy by, List<TableColumn> totals) {
    this.by = by;
    this.totals = totals.stream().filter(TableColumn::isSummable).toList();
  }

  /** One group while it is put together of what the store tells apart. */
  private static final class Bucket {
    private Object value;
    private String label;
    private long count;
    private final Map<TableColumn, BigDecimal> sums = new HashMap<>();
    private final Map<TableColumn, Long> filled = new HashMap<>();
  }

  /**
   * The groups in order, the empty one last, then the line for all.
   *
   * @param query selects the records
   * @param cancelled whether nobody waits any more
   * @throws OperationCanceledException when nobody does
   */
  List<GroupRow> read(Session session, TableQuery query, BooleanSupplier cancelled) {
    Map<Object, Bucket> buckets = new HashMap<>();
    List<Column> columns = totals.stream().map(TableColumn::column).toList();
    for (Group group : unordered(session, query).groups(by.by().column(), columns)) {
      Bucket bucket = bucket(buckets, group);
      bucket.count += group.count();
      for (int i = 0; i < totals.size(); i++) {
        if (group.sums().get(i) != null) {
          bucket.sums.merge(totals.get(i), group.sums().get(i), BigDecimal::add);
        }
      }
    }
    check(cancelled);
    if (by.totals() == GroupBy.Totals.MEAN) {
      countFilled(session, query, cancelled, buckets);
    }
    List<Bucket> sorted = new ArrayList<>(buckets.values());
    sorted.sort(order(query));
    List<GroupRow> rows = new ArrayList<>();
    sorted.forEach(b -> rows.add(row(b)));
    rows.add(all(session, query, sorted));
    return rows;
  }

  private static Query unordered(Session session, TableQuery query) {
    return new TableQuery(query.type(), query.conditions(), List.of()).in(session);
  }

  private void countFilled(
      Session session, TableQuery query, BooleanSupplier cancelled, Map<Object, Bucket> buckets) {
    for (TableColumn total : totals) {
      Query filled =
          unordered(session, query)
              .where(new Condition.Compare(total.column(), Operator.NOT_EQUAL, null));
      for (Group group : filled.groups(by.by().column(), List.of())) {
        bucket(buckets, group).filled.merge(total, group.count(), Long::sum);
      }
      check(cancelled);
    }
  }

  private static void check(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new OperationCanceledException();
    }
  }

  private Column column() {
    return by.by().isReference() ? Column.idOf(by.feature()) : by.by().column();
  }

  private static Bucket bucket(Map<Object, Bucket> buckets, Group group) {
    Object value = value(group.value());
    Object key = value instanceof String text ? Folding.fold(text) : value;
    return buckets.computeIfAbsent(
        key,
        k -> {
          Bucket bucket = new Bucket();
          bucket.value = value;
          bucket.label =
              value == null
                  ? TEXTS.text("group.empty")
                  : value instanceof PartialDate year ? year.toString() : group.label();
          return bucket;
        });
  }

  /** What a group stands for: a day stands for its year. */
  private static Object value(Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text.isBlank() ? null : text;
      case PartialDate date -> new PartialDate(date.year(), 0, 0);
      case LocalDate date -> new PartialDate(date.getYear(), 0, 0);
      case Instant time -> new PartialDate(time.atZone(ZoneId.systemDefault()).getYear(), 0, 0);
      default -> value;
    };
  }

  private Comparator<Bucket> order(TableQuery query) {
    Collator words = Collator.getInstance();
    Comparator<Bucket> order =
        (a, b) ->
            a.value instanceof Number x && b.value instanceof Number y && !by.by().isReference()
                ? new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString()))
                : words.compare(a.label, b.label);
    boolean down =
        query.order().stream().anyMatch(o -> o.column().equals(by.by()) && !o.ascending());
    return Comparator.comparing((Bucket b) -> b.value == null)
        .thenComparing(down ? order.reversed() : order);
  }

  private GroupRow row(Bucket bucket) {
    String key =
        bucket.value instanceof Enumerator literal
            ? literal.getName()
            : String.valueOf(bucket.value);
    return new GroupRow(key, bucket.label, bucket.count, figures(bucket), condition(bucket), false);
  }

  private GroupRow all(Session session, TableQuery query, List<Bucket> buckets) {
    Bucket all = new Bucket();
    if (by.feature().isMany()) {
      // A record stands in the group of each of its values: to add them up would count it twice.
      long count = unordered(session, query).count();
      return new GroupRow("", TEXTS.text("group.all"), count, Map.of(), null, false);
    }
    for (Bucket bucket : buckets) {
      all.count += bucket.count;
      bucket.sums.forEach((column, sum) -> all.sums.merge(column, sum, BigDecimal::add));
      bucket.filled.forEach((column, count) -> all.filled.merge(column, count, Long::sum));
    }
    return new GroupRow("", TEXTS.text("group.all"), all.count, figures(all), null, false);
  }

  private Map<TableColumn, BigDecimal> figures(Bucket bucket) {
    if (by.totals() == GroupBy.Totals.SUM) {
      return bucket.sums;
    }
    Map<TableColumn, BigDecimal> means = new LinkedHashMap<>();
    bucket.sums.forEach(
        (column, sum) -> {
          long count = bucket.filled.getOrDefault(column, 0L);
          if (count > 0) {
            means.put(column, sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64));
          }
        });
    return means;
  }

  private Condition condition(Bucket bucket) {
    Column column = column();
    if (!(bucket.value instanceof PartialDate year)
        || by.feature().getEType().getInstanceClass() == PartialDate.class) {
      return new Condition.Compare(column, Operator.EQUAL, bucket.value);
    }
    LocalDate start = year.earliest();
    LocalDate end = year.latest().plusDays(1);
    if (by.feature().getEType().getInstanceClass() == LocalDate.class) {
      return between(column, start, end);
    }
    ZoneId zone = ZoneId.systemDefault();
    return between(
        column, start.atStartOfDay(zone).toInstant(), end.atStartOfDay(zone).toInstant());
  }

  private static Condition between(Column column, Object from, Object before) {
    return new Condition.And(
        List.of(
            new Condition.Compare(column, Operator.AT_LEAST, from),
            new Condition.Compare(column, Operator.LESS, before)));
  }
}
