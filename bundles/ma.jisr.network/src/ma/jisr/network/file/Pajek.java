package ma.jisr.network.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.file.NetworkData.Tie;

/**
 * Reads networks of Pajek (Batagelj and Mrvar 1998): vertices, arcs, edges, lists of both,
 * matrices, and several relations; labels and times of ties are kept as columns. A network of two
 * modes is refused by name.
 */
final class Pajek {

  private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");
  private static final Object[] NOTHING = {};
  private static final int MOST_NODES = 10_000_000;

  private final Lines lines;
  private final NetworkData data = new NetworkData();
  private String section = "";
  private int count = -1;
  private String relation;
  private int matrixRow;

  private Pajek(Lines lines) {
    this.lines = lines;
  }

  /**
   * Reads a file.
   *
   * @throws NetworkFileException when it is none, with the line
   */
  static NetworkData read(Path file) throws IOException {
    try (Lines lines = new Lines(file)) {
      return new Pajek(lines).read();
    }
  }

  private NetworkData read() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      String stripped = line.strip();
      if (stripped.isEmpty() || stripped.startsWith("%")) {
        continue;
      }
      if (stripped.startsWith("*")) {
        section(words(stripped));
      } else {
        content(words(stripped));
      }
    }
    endMatrix();
    if (count < 0) {
      throw lines.failure("pajek.none");
    }
    fill();
    if (lines.isGuessed()) {
      data.notices().add(lines.sentence("text.latin"));
    }
    return data;
  }

  private List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      words.add(quoted == null ? matcher.group(2) : quoted.replaceAll("\\\\(.)", "$1"));
    }
    return words;
  }

  private void section(List<String> words) {
    endMatrix();
    section = words.get(0).toLowerCase(Locale.ROOT);
    relation = relation(words);
    switch (section) {
      case "*vertices" -> {
        if (count >= 0 || words.size() > 2) {
          throw lines.failure(count >= 0 ? "graphml.second" : "pajek.modes");
        }
        count = words.size() < 2 ? -1 : whole(words.get(1));
        if (count < 0 || count > MOST_NODES) {
          throw lines.failure("pajek.vertices");
        }
      }
      case "*arcs", "*edges", "*arcslist", "*edgeslist", "*matrix" -> {
        if (count < 0) {
          throw lines.failure("pajek.none");
        }
        fill();
      }
      case "*network" -> {
        // its name
      }
      default -> throw lines.failure("pajek.section", words.get(0));
    }
  }

  /** The relation that ties are of: '*Arcs :2 "funds"'. */
  private static String relation(List<String> words) {
    boolean several = words.size() > 1 && words.get(1).startsWith(":");
    return !several ? null : words.size() > 2 ? words.get(2) : words.get(1).substring(1);
  }

  private void endMatrix() {
    if (section.equals("*matrix") && matrixRow < count) {
      throw lines.failure("pajek.matrix", String.valueOf(count), String.valueOf(matrixRow));
    }
  }

  /** A row of a matrix: weights of arcs, 0 where there is none. */
  private void row(List<String> words) {
    if (words.size() != count || matrixRow == count) {
      throw lines.failure("pajek.matrix", String.valueOf(count), String.valueOf(words.size()));
    }
    for (int i = 0; i < count; i++) {
      if (!isNumber(words.get(i)) || Double.parseDouble(words.get(i)) != 0) {
        double weight = weight(words.get(i));
        data.add(new Tie(null, matrixRow, i, true, weight, values(List.of())));
      }
    }
    matrixRow++;
  }

  /** What is said of a tie behind its weight: a time in brackets, parameters and their values. */
  private Object[] values(List<String> words) {
    Object[] values = NOTHING;
    if (relation != null) {
      values = put(values, "relation", relation);
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("[")) {
        values = put(values, "time", word);
      } else if (i + 1 < words.size()) {
        String name = word.equals("l") ? "label" : word;
        values = put(values, name, words.get(++i));
      } else {
        values = put(values, word, "");
      }
    }
    return values;
  }

  private Object[] put(Object[] values, String name, String value) {
    int column = data.tieColumns().stream().map(Column::name).toList().indexOf(name);
    if (column < 0) {
      column = data.tieColumns().size();
      data.tieColumns().add(new Column(name, Kind.TEXT));
    }
    return Values.with(values, column, value, data.tieColumns());
  }

  /** Adds the vertices that have no line of their own. */
  private void fill() {
    while (data.nodes().size() < count) {
      data.add(new Node(String.valueOf(data.nodes().size() + 1), null, NOTHING));
    }
  }

  private void content(List<String> words) {
    switch (section) {
      case "*vertices" -> vertex(words);
      case "*arcs", "*edges" -> {
        if (words.size() < 2) {
          throw lines.failure("tie.noEnd");
        }
        boolean weighted = words.size() > 2 && isNumber(words.get(2));
        double weight = weighted ? weight(words.get(2)) : 1;
        Object[] values = values(words.subList(weighted ? 3 : 2, words.size()));
        tie(words.get(0), words.get(1), section.equals("*arcs"), weight, values);
      }
      case "*matrix" -> row(words);
      case "*arcslist", "*edgeslist" -> {
        for (int i = 1; i < words.size(); i++) {
          tie(words.get(0), words.get(i), section.equals("*arcslist"), 1, values(List.of()));
        }
      }
      default -> throw lines.failure("pajek.none");
    }
  }

  private void vertex(List<String> words) {
    int number = whole(words.get(0));
    if (number <= data.nodes().size() || number > count) {
      throw lines.failure("pajek.number", words.get(0), String.valueOf(count));
    }
    while (data.nodes().size() < number - 1) {
      data.add(new Node(String.valueOf(data.nodes().size() + 1), null, NOTHING));
    }
    String label = words.size() < 2 ? null : words.get(1);
    Object[] values = NOTHING;
    for (int i = 2; i < Math.min(words.size(), 5) && isNumber(words.get(i)); i++) {
      if (data.nodeColumns().size() <= i - 2) {
        data.nodeColumns().add(new Column("xyz".substring(i - 2, i - 1), Kind.NUMBER));
      }
      values = Values.with(values, i - 2, Double.valueOf(words.get(i)), data.nodeColumns());
    }
    data.add(new Node(words.get(0), label, values));
  }

  private static boolean isNumber(String word) {
    return word.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
  }

  private void tie(String from, String to, boolean arc, double weight, Object[] values) {
    // A negative number in a list of edges only says how a tie is drawn.
    int source = Math.abs(whole(from));
    int target = Math.abs(whole(to));
    if (source < 1 || source > count || target < 1 || target > count) {
      throw lines.failure("tie.noNode", source < 1 || source > count ? from : to);
    }
    data.add(new Tie(null, source - 1, target - 1, arc, weight, values));
  }

  private double weight(String word) {
    double weight = isNumber(word) ? Double.parseDouble(word) : Double.NaN;
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw lines.failure("tie.weight", word);
    }
    return weight;
  }

  private int whole(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw lines.failure("pajek.whole", word);
    }
  }
}
