package ma.jisr.network.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.file.NetworkData.Tie;

/** Writes GEXF 1.3 that {@link Gexf} reads back as it was. */
final class GexfWriter {

  private static final List<String> OF_NODES = List.of("start", "end");
  private static final List<String> OF_TIES = List.of("label", "kind", "start", "end");

  private GexfWriter() {}

  static void write(NetworkData data, OutputStream out) throws IOException {
    XmlText xml = new XmlText(out);
    xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    boolean directed = data.ties().stream().anyMatch(Tie::directed);
    boolean timed = times(data.nodeColumns()) || times(data.tieColumns());
    xml.begin(
        "graph",
        "defaultedgetype",
        directed ? "directed" : "undirected",
        "mode",
        timed ? "dynamic" : null,
        "timeformat",
        timed ? "date" : null);
    attributes(xml, "node", data.nodeColumns());
    attributes(xml, "edge", data.tieColumns());
    xml.begin("nodes");
    for (Node node : data.nodes()) {
      xml.begin(
          "node",
          "id",
          node.id(),
          "label",
          node.label(),
          "start",
          own("start", data.nodeColumns(), node.values()),
          "end",
          own("end", data.nodeColumns(), node.values()));
      values(xml, data.nodeColumns(), node.values(), false);
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
          tie.weight() == 1 ? null : String.valueOf(tie.weight()),
          "label",
          own("label", data.tieColumns(), tie.values()),
          "kind",
          own("kind", data.tieColumns(), tie.values()),
          "start",
          own("start", data.tieColumns(), tie.values()),
          "end",
          own("end", data.tieColumns(), tie.values()));
      values(xml, data.tieColumns(), tie.values(), true);
      xml.end();
      number++;
    }
    xml.end().end().end().finish();
  }

  /** Whether a column is an attribute of the element itself, where programs look for it. */
  private static boolean isOwn(Column column, boolean tie) {
    return column.kind() == Kind.TEXT && (tie ? OF_TIES : OF_NODES).contains(column.name());
  }

  private static boolean times(List<Column> columns) {
    return columns.stream().anyMatch(c -> c.kind() == Kind.TEXT && OF_NODES.contains(c.name()));
  }

  private static String own(String name, List<Column> columns, Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null && columns.get(i).equals(new Column(name, Kind.TEXT))) {
        return values[i].toString();
      }
    }
    return null;
  }

  private static void attributes(XmlText xml, String of, List<Column> columns) throws IOException {
    boolean tie = of.equals("edge");
    if (columns.stream().allMatch(c -> isOwn(c, tie))) {
      return;
    }
    xml.begin("attributes", "class", of);
    for (int i = 0; i < columns.size(); i++) {
      if (!isOwn(columns.get(i), tie)) {
        String id = String.valueOf(i);
        String type = Values.type(columns.get(i).kind());
        xml.empty("attribute", "id", id, "title", columns.get(i).name(), "type", type);
      }
    }
    xml.end();
  }

  private static void values(XmlText xml, List<Column> columns, Object[] values, boolean tie)
      throws IOException {
    boolean begun = false;
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null && !isOwn(columns.get(i), tie)) {
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
