package ma.jisr.model.meta;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.module.Module;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The words for the model's elements, and for records, in the program's language. */
public final class Labels {

  private static final Map<EPackage, Texts> TEXTS = new ConcurrentHashMap<>();

  /** The languages of the program, the base first (ISO 639-1). */
  public static final List<String> LANGUAGES = List.of("fr", "ar", "en");

  private Labels() {}

  /** The name of a class or an enumeration: "Organisation". */
  public static String of(EClassifier classifier) {
    return of(classifier, Locale.getDefault());
  }

  /** The name of a class or an enumeration in a language. */
  public static String of(EClassifier classifier, Locale locale) {
    return texts(classifier.getEPackage()).text(classifier.getName(), locale);
  }

  /** The name of many records of a class: "Organisations". */
  public static String plural(EClass type) {
    return plural(type, Locale.getDefault());
  }

  /** The name of many records of a class in a language. */
  public static String plural(EClass type, Locale locale) {
    return texts(type.getEPackage()).text(type.getName() + ".plural", locale);
  }

  /** The name of a feature: "Forme juridique". */
  public static String of(EStructuralFeature feature) {
    return of(feature, Locale.getDefault());
  }

  /** The name of a feature in a language. */
  public static String of(EStructuralFeature feature, Locale locale) {
    EClass owner = feature.getEContainingClass();
    String key = Meta.value(feature, "label");
    return texts(owner.getEPackage())
        .text(key == null ? owner.getName() + '.' + feature.getName() : key, locale);
  }

  /** The name of a value of an enumeration. */
  public static String of(EEnumLiteral literal) {
    return of(literal, Locale.getDefault());
  }

  /** The name of a value of an enumeration in a language. */
  public static String of(EEnumLiteral literal, Locale locale) {
    EEnum type = literal.getEEnum();
    return texts(type.getEPackage()).text(type.getName() + '.' + literal.getName(), locale);
  }

  /** The name of a group of fields. */
  public static String group(EClass type, String group) {
    String key = "Group." + group;
    Texts own = texts(type.getEPackage());
    return (own.has(key) ? own : texts(CorePackage.eINSTANCE)).text(key);
  }

  /**
   * The unit that figures are in, in the program's language.
   *
   * @return a sign, as "%", is the same in every language; "" when there is none
   */
  public static String unit(EStructuralFeature feature) {
    String unit = Meta.unit(feature);
    Texts words = texts(CorePackage.eINSTANCE);
    return words.has("Unit." + unit) ? words.text("Unit." + unit) : unit;
  }

  /** The name of a module. */
  public static String of(Module module) {
    return texts(module.packages().get(0)).text(module.labelKey());
  }

  /**
   * The label of a record: the values of its label features in the program's language, the base
   * language where a translation is empty.
   *
   * @return the label; the code or the identifier when it has none
   */
  public static String of(EObject record) {
    return of(record, Locale.getDefault());
  }

  /** The label of a record in a language. */
  public static String of(EObject record, Locale locale) {
    StringBuilder label = new StringBuilder();
    EClass type = record.eClass();
    for (EStructuralFeature feature : Meta.label(type)) {
      Object value = record.eGet(Meta.translation(feature, type, locale.getLanguage()));
      if (value == null || value.toString().isBlank()) {
        value = record.eGet(feature);
      }
      if (value != null) {
        label.append(label.isEmpty() ? "" : " ").append(word(feature, value, locale));
      }
    }
    if (label.isEmpty() && Meta.isRecord(type)) {
      Object code = record.eGet(type.getEStructuralFeature("code"));
      label.append(code != null ? code : record.eGet(type.getEStructuralFeature("id")));
    }
    return label.toString();
  }

  private static String word(EStructuralFeature feature, Object value, Locale locale) {
    if (value instanceof EObject other) {
      return of(other, locale);
    }
    return value instanceof Enumerator literal && feature.getEType() instanceof EEnum type
        ? of(type.getEEnumLiteral(literal.getName()), locale)
        : value.toString();
  }

  /**
   * The words that are proposed for a text, as the usual legal forms; the text may be another.
   *
   * @return in the program's language and in the order in which to offer them; empty when none
   */
  public static List<String> proposals(EStructuralFeature feature) {
    if (Meta.value(feature, "proposals") == null) {
      return List.of();
    }
    EClass owner = feature.getEContainingClass();
    String key = owner.getName() + '.' + feature.getName() + ".proposals";
    return List.of(texts(owner.getEPackage()).text(key).split(";"));
  }

  private static Texts texts(EPackage ePackage) {
    return TEXTS.computeIfAbsent(
        ePackage, p -> Texts.named(Meta.value(p, "messages"), p.getClass().getClassLoader()));
  }
}
