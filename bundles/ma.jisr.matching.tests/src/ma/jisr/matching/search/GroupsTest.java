package ma.jisr.matching.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What others say of a pair. */
class GroupsTest {

  private final Map<Set<Integer>, Double> scores = new HashMap<>();

  private void score(int first, int second, double score) {
    scores.put(Set.of(first, second), score);
  }

  private Set<List<Integer>> settled() {
    Set<List<Integer>> same = new HashSet<>();
    settle().stream()
        .filter(p -> p.score() >= 0.5)
        .forEach(p -> same.add(List.of(p.first(), p.second())));
    return same;
  }

  private List<Pair> settle() {
    List<Pair> pairs = new ArrayList<>();
    scores.forEach(
        (two, score) -> {
          List<Integer> sorted = two.stream().sorted().toList();
          if (score >= 0.1) {
            pairs.add(new Pair(sorted.get(0), sorted.get(1), score, false));
          }
        });
    return new Groups((a, b) -> scores.getOrDefault(Set.of(a, b), 0.0)).settle(pairs, 0.1, 0);
  }

  @Test
  void aPairThatThirdsVouchForIsOne() {
    score(1, 2, 0.98);
    score(2, 3, 0.97);
    score(1, 3, 0.3);
    assertEquals(Set.of(List.of(1, 2), List.of(2, 3), List.of(1, 3)), settled());
    assertTrue(
        settle().stream()
            .filter(p -> p.first() == 1 && p.second() == 3)
            .allMatch(Pair::isThroughOthers));
  }

  @Test
  void twoGroupsThatOnePairTiesTogetherStayTwo() {
    for (int group : new int[] {0, 10}) {
      for (int i = 0; i < 3; i++) {
        for (int j = i + 1; j < 3; j++) {
          score(group + i, group + j, 0.95);
        }
      }
    }
    score(0, 10, 0.6);
    assertEquals(6, settled().size());
    assertTrue(settle().stream().anyMatch(p -> p.first() == 0 && p.second() == 10));
  }

  @Test
  void aPairAloneIsLeftAsItIs() {
    score(4, 5, 0.7);
    score(6, 7, 0.2);
    assertEquals(
        Set.of(new Pair(4, 5, 0.7, false), new Pair(6, 7, 0.2, false)), Set.copyOf(settle()));
  }

  @Test
  void onlyPairsWithANewRecordAreGivenBack() {
    score(1, 2, 0.98);
    score(2, 3, 0.97);
    score(1, 3, 0.3);
    List<Pair> pairs = List.of(new Pair(1, 2, 0.98, false), new Pair(2, 3, 0.97, false));
    List<Pair> settled =
        new Groups((a, b) -> scores.getOrDefault(Set.of(a, b), 0.0)).settle(pairs, 0.5, 3);
    assertTrue(settled.stream().allMatch(p -> p.second() == 3), settled::toString);
    assertEquals(2, settled.size());
  }
}
