package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.network.Committee;
import ma.jisr.network.Referral;
import ma.jisr.network.ReferralState;

/** The states of a referral and the steps between them. */
public final class ReferralSteps {

  /** The days to answer in when no committee agreed on others. */
  public static final int USUAL_DAYS = 10;

  private static final Map<ReferralState, List<ReferralState>> STEPS =
      Map.of(
          ReferralState.DRAFT, List.of(ReferralState.IN_PROGRESS, ReferralState.WITHDRAWN),
          ReferralState.IN_PROGRESS,
              List.of(
                  ReferralState.ACCEPTED,
                  ReferralState.REFUSED,
                  ReferralState.DONE,
                  ReferralState.WITHDRAWN),
          ReferralState.ACCEPTED, List.of(ReferralState.DONE, ReferralState.WITHDRAWN));

  private static final Set<ReferralState> SENT =
      EnumSet.of(
          ReferralState.IN_PROGRESS,
          ReferralState.ACCEPTED,
          ReferralState.REFUSED,
          ReferralState.DONE);

  private ReferralSteps() {}

  /** The state of a referral; one without is a draft. */
  public static ReferralState state(Referral referral) {
    return referral.getState() == null ? ReferralState.DRAFT : referral.getState();
  }

  /** The states that may follow; none after an end. */
  public static List<ReferralState> next(ReferralState state) {
    return STEPS.getOrDefault(state, List.of());
  }

  /** Whether a referral in this state went to another member. */
  public static boolean isSent(ReferralState state) {
    return SENT.contains(state);
  }

  /** Whether a referral in this state has had its answer. */
  public static boolean isAnswered(ReferralState state) {
    return isSent(state) && state != ReferralState.IN_PROGRESS;
  }

  /** Whether the consent of the person is recorded: when, how, and who holds the paper. */
  public static boolean hasConsent(Referral referral) {
    return referral.getConsentOn() != null
        && referral.getConsentChannel() != null
        && referral.getConsentHolder() != null;
  }

  /** The days that the members agreed on to answer in. */
  public static int answerDays(Committee committee) {
    Integer agreed = committee == null ? null : committee.getAnswerDays();
    return agreed == null ? USUAL_DAYS : agreed;
  }

  /**
   * Takes a step, with the dates that go with it. Whether it may be taken is checked when it is
   * committed.
   *
   * @param day the day of the step
   */
  public static void take(Referral referral, ReferralState to, LocalDate day) {
    if (to == ReferralState.IN_PROGRESS) {
      if (referral.getSentOn() == null) {
        referral.setSentOn(day);
      }
      if (referral.getAnswerBy() == null) {
        referral.setAnswerBy(referral.getSentOn().plusDays(answerDays(referral.getCommittee())));
      }
    } else if (isAnswered(to) && referral.getAnsweredOn() == null) {
      referral.setAnsweredOn(day);
    }
    referral.setState(to);
  }
}
