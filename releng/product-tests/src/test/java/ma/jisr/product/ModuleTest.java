package ma.jisr.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A product without the network module gets it from the built repository: the window then opens on
 * its perspective. The module goes, the window opens without it, and the data are untouched.
 */
class ModuleTest {

  private static final String NETWORK = "ma.jisr.network.ui.perspective";
  private static final String REGISTERS = "ma.jisr.app.registers";

  private static final Path TABLES =
      Product.RELENG.resolve("../bundles/ma.jisr.reference/data/sample");
  private static final String ACTORS = TABLES.resolve("organisations.csv").toString();
  private static final String CELLS = TABLES.resolve("reception_cells.csv").toString();

  @TempDir Path folder;

  @Test
  void itsPerspectiveComesAndGoesAndTheDataStay() throws IOException, InterruptedException {
    Product product = Product.copyTo(folder);
    String workspace = folder.resolve("workspace").toString();

    done(product.jisr("module", "remove", "network"));
    done(product.jisr("--workspace", workspace, "import", ACTORS, "--as", "organisations"));
    String before = list(product, workspace, "organisations");
    assertEquals(REGISTERS, perspective(product, workspace));
    assertEquals(2, product.jisr("network", "metrics").status(), "its commands too");

    done(product.jisr("module", "install", "network", "--site", Product.SITE));
    assertEquals(NETWORK, perspective(product, workspace));
    done(product.jisr("network", "metrics", "--help"));

    done(product.jisr("module", "remove", "network"));
    assertEquals(REGISTERS, perspective(product, workspace));
    assertEquals(before, list(product, workspace, "organisations"));
    done(product.jisr("--workspace", workspace, "check"));
  }

  @Test
  void aNewerVersionTakesThePlaceOfTheOlderOne() throws IOException, InterruptedException {
    Product product = Product.copyTo(folder);
    String workspace = folder.resolve("workspace").toString();
    String site = NewerSite.in(folder.resolve("site"));
    done(product.jisr("--workspace", workspace, "import", ACTORS, "--as", "organisations"));
    done(product.jisr("--workspace", workspace, "import", CELLS, "--as", "reception-cells"));
    String before = list(product, workspace, "reception-cells");

    Product.Outcome offered = product.jisr("module", "list", "--site", site, "--json");
    assertTrue(offered.out().contains("\"available\":\"" + NewerSite.VERSION), offered.toString());

    // The site it came from has nothing newer; the next release's site has, once.
    assertEquals("[]", update(product, Product.SITE));
    String updated = update(product, site);
    assertTrue(updated.contains("\"version\":\"" + NewerSite.VERSION), updated);
    assertTrue(updated.contains("\"before\":\"1.0.0."), updated);
    assertEquals("[]", update(product, site));
    assertEquals("[]", update(product, Product.SITE));

    Product.Outcome listed = product.jisr("module", "list", "--json");
    assertTrue(listed.out().contains("\"version\":\"" + NewerSite.VERSION), listed.toString());
    assertEquals(before, list(product, workspace, "reception-cells"));
    assertEquals(NETWORK, perspective(product, workspace));
    done(product.jisr("--workspace", workspace, "check"));
  }

  private static String update(Product product, String site)
      throws IOException, InterruptedException {
    Product.Outcome updated = product.jisr("module", "update", "--site", site, "--json");
    done(updated);
    return updated.out().strip();
  }

  private static String list(Product product, String workspace, String type)
      throws IOException, InterruptedException {
    Product.Outcome listed = product.jisr("--workspace", workspace, "list", type, "--json");
    done(listed);
    return listed.out();
  }

  /** The perspective in which the window opens, once its list has rows. */
  private static String perspective(Product product, String workspace)
      throws IOException, InterruptedException {
    Product.Outcome shown =
        product.jisr(
            Map.of("JISR_VM_ARGS", "-Djisr.startup.report=true"), "--workspace", workspace);
    done(shown);
    String[] words = shown.out().strip().split(" ");
    assertTrue(words.length == 2 && words[0].matches("\\d+"), shown.toString());
    return words[1];
  }

  private static void done(Product.Outcome outcome) {
    assertEquals(0, outcome.status(), outcome.toString());
  }
}
