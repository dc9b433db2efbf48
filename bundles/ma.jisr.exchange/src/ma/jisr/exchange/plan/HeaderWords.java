package ma.jisr.exchange.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import ma.jisr.exchange.file.Table;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The headers that the columns of a record type may have: the labels of its features in every
 * language and their names, then their aliases, then the words for the levels of its place. What a
 * class says of its own features counts before what it inherits.
 */
public final class HeaderWords {

  private final EClass type;
  private final EReference place;
  private final PartWords parts;
  private final Map<String, Target> byWord = new LinkedHashMap<>();

  /** The headers of a record type. */
  public HeaderWords(EClass type) {
    this.type = type;
    parts = new PartWords(type);
    List<EStructuralFeature> features = new ArrayList<>(type.getEAllStructuralFeatures());
    features.removeIf(f -> !isImported(f));
    // Features of heirs before those of their ancestors.
    features.sort(
        Comparator.comparingInt(f -> -f.getEContainingClass().getEAllSuperTypes().size()));
    place =
        (EReference)
            features.stream()
                .filter(f -> Meta.hasLevels(f) && !f.isMany())
                .findFirst()
                .orElse(null);
    for (String language : Labels.LANGUAGES) {
      features.forEach(f -> put(Labels.of(f, Locale.of(language)), new Target.Value(f)));
    }
    features.forEach(f -> put(f.getName(), new Target.Value(f)));
    EStructuralFeature id = CorePackage.Literals.RECORD__ID;
    for (String language : Labels.LANGUAGES) {
      put(Labels.of(id, Locale.of(language)), new Target.Identifier());
    }
    put("id", new Target.Identifier());
    features.forEach(f -> Meta.aliases(f).forEach(a -> put(a, new Target.Value(f))));
    if (place != null) {
      putLevels();
      putAxes();
    }
  }

  /**
   * Whether a column of numbers is that of another program. Every program calls its numbers so, and
   * theirs would hit any of our records; our own tables have their label, or a version beside them.
   *
   * @param header of a column that may be the identifier
   * @param headers those of the whole table
   */
  public static boolean isForeign(String header, List<String> headers) {
    EStructuralFeature version = CorePackage.Literals.RECORD__VERSION;
    return Folding.fold(header).equals("id")
        && headers.stream()
            .map(Folding::fold)
            .noneMatch(
                h ->
                    h.equals(version.getName())
                        || Labels.LANGUAGES.stream()
                            .anyMatch(
                                l -> h.equals(Folding.fold(Labels.of(version, Locale.of(l))))));
  }

  /**
   * Whether a table whose headers are the names of features is a list of our own: others have
   * members that no record of ours has.
   */
  public static boolean isOurs(EClass type, Table table) {
    return table.isNamedByFeatures()
        && table.headers().stream()
            .allMatch(
                h ->
                    type.getEStructuralFeature(h.split("\\.", 2)[0]) != null
                        || h.equals("latitude")
                        || h.equals("longitude"));
  }

  private void putLevels() {
    EEnum kinds = CorePackage.Literals.PLACE_KIND;
    List<Function<EEnumLiteral, List<String>>> words =
        List.of(
            l -> Labels.LANGUAGES.stream().map(x -> Labels.of(l, Locale.of(x))).toList(),
            l -> List.of(l.getName()),
            Meta::aliases);
    for (Function<EEnumLiteral, List<String>> word : words) {
      for (EEnumLiteral literal : kinds.getELiterals()) {
        Target level = new Target.Level((PlaceKind) literal.getInstance());
        word.apply(literal).forEach(w -> put(w, level));
      }
    }
  }

  /** Coordinates of which the type has no features of its own lead to the nearest commune. */
  private void putAxes() {
    for (String language : Labels.LANGUAGES) {
      Locale locale = Locale.of(language);
      put(Labels.of(CorePackage.Literals.PLACE__LATITUDE, locale), new Target.Axis(true));
      put(Labels.of(CorePackage.Literals.PLACE__LONGITUDE, locale), new Target.Axis(false));
    }
    List.of("latitude", "lat").forEach(w -> put(w, new Target.Axis(true)));
    List.of("longitude", "lon", "lng", "long").forEach(w -> put(w, new Target.Axis(false)));
  }

  private void put(String word, Target target) {
    byWord.putIfAbsent(Folding.fold(word), target);
  }

  /** Whether the columns of a table may go to a feature. */
  public static boolean isImported(EStructuralFeature feature) {
    boolean part = feature instanceof EReference reference && reference.isContainment();
    return !part && !Meta.isReadOnly(feature);
  }

  /** The reference to a place that may be given level by level, or null. */
  public EReference place() {
    return place;
  }

  /**
   * Where a header leads.
   *
   * @param header as it stands in the file; what it has in brackets may be passed over
   * @return null when it is not known
   */
  public Target find(String header) {
    Target target = known(Folding.fold(header));
    int bracket = header.indexOf('(');
    if (target == null && bracket > 0) {
      target = known(Folding.fold(header.substring(0, bracket)));
    }
    return target == null ? grouped(header) : target;
  }

  /** "Siège – Commune": of two rows of headers the lower one says more, else the upper one. */
  private Target grouped(String header) {
    int dash = header.indexOf(" – ");
    if (dash < 0) {
      return null;
    }
    Target lower = known(Folding.fold(header.substring(dash + 3)));
    return lower != null ? lower : known(Folding.fold(header.substring(0, dash)));
  }

  private Target known(String folded) {
    Target target = byWord.get(folded);
    return target == null ? parts.find(folded) : target;
  }

  /**
   * The enumerations that also understand the values of a column which leads to another one: those
   * with the header among their own words ("type" of a place says its level and its nature).
   */
  List<EAttribute> companions(String header, EStructuralFeature main) {
    if (!(main.getEType() instanceof EEnum)) {
      return List.of();
    }
    String word = Folding.fold(header);
    return type.getEAllAttributes().stream()
        .filter(a -> a != main && a.getEType() instanceof EEnum && !a.isMany() && isImported(a))
        .filter(a -> Meta.aliases(a).stream().anyMatch(x -> Folding.fold(x).equals(word)))
        .toList();
  }
}
