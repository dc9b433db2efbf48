package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Party;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.CommitteeMember;
import ma.jisr.network.CommitteeSession;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionState;
import ma.jisr.network.NetworkFactory;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Presence;
import ma.jisr.network.PresenceState;
import ma.jisr.network.Quorum;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;

/** The attendance of one session of a committee, and what it decided. */
public final class SessionSheet {

  private final Workspace workspace;
  private final long id;

  /** The session of an identifier. */
  public SessionSheet(Workspace workspace, long id) {
    this.workspace = workspace;
    this.id = id;
  }

  /**
   * A member or guest and whether they are there.
   *
   * @param partyId who
   * @param role in the committee, or ""
   * @param isVoting whether their vote counts on that day
   * @param state null when nothing was noted
   * @param representedBy by whom, or 0
   */
  public record Line(
      long partyId,
      String name,
      String role,
      boolean isVoting,
      PresenceState state,
      long representedBy) {

    /** The same with another presence. */
    public Line with(PresenceState newState, long newRepresentedBy) {
      long by = newState == PresenceState.REPRESENTED ? newRepresentedBy : 0;
      return new Line(partyId, name, role, isVoting, newState, by);
    }
  }

  /** A decision of the session. */
  public record Taken(
      long id,
      String title,
      DecisionState state,
      Integer votesFor,
      Integer votesAgainst,
      Integer abstentions) {}

  /**
   * What the sheet has.
   *
   * @param charter the version in force on the day, or null
   * @param quorum its rule
   * @param lines those with a vote first
   */
  public record View(
      String committee,
      LocalDate date,
      String charter,
      Quorum quorum,
      List<Line> lines,
      List<Taken> decisions) {

    /** Keeps copies. */
    public View {
      lines = List.copyOf(lines);
      decisions = List.copyOf(decisions);
    }

    /** The same with other presences, not yet written. */
    public View with(List<Line> newLines) {
      return new View(committee, date, charter, quorum, newLines, decisions);
    }

    /** The members with a vote. */
    public int members() {
      return (int) lines.stream().filter(Line::isVoting).count();
    }

    /** Those of them who are present or represented. */
    public int voters() {
      return (int)
          lines.stream()
              .filter(Line::isVoting)
              .filter(
                  l -> l.state() == PresenceState.PRESENT || l.state() == PresenceState.REPRESENTED)
              .count();
    }

    /** How many the charter asks for. */
    public int needed() {
      return Voting.needed(quorum, members());
    }

    /** Whether the session can decide. */
    public boolean isQuorate() {
      return charter != null && members() > 0 && voters() >= needed();
    }

    /** Whether it can, as a sentence. */
    public String sentence() {
      if (charter == null) {
        return Sentences.text("quorum.noCharter", date == null ? "" : Sentences.day(date));
      }
      return Sentences.text(
          isQuorate() ? "quorum.reached" : "quorum.missed", voters(), members(), needed(), charter);
    }
  }

  /** Reads it as it is now. */
  public View read() {
    try (Session session = workspace.session()) {
      return read(load(session), session);
    }
  }

  static View read(CommitteeSession meeting, Session session) {
    Assembly assembly = Assembly.of(meeting, session);
    List<Line> lines = new ArrayList<>();
    for (CommitteeMember member : assembly.members()) {
      lines.add(line(meeting, member.getParty(), member.getRole(), true));
    }
    if (meeting.getCommittee() != null && meeting.getDate() != null) {
      for (CommitteeMember member : Mandates.members(meeting.getCommittee(), session)) {
        boolean observer =
            !member.isVoting()
                && Mandates.isInForce(member, meeting.getDate(), assembly.charter())
                && lines.stream().noneMatch(l -> l.partyId() == member.getParty().getId());
        if (observer) {
          lines.add(line(meeting, member.getParty(), member.getRole(), false));
        }
      }
    }
    for (Presence presence : meeting.getPresences()) {
      Party party = presence.getParty();
      if (party != null && lines.stream().noneMatch(l -> l.partyId() == party.getId())) {
        lines.add(line(meeting, party, "", false)); // a guest, or a mandate that has ended
      }
    }
    lines.sort(
        Comparator.comparing(Line::isVoting)
            .reversed()
            .thenComparing(Line::name, java.text.Collator.getInstance()));
    boolean charter = assembly.charter() != null;
    return new View(
        meeting.getCommittee() == null ? "" : Labels.of(meeting.getCommittee()),
        meeting.getDate(),
        charter ? assembly.charter().getNumber() : null,
        charter ? assembly.charter().getQuorum() : null,
        lines,
        decisions(meeting, session));
  }

  private static List<Taken> decisions(CommitteeSession meeting, Session session) {
    return Related.<Decision>of(session, Literals.DECISION, Literals.DECISION__SESSION, meeting)
        .stream()
        .sorted(Comparator.comparingLong(Decision::getId))
        .map(
            d ->
                new Taken(
                    d.getId(),
                    d.getTitle(),
                    d.getState() == null ? DecisionState.PROPOSED : d.getState(),
                    d.getVotesFor(),
                    d.getVotesAgainst(),
                    d.getAbstentions()))
        .toList();
  }

  private static Line line(CommitteeSession meeting, Party party, String role, boolean isVoting) {
    Presence presence =
        meeting.getPresences().stream()
            .filter(p -> Related.isSame(p.getParty(), party))
            .findFirst()
            .orElse(null);
    boolean by = presence != null && presence.getRepresentedBy() != null;
    return new Line(
        party.getId(),
        Labels.of(party),
        role == null ? "" : role,
        isVoting,
        presence == null ? null : presence.getState(),
        by ? presence.getRepresentedBy().getId() : 0);
  }

  private CommitteeSession load(Session session) {
    return session
        .<CommitteeSession>load(Literals.COMMITTEE_SESSION, id)
        .orElseThrow(() -> new StoreException(Reason.MISSING, Sentences.text("goneSession"), null));
  }

  /**
   * Writes the presences; who has none is left out.
   *
   * @throws StoreException INVALID when a decision taken would no longer hold, or somebody is
   *     represented by nobody
   */
  public void save(List<Line> lines) {
    try (Session session = workspace.session()) {
      CommitteeSession meeting = load(session);
      List<Presence> presences = new ArrayList<>();
      for (Line line : lines) {
        if (line.state() == null) {
          continue;
        }
        Presence presence =
            meeting.getPresences().stream()
                .filter(p -> p.getParty() != null && p.getParty().getId() == line.partyId())
                .findFirst()
                .orElseGet(NetworkFactory.eINSTANCE::createPresence);
        presence.setParty(party(session, line.partyId()));
        presence.setState(line.state());
        presence.setRepresentedBy(
            line.representedBy() == 0 ? null : party(session, line.representedBy()));
        presences.add(presence);
      }
      meeting.getPresences().clear();
      meeting.getPresences().addAll(presences);
      session.commit(Sentences.text("commit.presences", Labels.of(meeting)));
    }
  }

  private static Party party(Session session, long partyId) {
    return session.<Party>load(CorePackage.Literals.PARTY, partyId).orElseThrow();
  }
}
