package ma.jisr.exchange;

import java.util.List;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import org.eclipse.emf.ecore.EClass;

/**
 * What a list shows, to be written to a file.
 *
 * @param type of the records
 * @param columns what to write of each
 * @param conditions what they must be like, all of it
 * @param order how they are sorted
 * @param ids the records, in their order, in place of conditions and order; null for all that meet
 *     the conditions
 * @param separator between the cells of CSV; null for a semicolon, in English a comma, as
 *     spreadsheets in those languages expect
 * @param mark whether CSV begins with a byte order mark, without which spreadsheets misread accents
 */
public record ExportRequest(
    EClass type,
    List<Column> columns,
    List<Condition> conditions,
    List<Order> order,
    List<Long> ids,
    Character separator,
    boolean mark) {

  /** One column of the order. */
  public record Order(Column column, boolean ascending) {}

  /** Keeps copies of the lists. */
  public ExportRequest {
    columns = List.copyOf(columns);
    conditions = List.copyOf(conditions);
    order = List.copyOf(order);
    ids = ids == null ? null : List.copyOf(ids);
  }

  /** All records of a type. */
  public static ExportRequest of(EClass type, List<Column> columns) {
    return new ExportRequest(type, columns, List.of(), List.of(), null, null, true);
  }

  /** The same, only for what meets some conditions. */
  public ExportRequest where(List<Condition> wanted) {
    return new ExportRequest(type, columns, wanted, order, ids, separator, mark);
  }

  /** The same, sorted. */
  public ExportRequest orderedBy(List<Order> wanted) {
    return new ExportRequest(type, columns, conditions, wanted, ids, separator, mark);
  }

  /** The same, for some records in their order. */
  public ExportRequest only(List<Long> wanted) {
    return new ExportRequest(type, columns, conditions, order, wanted, separator, mark);
  }

  /** The same, as CSV with another separator. */
  public ExportRequest separatedBy(char wanted) {
    return new ExportRequest(type, columns, conditions, order, ids, wanted, mark);
  }
}
