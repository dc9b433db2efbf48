package ma.jisr.geo.classes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import ma.jisr.geo.classes.Classes.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The limits of classes. */
class ClassesTest {

  private static double[] upper(Classes classes) {
    return IntStream.range(0, classes.count()).mapToDouble(classes::upper).toArray();
  }

  @Test
  void quantilesHoldAsManyEach() {
    double[] values = IntStream.rangeClosed(1, 10).mapToDouble(i -> i * i).toArray();
    assertArrayEquals(
        new double[] {4, 16, 36, 64, 100}, upper(Classes.of(values, Method.QUANTILE, 5)));
  }

  @Test
  void equalIntervalsAreAsWide() {
    assertArrayEquals(
        new double[] {25, 50, 75, 100},
        upper(Classes.of(new double[] {0, 1, 2, 100}, Method.EQUAL, 4)));
  }

  @Test
  void naturalBreaksFallIntoTheGaps() {
    double[] values = {1, 2, 3, 50, 51, 52, 900, 901};
    assertArrayEquals(new double[] {3, 52, 901}, upper(Classes.of(values, Method.NATURAL, 3)));
  }

  @Test
  void naturalBreaksAreTheBestThatThereAre() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      double[] values = random.doubles(12, 0, 100).map(v -> Math.floor(v / 4)).sorted().toArray();
      int count = (int) Math.min(3, Arrays.stream(values).distinct().count());
      Classes classes = Classes.of(values, Method.NATURAL, count);
      assertEquals(best(values, count), spread(values, classes), 1e-9);
    }
  }

  private static double spread(double[] values, Classes classes) {
    double all = 0;
    for (int k = 0; k < classes.count(); k++) {
      int wanted = k;
      all += spread(Arrays.stream(values).filter(v -> classes.of(v) == wanted).toArray());
    }
    return all;
  }

  private static double spread(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
  }

  /** By trying every way to cut the sorted values. */
  private static double best(double[] values, int count) {
    if (count == 1) {
      return spread(values);
    }
    double best = Double.POSITIVE_INFINITY;
    for (int cut = 1; cut <= values.length - count + 1; cut++) {
      double head = spread(Arrays.copyOf(values, cut));
      best = Math.min(best, head + best(Arrays.copyOfRange(values, cut, values.length), count - 1));
    }
    return best;
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void everyValueIsInTheClassWhoseLimitsHoldIt(Method method) {
    double[] values = new Random(3).doubles(200, 0, 1e6).toArray();
    Classes classes = Classes.of(values, method, 5);
    assertEquals(5, classes.count());
    for (double value : values) {
      int at = classes.of(value);
      assertTrue(value <= classes.upper(at), value + " in " + at);
      assertTrue(at == 0 || value > classes.lower(at), value + " in " + at);
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void fewValuesMakeFewClasses(Method method) {
    assertEquals(0, Classes.of(new double[0], method, 5).count());
    assertEquals(1, Classes.of(new double[] {4, 4, 4}, method, 5).count());
    assertEquals(-1, Classes.of(new double[] {4}, method, 5).of(Double.NaN));
  }
}
