package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.network.CharterVersion;
import ma.jisr.network.Committee;
import ma.jisr.network.CommitteeMember;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;

/** What holds in a committee on a day, in one sentence. */
public final class CommitteeSummary {

  private CommitteeSummary() {}

  /** The version of the charter in force, its rules, and how many have a vote. */
  public static String sentence(Committee committee, LocalDate day, Session session) {
    CharterVersion charter = Mandates.charter(committee, day, session).orElse(null);
    if (charter == null) {
      return Sentences.text("summary.noCharter", Sentences.day(day));
    }
    List<CommitteeMember> inForce =
        Mandates.members(committee, session).stream()
            .filter(m -> Mandates.isInForce(m, day, charter))
            .toList();
    long voting = inForce.stream().filter(CommitteeMember::isVoting).count();
    return Sentences.text(
        "summary",
        charter.getNumber(),
        charter.getInForceFrom(),
        Sentences.name(Literals.QUORUM, charter.getQuorum()),
        Sentences.name(Literals.MAJORITY, charter.getMajority()),
        voting,
        inForce.size() - voting);
  }

  /**
   * The latest version of a committee's charter.
   *
   * @throws StoreException MISSING when it has none
   */
  public static CharterVersion lastCharter(Committee committee, Session session) {
    List<CharterVersion> charters = Mandates.charters(committee, session);
    if (charters.isEmpty()) {
      throw new StoreException(Reason.MISSING, Sentences.text("summary.none"), null);
    }
    return charters.get(charters.size() - 1);
  }
}
