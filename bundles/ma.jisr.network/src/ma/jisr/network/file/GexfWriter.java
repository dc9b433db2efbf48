package ma.jisr.network.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.file.NetworkData.Tie;

/** Writes GEXF 1.3 that {@link Gexf} reads back as it was. */
final class GexfWriter {

  private GexfWriter() {}

  static void write(NetworkData data, OutputStream out) throws IOException {
    XmlText xml = new XmlText(out);
    xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    boolean directed = data.ties().stream().anyMatch(Tie::directed);
    xml.begin("graph", "defaultedgetype", directed ? "directed" : "undirected");
    attributes(xml, "node", data.nodeColumns());
    attributes(xml, "edge", data.tieColumns());
    xml.begin("nodes");
    for (Node node : data.nodes()) {
      xml.begin("node", "id", node.id(), "label", node.label());
      values(xml, node.values());
      xml.end();
    }
    xml.end().begin("edges");
    int number = 0;
    for (Tie tie : data.ties()) {
      xml.begin(
          "edge",
          "id",
          tie.id() == null ? "e" + number : tie.id(),
          "source",
          data.nodes().get(tie.source()).id(),
          "target",
          data.nodes().get(tie.target()).id(),
          "type",
          tie.directed() == directed ? null : tie.directed() ? "directed" : "undirected",
          "weight",
          tie.weight() == 1 ? null : String.valueOf(tie.weight()));
      values(xml, tie.values());
      xml.end();
      number++;
    }
    xml.end().end().end().finish();
  }

  private static void attributes(XmlText xml, String of, List<Column> columns) throws IOException {
    if (columns.isEmpty()) {
      return;
    }
    xml.begin("attributes", "class", of);
    for (int i = 0; i < columns.size(); i++) {
      String type = Values.type(columns.get(i).kind());
      xml.empty("attribute", "id", String.valueOf(i), "title", columns.get(i).name(), "type", type);
    }
    xml.end();
  }

  private static void values(XmlText xml, Object[] values) throws IOException {
    boolean begun = false;
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        if (!begun) {
          xml.begin("attvalues");
          begun = true;
        }
        xml.empty("attvalue", "for", String.valueOf(i), "value", Values.text(values[i]));
      }
    }
    if (begun) {
      xml.end();
    }
  }
}
