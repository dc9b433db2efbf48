package ma.jisr.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module is removed from the assembled product and installed again from the built repository. */
class ModuleTest {
  private static final String NETWORK = "ma.jisr.network.feature.feature.group";

  @TempDir Path temporary;

  @Test
  void comesAndGoesByP2() throws IOException, InterruptedException {
    Product product = Product.copyTo(temporary);
    assertTrue(product.bundles().contains("ma.jisr.network,"));

    Product.Outcome removed = product.director("-uninstallIU", NETWORK);
    assertEquals(0, removed.status(), removed.toString());
    assertFalse(product.bundles().contains("ma.jisr.network"));

    Product.Outcome installed =
        product.director("-repository", Product.SITE, "-installIU", NETWORK);
    assertEquals(0, installed.status(), installed.toString());
    assertTrue(product.bundles().contains("ma.jisr.network,"));
    assertTrue(product.bundles().contains("ma.jisr.network.ui,"));
  }
}
