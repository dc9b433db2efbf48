package ma.jisr.network.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as other programs write them. */
class OtherProgramsTest {

  private final Locale before = Locale.getDefault();
  @TempDir Path folder;

  @BeforeEach
  void speakFrench() {
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private NetworkData read(String name, String text) throws IOException {
    return NetworkFiles.read(Files.writeString(folder.resolve(name), text), false);
  }

  private static Map<String, Object> values(Object[] values, List<Column> columns) {
    Map<String, Object> all = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        all.put(columns.get(i).name(), values[i]);
      }
    }
    return all;
  }

  private static Map<String, Object> node(NetworkData data, int node) {
    return values(data.nodes().get(node).values(), data.nodeColumns());
  }

  private static Map<String, Object> tie(NetworkData data, int tie) {
    return values(data.ties().get(tie).values(), data.tieColumns());
  }

  @Test
  void yedNamesNodesInTheirDrawing() throws IOException {
    NetworkData data =
        read(
            "y.graphml",
            """
            \uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
              <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
              <key for="port" id="d1" yfiles.type="portgraphics"/>
              <key for="node" id="d6" yfiles.type="nodegraphics"/>
              <key attr.name="budget" attr.type="int" for="node" id="d7"/>
              <key for="edge" id="d10" yfiles.type="edgegraphics"/>
              <graph edgedefault="directed" id="G">
                <data key="d0" xml:space="preserve"/>
                <node id="n0"><data key="d7"><![CDATA[12]]></data>
                  <data key="d6"><y:ShapeNode><y:Geometry height="30.0" x="1.0"/><y:Fill color="#FFCC00"/>
                    <y:NodeLabel alignment="center">Alpha<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
                <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Bêta</y:NodeLabel></y:ShapeNode></data></node>
                <edge id="e0" source="n0" target="n1"><data key="d10"><y:PolyLineEdge>
                  <y:EdgeLabel>finance</y:EdgeLabel></y:PolyLineEdge></data></edge>
              </graph>
            </graphml>
            """);
    assertEquals(List.of("Alpha", "Bêta"), data.nodes().stream().map(n -> n.label()).toList());
    assertEquals(Map.of("budget", 12L), node(data, 0));
    assertEquals(Map.of("label", "finance"), tie(data, 0));
    assertEquals(2, data.notices().size(), data.notices().toString());
  }

  @Test
  void networkxAndIgraphTellNothingOfNumbersThatAreNone() throws IOException {
    NetworkData networkx =
        read(
            "n.graphml",
            """
            <?xml version='1.0' encoding='utf-8'?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <key id="d1" for="edge" attr.name="weight" attr.type="long"/>
              <key id="d0" for="node" attr.name="score" attr.type="double"/>
              <graph edgedefault="undirected">
                <node id="A"><data key="d0">nan</data></node><node id="B"/>
                <edge source="A" target="B" id="0"><data key="d1">2</data></edge>
                <edge source="A" target="B" id="1"/>
              </graph>
            </graphml>
            """);
    assertEquals(2, networkx.ties().size(), "a multigraph");
    assertEquals(List.of("0", "1"), networkx.ties().stream().map(Tie::id).toList());
    assertEquals(Double.NaN, node(networkx, 0).get("score"));
    NetworkData igraph =
        read(
            "i.graphml",
            """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="v_name" for="node" attr.name="name" attr.type="string"/>
              <key id="v_on" for="node" attr.name="on" attr.type="boolean"/>
              <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
              <graph id="G" edgedefault="undirected">
                <node id="n0"><data key="v_name">Alpha</data><data key="v_on">true</data></node>
                <edge source="n0" target="n0"><data key="e_weight">0.5</data></edge>
              </graph>
            </graphml>
            """);
    assertEquals("Alpha", igraph.nodes().get(0).label());
    assertEquals(true, node(igraph, 0).get("on"));
    assertEquals(0.5, igraph.ties().get(0).weight());
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.gexf.net/1.1draft,1.1,id",
    "http://www.gexf.net/1.2draft,1.2,for",
    "http://gexf.net/1.3,1.3,for"
  })
  void gephiKeepsTimesLabelsAndWhatChanges(String namespace, String version, String by)
      throws IOException {
    String text =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="NAMESPACE" version="VERSION" xmlns:viz="http://gexf.net/1.3/viz">
          <meta lastmodifieddate="2024-01-01"><creator>Gephi 0.10</creator><description></description></meta>
          <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
            <attributes class="node" mode="static">
              <attribute id="0" title="pays" type="string"><default>Maroc</default></attribute>
              <attribute id="1" title="actif" type="boolean"/></attributes>
            <attributes class="node" mode="dynamic"><attribute id="2" title="budget" type="double"/></attributes>
            <nodes>
              <node id="0.0" label="Alpha" start="2010-01-01"><attvalues>
                <attvalue BY="1" value="true"/>
                <attvalue BY="2" value="1.5" start="2010" end="2011"/><attvalue BY="2" value="2" start="2012"/></attvalues>
                <viz:size value="3"/><viz:color r="1" g="2" b="3"/></node>
              <node id="b" label="Bêta"><spells><spell start="2001" end="2002"/><spell start="2004"/></spells></node>
            </nodes>
            <edges>
              <edge id="0" source="0.0" target="b" type="undirected" label="partenaire" weight="2.0" end="2020-12-31"/>
            </edges>
          </graph>
        </gexf>
        """
            .replace("NAMESPACE", namespace)
            .replace("VERSION", version)
            .replace("BY", by);
    NetworkData data = read("g.gexf", text);
    assertEquals("Maroc", node(data, 0).get("pays"));
    assertEquals(true, node(data, 0).get("actif"));
    assertEquals("1.5 [2010, 2011]; 2 [2012, ]", node(data, 0).get("budget"));
    assertEquals("[2001, 2002] [2004, ]", node(data, 1).get("spells"));
    assertEquals(Map.of("label", "partenaire", "end", "2020-12-31"), tie(data, 0));
    assertEquals(1, data.notices().size());
    Path file = folder.resolve("w.gexf");
    NetworkFiles.write(data, file);
    String written = Files.readString(file);
    assertTrue(written.contains("start=\"2010-01-01\""), written);
    assertTrue(written.contains("mode=\"dynamic\" timeformat=\"date\""), written);
    NetworkData again = NetworkFiles.read(file, false);
    assertEquals(node(data, 0), node(again, 0));
    assertEquals(node(data, 1), node(again, 1));
    assertEquals(tie(data, 0), tie(again, 0));
  }

  @Test
  void pajekHasRelationsParametersMatricesAndOldLetters() throws IOException {
    String text =
        """
        *Network essai
        *Vertices 3
        1 "Développement rural" 0.1 0.5 0.5 ic Red bc Blue
        2 Bêta
        3 "Gamma"
        *Arcs :1 "finance"
        1 2 2 l "convention 2019" [5-6]
        *Edges :2 "partenaire"
        2 3 1 w 3 c Blue
        *Matrix
        0 1 0
        0 0 0
        0.5 0 1
        """;
    Path file = folder.resolve("p.net");
    Files.write(file, text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    NetworkData data = NetworkFiles.read(file, false);
    assertEquals("Développement rural", data.nodes().get(0).label());
    assertEquals(1, data.notices().size(), "the letters are guessed");
    assertEquals(
        Map.of("relation", "finance", "label", "convention 2019", "time", "[5-6]"), tie(data, 0));
    assertEquals(Map.of("relation", "partenaire", "w", "3", "c", "Blue"), tie(data, 1));
    assertEquals(5, data.ties().size());
    assertEquals(0.5, data.ties().get(3).weight());
    assertEquals(2, data.ties().get(4).target(), "a tie that leads back");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<edge source=\"a\" target=\"b\" sourceport=\"N\"/>|4|« a → b »",
        "<node id=\"c\"><graph/></node>|4|« c »",
        "<node id=\"c\"><port name=\"N\"/></node>|4|port",
        "<hyperedge><endpoint node=\"a\"/></hyperedge>|4|hyperedge",
        "<graph/>|4|plusieurs réseaux"
      })
  void refusesByNameWhatANetworkOfTiesHasNot(String part, long line, String word)
      throws IOException {
    String text =
        "<graphml>\n<graph>\n<node id=\"a\"/><node id=\"b\"/>\n" + part + "\n</graph></graphml>";
    NetworkFileException e =
        assertThrows(NetworkFileException.class, () -> read("r.graphml", text));
    assertEquals(line, e.line(), e.getMessage());
    assertTrue(e.getMessage().contains(word), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"x.graphml", "x.gexf"})
  void entitiesAreNeverExpanded(String name) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "geheim");
    String root = name.endsWith("gexf") ? "gexf" : "graphml";
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]>\n<"
            + root
            + "><graph><node id=\"n\"><data key=\"k\">&s;&b;</data></node></graph></"
            + root
            + ">";
    NetworkFileException e = assertThrows(NetworkFileException.class, () -> read(name, bomb));
    assertTrue(!e.getMessage().contains("geheim") && e.line() == 2, e.getMessage());
  }

  @Test
  void tablesNameTheirNodes() throws IOException {
    NetworkData data =
        read(
            "r.gexf",
            "<gexf><graph><nodes><node id=\"1\" label=\"Alpha\"/><node id=\"2\""
                + " label=\"Bêta\"/></nodes><edges><edge source=\"1\""
                + " target=\"2\"/></edges></graph></gexf>");
    Path file = folder.resolve("t.csv");
    assertEquals(List.of(), NetworkFiles.write(data, file));
    NetworkData again = NetworkFiles.read(file, false);
    assertEquals("Alpha", again.nodes().get(0).label());
    assertEquals("1", again.nodes().get(0).id());
  }
}
