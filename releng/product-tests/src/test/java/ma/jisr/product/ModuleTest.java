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

  @TempDir Path folder;

  @Test
  void itsPerspectiveComesAndGoesAndTheDataStay() throws IOException, InterruptedException {
    Product product = Product.copyTo(folder);
    String workspace = folder.resolve("workspace").toString();
    String actors =
        Product.RELENG
            .resolve("../bundles/ma.jisr.reference/data/sample/organisations.csv")
            .toString();

    done(product.jisr("module", "remove", "network"));
    done(product.jisr("--workspace", workspace, "import", actors, "--as", "organisations"));
    String before = list(product, workspace);
    assertEquals(REGISTERS, perspective(product, workspace));

    done(product.jisr("module", "install", "network", "--site", Product.SITE));
    assertEquals(NETWORK, perspective(product, workspace));

    done(product.jisr("module", "remove", "network"));
    assertEquals(REGISTERS, perspective(product, workspace));
    assertEquals(before, list(product, workspace));
    done(product.jisr("--workspace", workspace, "check"));
  }

  private static String list(Product product, String workspace)
      throws IOException, InterruptedException {
    Product.Outcome listed =
        product.jisr("--workspace", workspace, "list", "organisations", "--json");
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
