package ma.jisr.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFileCommandsTest {

  @TempDir Path home;

  private Console.Outcome run(String... arguments) {
    return new Console(home.resolve("w")).run(arguments);
  }

  @Test
  void writesAndReadsTheNetworkOfAWorkspace() throws Exception {
    String file = home.resolve("r.gexf").toString();
    Console.Outcome out = run("network", "export", file, "--sample", "--json");
    assertEquals(0, out.status(), out.err());
    int nodes = out.json().get("nodes").asInt();
    int ties = out.json().get("ties").asInt();
    assertTrue(nodes > 5 && ties > 5, out.out());
    assertEquals(1, run("network", "export", file, "--sample").status(), "never replaced");
    JsonNode would = run("network", "import", file, "--dry-run", "--json").json();
    assertEquals(nodes, would.get("created").asInt(), would.toString());
    assertEquals(ties, would.get("ties").asInt());
    Console.Outcome in = run("network", "import", file, "--json");
    assertEquals(0, in.status(), in.err() + in.out());
    assertEquals(nodes, in.json().get("created").asInt());
    JsonNode again = run("network", "import", file, "--json").json();
    assertEquals(nodes, again.get("matched").asInt(), again.toString());
    assertEquals(ties, again.get("matchedTies").asInt());
  }

  @Test
  void refusesByName() throws Exception {
    Path file = Files.writeString(home.resolve("t.csv"), "source,target\nAlpha,Bêta\n");
    Path mixed =
        Files.writeString(
            home.resolve("m.graphml"),
            """
            <graphml><key id="r" for="edge" attr.name="relation" attr.type="string"/>
            <graph edgedefault="directed"><node id="a"/><node id="b"/>
              <edge source="a" target="b"><data key="r">aide</data></edge>
              <edge source="b" target="a" directed="false"><data key="r">aide</data></edge>
            </graph></graphml>
            """);
    Console.Outcome both = run("network", "import", mixed.toString(), "--json");
    assertEquals(1, both.status());
    assertEquals(0, both.json().get("created").asInt());
    assertEquals("b — a", both.json().get("refusals").get(0).get("what").asText());
    Console.Outcome typed = run("network", "import", file.toString(), "--tie-type", "soutient");
    assertEquals(0, typed.status(), typed.err());
    assertTrue(typed.out().contains("2 nouveaux"), typed.out());
    Path damaged = Files.writeString(home.resolve("d.graphml"), "<graphml>\n<graph><node/>");
    Console.Outcome refused = run("network", "import", damaged.toString());
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("ligne 2"), refused.err());
    assertEquals(
        2, run("network", "export", home.resolve("x.png").toString(), "--sample").status());
    String at = home.resolve("y.csv").toString();
    assertEquals(2, run("network", "export", at, "--at", "hier", "--sample").status());
  }
}
