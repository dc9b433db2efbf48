package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import ma.jisr.model.core.Event;
import ma.jisr.model.core.Record;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Compare;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Questions answered over {@link QueryData}: what the store finds is what a plain loop over the
 * written objects finds.
 */
abstract class QueryContract extends Contract {

  private Session writing;
  QueryData data;

  QueryContract(Callable<Database> engine) {
    super(engine);
  }

  @BeforeAll
  void write() {
    writing = workspace.session();
    data = new QueryData(writing);
  }

  @AfterAll
  void stopWriting() {
    writing.close();
  }

  /**
   * Checks one condition: alone, turned over, and beside one that never holds and that only the
   * program can test. Some records must meet it and some not.
   */
  @SuppressWarnings("unchecked")
  <T extends Record> void holds(EClass type, Condition condition, Predicate<T> expected) {
    List<T> all = (List<T>) data.of(type);
    List<Long> yes = ids(all.stream().filter(expected).toList());
    List<Long> no = ids(all.stream().filter(expected.negate()).toList());
    assertTrue(!yes.isEmpty() && !no.isEmpty(), () -> "tells nothing apart: " + condition);
    answers(type, condition, yes);
    answers(type, new Condition.Not(condition), no);
    answers(type, new Condition.Or(List.of(condition, never())), yes);
    answers(type, new Condition.And(List.of(condition, new Condition.Not(never()))), yes);
  }

  /** What the store answers to a condition, asked in every way: from memory, from the database. */
  void answers(EClass type, Condition condition, List<Long> expected) {
    try (Session database = databaseOnly()) {
      Query query = database.query(type).where(condition);
      assertEquals(expected, ids(query), () -> "ids in the database of " + condition);
      assertEquals(expected.size(), query.count(), () -> "count in the database " + condition);
    }
    look(
        s -> {
          boolean isInMemory = s.query(type).where(condition).prepare(List.of()).join();
          assertEquals(!asksForMany(condition), isInMemory, () -> "memory " + condition);
          assertEquals(expected, ids(s.query(type).where(condition)), () -> "ids of " + condition);
          assertEquals(
              expected.size(), s.query(type).where(condition).count(), () -> "count " + condition);
          List<Record> records = s.query(type).where(condition).records();
          assertEquals(expected, ids(records), () -> "records of " + condition);
        });
  }

  /** A session with something written, for which memory is not good enough. */
  Session databaseOnly() {
    Session session = workspace.session();
    session.<Event>create(CORE.getEvent()).setName("écrit, pas enregistré");
    session.flush();
    return session;
  }

  private static boolean asksForMany(Condition condition) {
    return switch (condition) {
      case Condition.Compare c -> c.column().feature().isMany();
      case Condition.Contains c -> c.column().feature().isMany();
      case Condition.In c -> c.column().feature().isMany();
      case Condition.Words c -> false;
      case Condition.And c -> c.conditions().stream().anyMatch(QueryContract::asksForMany);
      case Condition.Or c -> c.conditions().stream().anyMatch(QueryContract::asksForMany);
      case Condition.Not c -> asksForMany(c.condition());
    };
  }

  /** No record's code has that: no record has a code. */
  private static Condition never() {
    return new Condition.Contains(Column.of(CORE.getRecord_Code()), "jamais");
  }

  static List<Long> ids(Query query) {
    return Arrays.stream(query.ids()).boxed().toList();
  }

  static List<Long> ids(Collection<? extends Record> records) {
    return records.stream().map(Record::getId).toList();
  }

  /** Checks every operator between a column and a value. */
  <T extends Record, V> void compares(
      EClass type, Column column, Object value, Function<T, V> getter, Order<V> order) {
    for (Operator operator : Operator.values()) {
      holds(
          type,
          new Compare(column, operator, value),
          (T record) -> {
            V own = getter.apply(record);
            return isEmpty(own)
                ? operator == Operator.NOT_EQUAL
                : meets(operator, order.compare(own));
          });
    }
  }

  /** Checks "empty" and "not empty". */
  <T extends Record> void empties(EClass type, Column column, Function<T, Object> getter) {
    holds(type, new Compare(column, Operator.EQUAL, null), (T r) -> isEmpty(getter.apply(r)));
    holds(type, new Compare(column, Operator.NOT_EQUAL, null), (T r) -> !isEmpty(getter.apply(r)));
  }

  /** How a record's value compares with the one asked for. */
  interface Order<V> {
    int compare(V own);
  }

  static boolean isEmpty(Object value) {
    return value == null
        || value instanceof String text && text.isBlank()
        || value instanceof Collection<?> many && many.isEmpty();
  }

  private static boolean meets(Operator operator, int order) {
    return switch (operator) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  /** Compares texts as people do. */
  static Order<String> text(String wanted) {
    return own -> Folding.fold(own).compareTo(Folding.fold(wanted));
  }

  static boolean has(String text, String part) {
    return text != null && Folding.fold(text).contains(Folding.fold(part));
  }
}
