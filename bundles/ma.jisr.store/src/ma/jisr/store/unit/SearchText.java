package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The folded words by which search finds a record: its own texts, and the names, in every language,
 * of what it refers to.
 */
final class SearchText {

  private static final int KEPT_NAMES = 20_000;

  private final Map<EClass, List<EStructuralFeature>> searched = new HashMap<>();
  private final Map<Long, String> names =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
          return size() > KEPT_NAMES;
        }
      };

  /** The words of a record. */
  String of(EObject record) {
    StringBuilder text = new StringBuilder();
    for (EStructuralFeature feature : searched(record.eClass())) {
      Object value = record.eGet(feature, false);
      if (value instanceof Collection<?> many) {
        if (feature instanceof EReference) {
          many = (Collection<?>) record.eGet(feature, true);
        }
        many.forEach(single -> append(text, record, feature, single));
      } else {
        append(text, record, feature, value);
      }
    }
    int length = Math.min(text.length(), RecordTable.SEARCH_LENGTH);
    return text.substring(0, length);
  }

  /** Forgets the names of what was changed. */
  void forget() {
    names.clear();
  }

  private void append(StringBuilder text, EObject record, EStructuralFeature feature, Object value) {
    if (value == null) {
      return;
    }
    String words = value instanceof EObject other ? names(record, feature, other) : Folding.fold(value.toString());
    if (!words.isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append(words);
    }
  }

  private String names(EObject record, EStructuralFeature feature, EObject other) {
    String known = names.get(Refs.id(other));
    if (known == null) {
      EObject referred = feature.isMany() ? other : (EObject) record.eGet(feature, true);
      known = names(referred);
      names.put(Refs.id(other), known);
    }
    return known;
  }

  private static String names(EObject referred) {
    StringBuilder text = new StringBuilder();
    EClass type = referred.eClass();
    List<String> all = new ArrayList<>();
    Labels.LANGUAGES.forEach(l -> all.add(Labels.of(referred, java.util.Locale.of(l))));
    EStructuralFeature acronym = type.getEStructuralFeature("acronym");
    if (acronym != null && referred.eGet(acronym) instanceof String s) {
      all.add(s);
    }
    for (String name : all.stream().map(Folding::fold).distinct().toList()) {
      text.append(text.isEmpty() ? "" : " ").append(name);
    }
    return text.toString();
  }

  private List<EStructuralFeature> searched(EClass type) {
    return searched.computeIfAbsent(
        type,
        t -> t.getEAllStructuralFeatures().stream().filter(Meta::isSearched).toList());
  }
}
