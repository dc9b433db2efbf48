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
 * Reads networks of Pajek (Batagelj and Mrvar 1998): vertices, arcs, edges, and lists of both. A
 * network of two modes, and one as a matrix, are refused by name.
 */
final class Pajek {

  private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");
  private static final Object[] NOTHING = {};
  private static final int MOST_NODES = 10_000_000;

  private final Lines lines;
  private final NetworkData data = new NetworkData();
  private String section = "";
  private int count = -1;

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
    if (count < 0) {
      throw lines.failure("pajek.none");
    }
    fill();
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
    section = words.get(0).toLowerCase(Locale.ROOT);
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
      case "*arcs", "*edges", "*arcslist", "*edgeslist" -> {
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
        double weight = words.size() < 3 ? 1 : weight(words.get(2));
        tie(words.get(0), words.get(1), section.equals("*arcs"), weight);
      }
      case "*arcslist", "*edgeslist" -> {
        for (int i = 1; i < words.size(); i++) {
          tie(words.get(0), words.get(i), section.equals("*arcslist"), 1);
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

  private void tie(String from, String to, boolean arc, double weight) {
    // A negative number in a list of edges only says how a tie is drawn.
    int source = Math.abs(whole(from));
    int target = Math.abs(whole(to));
    if (source < 1 || source > count || target < 1 || target > count) {
      throw lines.failure("tie.noNode", source < 1 || source > count ? from : to);
    }
    data.add(new Tie(null, source - 1, target - 1, arc, weight, NOTHING));
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
