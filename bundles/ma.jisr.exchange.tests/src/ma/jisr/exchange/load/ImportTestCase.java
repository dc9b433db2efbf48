package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.Fixture;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.model.core.CorePackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of imports share: a workspace with places, and short words for what came out. */
abstract class ImportTestCase {

  static final EClass ORGANISATION = Literals.ORGANISATION;
  static final String TWO =
      "code;nom;type;thèmes\na;Alpha;association;eau;\n".replace("eau;", "\"eau;forêt\"")
          + "b;Bêta;association;eau\n";

  @TempDir Path folder;
  Fixture fixture;

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.FRENCH);
    fixture = new Fixture(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  static void assertCounts(
      ImportResult result, long created, long updated, long unchanged, long refused) {
    assertEquals(
        List.of(created, updated, unchanged, refused),
        List.of(result.created(), result.updated(), result.unchanged(), result.refused()),
        () -> result.refusals() + " " + result.warnings());
  }

  Refusal refusal(EClass type, String text) {
    ImportResult result = fixture.load(type, text);
    assertEquals(1, result.refusals().size(), result::toString);
    return result.refusals().get(0);
  }

  Reason refused(String text, Map<String, String> mapping) {
    return assertThrows(
            ExchangeException.class,
            () -> fixture.load(ORGANISATION, text, r -> r.withMapping(mapping)))
        .reason();
  }
}
