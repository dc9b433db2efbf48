package ma.jisr.network.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.Place;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.actors.Tie;
import ma.jisr.network.coverage.Fieldwork;
import ma.jisr.network.coverage.Term;
import ma.jisr.network.insight.Suggestion.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

  private static final long HEALTH = 900;
  private static final long WORK = 901;
  private static final long NORTH = 800;
  private final Locale before = Locale.getDefault();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  @BeforeEach
  void speakFrench() {
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private void actor(String name, Long... themes) {
    actors.add(
        new Actor(
            100 + actors.size(),
            CorePackage.Literals.ORGANISATION,
            null,
            name,
            0,
            NORTH,
            List.of(themes),
            List.of()));
  }

  private void tie(String a, String b) {
    tie(a, b, null, null);
  }

  private void tie(String a, String b, String start, String end) {
    ties.add(
        new Tie(
            500 + ties.size(),
            number(a),
            number(b),
            1,
            "partenaire",
            false,
            1,
            start == null ? null : PartialDate.valueOf(start),
            end == null ? null : PartialDate.valueOf(end),
            0,
            null));
  }

  private int number(String name) {
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).label().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private long id(String name) {
    return actors.get(number(name)).id();
  }

  private static Fieldwork work() {
    Map<Long, Term> themes = new HashMap<>();
    themes.put(HEALTH, new Term(HEALTH, "santé", "health", 0));
    themes.put(WORK, new Term(WORK, "emploi", "work", 0));
    Place north =
        new Place(NORTH, null, PlaceKind.PROVINCE, 0, null, Double.NaN, Double.NaN, 1, "Nord", "");
    return new Fieldwork(
        List.of(), Map.of(), themes, Map.of(), Map.of(), Gazetteer.of(List.of(north)));
  }

  /** Two tight groups with a bridge between them, a fringe actor, and one alone. */
  private void twoGroups() {
    for (String name : List.of("a1", "a2", "a3", "a4")) {
      actor(name, HEALTH);
    }
    for (String name : List.of("b1", "b2", "b3", "b4")) {
      actor(name, HEALTH, WORK);
    }
    actor("fringe", WORK);
    actor("alone", HEALTH);
    actor("silent");
    for (String group : List.of("a", "b")) {
      for (int i = 1; i <= 4; i++) {
        for (int j = i + 1; j <= 4; j++) {
          if (i != 1 || j != 4) { // the first and the fourth do not know each other
            tie(group + i, group + j);
          }
        }
      }
    }
    tie("a2", "b2");
    tie("b3", "fringe");
  }

  private List<Suggestion> found(Kind kind) {
    return Suggestions.of(new ActorNetwork(actors, ties), work(), null).stream()
        .filter(s -> s.kind() == kind)
        .toList();
  }

  @Test
  void bringsGroupsTogetherThatShareThemes() {
    twoGroups();
    List<Suggestion> workshops = found(Kind.WORKSHOP);
    assertEquals(1, workshops.size());
    Suggestion one = workshops.get(0);
    assertTrue(one.actors().containsAll(List.of(id("a2"), id("b2"))), "who stand between");
    assertEquals(6, one.actors().size());
    assertTrue(one.sentence().contains("un seul lien va"), one.sentence());
    assertTrue(one.sentence().contains("« santé »"), one.sentence());
    assertFalse(one.sentence().contains("emploi"), one.sentence());
  }

  @Test
  void invitesWhoIsAloneThroughWhoIsMostAlike() {
    twoGroups();
    List<Suggestion> invitations = found(Kind.INVITE);
    assertEquals(
        List.of(id("alone"), id("silent"), id("fringe")),
        invitations.stream().map(s -> s.actors().get(0)).toList(),
        "those without any tie first");
    Suggestion fringe = invitations.get(2);
    assertEquals(
        List.of(id("b2")), fringe.others(), "shares a theme, has most ties, is no partner");
    assertTrue(fringe.sentence().contains("b3"), fringe.sentence());
    assertTrue(invitations.get(1).sentence().endsWith("le lieu « Nord »."));
  }

  @Test
  void tellsWhoWouldBeCutOff() {
    twoGroups();
    Map<Long, Set<Long>> risks =
        found(Kind.RISK).stream()
            .collect(Collectors.toMap(s -> s.actors().get(0), s -> Set.copyOf(s.others())));
    assertEquals(Set.of(id("a2"), id("b2"), id("b3")), risks.keySet());
    assertEquals(Set.of(id("fringe")), risks.get(id("b3")));
    assertEquals(Set.of(id("a1"), id("a3"), id("a4")), risks.get(id("a2")));
  }

  /**
   * By hand: 1 / ln 4 + 1 / ln 3 for the two ends of group a, both partners' degrees being 4, 3.
   */
  @Test
  void predictsTiesByWhatPartnersAreShared() {
    twoGroups();
    Suggestion tie =
        found(Kind.TIE).stream()
            .filter(s -> s.actors().equals(List.of(id("a1"), id("a4"))))
            .findFirst()
            .orElseThrow();
    assertEquals(1 / Math.log(4) + 1 / Math.log(3), tie.score(), 1e-9);
    assertEquals(Set.of(id("a2"), id("a3")), Set.copyOf(tie.others()));
    assertTrue(found(Kind.TIE).stream().noneMatch(s -> s.others().isEmpty()));
  }

  @Test
  void comparesTwoDates() {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      actor(name);
    }
    tie("a", "b", "2019", "2020");
    tie("a", "b", "2021", null); // renewed: the same tie by another record
    tie("b", "c", "2019", null);
    tie("c", "d", "2019", "2020");
    tie("a", "c", "2022", null);
    tie("b", "e", "2022", null);
    tie("b", "c", null, null);
    Comparison comparison =
        Comparison.of(
            new ActorNetwork(actors, ties),
            LocalDate.of(2020, 6, 1),
            LocalDate.of(2023, 1, 1),
            null);
    assertEquals(List.of("e"), comparison.newActors().stream().map(Actor::label).toList());
    assertEquals(List.of("d"), comparison.goneActors().stream().map(Actor::label).toList());
    assertEquals(3, comparison.keptActors().size());
    assertEquals(2, comparison.newTies().size());
    assertEquals(1, comparison.goneTies().size());
    assertEquals(2, comparison.keptTies().size());
    assertEquals(1, comparison.undated());
    assertEquals("a", comparison.moves().get(0).actor().label(), "a and c met");
    assertEquals(0.25, comparison.moves().get(0).change(), 1e-9); // c: from 2 ties away to 1
    assertEquals(4, comparison.before().of(Figure.NODES));
    for (String language : Labels.LANGUAGES) {
      Locale.setDefault(Locale.of(language));
      check(ComparisonWords.summary(comparison));
      check(ComparisonWords.undated(comparison));
      comparison.moves().forEach(m -> check(ComparisonWords.sentence(m)));
      comparison.groups().forEach(g -> check(ComparisonWords.sentence(g)));
      for (Figure figure : Figure.values()) {
        check(ComparisonWords.sentence(comparison, figure));
      }
    }
  }

  @Test
  void speaksThreeLanguages() {
    twoGroups();
    for (String language : Labels.LANGUAGES) {
      Locale.setDefault(Locale.of(language));
      for (Kind kind : Kind.values()) {
        List<Suggestion> some = found(kind);
        assertFalse(some.isEmpty(), kind.name());
        some.forEach(s -> check(s.sentence()));
        check(Suggestions.meaning(kind));
      }
    }
  }

  @Test
  void hasNothingToSayOfFew() {
    assertEquals(List.of(), Suggestions.of(new ActorNetwork(actors, ties), work(), null));
    actor("a");
    assertEquals(List.of(), Suggestions.of(new ActorNetwork(actors, ties), work(), null));
    LocalDate day = LocalDate.of(2020, 1, 1);
    Comparison nothing = Comparison.of(new ActorNetwork(actors, ties), day, day, null);
    check(ComparisonWords.summary(nothing));
  }

  private static void check(String sentence) {
    assertTrue(sentence.endsWith("."), sentence);
    assertFalse(sentence.contains("!") || sentence.contains("{"), sentence);
  }
}
