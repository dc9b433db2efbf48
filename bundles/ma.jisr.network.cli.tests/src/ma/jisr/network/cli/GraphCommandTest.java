package ma.jisr.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphCommandTest {

  private static final String TIES = "source,target\na,b\nb,c\nc,d\nd,e\nx,y\n";

  @TempDir Path home;
  private Locale before;

  @BeforeEach
  void speakFrench() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private Console.Outcome graph(String file, String... options) {
    List<String> words = new ArrayList<>(List.of("network", "graph"));
    words.add(home.resolve(file).toString());
    words.addAll(List.of(options));
    return new Console(home.resolve("w")).run(words.toArray(String[]::new));
  }

  private String ties() throws Exception {
    return Files.writeString(home.resolve("liens.csv"), TIES).toString();
  }

  @Test
  void drawsTheSampleAsPeopleSeeItAndOnADay() throws Exception {
    Console.Outcome outcome =
        graph("reseau.svg", "--sample", "--json", "--size", "betweenness", "--colour", "theme");
    assertEquals(0, outcome.status(), outcome.err());
    JsonNode all = outcome.json();
    assertTrue(all.get("nodes").asInt() > 20);
    String svg = Files.readString(home.resolve("reseau.svg"));
    assertTrue(svg.contains("Réseau des acteurs"));
    assertTrue(svg.contains("Intermédiarité"));
    assertTrue(svg.contains("Expertise France"));
    outcome = graph("jour.png", "--sample", "--json", "--at", "2010-01-01", "--layout", "layered");
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.json().get("ties").asInt() < all.get("ties").asInt());
    assertEquals(1_200, ImageIO.read(home.resolve("jour.png").toFile()).getWidth());
  }

  @Test
  void drawsOneTypeOfTieOfTheSample() throws Exception {
    Console.Outcome one = graph("f.svg", "--sample", "--json", "--type", "Finance");
    assertEquals(0, one.status(), one.err());
    assertTrue(one.json().get("ties").asInt() > 0);
    Console.Outcome none = graph("g.svg", "--sample", "--json", "--type", "jalouse");
    assertEquals(1, none.status());
    assertTrue(none.json().get("error").asText().contains("finance"), none.out());
    assertFalse(Files.exists(home.resolve("g.svg")));
  }

  @Test
  void drawsAFileWithoutAWorkspaceAndAroundANode() throws Exception {
    Console.Outcome outcome = graph("tout.pdf", "--graph", ties(), "--json", "--no-labels");
    assertEquals(0, outcome.status(), outcome.err());
    assertEquals(7, outcome.json().get("nodes").asInt());
    assertEquals(5, outcome.json().get("ties").asInt());
    assertEquals("force", outcome.json().get("layout").asText());
    assertTrue(Files.size(home.resolve("tout.pdf")) > 500);
    outcome = graph("ego.svg", "--graph", ties(), "--json", "--ego", "b", "--steps", "2");
    assertEquals(4, outcome.json().get("nodes").asInt());
    assertEquals(3, outcome.json().get("ties").asInt());
    assertTrue(Files.readString(home.resolve("ego.svg")).contains("Autour de b"));
    assertTrue(Files.notExists(home.resolve("w")));
  }

  @ParameterizedTest
  @CsvSource({
    "a.doc, , , 2, .svg",
    "a.svg, --layout, round, 2, --layout",
    "a.svg, --colour, red, 2, --colour",
    "a.svg, --steps, 2, 2, --ego",
    "a.svg, --width, 20, 2, --width",
    "a.svg, --at, hier, 2, --at",
    "a.svg, --graph, nulle-part.gexf, 1, nulle-part.gexf",
  })
  void refusesWhatMakesNoSense(String file, String option, String value, int status, String named)
      throws Exception {
    Console.Outcome outcome =
        option == null ? graph(file, "--json") : graph(file, option, value, "--json");
    assertEquals(status, outcome.status(), outcome.out());
    assertTrue(outcome.json().get("error").asText().contains(named), outcome.out());
    assertTrue(Files.notExists(home.resolve("w")));
  }

  @Test
  void refusesWhatTheNetworkHasNot() throws Exception {
    Console.Outcome outcome = graph("a.svg", "--graph", ties(), "--size", "budget", "--json");
    assertEquals(1, outcome.status());
    assertTrue(outcome.json().get("error").asText().contains("betweenness"), outcome.out());
    outcome = graph("a.svg", "--graph", ties(), "--ego", "zz", "--json");
    assertEquals(1, outcome.status());
    assertTrue(outcome.json().get("error").asText().contains("zz"), outcome.out());
    outcome = graph("a.svg", "--graph", ties(), "--at", "2024-01-01", "--json");
    assertEquals(2, outcome.status());
    Files.writeString(home.resolve("da.svg"), "kept");
    outcome = graph("da.svg", "--graph", ties(), "--json");
    assertEquals(1, outcome.status());
    assertEquals("kept", Files.readString(home.resolve("da.svg")));
    try (Stream<Path> files = Files.list(home)) {
      assertEquals(2, files.count()); // the ties and what was kept
    }
  }
}
