package ma.jisr.network.quality;

import static ma.jisr.model.core.CorePackage.Literals.PARTY;
import static ma.jisr.network.NetworkPackage.Literals.QUALITY_DECISION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.jisr.model.core.Party;
import ma.jisr.model.text.Texts;
import ma.jisr.network.QualityDecision;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;

/** What people decide about lines of the worklist; each decision is one commit. */
public final class Decisions {

  private static final Texts TEXTS = Texts.beside(Decisions.class);
  private final Workspace workspace;

  /** The decisions of a workspace. */
  public Decisions(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Those that are kept. */
  static Map<Finding.Key, Decision> read(Session session) {
    Map<Finding.Key, Decision> decisions = new HashMap<>();
    for (QualityDecision kept : session.query(QUALITY_DECISION).<QualityDecision>records()) {
      String reason = kept.getReason() == null ? "" : kept.getReason();
      decisions.put(key(kept), new Decision(kept.getId(), kept.getUntil(), reason));
    }
    return decisions;
  }

  private static Finding.Key key(QualityDecision kept) {
    return new Finding.Key(kept.getRule(), kept.getRecord(), kept.getOther());
  }

  /**
   * Leaves findings out of the worklist.
   *
   * @param until the day on which they come back; null for good
   * @param reason why
   * @return what was written; empty when all were left out so already
   */
  public Optional<Commit> setAside(Collection<Finding> findings, LocalDate until, String reason) {
    try (Session session = workspace.session()) {
      Map<Finding.Key, QualityDecision> kept = new HashMap<>();
      session
          .query(QUALITY_DECISION)
          .<QualityDecision>records()
          .forEach(decision -> kept.put(key(decision), decision));
      for (Finding finding : findings) {
        QualityDecision decision = kept.get(finding.key());
        if (decision == null) {
          decision = session.create(QUALITY_DECISION);
          decision.setRule(finding.rule().key());
          decision.setRecord(finding.record());
          decision.setOther(finding.other());
          kept.put(finding.key(), decision);
        }
        decision.setUntil(until);
        decision.setReason(reason == null ? null : reason.strip());
      }
      String key = until == null ? "commit.dismissed" : "commit.snoozed";
      return session.commit(
          TEXTS.format(key, findings.size(), until == null ? "" : Scan.words(until)));
    }
  }

  /** Puts findings back on the worklist. */
  public Optional<Commit> putBack(Collection<Report.Aside> aside) {
    try (Session session = workspace.session()) {
      List<Long> ids = aside.stream().map(a -> a.decision().id()).toList();
      session.<QualityDecision>load(QUALITY_DECISION, ids).forEach(session::delete);
      return session.commit(TEXTS.format("commit.back", aside.size()));
    }
  }

  /**
   * Notes that actors have confirmed their records.
   *
   * @param actors their identifiers; of other records nothing is noted
   * @param day when
   * @param by who, or null
   * @return what was written; empty when all were confirmed so already
   */
  public Optional<Commit> confirm(Collection<Long> actors, LocalDate day, String by) {
    try (Session session = workspace.session()) {
      List<Party> parties = session.load(PARTY, actors.stream().distinct().toList());
      for (Party party : parties) {
        party.setConfirmedOn(day);
        party.setConfirmedBy(by == null || by.isBlank() ? null : by.strip());
      }
      return session.commit(TEXTS.format("commit.confirmed", parties.size()));
    }
  }
}
