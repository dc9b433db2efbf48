package ma.jisr.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.module.CoreModule;
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
}
