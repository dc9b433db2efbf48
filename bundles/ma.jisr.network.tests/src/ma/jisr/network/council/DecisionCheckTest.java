package ma.jisr.network.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Event;
import ma.jisr.network.CharterVersion;
import ma.jisr.network.CommitteeMember;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionKind;
import ma.jisr.network.DecisionState;
import ma.jisr.network.Majority;
import ma.jisr.network.MajorityRule;
import ma.jisr.network.NetworkFactory;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Presence;
import ma.jisr.network.PresenceState;
import ma.jisr.network.Quorum;
import ma.jisr.store.RefusedException;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a charter allows, through the commits of a session. */
class DecisionCheckTest {

  @TempDir static Path folder;
  private static Workspace workspace;
  private CouncilFixture fixture;
  private final Locale before = Locale.getDefault();

  @BeforeAll
  static void openWorkspace() {
    workspace = CouncilFixture.open(folder.resolve("w"));
  }

  @AfterAll
  static void closeWorkspace() {
    workspace.close();
  }

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.FRENCH);
    fixture = new CouncilFixture(workspace);
  }

  @AfterEach
  void close() {
    fixture.close();
    Locale.setDefault(before);
  }

  private void commits() {
    assertTrue(fixture.session.commit("essai").isPresent());
  }

  private String refused(EStructuralFeature feature) {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> fixture.session.commit("essai"));
    assertSame(feature, refused.problem().feature());
    return refused.problem().sentence();
  }

  @Test
  void aDecisionWithQuorumAndMajorityIsTakenOnTheDayOfItsSession() {
    fixture.present(3);
    Decision decision = fixture.decision(DecisionState.ADOPTED, 2, 1, 0);
    commits();
    assertEquals(CouncilFixture.DAY, decision.getDate());
  }

  @Test
  void anObserverDoesNotMakeTheQuorum() {
    fixture.present(2);
    fixture.note(5, PresenceState.PRESENT);
    fixture.decision(DecisionState.ADOPTED, 2, 0, 0);
    assertEquals(
        "« État » : le quorum n’est pas atteint, 2 membres votants sur 5 sont présents ou"
            + " représentés et la charte (1) en demande 3.",
        refused(Literals.DECISION__STATE));
  }

  @Test
  void whoIsRepresentedCounts() {
    fixture.present(2);
    Presence third = fixture.note(2, PresenceState.REPRESENTED);
    third.setRepresentedBy(fixture.organisations.get(0));
    fixture.decision(DecisionState.ADOPTED, 3, 0, 0);
    commits();
  }

  @Test
  void whoIsExcusedOrAbsentDoesNot() {
    fixture.present(2);
    fixture.note(2, PresenceState.EXCUSED);
    fixture.note(3, PresenceState.ABSENT);
    fixture.decision(DecisionState.REJECTED, 0, 2, 0);
    refused(Literals.DECISION__STATE);
  }

  @Test
  void aMandateThatHasEndedGivesNoVote() {
    fixture.present(3);
    members().get(2).setEnd(PartialDate.valueOf("2023-03-14"));
    fixture.decision(DecisionState.ADOPTED, 2, 0, 0);
    refused(Literals.DECISION__STATE); // two of four, three are needed
  }

  @Test
  void mandatesLastAsLongAsTheCharterSays() {
    fixture.present(3);
    fixture.charter.setMandateYears(1);
    fixture.meeting.setDate(LocalDate.of(2023, 6, 1));
    fixture.decision(DecisionState.ADOPTED, 3, 0, 0);
    commits();
    fixture.meeting.setDate(LocalDate.of(2023, 6, 2));
    assertTrue(
        refused(Literals.COMMITTEE_SESSION__PRESENCES).startsWith("La décision « Objet » ne"));
  }

  private java.util.List<CommitteeMember> members() {
    return Mandates.members(fixture.committee, fixture.session);
  }

  @Test
  void withoutACharterInForceNothingIsDecided() {
    fixture.present(5);
    fixture.meeting.setDate(LocalDate.of(2021, 12, 31));
    fixture.decision(DecisionState.ADOPTED, 5, 0, 0);
    assertEquals(
        "« État » : aucune version de la charte de « Comité d’essai » n’est en vigueur le"
            + " 31/12/2021 ; enregistrez-la d’abord.",
        refused(Literals.DECISION__STATE));
  }

  @Test
  void aSessionToComeDecidesNothing() {
    fixture.present(5);
    fixture.meeting.setDate(LocalDate.now().plusDays(1));
    Decision decision = fixture.decision(DecisionState.ADOPTED, 5, 0, 0);
    refused(Literals.DECISION__STATE);
    decision.setState(DecisionState.PROPOSED);
    commits();
  }

  @Test
  void moreVotesThanVotersAreRefused() {
    fixture.present(3);
    fixture.decision(DecisionState.PROPOSED, 2, 1, 1);
    assertEquals(
        "« Voix pour » : 4 voix sont comptées pour 3 votants présents ou représentés ; corrigez les"
            + " voix ou les présences.",
        refused(Literals.DECISION__VOTES_FOR));
  }

  @Test
  void votesAreNeededAndAreNotNegative() {
    fixture.present(3);
    Decision decision = fixture.decision(DecisionState.ADOPTED, null, null, null);
    refused(Literals.DECISION__VOTES_FOR);
    decision.setVotesFor(-1);
    refused(Literals.DECISION__VOTES_FOR);
  }

  @Test
  void adoptedAndRejectedAreWhatTheVotesSay() {
    fixture.present(4);
    Decision decision = fixture.decision(DecisionState.ADOPTED, 2, 2, 0);
    refused(Literals.DECISION__STATE);
    decision.setState(DecisionState.REJECTED);
    commits();
    decision.setVotesFor(3);
    decision.setVotesAgainst(1);
    refused(Literals.DECISION__STATE);
  }

  @Test
  void theKindOfADecisionChoosesItsMajority() {
    fixture.present(4);
    DecisionKind amendment = fixture.session.create(Literals.DECISION_KIND);
    amendment.setName("révision");
    MajorityRule rule = NetworkFactory.eINSTANCE.createMajorityRule();
    rule.setKind(amendment);
    rule.setMajority(Majority.TWO_THIRDS);
    fixture.charter.getMajorities().add(rule);
    Decision decision = fixture.decision(DecisionState.ADOPTED, 2, 1, 1);
    decision.setKind(amendment);
    assertTrue(refused(Literals.DECISION__STATE).contains("Deux tiers"));
    decision.setKind(null);
    commits();
  }

  @Test
  void theVersionInForceOnTheDayCounts() {
    fixture.charter.setInForceTo(PartialDate.valueOf("2022-12-31"));
    CharterVersion second = charter("2", "2023-01-01");
    second.setQuorum(Quorum.ALL);
    fixture.present(4);
    Decision decision = fixture.decision(DecisionState.ADOPTED, 4, 0, 0);
    refused(Literals.DECISION__STATE);
    second.setQuorum(Quorum.TWO_THIRDS);
    commits();
    assertEquals(CouncilFixture.DAY, decision.getDate());
  }

  private CharterVersion charter(String number, String from) {
    CharterVersion version = fixture.session.create(Literals.CHARTER_VERSION);
    version.setCommittee(fixture.committee);
    version.setNumber(number);
    version.setInForceFrom(PartialDate.valueOf(from));
    return version;
  }

  @Test
  void twoVersionsAreNotInForceAtOnce() {
    charter("2", "2023-01-01");
    refused(Literals.CHARTER_VERSION__IN_FORCE_FROM);
  }

  @Test
  void aMemberHasOneMandateAtATime() {
    CommitteeMember again = fixture.session.create(Literals.COMMITTEE_MEMBER);
    again.setCommittee(fixture.committee);
    again.setParty(fixture.organisations.get(0));
    again.setStart(PartialDate.valueOf("2024"));
    refused(Literals.COMMITTEE_MEMBER__START);
    members().stream()
        .filter(m -> m != again && m.getParty() == again.getParty())
        .forEach(m -> m.setEnd(PartialDate.valueOf("2023-12-31")));
    commits();
  }

  @Test
  void presencesAreNotedOnceAndBySomebodyWhoIsThere() {
    fixture.present(2);
    Presence third = fixture.note(2, PresenceState.REPRESENTED);
    assertTrue(refused(Literals.COMMITTEE_SESSION__PRESENCES).contains("qui représente"));
    fixture.note(3, PresenceState.ABSENT);
    third.setRepresentedBy(fixture.organisations.get(3));
    assertTrue(refused(Literals.COMMITTEE_SESSION__PRESENCES).contains("n’est pas présent"));
    third.setRepresentedBy(fixture.organisations.get(0));
    fixture.note(0, PresenceState.PRESENT);
    assertTrue(refused(Literals.COMMITTEE_SESSION__PRESENCES).contains("deux fois"));
  }

  @Test
  void whatWouldTakeTheGroundFromADecisionIsRefusedLater() {
    fixture.present(3);
    fixture.decision(DecisionState.ADOPTED, 3, 0, 0);
    commits();
    try (Session other = fixture.workspace.session()) {
      CharterVersion charter =
          other.<CharterVersion>load(Literals.CHARTER_VERSION, fixture.charter.getId()).get();
      charter.setQuorum(Quorum.ALL);
      RefusedException refused = assertThrows(RefusedException.class, () -> other.commit("quorum"));
      assertSame(Literals.CHARTER_VERSION__QUORUM, refused.problem().feature());
    }
    fixture.meeting.getPresences().remove(0);
    refused(Literals.COMMITTEE_SESSION__PRESENCES);
    fixture.session.rollback();
    members().get(0).setVoting(false);
    refused(Literals.COMMITTEE_MEMBER__VOTING);
  }

  @Test
  void aDecisionBelongsToASessionOrToAnEvent() {
    Decision decision = fixture.decision(DecisionState.ADOPTED, null, null, null);
    decision.setSession(null);
    refused(Literals.DECISION__SESSION);
    Event event = fixture.session.create(CorePackage.Literals.EVENT);
    event.setName("Atelier");
    decision.setEvent(event);
    commits();
    decision.setSession(fixture.meeting);
    refused(Literals.DECISION__SESSION);
  }

  @Test
  void theDateIsThatOfTheSession() {
    Decision decision = fixture.decision(DecisionState.PROPOSED, null, null, null);
    decision.setDate(CouncilFixture.DAY.plusDays(1));
    refused(Literals.DECISION__DATE);
  }

  @Test
  void undoTakesADecisionBack() {
    fixture.present(3);
    commits();
    Decision decision = fixture.decision(DecisionState.ADOPTED, 3, 0, 0);
    long commit = fixture.session.commit("adopter").orElseThrow().id();
    fixture.workspace.journal().undo(commit, new NullProgressMonitor());
    assertFalse(fixture.workspace.find(decision.getId()).isPresent());
  }
}
