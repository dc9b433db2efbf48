package ma.jisr.network.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.file.NetworkData.Tie;

/** Writes GraphML that {@link GraphMl} reads back as it was. */
final class GraphMlWriter {

  private static final String LABEL = "label";
  private static final String WEIGHT = "weight";

  private GraphMlWriter() {}

  static void write(NetworkData data, OutputStream out) throws IOException {
    XmlText xml = new XmlText(out);
    xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    boolean labels =
        data.nodeColumns().stream().noneMatch(c -> c.name().equalsIgnoreCase(LABEL))
            && data.nodes().stream().anyMatch(n -> n.label() != null);
    if (labels) {
      key(xml, LABEL, "node", LABEL, Kind.TEXT);
    }
    keys(xml, "n", "node", data.nodeColumns());
    key(xml, WEIGHT, "edge", WEIGHT, Kind.NUMBER);
    keys(xml, "e", "edge", data.tieColumns());
    boolean directed = data.ties().stream().anyMatch(Tie::directed);
    xml.begin("graph", "edgedefault", directed ? "directed" : "undirected");
    for (Node node : data.nodes()) {
      xml.begin("node", "id", node.id());
      if (labels && node.label() != null) {
        xml.text("data", node.label(), "key", LABEL);
      }
      data(xml, "n", node.values());
      xml.end();
    }
    for (Tie tie : data.ties()) {
      xml.begin(
          "edge",
          "id",
          tie.id(),
          "source",
          data.nodes().get(tie.source()).id(),
          "target",
          data.nodes().get(tie.target()).id(),
          "directed",
          tie.directed() == directed ? null : String.valueOf(tie.directed()));
      if (tie.weight() != 1) {
        xml.text("data", String.valueOf(tie.weight()), "key", WEIGHT);
      }
      data(xml, "e", tie.values());
      xml.end();
    }
    xml.end().end().finish();
  }

  private static void keys(XmlText xml, String prefix, String where, List<Column> columns)
      throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      key(xml, prefix + i, where, columns.get(i).name(), columns.get(i).kind());
    }
  }

  private static void key(XmlText xml, String id, String where, String name, Kind kind)
      throws IOException {
    String type = Values.type(kind);
    xml.empty("key", "id", id, "for", where, "attr.name", name, "attr.type", type);
  }

  private static void data(XmlText xml, String prefix, Object[] values) throws IOException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        xml.text("data", Values.text(values[i]), "key", prefix + i);
      }
    }
  }
}
