package ma.jisr.network.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Node;

/**
 * Reads GraphML (Brandes and others 2002): one graph with nodes, ties and declared data. Graphs
 * within nodes, hyperedges and ports are refused by name.
 */
final class GraphMl extends XmlNetwork {

  /** What is a node's label and nothing else; other names are data of theirs too. */
  private static final String LABEL = "label";

  private static final Set<String> LABELS = Set.of(LABEL, "name", "nom", "libellé");
  private static final Set<String> REFUSED = Set.of("hyperedge", "port");
  private static final Object[] NOTHING = {};

  /** A declared datum: its column among those of nodes or ties, and what holds where none is. */
  private record Key(
      int column, Kind kind, Object otherwise, boolean label, boolean weight, boolean drawn) {}

  private final Map<String, Key> nodeKeys = new HashMap<>();
  private final Map<String, Key> tieKeys = new HashMap<>();

  private GraphMl(Xml xml) {
    super(xml);
  }

  /**
   * Reads a file.
   *
   * @throws NetworkFileException when it is none, with the line
   */
  static NetworkData read(Path file) throws IOException {
    try (Xml xml = new Xml(file)) {
      return new GraphMl(xml).read();
    }
  }

  private NetworkData read() throws IOException {
    if (!xml.next() || !xml.begins("graphml")) {
      throw xml.failure("graphml.none");
    }
    while (xml.next()) {
      if (!xml.begins()) {
        continue;
      }
      if (REFUSED.contains(xml.element())) {
        throw xml.failure("graphml.element", xml.element());
      }
      switch (xml.element()) {
        case "key" -> key();
        case "graph" -> graph("edgedefault");
        case "node" -> node();
        case "edge" -> tie();
        case "data" -> {
          xml.text();
          passedOver("passed.whole");
        }
        default -> xml.text(); // what other programs add, whole
      }
    }
    return finished();
  }

  private void key() throws IOException {
    String id = xml.attribute("id");
    String where = xml.attribute("for");
    String name = xml.attribute("attr.name");
    // yEd keeps the name of a node within its drawing.
    boolean drawn = xml.attribute("yfiles.type") != null;
    Kind kind = Values.kind(xml.attribute("attr.type"));
    if (id == null) {
      throw xml.failure("graphml.key");
    }
    String otherwise = null;
    for (int open = xml.depth(); xml.next() && xml.depth() >= open; ) {
      if (xml.begins("default")) {
        otherwise = xml.text();
      }
    }
    Object value = otherwise == null ? null : value(kind, otherwise, id);
    boolean all = where == null || where.equals("all");
    String title = name == null ? id : name;
    if (all || where.equals("node")) {
      boolean label = LABELS.contains(title.toLowerCase(Locale.ROOT));
      nodeKeys.put(id, declare(data.nodeColumns(), title, kind, value, label, false, drawn));
    }
    if (all || where.equals("edge")) {
      boolean weight = title.equalsIgnoreCase("weight") && kind != Kind.TEXT;
      tieKeys.put(id, declare(data.tieColumns(), title, kind, value, false, weight, drawn));
    }
  }

  private static Key declare(
      List<Column> columns,
      String name,
      Kind kind,
      Object value,
      boolean label,
      boolean weight,
      boolean drawn) {
    if (!drawn && !weight && !(label && name.equalsIgnoreCase(LABEL))) {
      columns.add(new Column(name, kind));
    }
    int column = label && name.equalsIgnoreCase(LABEL) ? -1 : columns.size() - 1;
    return new Key(column, kind, value, label, weight, drawn);
  }

  private void node() throws IOException {
    String id = xml.attribute("id");
    if (id == null || id.isBlank()) {
      throw xml.failure("node.noId");
    }
    if (data.number(id) >= 0) {
      throw xml.failure("node.twice", id);
    }
    Data read = new Data(nodeKeys, data.nodeColumns());
    read.all("node", id);
    data.add(new Node(id, read.label, read.values));
  }

  private void tie() throws IOException {
    long line = xml.line();
    String id = xml.attribute("id");
    String source = xml.attribute("source");
    String target = xml.attribute("target");
    String told = xml.attribute("directed");
    if (source == null || target == null) {
      throw xml.failure("tie.noEnd");
    }
    if (xml.attribute("sourceport") != null || xml.attribute("targetport") != null) {
      throw xml.failure("graphml.port", source + " → " + target);
    }
    Data read = new Data(tieKeys, data.tieColumns());
    read.all("edge", source + " → " + target);
    boolean own = told == null ? directed : told.equals("true");
    waiting.add(new Waiting(line, id, source, target, own, read.weight, read.values));
  }

  /** The data of one node or tie. */
  private final class Data {

    private final Map<String, Key> keys;
    private final List<Column> columns;
    private Object[] values = NOTHING;
    private String label;
    private double weight = 1;

    Data(Map<String, Key> keys, List<Column> columns) {
      this.keys = keys;
      this.columns = columns;
      keys.values().stream().filter(k -> k.otherwise != null).forEach(k -> put(k, k.otherwise));
    }

    private void all(String element, String named) throws IOException {
      for (int open = xml.depth(); xml.next() && xml.depth() >= open; ) {
        if (!xml.begins()) {
          continue;
        }
        if (xml.begins("graph")) {
          throw xml.failure("graphml.nested", named);
        } else if (REFUSED.contains(xml.element())) {
          throw xml.failure("graphml.element", xml.element());
        } else if (!xml.begins("data")) {
          xml.text();
          continue;
        }
        String name = xml.attribute("key");
        Key key = keys.get(name);
        if (key == null) {
          throw xml.failure("graphml.noKey", String.valueOf(name), element);
        }
        if (key.drawn) {
          drawn();
          continue;
        }
        String text = xml.text();
        put(key, value(key.kind, text, name));
      }
    }

    /** The text of a drawing is the label, or that of the tie. */
    private void drawn() throws IOException {
      passedOver("passed.drawing");
      for (int open = xml.depth(); xml.next() && xml.depth() >= open; ) {
        if (xml.begins("NodeLabel")) {
          String text = xml.text();
          label = label == null && !text.isEmpty() ? text : label;
        } else if (xml.begins("EdgeLabel")) {
          String text = xml.text();
          if (!text.isEmpty()) {
            values = Values.with(values, edgeLabel(), text, columns);
          }
        } else if (xml.begins("GroupNode")) {
          throw xml.failure("graphml.nested", "GroupNode");
        }
      }
    }

    private int edgeLabel() {
      int column = columns.stream().map(Column::name).toList().indexOf(LABEL);
      if (column < 0) {
        columns.add(new Column(LABEL, Kind.TEXT));
        column = columns.size() - 1;
      }
      return column;
    }

    private void put(Key key, Object value) {
      if (key.weight) {
        weight = value == null ? 1 : Ends.weight(((Number) value).doubleValue(), xml);
        return;
      }
      if (key.label && value != null) {
        label = value.toString();
      }
      if (key.label && key.column < 0) {
        return;
      }
      values = Values.with(values, key.column, value, columns);
    }
  }
}
