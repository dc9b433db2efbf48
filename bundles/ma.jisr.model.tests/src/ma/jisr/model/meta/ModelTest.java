package ma.jisr.model.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.module.CoreModule;
import ma.jisr.model.text.Folding;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** The shared model says everything that tables, forms, import and search read of it. */
class ModelTest {

  private static final CorePackage CORE = CorePackage.eINSTANCE;
  private static final Pattern MISSING = Pattern.compile("!.*!|\\s*");

  private final List<String> defects = new ArrayList<>();

  private static List<EClass> classes() {
    return CORE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .toList();
  }

  private void named(String what, String label) {
    if (MISSING.matcher(label).matches()) {
      defects.add(what);
    }
  }

  @Test
  void everythingHasANameInThreeLanguages() {
    for (String language : Labels.LANGUAGES) {
      Locale locale = Locale.of(language);
      for (EClassifier classifier : CORE.getEClassifiers()) {
        String name = language + ' ' + classifier.getName();
        if (classifier instanceof EEnum literals) {
          named(name, Labels.of(classifier, locale));
          for (EEnumLiteral literal : literals.getELiterals()) {
            named(name + '.' + literal.getName(), Labels.of(literal, locale));
          }
        } else if (classifier instanceof EClass type) {
          named(name, Labels.of(classifier, locale));
          if (Meta.isRecord(type)) {
            named(name + ".plural", Labels.plural(type, locale));
          }
          for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            named(name + '.' + feature.getName(), Labels.of(feature, locale));
          }
        }
      }
    }
    assertEquals(List.of(), defects);
  }

  @Test
  void everyGroupAndUnitHasANameInThreeLanguages() {
    Locale before = Locale.getDefault();
    try {
      for (String language : Labels.LANGUAGES) {
        Locale.setDefault(Locale.of(language));
        for (EClass type : classes()) {
          for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            String group = Meta.group(feature);
            named(language + " Group." + group, Labels.group(type, group));
            String unit = Meta.unit(feature);
            boolean word = unit.codePoints().anyMatch(Character::isLetter);
            if (word && language.equals("ar") && Labels.unit(feature).equals(unit)) {
              defects.add(language + " Unit." + unit);
            }
          }
        }
        named(language + " module", Labels.of(new CoreModule()));
      }
    } finally {
      Locale.setDefault(before);
    }
    assertEquals(List.of(), defects);
  }

  @Test
  void everyFeatureHasAPlaceOfItsOwn() {
    for (EClass type : classes()) {
      Set<String> orders = new HashSet<>();
      for (EStructuralFeature feature : type.getEStructuralFeatures()) {
        String order = Meta.value(feature, "order");
        if (order == null || !orders.add(order)) {
          defects.add(type.getName() + '.' + feature.getName() + " order " + order);
        }
      }
    }
    assertEquals(List.of(), defects);
  }

  @Test
  void whatAnnotationsNameIsThere() {
    for (EClass type : classes()) {
      // Each of these throws when a feature is missing.
      if (Meta.isRecord(type)) {
        assertFalse(Meta.key(type).isEmpty(), type.getName());
      }
      boolean named = !Meta.label(type).isEmpty();
      if (Meta.isRecord(type) && !type.isAbstract()) {
        assertTrue(named, type.getName() + " has no label");
        assertFalse(
            Meta.listed(type).isEmpty() && !type.getESuperTypes().isEmpty(), type.getName());
        assertTrue(Meta.typeName(type).matches("[a-z-]+"), type.getName());
      }
      for (EStructuralFeature feature : type.getEStructuralFeatures()) {
        for (String reference : List.of("after", "locality")) {
          String name = Meta.value(feature, reference);
          if (name != null && type.getEStructuralFeature(name) == null) {
            defects.add(type.getName() + '.' + feature.getName() + ' ' + reference);
          }
        }
      }
    }
    assertEquals(List.of(), defects);
  }

  /** The table of parts has columns of its own for where each belongs. */
  @Test
  void featuresOfPartsLeaveTheStoresColumnsAlone() {
    for (EClass type : classes()) {
      if (!Meta.isRecord(type)) {
        for (String taken : List.of("owner", "ownerFeature", "position")) {
          assertEquals(null, type.getEStructuralFeature(taken), type.getName());
        }
      }
    }
  }

  @Test
  void typeNamesAreTheirOwn() {
    Catalog catalog = new Catalog(List.of(new CoreModule()));
    for (EClass type : catalog.records()) {
      assertEquals(type, catalog.find(Meta.typeName(type)).orElseThrow());
      assertEquals(type, catalog.find("core." + type.getName()).orElseThrow());
    }
    assertTrue(catalog.find("nothing").isEmpty());
    assertEquals(
        List.of(CORE.getOrganisation(), CORE.getPerson()), catalog.concrete(CORE.getParty()));
  }

  /**
   * A header of an imported file names one feature that a class itself has at the most. Only
   * enumerations may share one: "type" of a place says its level and its nature.
   */
  @Test
  void headersAreNotAmbiguous() {
    for (EClass type : classes()) {
      Map<String, EStructuralFeature> headers = new HashMap<>();
      for (EStructuralFeature feature : type.getEStructuralFeatures()) {
        boolean contained = feature instanceof EReference r && r.isContainment();
        if (Meta.isReadOnly(feature) || contained) {
          continue;
        }
        Set<String> words = new HashSet<>();
        words.add(Folding.fold(feature.getName()));
        Labels.LANGUAGES.forEach(l -> words.add(Folding.fold(Labels.of(feature, Locale.of(l)))));
        Meta.aliases(feature).forEach(a -> words.add(Folding.fold(a)));
        for (String word : words) {
          EStructuralFeature other = headers.putIfAbsent(word, feature);
          boolean enumerations =
              other != null
                  && other.getEType() instanceof EEnum
                  && feature.getEType() instanceof EEnum;
          if (other != null && !enumerations) {
            defects.add(
                type.getName() + ": " + word + " = " + other.getName() + ", " + feature.getName());
          }
        }
      }
    }
    assertEquals(List.of(), defects);
  }
}
