package ma.jisr.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsCommandTest {

  @TempDir Path home;

  private Console.Outcome run(String... arguments) {
    return new Console(home.resolve("w")).run(arguments);
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(home.resolve(name), text).toString();
  }

  @Test
  void measuresAFileByItsOwnIdentifiers() throws Exception {
    String ties = file("a.csv", "source,target\n07,b\nb,c\nb,c\nc,c\n");
    Console.Outcome outcome = run("network", "metrics", "--graph", ties, "--json");
    assertEquals(0, outcome.status(), outcome.err());
    JsonNode answer = outcome.json();
    assertEquals("07", answer.get("nodes").get(0).get("id").asText());
    JsonNode middle = answer.get("nodes").get(1);
    assertEquals(3, middle.get("degree").asInt());
    assertEquals(1.0, middle.get("betweenness").asDouble(), 1e-9); // both paths are its own
    assertEquals(12, middle.size() - 1);
    JsonNode graph = answer.get("graph");
    assertEquals(1, graph.get("selfLoops").asInt());
    assertEquals(1, graph.get("parallelTies").asInt());
    assertEquals("b", graph.get("articulationPoints").get(0).asText());
    assertEquals("[[\"07\",\"b\"]]", graph.get("bridges").toString());
    assertEquals(2, answer.get("notices").size());
    assertTrue(Files.notExists(home.resolve("w")), "no workspace is made");
  }

  @Test
  void givesWhatWasAskedForAlone() throws Exception {
    String ties = file("a.csv", "source,target\na,b\nb,c\n");
    JsonNode answer =
        run("network", "metrics", "--graph", ties, "--only", "pagerank,degree", "--json").json();
    assertEquals(3, answer.get("nodes").get(0).size());
    assertTrue(answer.get("graph").get("modularity").isNull());
    JsonNode directed =
        run("network", "metrics", "--graph", ties, "--directed", "--only", "indegree", "--json")
            .json();
    assertEquals(0, directed.get("nodes").get(0).get("indegree").asInt());
  }

  @Test
  void refusesWhatItCannotMeasure() throws Exception {
    String ties = file("a.csv", "source,target\na,b\n");
    Console.Outcome unknown = run("network", "metrics", "--graph", ties, "--only", "fame");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("« fame »"), unknown.err());
    Console.Outcome damaged =
        run("network", "metrics", "--graph", file("b.graphml", "<graphml><graph>"), "--json");
    assertEquals(1, damaged.status());
    assertTrue(damaged.json().get("error").asText().contains("b.graphml"), damaged.out());
    Console.Outcome missing = run("network", "metrics", "--graph", "nulle-part.gexf");
    assertEquals(1, missing.status());
  }

  @Test
  void measuresTheActorsOfAWorkspace() throws Exception {
    Console.Outcome outcome = run("network", "metrics", "--sample", "--json");
    assertEquals(0, outcome.status(), outcome.err());
    JsonNode answer = outcome.json();
    assertEquals(answer.get("nodes").size(), answer.get("graph").get("nodes").asInt());
    assertTrue(answer.get("nodes").get(0).get("id").isNumber());
    assertTrue(answer.get("graph").get("mixed").asBoolean());
    Console.Outcome table = run("network", "metrics", "--sample", "--only", "betweenness");
    assertTrue(table.out().contains("Densité : Sur 100"), table.out());
  }
}
