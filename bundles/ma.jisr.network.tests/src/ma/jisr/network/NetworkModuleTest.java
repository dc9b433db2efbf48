package ma.jisr.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.module.CoreModule;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;

class NetworkModuleTest {

  private final Catalog catalog = new Catalog(List.of(new CoreModule(), new NetworkModule()));

  @Test
  void bringsReceptionCells() {
    assertEquals(
        NetworkPackage.Literals.RECEPTION_CELL, catalog.find("reception-cells").orElseThrow());
    assertEquals(
        NetworkPackage.Literals.RECEPTION_CELL, catalog.find("reception_cells").orElseThrow());
    assertEquals("network", catalog.module(NetworkPackage.Literals.RECEPTION_CELL).id());
  }

  @Test
  void isNamedInThreeLanguages() {
    Locale before = Locale.getDefault();
    try {
      for (String language : Labels.LANGUAGES) {
        Locale.setDefault(Locale.of(language));
        String name = Labels.of(new NetworkModule());
        assertTrue(!name.isBlank() && !name.startsWith("!"), name);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyElementHasANameInThreeLanguages() {
    List<String> names = new ArrayList<>();
    for (String language : Labels.LANGUAGES) {
      Locale locale = Locale.of(language);
      for (EClassifier classifier : NetworkPackage.eINSTANCE.getEClassifiers()) {
        names.add(Labels.of(classifier, locale));
        if (classifier instanceof EEnum type) {
          type.getELiterals().forEach(l -> names.add(Labels.of(l, locale)));
        } else if (classifier instanceof EClass type) {
          names.add(Labels.plural(type, locale));
          type.getEStructuralFeatures().forEach(f -> names.add(Labels.of(f, locale)));
        }
      }
    }
    names.removeIf(n -> !n.isBlank() && !n.startsWith("!"));
    assertEquals(List.of(), names);
  }
}
