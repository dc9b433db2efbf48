package ma.jisr.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.jisr.ui.form.PlainValues;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * My changes and theirs of one record, field by field. Only a field that both changed, to different
 * values, is a conflict; of several texts or references, what each added and took away is put
 * together.
 *
 * @param settled the values to be saved that nobody need choose
 * @param open the fields that somebody must choose
 */
record ThreeWay(Map<EStructuralFeature, Object> settled, List<Difference> open) {

  /** A field that both changed. */
  record Difference(EStructuralFeature feature, Object before, Object theirs, Object mine) {}

  /**
   * Compares.
   *
   * @param changed the features that I changed, with what stood there before
   * @param mine the record as I have it
   * @param theirs the record as it is saved now
   */
  static ThreeWay of(Map<EStructuralFeature, Object> changed, EObject mine, EObject theirs) {
    Map<EStructuralFeature, Object> settled = new LinkedHashMap<>();
    List<Difference> open = new ArrayList<>();
    changed.forEach(
        (feature, before) -> {
          Object my = PlainValues.of(mine, feature);
          Object their = PlainValues.of(theirs, feature);
          if (Objects.equals(their, before)) {
            settled.put(feature, my);
          } else if (!Objects.equals(their, my)) {
            boolean parts = feature instanceof EReference reference && reference.isContainment();
            if (feature.isMany() && !parts) {
              settled.put(feature, together(list(before), list(their), list(my)));
            } else {
              open.add(new Difference(feature, before, their, my));
            }
          }
        });
    return new ThreeWay(settled, open);
  }

  private static List<Object> list(Object plain) {
    return plain instanceof Collection<?> many ? new ArrayList<>(many) : new ArrayList<>();
  }

  private static List<Object> together(List<Object> before, List<Object> their, List<Object> my) {
    List<Object> all = new ArrayList<>(their);
    all.removeIf(value -> before.contains(value) && !my.contains(value));
    for (Object value : my) {
      if (!before.contains(value) && !all.contains(value)) {
        all.add(value);
      }
    }
    return all;
  }
}
