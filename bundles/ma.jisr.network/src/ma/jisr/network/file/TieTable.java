package ma.jisr.network.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.csv.TableReader;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.model.text.Folding;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.file.NetworkData.Tie;

/**
 * Reads ties as rows of a table: where each begins and ends, and whatever else its columns say. The
 * two columns are known by their headers in three languages, else they are the first two; the nodes
 * are what stands in them. A column "type" may say Directed or Undirected, as Gephi writes it.
 */
final class TieTable {

  /** The headers of what people call the nodes of a tie. */
  static final String SOURCE_LABEL = "Source Label";

  static final String TARGET_LABEL = "Target Label";

  private static final Set<String> SOURCES =
      Set.of("source", "from", "tail", "de", "origine", "depart", "من", "المصدر");
  private static final Set<String> TARGETS =
      Set.of("target", "to", "head", "vers", "cible", "arrivee", "الى", "الهدف");
  private static final Set<String> WEIGHTS = Set.of("weight", "poids", "الوزن");
  private static final Set<String> DIRECTIONS =
      Set.of("type", "directed", "oriente", "direction", "sens");
  private static final Object[] NOTHING = {};

  private final String name;
  private final Table table;
  private final boolean directed;
  private final NetworkData data = new NetworkData();
  private final List<Integer> others = new ArrayList<>();
  private int source = -1;
  private int target = -1;
  private int weight = -1;
  private int direction = -1;
  private int sourceLabel = -1;
  private int targetLabel = -1;

  private TieTable(String name, Table table, boolean directed) {
    this.name = name;
    this.table = table;
    this.directed = directed;
  }

  /**
   * Reads a table.
   *
   * @param directed whether a tie has a direction where the table does not say
   * @throws NetworkFileException when it is none, with the line
   */
  static NetworkData read(TableSource source, boolean directed) {
    try (Table table = TableReader.open(source)) {
      return new TieTable(source.name(), table, directed).read();
    } catch (ExchangeException e) {
      throw new NetworkFileException(0, e.getMessage(), e);
    }
  }

  private NetworkData read() {
    List<String> headers = table.headers();
    for (int c = 0; c < headers.size(); c++) {
      String header = Folding.fold(headers.get(c));
      if (source < 0 && SOURCES.contains(header)) {
        source = c;
      } else if (target < 0 && TARGETS.contains(header)) {
        target = c;
      } else if (weight < 0 && WEIGHTS.contains(header)) {
        weight = c;
      } else if (direction < 0 && DIRECTIONS.contains(header)) {
        direction = c;
      } else if (header.equals(Folding.fold(SOURCE_LABEL))) {
        sourceLabel = c;
      } else if (header.equals(Folding.fold(TARGET_LABEL))) {
        targetLabel = c;
      } else {
        others.add(c);
      }
    }
    boolean titled = source >= 0 && target >= 0;
    if (!titled) {
      byPlace(headers);
    }
    if (direction < 0) {
      data.directionUntold();
    }
    for (int c : others) {
      data.tieColumns().add(new Column(headers.get(c), Kind.TEXT));
    }
    if (!titled && isNumber(headers.get(0)) && isNumber(headers.get(1))) {
      tie(new TableRow(1, headers, false)); // a list of pairs without a row of headers
    }
    for (TableRow row = table.next(); row != null; row = table.next()) {
      tie(row);
    }
    return data;
  }

  private void byPlace(List<String> headers) {
    if (headers.size() < 2) {
      throw failure(1, "table.ends");
    }
    source = 0;
    target = 1;
    weight = weight == 0 || weight == 1 ? -1 : weight;
    direction = direction == 0 || direction == 1 ? -1 : direction;
    others.clear();
    for (int c = 2; c < headers.size(); c++) {
      if (c != weight && c != direction) {
        others.add(c);
      }
    }
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,18}");
  }

  private void tie(TableRow row) {
    String from = row.cell(source).strip();
    String to = row.cell(target).strip();
    if (from.isEmpty() || to.isEmpty()) {
      throw failure(row.line(), "tie.noEnd");
    }
    Object[] values = NOTHING;
    for (int i = 0; i < others.size(); i++) {
      String cell = row.cell(others.get(i));
      values = cell.isEmpty() ? values : Values.with(values, i, cell, data.tieColumns());
    }
    boolean own = direction < 0 ? directed : isDirected(row.cell(direction), row.line());
    data.add(
        new Tie(
            null,
            node(from, row, sourceLabel),
            node(to, row, targetLabel),
            own,
            weight(row),
            values));
  }

  private int node(String id, TableRow row, int labelColumn) {
    int number = data.number(id);
    String label =
        labelColumn < 0 || row.cell(labelColumn).isBlank() ? null : row.cell(labelColumn);
    return number >= 0 ? number : data.add(new Node(id, label, NOTHING));
  }

  private double weight(TableRow row) {
    String cell = weight < 0 ? "" : row.cell(weight).strip();
    if (cell.isEmpty()) {
      return 1;
    }
    try {
      double number = Double.parseDouble(cell.replace(',', '.'));
      if (number > 0 && !Double.isInfinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw failure(row.line(), "tie.weight", cell);
  }

  private boolean isDirected(String cell, long line) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "" -> directed;
      case "directed", "true", "1", "oui", "yes", "arc" -> true;
      case "undirected", "false", "0", "non", "no", "edge" -> false;
      default -> {
        String shown = cell.length() > 60 ? cell.substring(0, 60) + '…' : cell;
        throw failure(line, "table.direction", shown);
      }
    };
  }

  private NetworkFileException failure(long line, String key, Object... values) {
    Object[] all = new Object[values.length + 2];
    all[0] = name;
    all[1] = String.valueOf(line);
    System.arraycopy(values, 0, all, 2, values.length);
    return new NetworkFileException(line, Xml.TEXTS.format(key, all), null);
  }
}
