package ma.jisr.ui.importing;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.format.Tables;
import ma.jisr.exchange.plan.ImportPlan;
import ma.jisr.model.meta.Labels;

/**
 * How the columns of a file are understood.
 *
 * @param rows one for each column
 */
record Preview(List<Column> rows) {

  /**
   * A column.
   *
   * @param header as the file has it
   * @param meaning what it is taken for; "" when it is passed over
   */
  record Column(String header, String meaning) {}

  /** Reads the headers of a file. */
  static Preview of(ImportRequest request) {
    try (Table table = Tables.open(request)) {
      ImportPlan plan = ImportPlan.of(request, table);
      List<Column> columns = new ArrayList<>();
      for (int i = 0; i < table.headers().size(); i++) {
        columns.add(new Column(table.headers().get(i), meaning(plan, i)));
      }
      return new Preview(columns);
    }
  }

  private static String meaning(ImportPlan plan, int column) {
    for (var entry : plan.columns().entrySet()) {
      if (entry.getValue() == column) {
        return Labels.of(entry.getKey());
      }
    }
    for (var entry : plan.levels().entrySet()) {
      if (entry.getValue() == column) {
        return Labels.of(plan.levelsOf())
            + " – "
            + Labels.of(
                ma.jisr.model.core.CorePackage.Literals.PLACE_KIND.getEEnumLiteral(
                    entry.getKey().getName()));
      }
    }
    return "";
  }
}
