package ma.jisr.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {

  @TempDir Path home;

  private Console.Outcome run(String... arguments) {
    return new Console(home.resolve("w")).run(arguments);
  }

  @Test
  void suggestsWithReasons() throws Exception {
    Console.Outcome outcome = run("network", "suggest", "--sample", "--json");
    assertEquals(0, outcome.status(), outcome.err());
    Set<String> kinds = new HashSet<>();
    for (JsonNode one : outcome.json()) {
      kinds.add(one.get("kind").asText());
      assertTrue(one.get("actors").size() > 0);
      assertTrue(one.get("sentence").asText().length() > 20);
    }
    assertTrue(kinds.containsAll(Set.of("invite", "risk", "tie")), kinds.toString());
    Console.Outcome unknown = run("network", "suggest", "--only", "party");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("« party »"), unknown.err());
  }

  @Test
  void comparesTwoDates() throws Exception {
    Console.Outcome outcome = run("network", "compare", "2020", "2022-06", "--sample", "--json");
    assertEquals(0, outcome.status(), outcome.err());
    JsonNode answer = outcome.json();
    assertEquals("2020-01-01", answer.get("from").asText());
    assertEquals("2022-06-30", answer.get("to").asText());
    assertTrue(answer.get("ties").get("new").size() > 0, "those of 2021");
    assertEquals(14, answer.get("figures").size());
    assertEquals(2, run("network", "compare", "2022", "2020").status());
    assertEquals(2, run("network", "compare", "hier", "2020").status());
    assertEquals(2, run("network", "compare", "2020").status());
  }
}
