package ma.jisr.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import ma.jisr.cli.command.Console.Outcome;
import ma.jisr.cli.module.ModuleChange;
import ma.jisr.cli.module.ModuleException;
import ma.jisr.cli.module.ModuleException.Reason;
import ma.jisr.cli.module.ModuleManager;
import ma.jisr.cli.module.ModuleState;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jisr module} over an installation that is not there. */
class ModuleCommandsTest {

  @TempDir Path home;
  private URI asked;

  private Console console(Reason trouble) {
    Console console = new Console(home);
    console.modules =
        new ModuleManager() {
          private void fail() {
            if (trouble != null) {
              throw new ModuleException(trouble, "Impossible.", null);
            }
          }

          @Override
          public List<ModuleState> list(URI site, IProgressMonitor monitor) {
            asked = site;
            return List.of(
                new ModuleState("network", "1.0.0", true, "1.1.0", "Réseau"),
                new ModuleState("territory", "1.0.0", false, "1.0.0", "Territoire"));
          }

          @Override
          public ModuleChange install(String id, URI site, IProgressMonitor monitor) {
            fail();
            asked = site;
            return new ModuleChange(id, null, "1.0.0");
          }

          @Override
          public List<ModuleChange> update(String id, URI site, IProgressMonitor monitor) {
            return List.of();
          }

          @Override
          public ModuleChange remove(String id, IProgressMonitor monitor) {
            fail();
            return new ModuleChange(id, "1.0.0", null);
          }
        };
    return console;
  }

  @Test
  void listsWhatIsInstalledAndWhatIsOffered() throws JsonProcessingException {
    JsonNode list = console(null).run("module", "list", "--json").json();
    assertEquals("network", list.get(0).get("id").asText());
    assertEquals("1.0.0", list.get(0).get("version").asText());
    assertTrue(list.get(0).get("installed").asBoolean());
    assertEquals("1.1.0", list.get(0).get("available").asText());
    assertTrue(list.get(1).get("installed").isBoolean());
    assertEquals(false, list.get(1).get("installed").asBoolean());
  }

  @Test
  void saysWhenAChangeTakesEffectBesideTheAnswer() throws JsonProcessingException {
    Outcome outcome =
        console(null).run("module", "install", "network", "--site", home.toString(), "--json");
    assertEquals(home.toUri(), asked);
    assertEquals("network", outcome.json().get(0).get("id").asText());
    assertTrue(outcome.err().contains("prochain") || outcome.err().contains("again"));
  }

  @ParameterizedTest
  @CsvSource({"READ_ONLY,4", "PART_OF_CORE,4", "UNKNOWN,1", "UNREACHABLE,1", "ALREADY,1"})
  void eachRefusalHasItsStatus(Reason reason, int status) {
    Outcome outcome = console(reason).run("module", "remove", "network");
    assertEquals(status, outcome.status());
    assertEquals("Impossible.\n", outcome.err());
    assertEquals("", outcome.out());
  }
}
