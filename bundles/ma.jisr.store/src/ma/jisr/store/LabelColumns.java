package ma.jisr.store;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.meta.Meta;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What makes the label of records when they are read as rows: for each part of it, the part in a
 * language and the part as it is.
 *
 * @param columns to be read, next to each other
 */
public record LabelColumns(List<Column> columns) {

  /** Keeps a copy. */
  public LabelColumns {
    columns = List.copyOf(columns);
  }

  /**
   * Those of a type.
   *
   * @param language "fr", "ar" or "en"
   */
  public static LabelColumns of(EClass type, String language) {
    List<Column> columns = new ArrayList<>();
    for (EStructuralFeature feature : Meta.label(type)) {
      columns.add(Column.of(Meta.translation(feature, type, language)));
      columns.add(Column.of(feature));
    }
    return new LabelColumns(columns);
  }

  /**
   * The label of a row: each part in the language, or as it is where the translation is missing.
   *
   * @param from the number of the first of these columns among those of the row
   * @return the identifier when nothing is said
   */
  public String label(Row row, int from) {
    StringBuilder label = new StringBuilder();
    for (int i = from; i < from + columns.size(); i += 2) {
      Object translated = row.values()[i];
      Object value = isSaid(translated) ? translated : row.values()[i + 1];
      if (isSaid(value)) {
        label.append(label.isEmpty() ? "" : " ").append(value);
      }
    }
    return label.isEmpty() ? String.valueOf(row.id()) : label.toString();
  }

  private static boolean isSaid(Object value) {
    return value != null && !value.toString().isBlank();
  }
}
