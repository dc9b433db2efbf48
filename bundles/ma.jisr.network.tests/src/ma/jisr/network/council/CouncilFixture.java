package ma.jisr.network.council;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.network.CharterVersion;
import ma.jisr.network.Committee;
import ma.jisr.network.CommitteeMember;
import ma.jisr.network.CommitteeSession;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionState;
import ma.jisr.network.Majority;
import ma.jisr.network.NetworkFactory;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Presence;
import ma.jisr.network.PresenceState;
import ma.jisr.network.Quorum;
import ma.jisr.network.actors.TestWorkspaces;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;

/**
 * A committee of five voting members and an observer, with a charter and a session, in a workspace
 * that the tests of a class share.
 */
final class CouncilFixture implements AutoCloseable {

  static final LocalDate DAY = LocalDate.of(2023, 3, 15);

  private static final AtomicInteger MADE = new AtomicInteger();

  final Workspace workspace;
  final String prefix;
  final Session session;
  final Committee committee;
  final CharterVersion charter;
  final List<Organisation> organisations;
  final CommitteeSession meeting;

  static Workspace open(Path folder) {
    return TestWorkspaces.open(folder);
  }

  CouncilFixture(Workspace workspace) {
    this.workspace = workspace;
    session = workspace.session();
    committee = session.create(Literals.COMMITTEE);
    committee.setName("Comité d’essai");
    prefix = "C" + (100 + MADE.incrementAndGet());
    committee.setPseudonymPrefix(prefix);
    committee.setAnswerDays(15);
    charter = session.create(Literals.CHARTER_VERSION);
    charter.setCommittee(committee);
    charter.setNumber("1");
    charter.setInForceFrom(PartialDate.valueOf("2022"));
    charter.setQuorum(Quorum.MORE_THAN_HALF);
    charter.setMajority(Majority.SIMPLE);
    organisations = IntStream.rangeClosed(1, 6).mapToObj(this::organisation).toList();
    for (int i = 0; i < 6; i++) {
      CommitteeMember member = session.create(Literals.COMMITTEE_MEMBER);
      member.setCommittee(committee);
      member.setParty(organisations.get(i));
      member.setVoting(i < 5);
      member.setStart(PartialDate.valueOf("2022-06-01"));
    }
    meeting = session.create(Literals.COMMITTEE_SESSION);
    meeting.setCommittee(committee);
    meeting.setDate(DAY);
  }

  Organisation organisation(int number) {
    Organisation made = session.create(CorePackage.Literals.ORGANISATION);
    made.setName("Organisme " + number);
    return made;
  }

  Presence note(int member, PresenceState state) {
    Presence presence = NetworkFactory.eINSTANCE.createPresence();
    presence.setParty(organisations.get(member));
    presence.setState(state);
    meeting.getPresences().add(presence);
    return presence;
  }

  /** Marks the first members as present. */
  void present(int count) {
    IntStream.range(0, count).forEach(i -> note(i, PresenceState.PRESENT));
  }

  Decision decision(DecisionState state, Integer votesFor, Integer against, Integer abstentions) {
    Decision decision = session.create(Literals.DECISION);
    decision.setTitle("Objet");
    decision.setSession(meeting);
    decision.setState(state);
    decision.setVotesFor(votesFor);
    decision.setVotesAgainst(against);
    decision.setAbstentions(abstentions);
    return decision;
  }

  @Override
  public void close() {
    session.close();
  }
}
