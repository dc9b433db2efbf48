package ma.jisr.ui.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Two records side by side.
 *
 * @param first the label of the first
 * @param second the label of the second
 * @param rows the fields that one of them has, those that differ first
 */
record PairFields(String first, String second, List<Row> rows) {

  /**
   * A field.
   *
   * @param first its value in words, "" for none
   */
  record Row(EStructuralFeature feature, String first, String second) {

    /** Whether the two say different things. */
    boolean differs() {
      return !Objects.equals(first, second);
    }

    /** Whether there is something to choose: of values that are many, all are kept. */
    boolean isChoice() {
      return !feature.isMany() && differs() && !first.isEmpty() && !second.isEmpty();
    }

    /** Whether another value may be typed. */
    boolean isTyped() {
      if (feature.isMany() || !(feature instanceof EAttribute)) {
        return false;
      }
      Class<?> type = feature.getEType().getInstanceClass();
      return type == String.class || ValueText.isNumber(feature) || ValueText.isDate(feature);
    }
  }

  /**
   * Reads two records.
   *
   * @return empty when one of them is gone
   */
  static Optional<PairFields> of(Workspace workspace, EClass type, long first, long second) {
    try (Session session = workspace.session()) {
      Optional<Record> one = session.load(type, first);
      Optional<Record> other = session.load(type, second);
      if (one.isEmpty() || other.isEmpty()) {
        return Optional.empty();
      }
      List<Row> rows = new ArrayList<>();
      for (EStructuralFeature feature : Meta.ordered(one.get().eClass())) {
        Row row = new Row(feature, text(one.get(), feature), text(other.get(), feature));
        boolean empty = row.first().isEmpty() && row.second().isEmpty();
        if (!Meta.isReadOnly(feature) && !empty) {
          rows.add(row);
        }
      }
      rows.sort(java.util.Comparator.comparing(row -> row.isChoice() ? 0 : row.differs() ? 1 : 2));
      return Optional.of(new PairFields(Labels.of(one.get()), Labels.of(other.get()), rows));
    }
  }

  private static String text(Record record, EStructuralFeature feature) {
    return ValueText.format(feature, record.eGet(feature));
  }
}
