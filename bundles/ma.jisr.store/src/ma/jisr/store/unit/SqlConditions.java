package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.schema.FeatureColumns;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Words conditions in SQL where SQL means the same as the program: numbers, dates, truth values,
 * enumerations, identifiers, emptiness. Texts are left to the program, which folds accents.
 */
final class SqlConditions {

  private final RecordTable table;

  SqlConditions(RecordTable table) {
    this.table = table;
  }

  /** The condition in SQL, or null when the program must test it. */
  org.jooq.Condition of(Condition condition) {
    return switch (condition) {
      case Condition.Compare compare -> compare(compare);
      case Condition.In in -> in(in);
      case Condition.Words words -> words(words.words());
      case Condition.Contains contains ->
          isLacking(contains.column()) ? DSL.falseCondition() : null;
      case Condition.Not not -> {
        // SQL's NOT of an unknown is unknown: only conditions that are never unknown turn over.
        yield null;
      }
      case Condition.And and -> {
        List<org.jooq.Condition> all = all(and.conditions());
        yield all == null ? null : DSL.and(all);
      }
      case Condition.Or or -> {
        List<org.jooq.Condition> all = all(or.conditions());
        yield all == null ? null : DSL.or(all);
      }
    };
  }

  private List<org.jooq.Condition> all(List<Condition> conditions) {
    List<org.jooq.Condition> all = new ArrayList<>();
    for (Condition condition : conditions) {
      org.jooq.Condition words = of(condition);
      if (words == null) {
        return null;
      }
      all.add(words);
    }
    return all;
  }

  /** Every word occurs in what search looks through. */
  static org.jooq.Condition words(String text) {
    List<org.jooq.Condition> all = new ArrayList<>();
    for (String word : Folding.words(text)) {
      // A folded word has letters and digits only: nothing to escape.
      all.add(
          DSL.field(DSL.name("t", RecordTable.SEARCH_TEXT), String.class).like('%' + word + '%'));
    }
    return all.isEmpty() ? DSL.falseCondition() : DSL.and(all);
  }

  private FeatureColumns direct(Column column) {
    return column.path().size() == 1 ? table.columns(column.feature()) : null;
  }

  /** Whether another heir of the type asked for has the column, and this class does not. */
  private boolean isLacking(Column column) {
    EStructuralFeature first = column.path().get(0);
    return !column.feature().isMany() && !first.getEContainingClass().isSuperTypeOf(table.type());
  }

  private org.jooq.Condition compare(Condition.Compare compare) {
    if (isLacking(compare.column())) {
      boolean always =
          Comparisons.test(null, compare.operator(), compare.value(), compare.column().feature());
      return always ? DSL.trueCondition() : DSL.falseCondition();
    }
    FeatureColumns columns = direct(compare.column());
    if (columns == null) {
      return null;
    }
    if (compare.value() == null) {
      return empty(columns, compare);
    }
    if (columns.isReference()) {
      return compare.column().raw() && compare.operator() == Condition.Operator.EQUAL
          ? refers(columns, List.of((Long) compare.value()))
          : null;
    }
    if (!columns.isComparable()) {
      return null;
    }
    Field<Object> field = SelectBuilder.own(columns.parts().get(0).name());
    Object value;
    try {
      value = columns.parameter(compare.value());
    } catch (ClassCastException | NumberFormatException e) {
      return null; // a value of another type: the program compares it in words
    }
    if (columns.feature().getEType() instanceof EEnum
        && compare.operator() != Condition.Operator.EQUAL
        && compare.operator() != Condition.Operator.NOT_EQUAL) {
      return null; // people order the words, not the codes
    }
    if (compare.value() instanceof PartialDate) {
      return date(columns.parts().get(0).name(), compare.operator(), value.toString());
    }
    return switch (compare.operator()) {
      case EQUAL -> field.eq(value);
      case NOT_EQUAL -> field.ne(value).or(field.isNull());
      case LESS -> field.lt(value);
      case AT_MOST -> field.le(value);
      case GREATER -> field.gt(value);
      case AT_LEAST -> field.ge(value);
    };
  }

  /** A date that may lack its day is compared no further than the precision asked for. */
  private static org.jooq.Condition date(String column, Condition.Operator operator, String asked) {
    Field<String> field = DSL.field(DSL.name("t", column), String.class);
    org.jooq.Condition within = field.like(asked + '%');
    return switch (operator) {
      case EQUAL -> within;
      case NOT_EQUAL -> DSL.not(within).or(field.isNull());
      case LESS -> field.lt(asked);
      case AT_MOST -> field.lt(asked).or(within);
      case GREATER -> field.gt(asked).andNot(within);
      case AT_LEAST -> field.ge(asked);
    };
  }

  private static org.jooq.Condition empty(FeatureColumns columns, Condition.Compare compare) {
    if (columns.feature() instanceof EAttribute && !columns.isComparable()) {
      return null; // a blank text counts as empty
    }
    List<org.jooq.Condition> nulls = new ArrayList<>();
    columns.parts().forEach(p -> nulls.add(SelectBuilder.own(p.name()).isNull()));
    return switch (compare.operator()) {
      case EQUAL -> DSL.and(nulls);
      case NOT_EQUAL -> DSL.not(DSL.and(nulls));
      default -> DSL.falseCondition();
    };
  }

  private static org.jooq.Condition refers(FeatureColumns columns, Collection<Long> ids) {
    List<org.jooq.Condition> any = new ArrayList<>();
    columns.parts().forEach(p -> any.add(DSL.field(DSL.name("t", p.name()), Long.class).in(ids)));
    return DSL.or(any);
  }

  private org.jooq.Condition in(Condition.In in) {
    if (isLacking(in.column())) {
      return DSL.falseCondition();
    }
    FeatureColumns columns = direct(in.column());
    if (columns == null || in.values().size() > RowReader.CHUNK) {
      return null;
    }
    if (columns.isReference()) {
      return in.column().raw()
          ? refers(columns, in.values().stream().map(v -> (Long) v).toList())
          : null;
    }
    if (!columns.isComparable()) {
      return null;
    }
    if (in.values().stream().anyMatch(PartialDate.class::isInstance)) {
      String column = columns.parts().get(0).name();
      return DSL.or(
          in.values().stream()
              .map(v -> date(column, Condition.Operator.EQUAL, v.toString()))
              .toList());
    }
    try {
      return SelectBuilder.own(columns.parts().get(0).name())
          .in(in.values().stream().map(columns::parameter).toList());
    } catch (ClassCastException | NumberFormatException e) {
      return null;
    }
  }
}
