package ma.jisr.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {

  @TempDir Path home;

  @Test
  void drawsTheSample() throws Exception {
    Path file = home.resolve("carte.svg");
    Console.Outcome outcome =
        new Console(home.resolve("w")).run("network", "map", file.toString(), "--sample", "--json");
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.json().get("placed").asInt() > 10);
    assertTrue(
        Files.readString(file).startsWith("<?xml") || Files.readString(file).contains("<svg"));
  }

  @Test
  void refusesAnotherEnding() {
    Console.Outcome outcome =
        new Console(home.resolve("w")).run("network", "map", home.resolve("carte.doc").toString());
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains(".svg"), outcome.err());
  }

  @Test
  void saysThatBoundariesAreMissingBeforeAWorkspaceIsMade() throws Exception {
    Console.Outcome outcome =
        new Console(home.resolve("w"))
            .run(
                "network",
                "map",
                home.resolve("carte.svg").toString(),
                "--boundaries",
                "nulle-part.geojson",
                "--json");
    assertEquals(1, outcome.status());
    assertTrue(outcome.json().get("error").asText().contains("n’existe pas"), outcome.out());
    assertTrue(Files.notExists(home.resolve("w")));
  }
}
