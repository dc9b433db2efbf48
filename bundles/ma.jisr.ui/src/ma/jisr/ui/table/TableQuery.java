package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;

/**
 * What a table asks of the store.
 *
 * @param type the type of its records
 * @param conditions all of which must hold
 * @param order by what it is sorted
 */
public record TableQuery(EClass type, List<Condition> conditions, List<Order> order) {

  /**
   * One column of the order.
   *
   * @param column by which
   * @param ascending upwards
   */
  public record Order(TableColumn column, boolean ascending) {}

  /** Keeps copies. */
  public TableQuery {
    conditions = List.copyOf(conditions);
    order = List.copyOf(order);
  }

  /** Whether some records are left out. */
  public boolean isNarrowed() {
    return !conditions.isEmpty();
  }

  /** The question, in a session of the caller. */
  public Query in(Session session) {
    Query query = session.query(type);
    conditions.forEach(query::where);
    for (Order by : order) {
      if (by.column().isTranslated()) {
        query.orderBy(by.column().translated(), by.ascending());
      }
      query.orderBy(by.column().column(), by.ascending());
    }
    return query;
  }

  /** What the store is to read for some columns: each, and its translation after all of them. */
  static List<Column> columns(List<TableColumn> shown) {
    List<Column> columns = new ArrayList<>();
    shown.forEach(c -> columns.add(c.column()));
    shown.stream().filter(TableColumn::isTranslated).forEach(c -> columns.add(c.translated()));
    return columns;
  }

  /** The values of a row, one for each column shown, translated where there is a translation. */
  static Object[] values(List<TableColumn> shown, Object[] read) {
    Object[] values = new Object[shown.size()];
    int translated = shown.size();
    for (int i = 0; i < values.length; i++) {
      values[i] = read[i];
      if (shown.get(i).isTranslated()) {
        Object other = read[translated++];
        values[i] = other == null || other.toString().isBlank() ? read[i] : other;
      }
    }
    return values;
  }
}
