package ma.jisr.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.jisr.matching.made.Foreigners;
import ma.jisr.matching.made.MadeProfiles;
import ma.jisr.matching.made.MadeRegister;
import ma.jisr.matching.made.Organisations;
import ma.jisr.matching.made.Persons;
import ma.jisr.matching.made.Strangers;
import ma.jisr.matching.search.Pair;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Registers of which the duplicates are known: one configuration finds those of all of them. */
class KnownTruthTest {

  static Stream<Arguments> registers() {
    return Stream.of(
        Arguments.of(Persons.addresses(1500, 500, 2, 101), 0.95),
        Arguments.of(Persons.addresses(1000, 700, 4, 102), 0.95),
        Arguments.of(Persons.names(450, 50, 103), 0.95),
        Arguments.of(Persons.contacts(1000, 300, 104), 0.93),
        Arguments.of(Organisations.restaurants(700, 110, true, 105), 0.95),
        Arguments.of(Organisations.restaurants(700, 110, false, 106), 0.93),
        Arguments.of(Organisations.associations(1200, 300, 107), 0.93),
        Arguments.of(Organisations.companies(1500, 400, 108), 0.95),
        Arguments.of(Strangers.febrl(500, 1, 2, 121), 0.96),
        Arguments.of(Strangers.febrl(600, 3, 4, 122), 0.94),
        Arguments.of(Strangers.families(600, 123), 0.96),
        Arguments.of(Foreigners.bilingual(900, 300, 124), 0.93),
        Arguments.of(Foreigners.centres(500, 6, 125), 0.95));
  }

  @ParameterizedTest
  @MethodSource("registers")
  void findsWhatIsTheSameAndLittleElse(MadeRegister register, double floor) {
    List<Pair> pairs =
        MadeProfiles.search(register).run(Duplicates.THRESHOLD, 0, new NullProgressMonitor());
    Set<List<Integer>> found = MadeProfiles.places(pairs);
    double f1 = register.f1(found);
    assertTrue(
        f1 >= floor,
        () -> register.name() + ": F1 " + f1 + "\n" + String.join("\n", register.errors(found, 8)));
  }

  @Test
  void answersTheSameEachTimeEachPairOnceTheBestFirst() {
    MadeRegister register = Organisations.associations(600, 200, 109);
    List<Pair> once = MadeProfiles.search(register).run(0.1, 0, null);
    List<Pair> again = MadeProfiles.search(register).run(0.1, 0, null);
    assertEquals(once, again);
    assertEquals(once.size(), MadeProfiles.places(once).size());
    for (int i = 1; i < once.size(); i++) {
      assertTrue(once.get(i - 1).score() >= once.get(i).score());
    }
  }

  @Test
  void isCancelled() {
    MadeRegister register = Persons.names(300, 50, 110);
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    assertThrows(
        OperationCanceledException.class, () -> MadeProfiles.search(register).run(0.5, 0, monitor));
  }

  @Test
  void comparesOnlyWhatIsNewWithWhatIsThere() {
    MadeRegister register = Persons.names(300, 60, 111);
    int from = register.rows().size() - 100;
    List<Pair> pairs = MadeProfiles.search(register).run(0.5, from, null);
    assertFalse(pairs.isEmpty());
    assertTrue(pairs.stream().allMatch(p -> p.second() >= from && p.first() < p.second()));
  }
}
