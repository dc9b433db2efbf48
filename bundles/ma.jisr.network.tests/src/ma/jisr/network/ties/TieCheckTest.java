package ma.jisr.network.ties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.network.actors.TestWorkspaces;
import ma.jisr.network.ties.TieFinding.Kind;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private final Locale before = Locale.getDefault();
  @TempDir Path folder;
  private Workspace workspace;
  private Session session;
  private Register register;
  private RelationshipType funds;
  private RelationshipType refers;
  private RelationshipType partner;
  private RelationshipType member;
  private Organisation a;
  private Organisation b;
  private Organisation c;

  @BeforeEach
  void fill() {
    Locale.setDefault(Locale.FRENCH);
    workspace = TestWorkspaces.open(folder);
    session = workspace.session();
    register = new Register(session);
    funds = register.type("finances", true, true);
    refers = register.type("refers-to", true, false);
    partner = register.type("partner", false, false);
    member = register.type("has-member", true, true);
    a = register.organisation("Alpha");
    b = register.organisation("Bêta");
    c = register.organisation("Gamma");
  }

  @AfterEach
  void close() {
    session.close();
    workspace.close();
    Locale.setDefault(before);
  }

  private List<TieFinding> findings() {
    session.commit("essai");
    return TieCheck.find(session, TODAY, new NullProgressMonitor());
  }

  private TieFinding only(Kind kind) {
    List<TieFinding> found = findings();
    assertEquals(List.of(kind), found.stream().map(TieFinding::kind).toList(), found.toString());
    return found.get(0);
  }

  @Test
  void ordinaryTiesAreNotDoubtful() {
    register.tie(a, funds, b, "2020", "2022");
    register.tie(a, funds, b, "2022", null); // one ends where the next begins
    register.tie(b, funds, a, "2012", "2014"); // long before
    register.tie(a, refers, b, null, null);
    register.tie(b, refers, a, null, null); // may go both ways
    register.tie(a, partner, b, "2020", null).setFramework("DEPOMI");
    register.tie(a, partner, b, "2020", null).setFramework("PRIM");
    register.tie(a, member, b, null, "2019");
    register.tie(b, member, a, "2021", null);
    assertEquals(List.of(), findings());
  }

  @Test
  void theSameTieTwiceIsNamedWithItsDates() {
    Relationship first = register.tie(a, partner, b, "2020", "2023-05");
    Relationship second = register.tie(b, partner, a, "2022", null); // without direction: the same
    TieFinding found = only(Kind.OVERLAP);
    assertEquals(second.getId(), found.tie());
    assertEquals(List.of(first.getId()), found.others());
    assertEquals(
        "« Bêta » – partner – « Alpha » est inscrit deux fois pour la même période"
            + " (de 2020 à 05/2023 ; depuis 2022).",
        found.sentence());
  }

  @Test
  void aTieWithoutFrameworkStandsForThoseOfAny() {
    register.tie(a, funds, b, null, null);
    register.tie(a, funds, b, "2024", null).setFramework("PRIM");
    only(Kind.OVERLAP);
  }

  @Test
  void aFunderFundedByWhomItFundsIsDoubtful() {
    register.tie(a, funds, b, "2020", "2022");
    register.tie(b, funds, a, "2021", null);
    assertTrue(only(Kind.BOTH_WAYS).sentence().contains("sens unique"));
  }

  @Test
  void membershipsInACircleAreToldOnceWithTheWay() {
    register.tie(a, member, b, null, null);
    register.tie(b, member, c, null, null);
    register.tie(c, member, a, null, null);
    register.tie(c, member, register.organisation("Delta"), null, null);
    TieFinding found = only(Kind.CIRCLE);
    assertTrue(found.sentence().contains("Alpha → Bêta → Gamma → Alpha"), found.sentence());
    assertEquals(2, found.others().size());
  }

  @Test
  void membersOfEachOtherAreACircleOfTwo() {
    register.tie(a, member, b, null, null);
    register.tie(b, member, a, "2020", null);
    assertTrue(only(Kind.CIRCLE).sentence().contains("Alpha → Bêta → Alpha"));
  }

  @Test
  void aTieWithItselfIsDoubtful() {
    register.tie(a, partner, a, "2020", null);
    only(Kind.SELF);
  }

  @Test
  void aTieBeyondItsProjectIsDoubtful() {
    Project project = register.project("Passerelles", "2021", "2023-06");
    register.tie(a, partner, b, "2021-02", "2023-06-30").setProject(project);
    register.tie(a, partner, c, "2021-02", "2023-07").setProject(project);
    TieFinding found = only(Kind.BEYOND_PROJECT);
    assertTrue(found.sentence().contains("« Passerelles » (de 2021 à 06/2023)"), found.sentence());
  }

  @Test
  void aTieOlderThanAnActorIsDoubtful() {
    b.setFounded(Register.date("2015"));
    register.tie(a, partner, b, "2015-03", null);
    register.tie(c, partner, b, "2014", null);
    assertTrue(only(Kind.BEFORE_FOUNDED).sentence().contains("« Bêta » (2015)"));
  }

  @Test
  void aTypeThatSomebodyAddedHasNoCode() {
    RelationshipType own = register.type("x", true, false);
    own.setCode(null);
    register.tie(a, own, b, null, null);
    register.tie(b, own, a, null, null);
    assertEquals(List.of(), findings());
  }
}
