package ma.jisr.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.jisr.product.HttpSite.Manner;
import ma.jisr.product.Product.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Modules from sites over http, sound and broken, as an administrator names them. */
class ModuleSiteTest {

  @TempDir static Path folder;
  private static Product product;
  private static Path newer;

  @BeforeAll
  static void removeTheModule() throws IOException, InterruptedException {
    product = Product.copyTo(folder);
    newer = folder.resolve("site");
    NewerSite.in(newer);
    assertEquals(0, product.jisr("module", "remove", "network").status());
  }

  @Test
  void aModuleIsInstalledOverHttp() throws IOException, InterruptedException {
    Product own = Product.copyTo(Files.createDirectories(folder.resolve("own")));
    assertEquals(0, own.jisr("module", "remove", "network").status());
    try (HttpSite site = new HttpSite(Product.REPOSITORY, Manner.WELL)) {
      Outcome outcome = own.jisr("module", "install", "network", "--site", site.address());
      assertEquals(0, outcome.status(), outcome.toString());
    }
    // The newer version cannot be lying about in this copy: it is fetched, every byte.
    try (HttpSite site = new HttpSite(newer, Manner.WELL)) {
      Outcome outcome = own.jisr("module", "update", "--site", site.address(), "--json");
      assertEquals(0, outcome.status(), outcome.toString());
      assertTrue(outcome.out().contains(NewerSite.VERSION), outcome.toString());
    }
    String listed = own.jisr("module", "list", "--json").out();
    assertTrue(listed.contains("\"version\":\"" + NewerSite.VERSION), listed);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WELL")
  void aBrokenSiteChangesNothing(Manner manner) throws IOException, InterruptedException {
    String before = loaded();
    try (HttpSite site = new HttpSite(newer, manner)) {
      Outcome outcome =
          product.jisr("module", "install", "network", "--site", site.address(), "--json");
      assertEquals(1, outcome.status(), outcome.toString());
      assertEquals(1, outcome.err().lines().count(), outcome.err());
      assertTrue(outcome.err().contains(site.address()), outcome.err());
      assertFalse(outcome.err().contains("rror"), outcome.err());
      assertTrue(outcome.out().startsWith("{\"error\":"), outcome.out());
    }
    assertEquals("[]", product.jisr("module", "list", "--json").out().strip());
    assertTrue(before.equals(loaded()), "other bundles are loaded now");
  }

  @Test
  void whatComesUnprotectedFromAnotherMachineIsNotTaken() throws IOException, InterruptedException {
    Outcome outcome =
        product.jisr("module", "install", "network", "--site", "http://192.0.2.1/", "--json");
    assertEquals(2, outcome.status(), outcome.toString());
    assertTrue(outcome.err().contains("https:"), outcome.err());
  }

  /** The bundles that the next start loads. */
  private static String loaded() throws IOException {
    return Files.readString(
        product
            .folder()
            .resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
  }
}
