package ma.jisr.cli.command;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.ExportRequest.Order;
import ma.jisr.exchange.filter.ConditionParser;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which records, in which order, with which columns: the same words for lists and exports. */
final class Selection {

  @Parameters(paramLabel = "TYPE", index = "0", descriptionKey = "selection.type")
  String typeName;

  @Option(names = "--where", paramLabel = "EXPR", descriptionKey = "selection.where")
  List<String> where = new ArrayList<>();

  @Option(names = "--columns", paramLabel = "A,B", descriptionKey = "selection.columns")
  String columnNames;

  @Option(names = "--sort", paramLabel = "A,-B", descriptionKey = "selection.sort")
  String sort;

  private EClass type;
  private final List<Condition> conditions = new ArrayList<>();
  private List<Column> columns;
  private final List<Order> order = new ArrayList<>();

  /**
   * Reads what was typed.
   *
   * @throws CommandFailure USAGE for an unknown type or column
   * @throws ma.jisr.exchange.ExchangeException CONDITION when a condition cannot be understood
   */
  void resolve(Catalog catalog) {
    type = WorkspaceCommand.type(catalog, typeName);
    where.forEach(text -> conditions.add(ConditionParser.parse(type, text)));
    columns = columnNames == null ? null : Columns.parse(type, columnNames);
    if (sort != null) {
      for (String name : sort.split(",")) {
        boolean descending = name.strip().startsWith("-");
        String column = descending ? name.strip().substring(1) : name;
        order.add(new Order(Columns.column(type, column.strip()), !descending));
      }
    }
  }

  EClass type() {
    return type;
  }

  /** The columns chosen, or the usual ones. */
  List<Column> columns(List<Column> usual) {
    return columns == null ? usual : columns;
  }

  Query query(Session session) {
    Query query = session.query(type);
    conditions.forEach(query::where);
    order.forEach(o -> query.orderBy(o.column(), o.ascending()));
    return query;
  }

  /**
   * What was selected, to be exported.
   *
   * @param brief whether the usual columns are those of a list, as on paper, not all
   */
  ExportRequest export(boolean brief) {
    List<Column> usual =
        brief ? Meta.listed(type).stream().map(f -> Column.of(f)).toList() : Columns.all(type);
    return ExportRequest.of(type, columns(usual)).where(conditions).orderedBy(order);
  }
}
