package ma.jisr.ui.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.common.util.Enumerator;

/** Tests the values of one column as the store would: for the colours of rows that are read. */
final class ValueTest {

  private ValueTest() {}

  /**
   * The test of a condition on one column.
   *
   * @param column whose values are tested: as the model types them, records by their labels
   * @param text what is typed above a column
   * @throws IllegalArgumentException with one sentence when the text means nothing
   */
  static Predicate<Object> of(TableColumn column, String text) {
    Predicate<Object> test = test(column, FilterText.parse(column, text.strip()));
    return value -> value instanceof Collection<?> many ? any(many, test) : test.test(value);
  }

  private static boolean any(Collection<?> many, Predicate<Object> test) {
    return many.isEmpty() ? test.test(null) : many.stream().anyMatch(test);
  }

  private static Predicate<Object> test(TableColumn column, Condition condition) {
    return switch (condition) {
      case Condition.Compare c -> value -> compare(value, c.operator(), c.value());
      case Condition.Contains c -> {
        String wanted = Folding.fold(c.text());
        yield value -> words(column, value).contains(wanted);
      }
      case Condition.In in -> value -> value != null && in.values().contains(value);
      case Condition.And and ->
          and.conditions().stream().map(c -> test(column, c)).reduce(value -> true, Predicate::and);
      case Condition.Or or ->
          or.conditions().stream().map(c -> test(column, c)).reduce(value -> false, Predicate::or);
      case Condition.Not not -> test(column, not.condition()).negate();
      case Condition.Words words -> value -> false;
    };
  }

  private static String words(TableColumn column, Object value) {
    return Folding.fold(ValueText.format(column.feature(), value));
  }

  private static boolean compare(Object value, Operator operator, Object wanted) {
    boolean empty = value == null || value.toString().isBlank();
    if (empty || wanted == null) {
      boolean equal = empty == (wanted == null);
      return operator == Operator.EQUAL ? equal : operator == Operator.NOT_EQUAL && !equal;
    }
    if (value instanceof Money a
        && wanted instanceof Money b
        && !a.currency().equals(b.currency())) {
      return operator == Operator.NOT_EQUAL; // no rate of exchange is known
    }
    int order = order(value, wanted);
    return switch (operator) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  @SuppressWarnings("unchecked")
  private static int order(Object value, Object wanted) {
    if (value instanceof Money a && wanted instanceof Money b) {
      return a.amount().compareTo(b.amount());
    } else if (value instanceof Number a && wanted instanceof Number b) {
      return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
    } else if (value instanceof PartialDate a) {
      String date = a.toString(); // "2010" means all of 2010
      String asked = wanted.toString();
      return date.substring(0, Math.min(date.length(), asked.length())).compareTo(asked);
    } else if (value instanceof Enumerator || value instanceof Boolean) {
      return value.equals(wanted) ? 0 : 1;
    } else if (value instanceof Comparable<?> a
        && value.getClass() == wanted.getClass()
        && !(value instanceof String)) {
      return ((Comparable<Object>) a).compareTo(wanted);
    }
    return Folding.fold(value.toString()).compareTo(Folding.fold(wanted.toString()));
  }
}
