package ma.jisr.model.meta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the model's annotations say. Tables, forms, import, export, search, history and the
 * personal-data register read it here and nowhere else. {@code docs/development.md} lists the keys.
 */
public final class Meta {

  /** The source of every annotation read here. */
  public static final String SOURCE = "https://jisr.ma/model";

  /** The length of a text whose annotation names none, in characters. */
  public static final int DEFAULT_LENGTH = 2_000;

  /** The length of a text of several lines, in characters. */
  public static final int MULTILINE_LENGTH = 30_000;

  private Meta() {}

  /** The value of an annotation key, or null. */
  public static String value(EModelElement element, String key) {
    EAnnotation annotation = element.getEAnnotation(SOURCE);
    return annotation == null ? null : annotation.getDetails().get(key);
  }

  /** Whether an annotation key is there (and not "false"). */
  public static boolean is(EModelElement element, String key) {
    String value = value(element, key);
    return value != null && !value.equals("false");
  }

  /** The group of fields that a feature is shown in: the key of a label, as "identity". */
  public static String group(EStructuralFeature feature) {
    String group = value(feature, "group");
    return group == null ? "description" : group;
  }

  /** The form of a text: "multiline", "email", "phone", "url", "language"…, or "". */
  public static String format(EStructuralFeature feature) {
    String format = value(feature, "format");
    return format == null ? "" : format;
  }

  /** Whether a text may have several lines. */
  public static boolean isMultiline(EStructuralFeature feature) {
    return format(feature).equals("multiline");
  }

  /** The unit that figures are in, or "". */
  public static String unit(EStructuralFeature feature) {
    String unit = value(feature, "unit");
    return unit == null ? "" : unit;
  }

  /** The most characters that a text may have. */
  public static int length(EStructuralFeature feature) {
    String length = value(feature, "length");
    if (length != null) {
      return Integer.parseInt(length);
    }
    return isMultiline(feature) ? MULTILINE_LENGTH : DEFAULT_LENGTH;
  }

  /** Whether only the program writes the feature. */
  public static boolean isReadOnly(EStructuralFeature feature) {
    return is(feature, "readonly");
  }

  /**
   * Whether the store itself writes the feature of every record: identifier, version, who and when.
   * Other features that only the program writes are values like any other: kept, logged, undone.
   */
  public static boolean isSystem(EStructuralFeature feature) {
    return isReadOnly(feature) && feature.getEContainingClass() == CorePackage.Literals.RECORD;
  }

  /** Whether the words of the feature are found by search. */
  public static boolean isSearched(EStructuralFeature feature) {
    return is(feature, "search");
  }

  /** Whether a record must have a value. */
  public static boolean isRequired(EStructuralFeature feature) {
    return feature.getLowerBound() > 0;
  }

  /**
   * What personal data the feature holds: "identity", "contact" or "sensitive" (law 09-08, art. 1);
   * null when none.
   */
  public static String personal(EStructuralFeature feature) {
    return value(feature, "personal");
  }

  /** The other words that a column of an imported file may have as its header. */
  public static List<String> aliases(EModelElement element) {
    String aliases = value(element, "aliases");
    return aliases == null ? List.of() : List.of(aliases.split(";"));
  }

  /** Whether an import makes a record of this vocabulary for a word that it does not know. */
  public static boolean isOpen(EClass type) {
    return is(type, "open");
  }

  /** The name of a record type on the command line, as "organisations"; null when it has none. */
  public static String typeName(EClass type) {
    return value(type, "type");
  }

  /** Whether the class is a kind of record (has an identity and a history of its own). */
  public static boolean isRecord(EClass type) {
    return CorePackage.Literals.RECORD.isSuperTypeOf(type);
  }

  /**
   * The features whose values together tell one record from another: the code, or what is named.
   */
  public static List<EStructuralFeature> key(EClass type) {
    String key = value(type, "key");
    return features(type, key == null ? "code" : key);
  }

  /** The features whose values make the label of a record. */
  public static List<EStructuralFeature> label(EClass type) {
    for (EClass at = type; at != null; at = parent(at)) {
      String label = value(at, "label");
      if (label != null) {
        return features(type, label);
      }
    }
    return List.of();
  }

  /** The features that a list shows until its user chooses others, in their order. */
  public static List<EStructuralFeature> listed(EClass type) {
    List<EStructuralFeature> listed = new ArrayList<>();
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (value(feature, "list") != null) {
        listed.add(feature);
      }
    }
    listed.sort(Comparator.comparingInt(f -> Integer.parseInt(value(f, "list"))));
    return listed;
  }

  /**
   * The features in the order of forms and exports: those of the class before those it inherits,
   * each class's own by its "order", those that only the program writes last.
   */
  public static List<EStructuralFeature> ordered(EClass type) {
    List<EStructuralFeature> ordered = new ArrayList<>(type.getEAllStructuralFeatures());
    ordered.sort(
        Comparator.comparing(Meta::isReadOnly)
            .thenComparing(f -> !f.getName().equals("code"))
            .thenComparing(f -> f.getEContainingClass() == CorePackage.Literals.RECORD)
            .thenComparing(f -> -f.getEContainingClass().getEAllSuperTypes().size())
            .thenComparingInt(Meta::order));
    return ordered;
  }

  /**
   * The feature that holds a text in another language: {@code nameAr} for {@code name} and "ar".
   * French is the base.
   *
   * @return that feature, or the base when the class has no such translation
   */
  public static EStructuralFeature translation(EStructuralFeature base, EClass type, String lang) {
    if (lang.length() != 2) {
      return base;
    }
    String suffix = Character.toUpperCase(lang.charAt(0)) + lang.substring(1);
    EStructuralFeature translated = type.getEStructuralFeature(base.getName() + suffix);
    return translated == null ? base : translated;
  }

  /** Whether a reference to a place may be given level by level: country, region, province… */
  public static boolean hasLevels(EStructuralFeature feature) {
    return feature instanceof EReference && is(feature, "levels");
  }

  /** The text feature that keeps the name of a place which the gazetteer does not have, or null. */
  public static EAttribute locality(EStructuralFeature feature, EClass type) {
    String name = value(feature, "locality");
    return name == null ? null : (EAttribute) type.getEStructuralFeature(name);
  }

  private static int order(EStructuralFeature feature) {
    String order = value(feature, "order");
    return order == null ? 0 : Integer.parseInt(order);
  }

  private static EClass parent(EClass type) {
    return type.getESuperTypes().isEmpty() ? null : type.getESuperTypes().get(0);
  }

  private static List<EStructuralFeature> features(EClass type, String names) {
    List<EStructuralFeature> features = new ArrayList<>();
    for (String name : names.split(" ")) {
      EStructuralFeature feature = type.getEStructuralFeature(name);
      if (feature == null) {
        throw new IllegalStateException(type.getName() + " has no feature " + name);
      }
      features.add(feature);
    }
    return List.copyOf(features);
  }
}
