package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.network.CharterVersion;
import ma.jisr.network.CommitteeMember;
import ma.jisr.network.CommitteeSession;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionKind;
import ma.jisr.network.Majority;
import ma.jisr.network.MajorityRule;
import ma.jisr.network.Presence;
import ma.jisr.network.PresenceState;
import ma.jisr.store.Session;

/**
 * A session of a committee seen by its charter: who may vote, who is there, whether that is enough.
 *
 * @param charter the version in force on the day; null when there is none
 * @param members the members with a vote whose mandate is in force on the day
 * @param present how many of them are present
 * @param represented how many of them are represented
 */
public record Assembly(
    CharterVersion charter, List<CommitteeMember> members, int present, int represented) {

  /** Keeps a copy. */
  public Assembly {
    members = List.copyOf(members);
  }

  /** Reads what a session of a committee was, or would be with the values that it has now. */
  public static Assembly of(CommitteeSession meeting, Session session) {
    LocalDate day = meeting.getDate();
    if (meeting.getCommittee() == null || day == null) {
      return new Assembly(null, List.of(), 0, 0);
    }
    CharterVersion charter = Mandates.charter(meeting.getCommittee(), day, session).orElse(null);
    Set<Long> counted = new HashSet<>();
    List<CommitteeMember> voting =
        Mandates.members(meeting.getCommittee(), session).stream()
            .filter(CommitteeMember::isVoting)
            .filter(m -> m.getParty() != null && Mandates.isInForce(m, day, charter))
            .filter(m -> counted.add(m.getParty().getId()))
            .toList();
    return new Assembly(
        charter,
        voting,
        count(meeting, voting, PresenceState.PRESENT),
        count(meeting, voting, PresenceState.REPRESENTED));
  }

  private static int count(
      CommitteeSession meeting, List<CommitteeMember> voting, PresenceState state) {
    return (int) voting.stream().filter(m -> state == state(meeting, m)).count();
  }

  /** The presence of a member at a session; null when nothing was noted. */
  public static PresenceState state(CommitteeSession meeting, CommitteeMember member) {
    return meeting.getPresences().stream()
        .filter(p -> Related.isSame(p.getParty(), member.getParty()))
        .map(Presence::getState)
        .findFirst()
        .orElse(null);
  }

  /** How many vote: those with a vote who are present or represented. */
  public int voters() {
    return present + represented;
  }

  /** How many voters the charter asks for. */
  public int needed() {
    return charter == null ? 0 : Voting.needed(charter.getQuorum(), members.size());
  }

  /** Whether a charter is in force and enough voters are there. */
  public boolean isQuorate() {
    return charter != null && !members.isEmpty() && voters() >= needed();
  }

  /**
   * The majority that the charter asks for, for decisions of a kind (null: of none in particular).
   */
  public Majority majority(DecisionKind kind) {
    if (charter == null) {
      return Majority.SIMPLE;
    }
    return charter.getMajorities().stream()
        .filter(rule -> Related.isSame(rule.getKind(), kind))
        .map(MajorityRule::getMajority)
        .findFirst()
        .orElse(charter.getMajority());
  }

  /** Whether the votes of a decision adopt it, the quorum apart. */
  public boolean adopts(Decision decision) {
    return Voting.isReached(
        majority(decision.getKind()),
        votes(decision.getVotesFor()),
        votes(decision.getVotesAgainst()),
        voters());
  }

  static int votes(Integer count) {
    return count == null ? 0 : count;
  }
}
