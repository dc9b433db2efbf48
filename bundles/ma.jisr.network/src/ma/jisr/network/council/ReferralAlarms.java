package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.ReferralState;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Row;
import ma.jisr.store.Session;

/** The referrals whose answer is due: sent, and nobody answered. */
public final class ReferralAlarms {

  private static final int MOST = 2_000;

  private ReferralAlarms() {}

  /**
   * A referral that waits for its answer.
   *
   * @param id the referral
   * @param pseudonym its name
   * @param need what is asked for
   * @param receiver who is to answer
   * @param answerBy by when
   */
  public record Waiting(
      long id, String pseudonym, String need, String receiver, LocalDate answerBy) {

    /** Whether the agreed days are over. */
    public boolean isLate(LocalDate today) {
      return answerBy.isBefore(today);
    }
  }

  /**
   * Those whose answer is due by a day, the longest overdue first.
   *
   * @param until the last day that counts
   */
  public static List<Waiting> until(Session session, LocalDate until) {
    Column due = Column.of(Literals.REFERRAL__ANSWER_BY);
    List<Row> rows =
        session
            .query(Literals.REFERRAL)
            .where(
                new Condition.Compare(
                    Column.of(Literals.REFERRAL__STATE),
                    Condition.Operator.EQUAL,
                    ReferralState.IN_PROGRESS))
            .where(new Condition.Compare(due, Condition.Operator.AT_MOST, until))
            .orderBy(due, true)
            .rows(
                List.of(
                    Column.of(Literals.REFERRAL__PSEUDONYM),
                    Column.of(Literals.REFERRAL__NEED),
                    Column.of(Literals.REFERRAL__RECEIVER),
                    due),
                0,
                MOST);
    return rows.stream()
        .map(
            row ->
                new Waiting(
                    row.id(),
                    (String) row.values()[0],
                    words(row.values()[1]),
                    words(row.values()[2]),
                    (LocalDate) row.values()[3]))
        .toList();
  }

  private static String words(Object label) {
    return label == null ? "" : label.toString();
  }
}
