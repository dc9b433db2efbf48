package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Makes conditions for the store of what stands above the columns. */
final class FilterConditions {

  /** How many identifiers one condition names: more would be tested one by one. */
  private static final int MOST = 400;

  private FilterConditions() {}

  /**
   * The conditions of all columns.
   *
   * @param filters by column
   * @param places is asked when a filter is about a place
   * @param conditions receives the conditions of those that mean something
   * @return the sentence about those that mean nothing; null when all do
   */
  static String collect(
      Map<TableColumn, Filter> filters, Supplier<PlaceTree> places, List<Condition> conditions) {
    String bad = null;
    for (Map.Entry<TableColumn, Filter> each : filters.entrySet()) {
      try {
        conditions.add(of(each.getKey(), each.getValue(), places));
      } catch (IllegalArgumentException e) {
        bad = bad == null ? e.getMessage() : bad + ' ' + e.getMessage(); // the others hold
      }
    }
    return bad;
  }

  /**
   * The condition of one column.
   *
   * @throws IllegalArgumentException with one sentence when it means nothing
   */
  static Condition of(TableColumn column, Filter filter, Supplier<PlaceTree> places) {
    return switch (filter) {
      case Filter.Chosen chosen -> chosen(column, chosen, places);
      case Filter.Typed typed -> {
        boolean name = !typed.text().startsWith("=") && !typed.text().startsWith("<>");
        yield column.kind() == TableColumn.Kind.PLACE && name
            ? in(raw(column), places.get().named(typed.text()))
            : FilterText.parse(column, typed.text());
      }
    };
  }

  private static Condition chosen(
      TableColumn column, Filter.Chosen chosen, Supplier<PlaceTree> places) {
    List<Condition> any = new ArrayList<>();
    List<String> keys = new ArrayList<>(chosen.keys());
    if (keys.remove(Filter.EMPTY)) {
      any.add(new Condition.Compare(raw(column), Operator.EQUAL, null));
    }
    if (column.feature().getEType() instanceof EEnum type) {
      List<Object> values = new ArrayList<>();
      for (EEnumLiteral literal : type.getELiterals()) {
        if (keys.contains(literal.getName())) {
          values.add(literal.getInstance());
        }
      }
      any.add(new Condition.In(column.column(), values));
    } else if (column.kind() == TableColumn.Kind.YES_NO) {
      keys.forEach(key -> any.add(yesOrNo(column, Boolean.parseBoolean(key))));
    } else if (!keys.isEmpty()) {
      Collection<Long> ids = keys.stream().map(Long::valueOf).toList();
      boolean place = column.kind() == TableColumn.Kind.PLACE;
      any.add(in(raw(column), place ? places.get().within(ids) : ids));
    }
    return any.size() == 1 ? any.get(0) : new Condition.Or(any);
  }

  private static Condition yesOrNo(TableColumn column, boolean yes) {
    Condition equal = new Condition.Compare(column.column(), Operator.EQUAL, yes);
    boolean never = !yes && column.feature().getEType().getInstanceClass() == boolean.class;
    return never // what was never said is shown as "no"
        ? new Condition.Or(
            List.of(equal, new Condition.Compare(column.column(), Operator.EQUAL, null)))
        : equal;
  }

  private static Column raw(TableColumn column) {
    return column.isReference() ? Column.idOf(column.feature()) : column.column();
  }

  private static Condition in(Column column, Collection<Long> ids) {
    List<Long> all = List.copyOf(ids);
    List<Condition> parts = new ArrayList<>();
    for (int from = 0; from == 0 || from < all.size(); from += MOST) {
      parts.add(new Condition.In(column, all.subList(from, Math.min(all.size(), from + MOST))));
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
  }
}
