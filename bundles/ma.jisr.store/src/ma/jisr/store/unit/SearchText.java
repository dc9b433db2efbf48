package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Initials;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The folded words by which search finds a record: its own texts, the initials of its names when it
 * has no acronym, and the names, in every language, of what it refers to.
 */
final class SearchText {

  private static final int KEPT_NAMES = 20_000;
  private static final String ACRONYM = "acronym";

  /** How the model marks the features that are names. */
  private static final Set<String> NAMES = Set.of("name", "translated-name");

  private final Map<EClass, List<EStructuralFeature>> searched = new HashMap<>();
  private final Map<Long, String> names =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
          return size() > KEPT_NAMES;
        }
      };

  /** The words of a record, each once: search asks for words, wherever they stand. */
  String of(EObject record) {
    Set<String> words = new LinkedHashSet<>();
    for (EStructuralFeature feature : searched(record.eClass())) {
      if (feature.isMany()) {
        if (record.eIsSet(feature)) {
          ((Collection<?>) record.eGet(feature, feature instanceof EReference))
              .forEach(single -> add(words, record, feature, single));
        }
      } else {
        add(words, record, feature, record.eGet(feature, false));
      }
    }
    addInitials(words, record);
    String text = String.join(" ", words);
    return text.substring(0, Math.min(text.length(), RecordTable.SEARCH_LENGTH));
  }

  /** Forgets the names of what was changed. */
  void forget() {
    names.clear();
  }

  private void add(Set<String> words, EObject record, EStructuralFeature feature, Object value) {
    if (value == null) {
      return;
    }
    String text =
        value instanceof EObject other
            ? names(record, feature, other)
            : Folding.fold(value.toString());
    int from = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
      words.add(text.substring(from, space));
      from = space + 1;
    }
    if (from < text.length()) {
      words.add(text.substring(from));
    }
  }

  /** What people call it when nobody filled in its acronym. */
  private void addInitials(Set<String> words, EObject record) {
    EStructuralFeature acronym = record.eClass().getEStructuralFeature(ACRONYM);
    boolean missing =
        acronym != null && (!(record.eGet(acronym) instanceof String text) || text.isBlank());
    if (missing) {
      for (EStructuralFeature feature : searched(record.eClass())) {
        if (NAMES.contains(String.valueOf(Meta.value(feature, "match")))
            && record.eGet(feature) instanceof String name) {
          String initials = Initials.of(Folding.fold(name));
          if (!initials.isEmpty()) {
            words.add(initials);
          }
        }
      }
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
    EStructuralFeature acronym = type.getEStructuralFeature(ACRONYM);
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
        type, t -> t.getEAllStructuralFeatures().stream().filter(Meta::isSearched).toList());
  }
}
