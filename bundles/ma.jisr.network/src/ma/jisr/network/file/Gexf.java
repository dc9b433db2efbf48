package ma.jisr.network.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Node;

/**
 * Reads GEXF 1.1 to 1.3 (Gephi consortium): nodes, ties, their attributes and the time when they
 * were there. Nodes within nodes are refused by name; colours and positions are passed over.
 */
final class Gexf extends XmlNetwork {

  private static final Object[] NOTHING = {};
  private static final List<String> TIMES = List.of("start", "end");

  /** A declared attribute: its column, and what holds where none is. */
  private record Key(int column, Kind kind, Object otherwise) {}

  private final Map<String, Key> nodeKeys = new HashMap<>();
  private final Map<String, Key> tieKeys = new HashMap<>();

  private Gexf(Xml xml) {
    super(xml);
  }

  /**
   * Reads a file.
   *
   * @throws NetworkFileException when it is none, with the line
   */
  static NetworkData read(Path file) throws IOException {
    try (Xml xml = new Xml(file)) {
      return new Gexf(xml).read();
    }
  }

  private NetworkData read() throws IOException {
    if (!xml.next() || !xml.begins("gexf")) {
      throw xml.failure("gexf.none");
    }
    while (xml.next()) {
      if (!xml.begins()) {
        continue;
      }
      switch (xml.element()) {
        case "graph" -> graph("defaultedgetype");
        case "attributes" -> attributes();
        case "nodes", "edges" -> {
          // what is within comes next
        }
        case "node" -> node();
        case "edge" -> tie();
        default -> xml.text(); // what is said of the file, and of colours and positions
      }
    }
    return finished();
  }

  private void attributes() throws IOException {
    boolean ofTies = "edge".equals(xml.attribute("class"));
    List<Column> columns = ofTies ? data.tieColumns() : data.nodeColumns();
    Map<String, Key> keys = ofTies ? tieKeys : nodeKeys;
    for (int open = xml.depth(); xml.next() && xml.depth() >= open; ) {
      if (!xml.begins("attribute")) {
        continue;
      }
      String id = xml.attribute("id");
      String title = xml.attribute("title");
      Kind kind = Values.kind(xml.attribute("type"));
      if (id == null) {
        throw xml.failure("graphml.key");
      }
      Object otherwise = null;
      for (int within = xml.depth(); xml.next() && xml.depth() >= within; ) {
        if (xml.begins("default")) {
          otherwise = value(kind, xml.text(), id);
        } else if (xml.begins()) {
          xml.text();
        }
      }
      columns.add(new Column(title == null ? id : title, kind));
      keys.put(id, new Key(columns.size() - 1, kind, otherwise));
    }
  }

  private void node() throws IOException {
    String id = xml.attribute("id");
    String label = xml.attribute("label");
    if (id == null || id.isBlank()) {
      throw xml.failure("node.noId");
    } else if (data.number(id) >= 0) {
      throw xml.failure("node.twice", id);
    } else if (xml.attribute("pid") != null) {
      throw xml.failure("graphml.nested");
    }
    data.add(new Node(id, label, values(nodeKeys, data.nodeColumns())));
  }

  private void tie() throws IOException {
    long line = xml.line();
    String id = xml.attribute("id");
    String source = xml.attribute("source");
    String target = xml.attribute("target");
    if (source == null || target == null) {
      throw xml.failure("tie.noEnd");
    }
    String type = xml.attribute("type");
    boolean own = type == null ? directed : !type.equals("undirected");
    double weight = weight(xml.attribute("weight"));
    Object[] values = values(tieKeys, data.tieColumns());
    waiting.add(new Waiting(line, id, source, target, own, weight, values));
    if ("mutual".equals(type)) {
      waiting.add(new Waiting(line, null, target, source, true, weight, values.clone()));
    }
  }

  private double weight(String text) {
    if (text == null || text.isBlank()) {
      return 1;
    }
    return Ends.weight(((Number) value(Kind.NUMBER, text, "weight")).doubleValue(), xml);
  }

  /** The values of the node or tie that begins here, up to its end. */
  private Object[] values(Map<String, Key> keys, List<Column> columns) throws IOException {
    Object[] values = NOTHING;
    for (Key key : keys.values()) {
      values =
          key.otherwise == null ? values : Values.with(values, key.column, key.otherwise, columns);
    }
    for (String time : TIMES) {
      String told = xml.attribute(time);
      if (told != null) {
        values = Values.with(values, time(time, columns), told, columns);
      }
    }
    for (int open = xml.depth(); xml.next() && xml.depth() >= open; ) {
      if (xml.begins("nodes") || xml.begins("edges")) {
        throw xml.failure("graphml.nested");
      } else if (xml.begins("attvalue")) {
        // Version 1.1 says "id" where later ones say "for".
        String name = xml.attribute("for") == null ? xml.attribute("id") : xml.attribute("for");
        Key key = keys.get(name);
        if (key == null) {
          throw xml.failure("graphml.noKey", String.valueOf(name), "attvalue");
        }
        String text = xml.attribute("value");
        values =
            Values.with(
                values, key.column, text == null ? null : value(key.kind, text, name), columns);
      } else if (xml.begins() && !xml.begins("attvalues")) {
        xml.text();
      }
    }
    return values;
  }

  private static int time(String name, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    columns.add(new Column(name, Kind.TEXT));
    return columns.size() - 1;
  }
}
