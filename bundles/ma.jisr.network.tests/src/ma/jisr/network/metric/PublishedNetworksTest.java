package ma.jisr.network.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import org.junit.jupiter.api.Test;

/** Small networks of the literature, with the centralities that it gives them. */
class PublishedNetworksTest {

  private static final double PRINTED = 5e-7;

  private final List<String> names = new ArrayList<>();

  private Graph graph(String ties) {
    GraphBuilder builder = new GraphBuilder(false);
    for (String tie : ties.split(" ")) {
      String[] ends = tie.split("-");
      builder.tie(number(ends[0]), number(ends[1]));
    }
    return builder.build();
  }

  private int number(String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
    return names.indexOf(name);
  }

  /**
   * Marriages of Florentine families (Padgett and Ansell 1993); betweenness as Wasserman and Faust
   * print it (1994), normalised by the 91 pairs of others.
   */
  @Test
  void theMediciStandBetween() {
    Graph graph =
        graph(
            "Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori"
                + " Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi"
                + " Medici-Salviati Salviati-Pazzi Peruzzi-Strozzi Peruzzi-Bischeri"
                + " Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni"
                + " Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni Guadagni-Lamberteschi");
    double[] found = Metrics.of(graph, List.of(Metric.BETWEENNESS), null).of(Metric.BETWEENNESS);
    Map<String, Double> known =
        Map.of(
            "Medici", 0.521978,
            "Guadagni", 0.254579,
            "Albizzi", 0.212454,
            "Salviati", 0.142857,
            "Ridolfi", 0.113553,
            "Bischeri", 0.104396,
            "Strozzi", 0.102564,
            "Barbadori", 0.093407,
            "Tornabuoni", 0.091575,
            "Pazzi", 0.0);
    known.forEach((name, value) -> assertEquals(value, found[number(name)] / 91, PRINTED, name));
  }

  /** The kite by which D. Krackhardt (1990) tells degree, betweenness and closeness apart. */
  @Test
  void theKiteHasThreeMostCentral() {
    Graph graph =
        graph(
            "Andre-Beverly Andre-Carol Andre-Diane Andre-Fernando Beverly-Diane Beverly-Ed"
                + " Beverly-Garth Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth"
                + " Ed-Garth Fernando-Garth Fernando-Heather Garth-Heather Heather-Ike Ike-Jane");
    Metrics metrics = Metrics.of(graph, List.of(Metric.DEGREE, Metric.BETWEENNESS), null);
    assertEquals(6, metrics.of(Metric.DEGREE)[number("Diane")]);
    double[] between = metrics.of(Metric.BETWEENNESS);
    assertEquals(14, between[number("Heather")], 1e-9);
    assertEquals(25 / 3.0, between[number("Fernando")], 1e-9);
    assertEquals(25 / 3.0, between[number("Garth")], 1e-9);
    assertEquals(8, between[number("Ike")], 1e-9);
    assertEquals(11 / 3.0, between[number("Diane")], 1e-9);
    assertEquals(5 / 6.0, between[number("Andre")], 1e-9);
    assertEquals(0, between[number("Jane")], 1e-9);
  }

  /** Long chains, where each level has one node, and stars, where the second has all others. */
  @Test
  void extremeShapesAreCountedExactly() {
    for (boolean directed : new boolean[] {false, true}) {
      int n = 3_000;
      GraphBuilder chain = new GraphBuilder(directed);
      GraphBuilder star = new GraphBuilder(directed);
      for (int v = 1; v < n; v++) {
        chain.tie(v - 1, v);
        star.tie(v % 2 == 0 ? 0 : v, v % 2 == 0 ? v : 0);
      }
      double[] found =
          Metrics.of(chain.build(), List.of(Metric.BETWEENNESS), null).of(Metric.BETWEENNESS);
      for (int v = 0; v < n; v++) {
        assertEquals((double) v * (n - 1 - v), found[v], 1e-6);
      }
      found = Metrics.of(star.build(), List.of(Metric.BETWEENNESS), null).of(Metric.BETWEENNESS);
      double pairs = directed ? 1_500.0 * 1_499 : 2_999.0 * 2_998 / 2;
      assertEquals(pairs, found[0], 1e-6);
      assertEquals(0, found[1], 1e-9);
    }
  }
}
