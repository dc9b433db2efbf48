package ma.jisr.network.insight;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.metric.Metric;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  private static final double EXACT = 1e-9;
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakFrench() {
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private static Measures all(NetworkData data) {
    return Measures.of(data, EnumSet.allOf(Metric.class), null);
  }

  private static Networks network(String nodes) {
    return new Networks(nodes);
  }

  /** Two triangles that one actor joins, and one who stands apart; by hand and as igraph has it. */
  private static NetworkData bowTie() {
    return network("a b m c d x").edges("a-b a-m b-m m-c m-d c-d").data();
  }

  @Test
  void measuresActorsAndTheWhole() {
    Measures measures = all(bowTie());
    assertArrayEquals(new double[] {2, 2, 4, 2, 2, 0}, measures.of(Metric.DEGREE));
    assertArrayEquals(new double[] {0, 0, 4, 0, 0, 0}, measures.of(Metric.BETWEENNESS), EXACT);
    assertEquals(6 / 15.0, measures.of(Figure.DENSITY), EXACT);
    assertEquals((6 * 4 - 12) / 20.0, measures.of(Figure.CENTRALISATION), EXACT);
    assertEquals(5 * 4 / 50.0, measures.of(Figure.BETWEENNESS_CENTRALISATION), EXACT);
    assertEquals((6 + 4 * 2) / 10.0, measures.of(Figure.MEAN_DISTANCE), EXACT);
    assertEquals(2, measures.of(Figure.DIAMETER));
    assertEquals(2, measures.of(Figure.COMPONENTS));
    assertEquals(List.of(2), measures.articulations());
    assertEquals(List.of(), measures.bridges());
    assertEquals(new Rank(1, 6, 1), measures.rank(Metric.BETWEENNESS, 2));
    assertEquals(new Rank(2, 6, 4), measures.rank(Metric.DEGREE, 3));
    assertEquals(new Rank(6, 6, 1), measures.rank(Metric.DEGREE, 5));
  }

  @Test
  void aStarIsTheMostCentralisedOfAll() {
    for (String ties : List.of("a-b a-c a-d a-e", "a>b b>a a>c c>a a>d d>a a>e e>a")) {
      Measures star = all(network("a b c d e").edges(ties).data());
      assertEquals(1, star.of(Figure.CENTRALISATION), EXACT, ties);
      assertEquals(1, star.of(Figure.BETWEENNESS_CENTRALISATION), EXACT, ties);
      assertEquals(1, star.of(Figure.RECIPROCITY), EXACT, ties);
    }
  }

  /** A tie without direction is one tie, though paths may follow it both ways. */
  @Test
  void bothKindsOfDirectionStandSideBySide() {
    Measures measures = all(network("a b c d").edges("a>b b-c c>d").data());
    assertArrayEquals(new double[] {1, 2, 2, 1}, measures.of(Metric.DEGREE));
    assertArrayEquals(new double[] {0, 2, 1, 1}, measures.of(Metric.INDEGREE));
    assertArrayEquals(new double[] {1, 1, 2, 0}, measures.of(Metric.OUTDEGREE));
    assertArrayEquals(new double[] {1, 2, 2, 1}, measures.of(Metric.STRENGTH));
    assertArrayEquals(new double[] {0, 2, 2, 0}, measures.of(Metric.BETWEENNESS), EXACT);
    assertEquals(List.of(0, 1, 2), measures.bridges());
    assertEquals(0.5, measures.of(Figure.RECIPROCITY), EXACT);
    assertEquals(1, MeasureWords.notices(measures.data()).size());
  }

  @Test
  void saysByNameWhatIsCountedOtherwise() {
    NetworkData data = network("a b c d").edges("a-b b-a a-b b-c c-c").data();
    Peculiarities found = Peculiarities.of(data);
    assertEquals(2, found.extra());
    assertEquals(List.of(4), found.loops());
    assertEquals(List.of(3), found.isolated());
    List<String> notices = MeasureWords.notices(data);
    assertEquals(3, notices.size());
    assertTrue(notices.get(0).contains("A – B (3)"), notices.get(0));
    assertTrue(notices.get(1).contains(": C."), notices.get(1));
    assertTrue(notices.get(2).contains(": D."), notices.get(2));
    assertEquals(List.of(), MeasureWords.notices(network("a b").edges("a>b b>a").data()));
  }

  @Test
  void whatWasNotAskedForIsNotThere() {
    Measures measures = Measures.of(bowTie(), List.of(Metric.DEGREE), null);
    assertNull(measures.of(Metric.BETWEENNESS));
    assertTrue(Double.isNaN(measures.of(Figure.MODULARITY)));
    assertTrue(Double.isNaN(measures.of(Figure.BETWEENNESS_CENTRALISATION)));
    assertEquals(2, measures.of(Figure.COMPONENTS));
  }

  @Test
  void networksOfFewHaveMeasuresToo() {
    for (String nodes : List.of("", "a", "a b")) {
      Measures measures = all(network(nodes).data());
      int n = nodes.isEmpty() ? 0 : nodes.split(" ").length;
      assertEquals(n, measures.of(Figure.NODES));
      assertEquals(0, measures.of(Figure.DENSITY));
      assertTrue(Double.isNaN(measures.of(Figure.MEAN_DISTANCE)));
      for (Figure figure : Figure.values()) {
        assertTrue(MeasureWords.sentence(measures, figure).endsWith("."), figure.name());
      }
    }
  }

  @Test
  void everyMeasureHasWordsInThreeLanguages() {
    Measures measures = all(bowTie());
    for (String language : Labels.LANGUAGES) {
      Locale.setDefault(Locale.of(language));
      for (Metric metric : Metric.values()) {
        check(MeasureWords.title(metric), MeasureWords.meaning(metric));
        check(MeasureWords.rank(measures, metric, 0), MeasureWords.rank(measures, metric, 5));
      }
      for (Figure figure : Figure.values()) {
        check(MeasureWords.title(figure), MeasureWords.meaning(figure));
        check(MeasureWords.sentence(measures, figure), "-");
      }
    }
    Locale.setDefault(Locale.FRENCH);
    assertEquals("1er sur 6", MeasureWords.rank(measures, Metric.BETWEENNESS, 2));
    assertEquals(
        "2e sur 6, à égalité avec d’autres (4 en tout)",
        MeasureWords.rank(measures, Metric.DEGREE, 0));
    assertTrue(
        MeasureWords.sentence(measures, Figure.ARTICULATION_POINTS).endsWith(": M."),
        MeasureWords.sentence(measures, Figure.ARTICULATION_POINTS));
  }

  private static void check(String... texts) {
    for (String text : texts) {
      assertTrue(!text.isBlank() && !text.contains("!") && !text.contains("{"), text);
    }
  }

  /** Against distances that are measured one by one. */
  @Test
  void distancesOfManyAtATimeAreThoseOfEach() {
    Random random = new Random(3);
    for (boolean directed : new boolean[] {false, true}) {
      int n = 150;
      var builder = new ma.jisr.network.graph.GraphBuilder(directed).nodes(n);
      int[][] length = new int[n][n];
      for (int[] row : length) {
        java.util.Arrays.fill(row, 1_000);
      }
      for (int t = 0; t < 190; t++) {
        int from = random.nextInt(n);
        int to = random.nextInt(n);
        builder.tie(from, to);
        length[from][to] = 1;
        length[to][from] = directed ? length[to][from] : 1;
      }
      for (int k = 0; k < n; k++) {
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            length[i][j] = Math.min(length[i][j], length[i][k] + length[k][j]);
          }
        }
      }
      long pairs = 0;
      long sum = 0;
      int longest = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          if (i != j && length[i][j] < 1_000) {
            pairs++;
            sum += length[i][j];
            longest = Math.max(longest, length[i][j]);
          }
        }
      }
      assertEquals(new Distances(pairs, sum, longest), Distances.of(builder.build(), null));
    }
  }

  @Test
  void stopsWhenItIsCancelled() {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    NetworkData data = bowTie();
    assertThrows(
        OperationCanceledException.class,
        () -> Measures.of(data, EnumSet.allOf(Metric.class), monitor));
  }
}
