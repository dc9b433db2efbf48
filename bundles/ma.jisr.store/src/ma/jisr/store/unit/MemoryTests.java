package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.memory.MemoryColumn;
import ma.jisr.store.memory.MemoryTable;
import ma.jisr.store.memory.Packed;
import ma.jisr.store.schema.FeatureColumns;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Conditions tested on tables in memory; they mean what {@link RowTests} makes of them. */
final class MemoryTests {

  private static final int MOST_REMEMBERED = 1_000;

  private final MemoryValues memory;

  MemoryTests(MemoryValues memory) {
    this.memory = memory;
  }

  /** The test of a condition on the rows of a type. */
  IntPredicate test(EClass type, Condition condition) {
    return switch (condition) {
      case Condition.Compare c -> column(type, c.column(), compare(c));
      case Condition.Contains c -> column(type, c.column(), contains(c));
      case Condition.In in -> column(type, in.column(), in(in));
      case Condition.Words words -> words(type, words.words());
      case Condition.And and -> all(type, and.conditions());
      case Condition.Or or -> {
        List<IntPredicate> tests = or.conditions().stream().map(c -> test(type, c)).toList();
        yield row -> {
          for (IntPredicate test : tests) {
            if (test.test(row)) {
              return true;
            }
          }
          return false;
        };
      }
      case Condition.Not not -> test(type, not.condition()).negate();
    };
  }

  /** The test that all conditions hold. */
  IntPredicate all(EClass type, List<Condition> conditions) {
    List<IntPredicate> tests = conditions.stream().map(c -> test(type, c)).toList();
    return row -> {
      for (IntPredicate test : tests) {
        if (!test.test(row)) {
          return false;
        }
      }
      return true;
    };
  }

  /**
   * What is asked of a value.
   *
   * @param value of those that the model types
   * @param text of packed texts
   * @param id of identifiers, 0 for none
   */
  private record Test(Predicate<Object> value, Predicate<String> text, LongPredicate id) {}

  private static Test compare(Condition.Compare c) {
    EStructuralFeature feature = c.column().feature();
    Predicate<Object> value = v -> Comparisons.test(v, c.operator(), c.value(), feature);
    String wanted = c.value() == null ? null : Packed.pack(Folding.fold(c.value().toString()));
    boolean isEqual = c.operator() == Operator.EQUAL;
    LongPredicate id =
        c.value() instanceof Long number && (isEqual || c.operator() == Operator.NOT_EQUAL)
            ? v -> (v == number) == isEqual
            : v -> value.test(v == 0 ? null : (Object) v);
    return new Test(value, text -> compare(text, c.operator(), wanted), id);
  }

  private static boolean compare(String text, Operator operator, String wanted) {
    boolean empty = Packed.isEmpty(text);
    if (wanted == null || empty) {
      boolean equal = empty == (wanted == null);
      return operator == Operator.EQUAL ? equal : operator == Operator.NOT_EQUAL && !equal;
    }
    return switch (operator) {
      case EQUAL -> text.equals(wanted);
      case NOT_EQUAL -> !text.equals(wanted);
      case LESS -> text.compareTo(wanted) < 0;
      case AT_MOST -> text.compareTo(wanted) <= 0;
      case GREATER -> text.compareTo(wanted) > 0;
      case AT_LEAST -> text.compareTo(wanted) >= 0;
    };
  }

  private static Test contains(Condition.Contains c) {
    String folded = Folding.fold(c.text());
    String packed = Packed.pack(folded);
    EStructuralFeature feature = c.column().feature();
    Predicate<Object> value = v -> Comparisons.contains(v, folded, feature);
    return new Test(
        value, text -> Packed.contains(text, packed), v -> value.test(v == 0 ? null : (Object) v));
  }

  private static Test in(Condition.In in) {
    List<Test> any =
        in.values().stream()
            .map(v -> compare(new Condition.Compare(in.column(), Operator.EQUAL, v)))
            .toList();
    Set<Object> ids = new HashSet<>(in.values());
    boolean onlyIds = in.values().stream().allMatch(Long.class::isInstance);
    return new Test(
        v -> any.stream().anyMatch(t -> t.value().test(v)),
        v -> any.stream().anyMatch(t -> t.text().test(v)),
        onlyIds ? ids::contains : v -> any.stream().anyMatch(t -> t.id().test(v)));
  }

  private IntPredicate words(EClass type, String asked) {
    // The longest first: it is the least likely to be there.
    List<String> words =
        Folding.words(asked).stream()
            .distinct()
            .map(Packed::pack)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    MemoryColumn.Texts texts = (MemoryColumn.Texts) memory.table(type).column(MemoryKey.WORDS);
    return row -> {
      String text = texts.text(row);
      if (text == null || words.isEmpty()) {
        return false;
      }
      for (String word : words) {
        if (!text.contains(word)) {
          return false;
        }
      }
      return true;
    };
  }

  private IntPredicate column(EClass type, Column column, Test test) {
    return column(type, column.path(), 0, column.raw(), test);
  }

  private IntPredicate column(
      EClass type, List<EStructuralFeature> path, int at, boolean raw, Test test) {
    EStructuralFeature feature = path.get(at);
    FeatureColumns columns = memory.schema().table(type).columns(feature);
    if (columns == null) {
      boolean always = test.value().test(null);
      return row -> always;
    }
    boolean last = at == path.size() - 1;
    return switch (memory.table(type).column(MemoryKey.of(feature))) {
      case MemoryColumn.Texts texts -> row -> test.text().test(texts.text(row));
      case MemoryColumn.Values values -> remembered(values, test.value());
      case MemoryColumn.Ids ids when last && raw -> row -> test.id().test(ids.id(row));
      case MemoryColumn.Ids ids -> referred(ids, columns, path, at, raw, test);
      case MemoryColumn.Objects other -> throw new IllegalStateException(feature.getName());
    };
  }

  /** Equal values have equal answers, and to compare some takes long. */
  private static IntPredicate remembered(MemoryColumn.Values values, Predicate<Object> test) {
    Map<Object, Boolean> answers = new HashMap<>();
    return row -> {
      Object value = values.get(row);
      Boolean known = answers.get(value);
      if (known == null) {
        known = test.test(value);
        if (answers.size() < MOST_REMEMBERED) {
          answers.put(value, known);
        }
      }
      return known;
    };
  }

  /** What is asked of referred records is asked of each of them once. */
  private IntPredicate referred(
      MemoryColumn.Ids ids,
      FeatureColumns columns,
      List<EStructuralFeature> path,
      int at,
      boolean raw,
      Test test) {
    boolean last = at == path.size() - 1;
    List<MemoryTable> targets = new ArrayList<>();
    List<BitSet> passing = new ArrayList<>();
    for (FeatureColumns.Part part : columns.parts()) {
      MemoryTable target = memory.table(part.target());
      IntPredicate predicate;
      if (last) {
        MemoryColumn.Texts labels = (MemoryColumn.Texts) target.column(MemoryKey.label());
        predicate = row -> test.text().test(labels.text(row));
      } else {
        predicate = column(part.target(), path, at + 1, raw, test);
      }
      BitSet passes = new BitSet(target.size());
      for (int row = 0; row < target.size(); row++) {
        passes.set(row, predicate.test(row));
      }
      targets.add(target);
      passing.add(passes);
    }
    boolean whenNone = test.value().test(null);
    return row -> {
      long id = ids.id(row);
      for (int i = 0; id != 0 && i < targets.size(); i++) {
        int referred = targets.get(i).row(id);
        if (referred >= 0) {
          return passing.get(i).get(referred);
        }
      }
      return whenNone;
    };
  }
}
