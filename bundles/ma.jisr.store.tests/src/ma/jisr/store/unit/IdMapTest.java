package ma.jisr.store.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Objects by identifier, beside a plain map of the same ones. */
class IdMapTest {

  private static Map<Long, String> contents(IdMap<String> map) {
    Map<Long, String> contents = new HashMap<>();
    map.forEach(object -> contents.put(Long.valueOf(object), object));
    return contents;
  }

  @Test
  void holdsWhatAPlainMapHolds() {
    Random random = new Random(7);
    IdMap<String> map = new IdMap<>();
    Map<Long, String> expected = new HashMap<>();
    long[] bases = {0, 60, 1_000, Integer.MAX_VALUE - 5L, 1L << 40, Long.MAX_VALUE - 70, -3};
    for (int i = 0; i < 20_000; i++) {
      long id = bases[random.nextInt(bases.length)] + random.nextInt(70);
      if (random.nextInt(3) == 0) {
        map.remove(id);
        expected.remove(id);
      } else {
        map.put(id, Long.toString(id));
        expected.put(id, Long.toString(id));
      }
      assertEquals(expected.get(id), map.get(id));
      long other = bases[random.nextInt(bases.length)] + random.nextInt(70);
      assertEquals(expected.get(other), map.get(other));
    }
    assertEquals(expected, contents(map));
    map.clear();
    assertNull(map.get(60));
    assertEquals(Map.of(), contents(map));
  }
}
