package ma.jisr.network.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Node;

/**
 * Reads GEXF 1.1 to 1.3 (Gephi consortium): nodes, ties, their attributes and the time when they
 * were there. Nodes within nodes are refused by name; colours and positions are passed over.
 */
final class Gexf extends XmlNetwork {

  private static final Object[] NOTHING = {};
  private static final List<String> TIMES =
      List.of("start", "end", "startopen", "endopen", "timestamp");
  private static final List<String> OF_TIES = List.of("label", "kind");

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
    boolean dynamic = "dynamic".equals(xml.attribute("mode"));
    for (int open = xml.depth(); xml.next() && xml.depth() >= open; ) {
      if (!xml.begins("attribute")) {
        continue;
      }
      String id = xml.attribute("id");
      String title = xml.attribute("title");
      // What changes in time is kept as a text with its times.
      Kind kind = dynamic ? Kind.TEXT : Values.kind(xml.attribute("type"));
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
      throw xml.failure("graphml.nested", id);
    }
    data.add(new Node(id, label, values(nodeKeys, data.nodeColumns(), List.of(), id)));
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
    Object[] values = values(tieKeys, data.tieColumns(), OF_TIES, source + " → " + target);
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

  /**
   * The values of the node or tie that begins here, up to its end.
   *
   * @param own attributes of the element that are columns too
   * @param name how sentences name it
   */
  private Object[] values(
      Map<String, Key> keys, List<Column> columns, List<String> own, String name)
      throws IOException {
    Object[] values = NOTHING;
    for (Key key : keys.values()) {
      values =
          key.otherwise == null ? values : Values.with(values, key.column, key.otherwise, columns);
    }
    for (List<String> attributes : List.of(TIMES, own)) {
      for (String attribute : attributes) {
        String told = xml.attribute(attribute);
        if (told != null) {
          values = Values.with(values, column(attribute, columns), told, columns);
        }
      }
    }
    Set<String> told = new HashSet<>();
    List<String> spells = new ArrayList<>();
    for (int open = xml.depth(); xml.next() && xml.depth() >= open; ) {
      if (xml.begins("nodes") || xml.begins("edges")) {
        throw xml.failure("graphml.nested", name);
      } else if (xml.begins("attvalue")) {
        values = value(keys, columns, values, told);
      } else if (xml.begins("spell")) {
        spells.add(span());
      } else if (xml.begins() && !xml.begins("attvalues") && !xml.begins("spells")) {
        passedOver("passed.drawing");
        xml.text();
      }
    }
    return spells.isEmpty()
        ? values
        : Values.with(values, column("spells", columns), String.join(" ", spells), columns);
  }

  private Object[] value(
      Map<String, Key> keys, List<Column> columns, Object[] values, Set<String> told) {
    // Version 1.1 says "id" where later ones say "for".
    String name = xml.attribute("for") == null ? xml.attribute("id") : xml.attribute("for");
    Key key = keys.get(name);
    if (key == null) {
      throw xml.failure("graphml.noKey", String.valueOf(name), "attvalue");
    }
    String text = xml.attribute("value");
    Object value = text == null ? null : value(key.kind, text, name);
    boolean timed = xml.attribute("start") != null || xml.attribute("end") != null;
    if (timed && key.kind == Kind.TEXT) {
      value = text + ' ' + span();
    }
    if (!told.add(name)) {
      if (key.kind != Kind.TEXT) {
        throw xml.failure("gexf.twice", name);
      }
      value = values[key.column] + "; " + value;
    }
    return Values.with(values, key.column, value, columns);
  }

  /** When something was so: "[start, end]". */
  private String span() {
    String start = xml.attribute("start");
    String end = xml.attribute("end");
    return "[" + (start == null ? "" : start) + ", " + (end == null ? "" : end) + "]";
  }

  private static int column(String name, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    columns.add(new Column(name, Kind.TEXT));
    return columns.size() - 1;
  }
}
