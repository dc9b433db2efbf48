package ma.jisr.cli.command;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.export.RecordJson;
import ma.jisr.exchange.filter.FeatureWords;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The columns of a list, by the names that people type: "name", "place.code", "Siège". */
final class Columns {

  private Columns() {}

  /**
   * Reads the names of columns.
   *
   * @param names separated by commas
   * @throws CommandFailure USAGE when a column is unknown
   */
  static List<Column> parse(EClass type, String names) {
    List<Column> columns = new ArrayList<>();
    for (String name : names.split(",")) {
      columns.add(column(type, name.strip()));
    }
    return columns;
  }

  /** A column by its name. */
  static Column column(EClass type, String name) {
    List<EStructuralFeature> path = new ArrayList<>();
    EClass at = type;
    for (String step : name.split("\\.")) {
      EStructuralFeature feature = at == null ? null : FeatureWords.find(at, step);
      if (feature == null || path.stream().anyMatch(EStructuralFeature::isMany)) {
        throw CommandFailure.usage(
            CliTexts.format("usage.column", name, Labels.of(type), String.join(", ", names(type))));
      }
      path.add(feature);
      at = feature instanceof EReference reference ? reference.getEReferenceType() : null;
    }
    return Column.of(path.toArray(EStructuralFeature[]::new));
  }

  /** The columns that a list shows to people. */
  static List<Column> usual(EClass type) {
    return Meta.listed(type).stream().map(Column::of).toList();
  }

  /** Every column but parts of records, which have no one-word value: what scripts get. */
  static List<Column> all(EClass type) {
    return Meta.ordered(type).stream()
        .filter(f -> !f.getName().equals("id") && !f.getName().equals("trashedAt"))
        .filter(f -> !(f instanceof EReference reference && reference.isContainment()))
        .map(Column::of)
        .toList();
  }

  /** The name of a column to people. */
  static String label(Column column) {
    return String.join(" › ", column.path().stream().map(Labels::of).toList());
  }

  private static List<String> names(EClass type) {
    return all(type).stream().map(RecordJson::name).toList();
  }
}
