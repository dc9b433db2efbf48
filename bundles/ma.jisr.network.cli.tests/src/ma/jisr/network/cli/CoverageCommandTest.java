package ma.jisr.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

  @TempDir Path home;

  private Console.Outcome run(String... arguments) {
    return new Console(home.resolve("w")).run(arguments);
  }

  @Test
  void weighsGapsByPopulation() throws Exception {
    Console.Outcome outcome = run("network", "coverage", "--sample", "--json");
    assertEquals(0, outcome.status(), outcome.err());
    JsonNode answer = outcome.json();
    assertEquals(135, answer.get("places").size());
    assertEquals(135, answer.get("covered").asInt() + answer.get("uncovered").asInt());
    assertEquals(answer.get("uncovered").asInt(), answer.get("gaps").size());
    assertEquals(2_525_801, answer.get("population").asInt());
    assertTrue(answer.get("themes").size() > 40);
  }

  @Test
  void leavesOutWhoWorksOnTheWholeRegion() throws Exception {
    JsonNode all = run("network", "coverage", "--sample", "--theme", "culture", "--json").json();
    Path map = home.resolve("manques.svg");
    JsonNode local =
        run(
                "network",
                "coverage",
                "--sample",
                "--theme",
                "culture",
                "--local",
                "--map",
                map.toString(),
                "--json")
            .json();
    assertEquals(map.toString(), local.get("map").asText());
    assertTrue(Files.readString(map).contains("culture"), "the title");
    assertTrue(local.get("uncovered").asInt() >= all.get("uncovered").asInt());
    assertEquals("culture", local.get("theme").asText());
    int last = Integer.MAX_VALUE;
    for (JsonNode gap : local.get("gaps")) {
      assertTrue(gap.get("population").asInt() <= last);
      last = gap.get("population").asInt();
    }
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    Console.Outcome theme = run("network", "coverage", "--sample", "--theme", "pêche");
    assertEquals(2, theme.status());
    assertTrue(theme.err().contains("« pêche »") && theme.err().contains("santé"), theme.err());
    Console.Outcome date = run("network", "coverage", "--from", "2022-13");
    assertEquals(2, date.status());
    assertTrue(date.err().contains("2022-13"), date.err());
    assertEquals(2, run("network", "coverage", "--from", "2022", "--to", "2021").status());
    assertEquals(2, run("network", "coverage", "--by", "village").status());
  }

  @Test
  void writesTheMatrix() throws Exception {
    Path file = home.resolve("4w.xlsx");
    Console.Outcome outcome =
        run("network", "matrix", file.toString(), "--sample", "--rows", "actor", "--json");
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.json().get("rows").asInt() > 10);
    assertTrue(Files.size(file) > 1_000);
    assertEquals(1, run("network", "matrix", file.toString(), "--sample").status(), "is there");
    assertEquals(
        2, run("network", "matrix", home.resolve("4w.doc").toString()).status(), "no workbook");
    assertEquals(
        2, run("network", "matrix", home.resolve("b.xlsx").toString(), "--rows", "place").status());
  }
}
