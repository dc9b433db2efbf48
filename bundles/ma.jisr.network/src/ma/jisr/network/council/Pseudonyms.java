package ma.jisr.network.council;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import ma.jisr.model.core.CorePackage;
import ma.jisr.network.Committee;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Referral;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;

/**
 * The names of referrals, as SM-2026-0042: the prefix of the committee, the year, a number of its
 * own. The program alone gives them, so that nobody can hide a name in one.
 */
final class Pseudonyms {

  private static final String USUAL_PREFIX = "REF";

  private Pseudonyms() {}

  /**
   * The pseudonym after the last one of a committee in this year.
   *
   * @param committee may be null
   */
  static String next(Committee committee, Session session) {
    String prefix = committee == null ? null : committee.getPseudonymPrefix();
    String begin =
        (prefix == null || prefix.isBlank() ? USUAL_PREFIX : prefix.strip())
                .toUpperCase(Locale.ROOT)
            + '-'
            + Year.now()
            + '-';
    long pending =
        session.changed().stream()
            .filter(Referral.class::isInstance)
            .mapToLong(r -> number(((Referral) r).getPseudonym(), begin))
            .max()
            .orElse(0);
    long last =
        LongStream.of(
                pending,
                last(session.query(Literals.REFERRAL), begin),
                last(session.query(Literals.REFERRAL).inTrash(), begin))
            .max()
            .orElse(0);
    return begin + String.format(Locale.ROOT, "%04d", last + 1);
  }

  /** Numbers rise with the identifiers: the highest is that of the record made last. */
  private static long last(Query query, String begin) {
    Column pseudonym = Column.of(Literals.REFERRAL__PSEUDONYM);
    List<Row> rows =
        query
            .where(new Condition.Contains(pseudonym, begin))
            .orderBy(Column.of(CorePackage.Literals.RECORD__ID), false)
            .rows(List.of(pseudonym), 0, 1);
    return rows.isEmpty() ? 0 : number((String) rows.get(0).values()[0], begin);
  }

  private static long number(String pseudonym, String begin) {
    if (pseudonym == null || !pseudonym.startsWith(begin)) {
      return 0;
    }
    String digits = pseudonym.substring(begin.length());
    return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : 0;
  }
}
