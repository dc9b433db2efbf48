package ma.jisr.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityCommandTest {

  @TempDir Path home;

  private Console.Outcome run(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "network";
    all[1] = "quality";
    all[2] = "--sample";
    System.arraycopy(more, 0, all, 3, more.length);
    return new Console(home.resolve("w")).run(all);
  }

  @Test
  void tellsEachFindingWithItsReason() throws Exception {
    Console.Outcome outcome = run("--json", "--only", "stale");
    assertEquals(0, outcome.status(), outcome.err());
    JsonNode json = outcome.json();
    assertEquals(json.get("stale").asInt(), json.get("findings").size());
    assertTrue(json.get("incomplete").asInt() > 20, outcome.out());
    JsonNode first = json.get("findings").get(0);
    assertEquals("long-unconfirmed", first.get("rule").asText());
    assertEquals("high", first.get("severity").asText());
    assertEquals("organisations", first.get("type").asText());
    assertTrue(first.get("reason").asText().startsWith("Dernière confirmation le"));
    assertTrue(first.get("advice").asText().contains("confirmer"));
  }

  @Test
  void countsAndFitsAnotherNumberOfMonths() throws Exception {
    assertEquals(0, run("--json", "--months", "600").json().get("stale").asInt());
    Console.Outcome words = run();
    assertTrue(words.out().contains("Sans contact"), words.out());
    assertTrue(words.err().contains("Incomplètes : "), words.err());
  }

  @Test
  void refusesTimesThatMakeNoSense() {
    assertEquals(2, run("--months", "0").status());
    assertEquals(2, run("--only", "vieilles").status());
  }
}
