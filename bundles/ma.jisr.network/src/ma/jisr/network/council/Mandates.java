package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.jisr.model.base.PartialDate;
import ma.jisr.network.CharterVersion;
import ma.jisr.network.Committee;
import ma.jisr.network.CommitteeMember;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.store.Session;

/** What is in force on a day: versions of a charter, mandates of members. */
public final class Mandates {

  private Mandates() {}

  /** The versions of a committee's charter, the earliest first. */
  public static List<CharterVersion> charters(Committee committee, Session session) {
    return Related.<CharterVersion>of(
            session, Literals.CHARTER_VERSION, Literals.CHARTER_VERSION__COMMITTEE, committee)
        .stream()
        .sorted(
            java.util.Comparator.comparing(
                CharterVersion::getInForceFrom,
                java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())))
        .toList();
  }

  /** The version of a committee's charter that is in force on a day. */
  public static Optional<CharterVersion> charter(
      Committee committee, LocalDate day, Session session) {
    return charters(committee, session).stream()
        .filter(c -> isIn(c.getInForceFrom(), c.getInForceTo(), day))
        .reduce((first, second) -> second);
  }

  /** The members of a committee, whatever the dates of their mandates. */
  public static List<CommitteeMember> members(Committee committee, Session session) {
    return Related.of(
        session, Literals.COMMITTEE_MEMBER, Literals.COMMITTEE_MEMBER__COMMITTEE, committee);
  }

  /**
   * Whether a mandate is in force on a day. One without an end lasts as long as the charter says,
   * or for good.
   *
   * @param charter the version in force on that day, or null
   */
  public static boolean isInForce(CommitteeMember member, LocalDate day, CharterVersion charter) {
    if (!isIn(member.getStart(), member.getEnd(), day)) {
      return false;
    }
    Integer years = charter == null ? null : charter.getMandateYears();
    boolean limited = years != null && member.getEnd() == null && member.getStart() != null;
    return !limited || day.isBefore(member.getStart().latest().plusYears(years).plusDays(1));
  }

  /** Whether a day lies between two dates, both included; an unknown one sets no bound. */
  static boolean isIn(PartialDate from, PartialDate to, LocalDate day) {
    return (from == null || !day.isBefore(from.earliest()))
        && (to == null || !day.isAfter(to.latest()));
  }

  /** Whether two periods share a day. */
  static boolean overlap(
      PartialDate from, PartialDate to, PartialDate otherFrom, PartialDate otherTo) {
    boolean before = to != null && otherFrom != null && to.latest().isBefore(otherFrom.earliest());
    boolean after = otherTo != null && from != null && otherTo.latest().isBefore(from.earliest());
    return !before && !after;
  }
}
