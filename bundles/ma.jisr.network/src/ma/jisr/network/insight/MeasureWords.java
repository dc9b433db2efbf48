package ma.jisr.network.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.jisr.model.text.Texts;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.file.NetworkData.Tie;
import ma.jisr.network.metric.Metric;

/** The measures of a network in plain words, in the language of the program. */
public final class MeasureWords {

  private static final Texts TEXTS = Texts.beside(MeasureWords.class);
  private static final int NAMED = 5;
  private static final double HUNDRED = 100;

  private MeasureWords() {}

  /** What a measure is called. */
  public static String title(Metric metric) {
    return TEXTS.text("metric." + metric.key());
  }

  /** What a measure says about an actor. */
  public static String meaning(Metric metric) {
    return TEXTS.text("metric." + metric.key() + ".means");
  }

  /** What a figure of the whole is called. */
  public static String title(Figure figure) {
    return TEXTS.text("figure." + figure.key());
  }

  /** What a figure of the whole is in general. */
  public static String meaning(Figure figure) {
    return TEXTS.text("figure." + figure.key() + ".means");
  }

  /** What a figure says about this network, with its value. */
  public static String sentence(Measures measures, Figure figure) {
    double value = measures.of(figure);
    if (Double.isNaN(value)) {
      return TEXTS.text("figure.none");
    }
    String key = "figure." + figure.key() + ".says";
    NetworkData data = measures.data();
    return switch (figure) {
      case ARTICULATION_POINTS ->
          TEXTS.format(key, value, names(measures.articulations(), v -> isolated(name(data, v))));
      case BRIDGES -> TEXTS.format(key, value, names(measures.bridges(), t -> tie(data, t)));
      case RECIPROCITY ->
          data.ties().stream().anyMatch(Tie::directed)
              ? TEXTS.format(key, round(value * HUNDRED))
              : TEXTS.text("figure.reciprocity.undirected");
      default ->
          TEXTS.format(key, figure.kind() == Figure.Kind.SHARE ? round(value * HUNDRED) : value);
    };
  }

  /** Percentages below one keep a digit that says something. */
  private static double round(double percent) {
    double scale = percent < 10 ? HUNDRED / 10 : 1;
    return Math.round(percent * scale) / scale;
  }

  /** Where an actor stands by a measure: "2nd of 30", or of what group it is. */
  public static String rank(Measures measures, Metric metric, int node) {
    double[] values = measures.of(metric);
    if (metric == Metric.COMPONENT || metric == Metric.COMMUNITY) {
      int size = 0;
      for (double value : values) {
        size += value == values[node] ? 1 : 0;
      }
      return TEXTS.format("rank." + metric.key(), values[node], size);
    }
    Rank rank = measures.rank(metric, node);
    if (values[node] == 0) {
      return TEXTS.format("rank.zero", rank.place(), rank.of(), rank.equals());
    }
    return TEXTS.format(
        rank.equals() > 1 ? "rank.equal" : "rank", rank.place(), rank.of(), rank.equals());
  }

  /** What a reader must know of how this network was counted: ties and actors by name. */
  public static List<String> notices(NetworkData data) {
    Peculiarities found = Peculiarities.of(data);
    List<String> notices = new ArrayList<>();
    if (found.isMixed()) {
      notices.add(TEXTS.format("notice.mixed", found.directed(), found.undirected()));
    }
    if (!found.parallels().isEmpty()) {
      notices.add(
          TEXTS.format(
              "notice.parallel",
              found.parallels().size(),
              found.extra(),
              names(found.parallels(), p -> parallel(data, p))));
    }
    if (!found.loops().isEmpty()) {
      notices.add(
          TEXTS.format(
              "notice.loops",
              found.loops().size(),
              names(
                  found.loops().stream().map(t -> data.ties().get(t).source()).distinct().toList(),
                  v -> isolated(name(data, v)))));
    }
    if (!found.isolated().isEmpty()) {
      notices.add(
          TEXTS.format(
              "notice.isolated",
              found.isolated().size(),
              names(found.isolated(), v -> isolated(name(data, v)))));
    }
    return notices;
  }

  /** What people call a node: its label, else its identifier. */
  public static String name(NetworkData data, int node) {
    Node found = data.nodes().get(node);
    return found.label() == null || found.label().isBlank() ? found.id() : found.label();
  }

  private static String parallel(NetworkData data, int[] pair) {
    return TEXTS.format(
            "tie.undirected", isolated(name(data, pair[0])), isolated(name(data, pair[1])))
        + " ("
        + pair[2]
        + ")";
  }

  /** A name that keeps its own direction in a sentence of Arabic (Unicode UAX #9, isolates). */
  static String isolated(String name) {
    return Locale.getDefault().getLanguage().equals("ar") ? '\u2068' + name + '\u2069' : name;
  }

  /** A tie by the names of its ends. */
  private static String tie(NetworkData data, int number) {
    Tie tie = data.ties().get(number);
    return TEXTS.format(
        tie.directed() ? "tie.directed" : "tie.undirected",
        isolated(name(data, tie.source())),
        isolated(name(data, tie.target())));
  }

  /** The first few by name, and how many more there are. */
  static <T> String names(List<T> some, Function<T, String> name) {
    String named =
        some.stream().limit(NAMED).map(name).collect(Collectors.joining(TEXTS.text("comma") + ' '));
    return some.size() <= NAMED ? named : TEXTS.format("more", named, some.size() - NAMED);
  }
}
