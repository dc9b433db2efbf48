package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Conditions that the program tests row by row, over the values that a {@link SelectBuilder} reads.
 */
final class RowTests {

  /** A row under test: its identifier, and a value for each column asked for. */
  record Values(long id, Object[] values) {}

  private final SelectBuilder select;
  private final ManyOwners owners;
  private final List<SelectBuilder.Extractor> extractors = new ArrayList<>();

  RowTests(SelectBuilder select, ManyOwners owners) {
    this.select = select;
    this.owners = owners;
  }

  /** How the values of a row are read, in order. */
  List<SelectBuilder.Extractor> extractors() {
    return extractors;
  }

  /** Asks for a column; the answer is its place among the values. */
  int value(Column column) {
    extractors.add(select.column(column));
    return extractors.size() - 1;
  }

  /** The test of a condition. */
  Predicate<Values> test(Condition condition) {
    return switch (condition) {
      case Condition.Compare c -> compare(c.column(), c.operator(), c.value());
      case Condition.Contains c -> {
        String folded = Folding.fold(c.text());
        EStructuralFeature feature = c.column().feature();
        yield any(c.column(), v -> Comparisons.contains(v, folded, feature));
      }
      case Condition.In in ->
          any(
              in.column(),
              v ->
                  in.values().stream()
                      .anyMatch(
                          w -> Comparisons.test(v, Operator.EQUAL, w, in.column().feature())));
      case Condition.Words words -> words(words.words());
      case Condition.And and -> all(and.conditions());
      case Condition.Or or -> {
        List<Predicate<Values>> tests = or.conditions().stream().map(this::test).toList();
        yield row -> tests.stream().anyMatch(t -> t.test(row));
      }
      case Condition.Not not -> test(not.condition()).negate();
    };
  }

  /** The test that all conditions hold. */
  Predicate<Values> all(List<Condition> conditions) {
    List<Predicate<Values>> tests = conditions.stream().map(this::test).toList();
    return row -> {
      for (Predicate<Values> test : tests) {
        if (!test.test(row)) {
          return false;
        }
      }
      return true;
    };
  }

  private Predicate<Values> compare(Column column, Operator operator, Object wanted) {
    EStructuralFeature feature = column.feature();
    if (feature.isMany() && (operator == Operator.NOT_EQUAL || wanted == null)) {
      // "None of them is", and "there are none".
      boolean negative = (operator == Operator.NOT_EQUAL) != (wanted == null);
      Predicate<Values> some =
          any(column, v -> wanted == null || Comparisons.test(v, Operator.EQUAL, wanted, feature));
      return negative ? some.negate() : some;
    }
    return any(column, v -> Comparisons.test(v, operator, wanted, feature));
  }

  private Predicate<Values> any(Column column, Predicate<Object> test) {
    if (column.feature().isMany()) {
      Set<Long> matching = owners.of(column, test);
      return row -> matching.contains(row.id());
    }
    int at = value(column);
    return row -> test.test(row.values()[at]);
  }

  private Predicate<Values> words(String text) {
    List<String> words = new ArrayList<>(new HashSet<>(Folding.words(text)));
    int field = select.select(SelectBuilder.own(RecordTable.SEARCH_TEXT));
    extractors.add(row -> row.getString(field));
    int at = extractors.size() - 1;
    return row -> {
      String found = (String) row.values()[at];
      return found != null && !words.isEmpty() && words.stream().allMatch(found::contains);
    };
  }
}
