package ma.jisr.network.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkFilesTest {

  private static final String GRAPHML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="d0" for="node" attr.name="label" attr.type="string"/>
        <key id="d1" for="node" attr.name="budget" attr.type="double"><default>1.5</default></key>
        <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
        <key id="d3" for="edge" attr.name="since" attr.type="int"/>
        <graph edgedefault="undirected">
          <edge id="e" source="a" target="b"><data key="d2">2.5</data><data key="d3">2019</data></edge>
          <node id="a"><data key="d0">Âme</data></node>
          <node id="b"><data key="d1">4</data></node>
          <edge source="b" target="b" directed="true"/>
        </graph>
      </graphml>
      """;
  private static final String GEXF =
      """
      <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
        <graph mode="dynamic" defaultedgetype="directed">
          <attributes class="node"><attribute id="0" title="thème" type="string"/></attributes>
          <nodes>
            <node id="a" label="Alpha" start="2001"><attvalues><attvalue for="0" value="eau"/></attvalues></node>
            <node id="b" label="Bêta"><viz:size xmlns:viz="http://www.gexf.net/1.2draft/viz" value="3"/></node>
          </nodes>
          <edges>
            <edge id="0" source="a" target="b" weight="3"/>
            <edge id="1" source="a" target="b" type="undirected"/>
          </edges>
        </graph>
      </gexf>
      """;
  private static final String PAJEK =
      """
      % une remarque
      *Vertices 3
      1 "Alpha \\"A\\"" 0.5 0.25
      3 "Gamma"
      *Arcs
      1 2 2.5
      *Edgeslist
      2 3 1
      """;

  @TempDir Path folder;

  @BeforeEach
  void speakFrench() {
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakFrenchAgain() {
    Locale.setDefault(Locale.FRENCH);
  }

  private NetworkData read(String name, String text) throws IOException {
    return NetworkFiles.read(Files.writeString(folder.resolve(name), text), false);
  }

  private NetworkFileException refused(String name, String text) {
    return assertThrows(NetworkFileException.class, () -> read(name, text));
  }

  @Test
  void readsGraphMl() throws IOException {
    NetworkData data = read("r.graphml", GRAPHML);
    assertEquals(List.of("a", "b"), data.nodes().stream().map(n -> n.id()).toList());
    assertEquals("Âme", data.nodes().get(0).label());
    assertEquals(1.5, data.nodes().get(0).values()[0]);
    assertEquals(4.0, data.nodes().get(1).values()[0]);
    Tie first = data.ties().get(0);
    assertEquals(2.5, first.weight());
    assertEquals(2019L, first.values()[0]);
    assertEquals(List.of("since"), data.tieColumns().stream().map(c -> c.name()).toList());
    assertTrue(data.isMixed());
    assertEquals(1, data.ties().get(1).source());
    assertEquals(1, data.ties().get(1).target());
    assertEquals(3, data.graph().ties()); // there and back, and the one that leads back
  }

  @Test
  void readsGexf() throws IOException {
    NetworkData data = read("r.gexf", GEXF);
    assertEquals("Alpha", data.nodes().get(0).label());
    assertEquals("eau", data.nodes().get(0).values()[0]);
    assertEquals("2001", data.nodes().get(0).values()[1]);
    assertEquals(
        List.of(Kind.TEXT, Kind.TEXT), data.nodeColumns().stream().map(c -> c.kind()).toList());
    assertEquals(List.of(true, false), data.ties().stream().map(Tie::directed).toList());
    assertEquals(3, data.ties().get(0).weight());
  }

  @Test
  void readsPajek() throws IOException {
    NetworkData data = read("r.net", PAJEK);
    assertEquals("Alpha \"A\"", data.nodes().get(0).label());
    assertEquals(0.25, data.nodes().get(0).values()[1]);
    assertNull(data.nodes().get(1).label());
    assertEquals(3, data.ties().size());
    assertTrue(data.ties().get(0).directed());
    assertFalse(data.ties().get(2).directed());
    assertEquals(2.5, data.ties().get(0).weight());
  }

  @Test
  void readsTiesOfTables() throws IOException {
    NetworkData data = read("t.csv", "De;Poids;Vers;projet\nAlpha;2,5;Bêta;DEPOMI\nBêta;;Alpha;\n");
    assertEquals(List.of("Alpha", "Bêta"), data.nodes().stream().map(n -> n.id()).toList());
    assertEquals(2.5, data.ties().get(0).weight());
    assertEquals("DEPOMI", data.ties().get(0).values()[0]);
    assertFalse(data.ties().get(0).directed());
    NetworkData gephi = read("g.csv", "Source,Target,Type\n1,2,Directed\n2,3,Undirected\n");
    assertTrue(gephi.isMixed());
    assertEquals(2, read("pairs.csv", "1,2\n2,3\n").ties().size());
    assertEquals(1, read("words.csv", "organisme,partenaire\nA,B\n").ties().size());
    Path file = Files.writeString(folder.resolve("d.csv"), "source,target\na,b\n");
    assertTrue(NetworkFiles.read(file, true).ties().get(0).directed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "</graph>|</graf>|12|bien formé",
        "target=\"b\" directed|target=\"c\" directed|11|« c »",
        "<node id=\"b\">|<node id=\"a\">|10|deux nœuds",
        "attr.type=\"int\"|attr.type=\"boolean\"|8|« 2019 »",
        "2.5|-1|8|-1.0",
        "source=\"b\"|sauce=\"b\"|11|deux bouts",
        "key=\"d3\"|key=\"d9\"|8|d9",
        "<edge id=\"e\"|<hyperedge id=\"e\"|8|hyperedge",
        "<node id=\"a\">|<node id=\"a\"><graph>|9|contient un réseau",
        "graphml|gexf|2|GraphML"
      })
  void refusesWhatIsNoGraphMl(String from, String to, long line, String word) {
    NetworkFileException e = refused("r.graphml", GRAPHML.replace(from, to));
    assertEquals(line, e.line(), e.getMessage());
    assertTrue(e.getMessage().contains(word), e.getMessage());
    assertTrue(e.getMessage().contains("r.graphml"), e.getMessage());
  }

  @Test
  void refusesEntitiesAndReadsNothingElse() {
    String bomb =
        "<!DOCTYPE g [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><graphml><graph><node id=\"&a;\"/>"
            + "</graph></graphml>";
    assertFalse(refused("b.graphml", bomb).getMessage().contains("root:"));
    String nested = "<graphml>" + "<x>".repeat(5000) + "</x>".repeat(5000) + "</graphml>";
    assertEquals(0, refusedOrEmpty("deep.graphml", nested));
  }

  private int refusedOrEmpty(String name, String text) {
    try {
      return read(name, text).nodes().size();
    } catch (NetworkFileException e) {
      return 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*Vertices 3|*Vertices 3 2|2|deux modes",
        "*Arcs|*Matrix|7|ici 3 et non 1",
        "*Arcs|*Partition|5|*Partition",
        "1 2 2.5|1 9 2.5|6|« 9 »",
        "3 \"Gamma\"|1 \"Gamma\"|4|« 1 »",
        "2 3 1|2 x 1|8|« x »",
        "*Vertices 3|*Vertices beaucoup|2|beaucoup"
      })
  void refusesWhatIsNoPajek(String from, String to, long line, String word) {
    NetworkFileException e = refused("r.net", PAJEK.replace(from, to));
    assertEquals(line, e.line(), e.getMessage());
    assertTrue(e.getMessage().contains(word), e.getMessage());
  }

  @Test
  void refusesTablesWithoutTies() {
    assertTrue(refused("t.csv", "source\na\n").getMessage().contains("deux colonnes"));
    assertEquals(3, refused("t.csv", "source,target\na,b\nb,\n").line());
    assertEquals(2, refused("t.csv", "source,target,weight\na,b,x\n").line());
    assertEquals(2, refused("t.csv", "source,target,type\na,b,peut-être\n").line());
    assertTrue(refused("t.xyz", "").getMessage().contains(".graphml"));
    Path missing = folder.resolve("absent.gexf");
    assertThrows(NetworkFileException.class, () -> NetworkFiles.read(missing, false));
  }

  private static List<Object> told(NetworkData data) {
    List<Object> told = new ArrayList<>();
    told.add(data.nodeColumns());
    told.add(data.tieColumns());
    data.nodes()
        .forEach(n -> told.add(List.of(n.id(), String.valueOf(n.label()), values(n.values()))));
    data.ties()
        .forEach(
            t ->
                told.add(
                    List.of(t.source(), t.target(), t.directed(), t.weight(), values(t.values()))));
    return told;
  }

  private static String values(Object[] values) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      text.append(values[i] == null ? "" : i + "=" + values[i] + "\u0001");
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({".graphml", ".gexf"})
  void whatIsWrittenComesBackAsItWas(String ending) throws IOException {
    String odd = GRAPHML.replace("Âme", "a &lt;b&gt; &amp; \"c\" 🌍\n suite");
    for (NetworkData data : List.of(read("r.graphml", odd), read("r.gexf", GEXF))) {
      Path file = folder.resolve("w" + ending);
      assertEquals(List.of(), NetworkFiles.write(data, file));
      NetworkData once = NetworkFiles.read(file, false);
      assertEquals(data.nodes().get(0).label(), once.nodes().get(0).label());
      NetworkFiles.write(once, file);
      assertEquals(told(once), told(NetworkFiles.read(file, false)));
      if (ending.equals(".gexf")) {
        assertEquals(told(data), told(once));
      }
    }
    NetworkData graphMl = read("r.graphml", odd);
    Path file = folder.resolve("w.graphml");
    NetworkFiles.write(graphMl, file);
    assertEquals(told(graphMl), told(NetworkFiles.read(file, false)));
  }

  @Test
  void saysWhatAFormatHasNoRoomFor() throws IOException {
    NetworkData data = read("r.gexf", GEXF);
    Path pajek = folder.resolve("w.net");
    assertEquals(1, NetworkFiles.write(data, pajek).size());
    NetworkData again = NetworkFiles.read(pajek, false);
    assertEquals(List.of("Alpha", "Bêta"), again.nodes().stream().map(n -> n.label()).toList());
    assertEquals(data.graph().ties(), again.graph().ties());
    Path table = folder.resolve("w.csv");
    assertEquals(1, NetworkFiles.write(data, table).size(), "columns of nodes");
    assertEquals(3, NetworkFiles.read(table, false).ties().get(0).weight());
    assertTrue(NetworkFiles.read(table, false).isMixed());
    Path nowhere = folder.resolve("absent").resolve("w.net");
    assertThrows(NetworkFileException.class, () -> NetworkFiles.write(data, nowhere));
  }
}
