package ma.jisr.store.unit;

import java.util.Comparator;
import java.util.List;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import org.eclipse.emf.ecore.EClass;

/**
 * What a query asks for.
 *
 * @param types the concrete classes looked through
 * @param conditions all of which hold; none is an {@link Condition.And}
 * @param orders the first decides; equal to the end: by identifier
 * @param inTrash whether only what lies in the trash is meant, or only what does not
 */
record Question(
    List<EClass> types, List<Condition> conditions, List<Order> orders, boolean inTrash) {

  /** A column to sort by. */
  record Order(Column column, boolean ascending) {

    /** Compares two keys of the column: what is empty stays at the end either way. */
    Comparator<Comparable<Object>> comparator() {
      return ascending ? Comparisons.KEYS : Comparator.nullsLast(Comparator.reverseOrder());
    }
  }

  Question {
    types = List.copyOf(types);
    conditions = List.copyOf(conditions);
    orders = List.copyOf(orders);
  }
}
