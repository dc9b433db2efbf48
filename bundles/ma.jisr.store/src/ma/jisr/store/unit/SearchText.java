package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.store.schema.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The folded words by which search finds a record: its own texts, the initials of its names where
 * it has no acronym, and the names, in every language, of what it refers to.
 */
final class SearchText {

  private static final int KEPT_NAMES = 20_000;

  /** What a record is called, folded. */
  record Named(EClass type, String names) {}

  private final KnownNames known;
  private final Map<EClass, List<EStructuralFeature>> searched = new HashMap<>();
  private final Map<Long, Named> found =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Named> eldest) {
          return size() > KEPT_NAMES;
        }
      };
  private final Set<EClass> changed = new HashSet<>();
  private long since;

  /** Of a session that begins now. */
  SearchText(KnownNames known) {
    this.known = known;
    this.since = known.moment();
  }

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
    words.addAll(Initials.of(record));
    String text = String.join(" ", words);
    return text.substring(0, Math.min(text.length(), RecordTable.SEARCH_LENGTH));
  }

  /** Notes that the session changes records: what they were called is not what they are called. */
  void changing(Collection<? extends EObject> records) {
    records.forEach(
        r -> {
          changed.add(r.eClass());
          found.remove(Refs.id(r));
        });
  }

  /** Passes on what was found, after it was committed; what is loaded may be older. */
  void committed() {
    known.learn(found, since);
    found.clear();
    changed.clear();
  }

  /** Begins anew, with nothing loaded. */
  void begin() {
    found.clear();
    changed.clear();
    since = known.moment();
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

  private String names(EObject record, EStructuralFeature feature, EObject other) {
    long id = Refs.id(other);
    Named here = found.get(id);
    if (here != null) {
      return here.names();
    }
    String names = changed.contains(other.eClass()) ? null : known.of(id);
    if (names == null) {
      EObject referred = feature.isMany() ? other : (EObject) record.eGet(feature, true);
      names = names(referred);
      found.put(id, new Named(referred.eClass(), names));
    }
    return names;
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
    all.addAll(Initials.of(referred));
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
