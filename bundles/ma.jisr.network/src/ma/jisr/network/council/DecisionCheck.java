package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.jisr.model.check.Problem;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.CharterVersion;
import ma.jisr.network.Committee;
import ma.jisr.network.CommitteeMember;
import ma.jisr.network.CommitteeSession;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionState;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Presence;
import ma.jisr.network.PresenceState;
import ma.jisr.store.RecordCheck;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the charter of a committee allows: a decision is taken in a session that took place, had its
 * quorum by the version in force on that day, and got the majority that its kind asks for. What
 * would take that ground away from a decision afterwards is refused too.
 */
public final class DecisionCheck implements RecordCheck {

  @Override
  public Collection<EClass> types() {
    return List.of(
        Literals.DECISION,
        Literals.COMMITTEE_SESSION,
        Literals.CHARTER_VERSION,
        Literals.COMMITTEE_MEMBER);
  }

  @Override
  public void complete(Record created, Session session) {
    if (created instanceof Decision decision
        && decision.getDate() == null
        && decision.getSession() != null) {
      decision.setDate(decision.getSession().getDate());
    }
  }

  @Override
  public List<Problem> check(Record record, Session session, boolean undoing) {
    List<Problem> problems = new ArrayList<>();
    if (record instanceof Decision decision) {
      check(decision, session).or(() -> date(decision)).ifPresent(problems::add);
    } else if (record instanceof CommitteeSession meeting) {
      presences(meeting, problems);
      standing(List.of(meeting), session)
          .ifPresent(
              sentence ->
                  problems.add(new Problem(Literals.COMMITTEE_SESSION__PRESENCES, sentence)));
    } else if (record instanceof CharterVersion charter && charter.getCommittee() != null) {
      charter(charter, session, problems);
    } else if (record instanceof CommitteeMember member && member.getCommittee() != null) {
      member(member, session, problems);
    }
    return problems;
  }

  /** What is wrong with a decision, if anything. */
  static Optional<Problem> check(Decision decision, Session session) {
    CommitteeSession meeting = decision.getSession();
    if ((meeting == null) == (decision.getEvent() == null)) {
      return problem(
          Literals.DECISION__SESSION, meeting == null ? "decision.nowhere" : "decision.twice");
    }
    if (meeting == null || meeting.getDate() == null || meeting.getCommittee() == null) {
      return Optional.empty(); // an event has no charter; what the session lacks, it says itself
    }
    DecisionState state = decision.getState();
    boolean taken = state == DecisionState.ADOPTED || state == DecisionState.REJECTED;
    Assembly assembly = Assembly.of(meeting, session);
    int votes =
        Assembly.votes(decision.getVotesFor())
            + Assembly.votes(decision.getVotesAgainst())
            + Assembly.votes(decision.getAbstentions());
    if (taken) {
      Optional<Problem> ground = ground(meeting, assembly);
      if (ground.isPresent()) {
        return ground;
      }
    }
    if (votes > 0 && votes > assembly.voters()) {
      return problem(Literals.DECISION__VOTES_FOR, "decision.votes", votes, assembly.voters());
    }
    return taken ? majority(decision, assembly) : Optional.empty();
  }

  private static Optional<Problem> date(Decision decision) {
    LocalDate day = decision.getSession() == null ? null : decision.getSession().getDate();
    if (day == null || decision.getDate() == null || decision.getDate().equals(day)) {
      return Optional.empty();
    }
    return problem(
        Literals.DECISION__DATE,
        "decision.date",
        Sentences.day(decision.getDate()),
        Sentences.day(day));
  }

  /** Whether a session can take any decision: it took place, by a charter, with its quorum. */
  private static Optional<Problem> ground(CommitteeSession meeting, Assembly assembly) {
    LocalDate day = meeting.getDate();
    if (day.isAfter(LocalDate.now())) {
      return problem(Literals.DECISION__STATE, "decision.future", Sentences.day(day));
    }
    String committee = Labels.of(meeting.getCommittee());
    if (assembly.charter() == null) {
      return problem(Literals.DECISION__STATE, "decision.charter", committee, Sentences.day(day));
    }
    if (assembly.members().isEmpty()) {
      return problem(Literals.DECISION__STATE, "decision.members", committee, Sentences.day(day));
    }
    if (!assembly.isQuorate()) {
      return problem(
          Literals.DECISION__STATE,
          "decision.quorum",
          assembly.voters(),
          assembly.members().size(),
          assembly.needed(),
          assembly.charter().getNumber());
    }
    return Optional.empty();
  }

  private static Optional<Problem> majority(Decision decision, Assembly assembly) {
    if (decision.getVotesFor() == null) {
      return problem(Literals.DECISION__VOTES_FOR, "decision.noVotes");
    }
    boolean adopted = decision.getState() == DecisionState.ADOPTED;
    if (assembly.adopts(decision) == adopted) {
      return Optional.empty();
    }
    String rule = Sentences.name(Literals.MAJORITY, assembly.majority(decision.getKind()));
    return problem(
        Literals.DECISION__STATE,
        adopted ? "decision.majority" : "decision.rejected",
        Assembly.votes(decision.getVotesFor()),
        Assembly.votes(decision.getVotesAgainst()),
        assembly.voters(),
        rule);
  }

  private static Optional<Problem> problem(
      EStructuralFeature feature, String key, Object... arguments) {
    return Optional.of(Sentences.problem(feature, key, arguments));
  }

  private static void presences(CommitteeSession meeting, List<Problem> problems) {
    EStructuralFeature feature = Literals.COMMITTEE_SESSION__PRESENCES;
    Set<Long> noted = new HashSet<>();
    for (Presence presence : meeting.getPresences()) {
      if (presence.getParty() == null) {
        continue;
      }
      String name = Labels.of(presence.getParty());
      boolean represented = presence.getState() == PresenceState.REPRESENTED;
      if (!noted.add(presence.getParty().getId())) {
        problems.add(Sentences.problem(feature, "presence.twice", name));
      } else if (represented && presence.getRepresentedBy() == null) {
        problems.add(Sentences.problem(feature, "presence.byNobody", name));
      } else if (represented && !isThere(meeting, presence)) {
        problems.add(
            Sentences.problem(
                feature, "presence.byAbsent", name, Labels.of(presence.getRepresentedBy())));
      }
    }
  }

  /** Whether who represents a member is present, or is no member: a deputy. */
  private static boolean isThere(CommitteeSession meeting, Presence presence) {
    return meeting.getPresences().stream()
        .filter(p -> Related.isSame(p.getParty(), presence.getRepresentedBy()))
        .allMatch(p -> p.getState() == PresenceState.PRESENT);
  }

  /**
   * The first decision of some sessions that would not hold any more, as a sentence; those that are
   * about to be written too are checked by themselves.
   */
  private static Optional<String> standing(Collection<CommitteeSession> meetings, Session session) {
    Set<Record> written = new HashSet<>(session.changed());
    for (CommitteeSession meeting : meetings) {
      for (Decision decision :
          Related.<Decision>of(session, Literals.DECISION, Literals.DECISION__SESSION, meeting)) {
        Optional<Problem> problem =
            written.contains(decision) ? Optional.empty() : check(decision, session);
        if (problem.isPresent()) {
          return Optional.of(
              Sentences.text("standing", decision.getTitle(), problem.get().sentence()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> standing(Committee committee, Session session) {
    return standing(
        Related.of(
            session, Literals.COMMITTEE_SESSION, Literals.COMMITTEE_SESSION__COMMITTEE, committee),
        session);
  }

  private static void charter(CharterVersion charter, Session session, List<Problem> problems) {
    for (CharterVersion other : Mandates.charters(charter.getCommittee(), session)) {
      if (!Related.isSame(other, charter)
          && Mandates.overlap(
              charter.getInForceFrom(),
              charter.getInForceTo(),
              other.getInForceFrom(),
              other.getInForceTo())) {
        problems.add(
            Sentences.problem(
                Literals.CHARTER_VERSION__IN_FORCE_FROM, "charter.overlap", other.getNumber()));
        return;
      }
    }
    standing(charter.getCommittee(), session)
        .ifPresent(s -> problems.add(new Problem(Literals.CHARTER_VERSION__QUORUM, s)));
  }

  private static void member(CommitteeMember member, Session session, List<Problem> problems) {
    for (CommitteeMember other : Mandates.members(member.getCommittee(), session)) {
      if (!Related.isSame(other, member)
          && Related.isSame(other.getParty(), member.getParty())
          && Mandates.overlap(
              member.getStart(), member.getEnd(), other.getStart(), other.getEnd())) {
        problems.add(
            Sentences.problem(
                Literals.COMMITTEE_MEMBER__START, "member.overlap", Labels.of(member.getParty())));
        return;
      }
    }
    standing(member.getCommittee(), session)
        .ifPresent(s -> problems.add(new Problem(Literals.COMMITTEE_MEMBER__VOTING, s)));
  }
}
