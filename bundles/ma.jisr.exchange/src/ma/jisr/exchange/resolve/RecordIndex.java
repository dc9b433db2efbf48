package ma.jisr.exchange.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Nearest;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Hit;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The records of a type by what people call them: code, name in any language, acronym, other names,
 * ISO code. Read once, as rows.
 */
public final class RecordIndex {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final List<String> OTHER_NAMES = List.of("acronym", "aliases", "isoCode");
  private static final int SHOWN = 5;
  private static final int MOST_SUGGESTIONS = 500;
  private static final int MOST_CACHED = 100_000;

  private final EClass target;
  private final Session session;
  private final Map<String, Found> byCode = new HashMap<>();

  /** One record, or a list of them where several have the name. */
  private final Map<String, Object> byName = new HashMap<>();

  private final List<Found> made = new ArrayList<>();
  private final Map<String, Found> cache = new HashMap<>();
  private final Map<String, String> suggestions = new HashMap<>();

  /**
   * Reads the records that a reference may point at.
   *
   * @param target their type, which may be abstract
   * @param session to read with, and to make the terms of open vocabularies in later
   */
  RecordIndex(EClass target, Session session) {
    this.target = target;
    this.session = session;
    for (EClass type : session.workspace().catalog().concrete(target)) {
      List<EStructuralFeature> features = namingFeatures(type);
      List<Column> columns = new ArrayList<>();
      features.forEach(f -> columns.add(Column.of(f)));
      for (Row row : session.query(type).rows(columns, 0, Integer.MAX_VALUE)) {
        Map<EStructuralFeature, Object> values = new HashMap<>();
        for (int i = 0; i < features.size(); i++) {
          values.put(features.get(i), row.values()[i]);
        }
        String code = (String) values.get(CorePackage.Literals.RECORD__CODE);
        add(Found.of(row.type(), row.id(), code), code, values::get);
      }
    }
  }

  private static List<EStructuralFeature> namingFeatures(EClass type) {
    List<EStructuralFeature> features = new ArrayList<>();
    features.add(CorePackage.Literals.RECORD__CODE);
    for (EStructuralFeature label : Meta.label(type)) {
      for (String language : Labels.LANGUAGES) {
        EStructuralFeature translation = Meta.translation(label, type, language);
        if (!features.contains(translation)) {
          features.add(translation);
        }
      }
      if (!features.contains(label)) {
        features.add(label);
      }
    }
    for (String name : OTHER_NAMES) {
      EStructuralFeature feature = type.getEStructuralFeature(name);
      if (feature != null) {
        features.add(feature);
      }
    }
    return features;
  }

  /**
   * Makes a record findable.
   *
   * @param found the record
   * @param code its code, or null
   * @param value its values by feature: texts, or labels where the feature is a reference
   */
  public void add(Found found, String code, Function<EStructuralFeature, Object> value) {
    EClass type = found.type();
    if (code != null) {
      byCode.put(code, found);
      addName(code, found);
    }
    for (String language : Labels.LANGUAGES) {
      StringJoiner label = new StringJoiner(" ");
      for (EStructuralFeature base : Meta.label(type)) {
        Object text = value.apply(Meta.translation(base, type, language));
        label.add(String.valueOf(text == null ? value.apply(base) : text));
      }
      addName(label.toString(), found);
    }
    for (String name : OTHER_NAMES) {
      EStructuralFeature feature = type.getEStructuralFeature(name);
      Object other = feature == null ? null : value.apply(feature);
      if (other instanceof Collection<?> many) {
        many.forEach(o -> addName(o.toString(), found));
      } else if (other != null) {
        addName(other.toString(), found);
      }
    }
    cache.clear();
  }

  @SuppressWarnings("unchecked")
  private void addName(String name, Found found) {
    String folded = Folding.fold(name);
    if (folded.isEmpty()) {
      return;
    }
    Object before = byName.putIfAbsent(folded, found);
    if (before instanceof List<?> list) {
      if (!list.contains(found)) {
        ((List<Found>) list).add(found);
      }
    } else if (before != null && before != found) {
      byName.put(folded, new ArrayList<>(List.of((Found) before, found)));
    }
  }

  /**
   * What {@link #resolve} finds a record by: its name, with its code behind it where others have
   * the name too.
   */
  public String reference(String name, long id) {
    if (byName.get(Folding.fold(name)) instanceof List<?> several) {
      for (Object one : several) {
        if (((Found) one).id() == id) {
          return name + " [" + ((Found) one).reference() + ']';
        }
      }
    }
    return name;
  }

  /**
   * The record that a text stands for: by code, then by name in any language; "name [code]" tells
   * records of one name apart.
   *
   * @throws BadValue when there is none, or more than one
   */
  public Found resolve(String text) throws BadValue {
    Found known = cache.get(text);
    if (known == null) {
      known = find(text);
      if (cache.size() >= MOST_CACHED) {
        cache.clear();
      }
      cache.put(text, known);
    }
    return known;
  }

  /**
   * The record that a name stands for, to be made when there is none.
   *
   * @throws BadValue when there are several, or the name is too long
   */
  public Found resolveOrMake(String text) throws BadValue {
    try {
      return resolve(text);
    } catch (BadValue e) {
      String folded = Folding.fold(text);
      if (!e.isUnknown() || folded.isEmpty()) {
        throw e;
      }
      Found made = term(text, folded);
      this.made.add(made);
      cache.put(text, made);
      return made;
    }
  }

  private Found term(String text, String folded) throws BadValue {
    int longest = Meta.length(Meta.label(target).get(0));
    if (text.length() > longest) {
      throw new BadValue(TEXTS.format("value.tooLong", text.length(), longest));
    }
    Found term = Found.term(target, text, folded);
    byName.put(folded, term);
    return term;
  }

  /** What {@link #resolveOrMake} found no record for. */
  List<Found> made() {
    return made;
  }

  /** The type of the records. */
  EClass target() {
    return target;
  }

  private Found find(String text) throws BadValue {
    Found exact = byCode.get(text);
    if (exact != null) {
      return exact;
    }
    int bracket = text.lastIndexOf('[');
    if (bracket >= 0 && text.endsWith("]")) {
      String reference = text.substring(bracket + 1, text.length() - 1).strip();
      Optional<Found> told = Optional.ofNullable(byCode.get(reference)).or(() -> byId(reference));
      if (told.isPresent()) {
        return told.get();
      }
    }
    String folded = Folding.fold(text);
    Object named = byName.get(folded);
    if (named instanceof Found found) {
      return found;
    }
    if (named instanceof List<?> several) {
      throw ambiguous(text, several);
    }
    Optional<Found> numbered = byId(text);
    if (numbered.isPresent()) {
      return numbered.get();
    }
    if (Meta.isOpen(target) && !target.isAbstract() && !folded.isEmpty()) {
      return term(text, folded);
    }
    throw unknown(text, folded);
  }

  private Optional<Found> byId(String text) {
    String digits = text.startsWith("#") ? text.substring(1) : text;
    if (!digits.matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    Optional<Hit> hit = session.workspace().find(Long.parseLong(digits));
    return hit.filter(h -> target.isSuperTypeOf(h.type()) && !h.trashed())
        .map(h -> Found.of(h.type(), h.id(), null));
  }

  private static BadValue ambiguous(String text, List<?> several) {
    StringJoiner codes = new StringJoiner(", ");
    several.stream().limit(SHOWN).forEach(f -> codes.add(((Found) f).reference()));
    return new BadValue(
        TEXTS.format("value.ambiguous", text, codes + (several.size() > SHOWN ? "…" : "")));
  }

  private BadValue unknown(String text, String folded) {
    String type = Labels.of(target).toLowerCase(Locale.getDefault());
    String near = suggestions.get(folded);
    if (near == null && suggestions.size() < MOST_SUGGESTIONS) {
      near = Nearest.of(folded, byName.keySet());
      suggestions.put(folded, near == null ? "" : near);
    }
    boolean close = near != null && !near.isEmpty();
    String shown = close ? shown(byName.get(near), near) : null;
    return new BadValue(
        close
            ? TEXTS.format("value.unknownNear", text, type, shown)
            : TEXTS.format("value.unknown", text, type),
        true);
  }

  private String shown(Object near, String folded) {
    if (near instanceof Found found && found.id() != 0) {
      Optional<Hit> hit = session.workspace().find(found.id());
      return hit.map(Hit::label).orElse(folded) + " [" + found.reference() + "]";
    }
    return folded;
  }
}
