package ma.jisr.network.ui.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ma.jisr.network.ReferralState;
import ma.jisr.network.council.ReferralFile;

/** What a referral's state means today, in one sentence. */
final class ReferralWords {

  private ReferralWords() {}

  /** Days left or over, what is missing, when and why it ended. */
  static String detail(ReferralFile.View view, LocalDate today) {
    return switch (view.state()) {
      case DRAFT ->
          view.isBlocked()
              ? CouncilTexts.text("detail.blocked")
              : CouncilTexts.text(view.canBeSent() ? "detail.ready" : "detail.receiver");
      case IN_PROGRESS -> waiting(view, today);
      case ACCEPTED -> CouncilTexts.text("detail.accepted", day(view));
      case DONE -> CouncilTexts.text("detail.done", day(view));
      case REFUSED -> CouncilTexts.text("detail.refused", day(view), view.reason());
      case WITHDRAWN -> CouncilTexts.text("detail.withdrawn");
    };
  }

  private static String day(ReferralFile.View view) {
    return CouncilTexts.day(view.answeredOn());
  }

  private static String waiting(ReferralFile.View view, LocalDate today) {
    if (view.state() != ReferralState.IN_PROGRESS || view.answerBy() == null) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(today, view.answerBy());
    String key = days < 0 ? "detail.late" : days == 0 ? "detail.today" : "detail.left";
    return CouncilTexts.text(
        key, Math.abs(days), CouncilTexts.day(view.sentOn()), CouncilTexts.day(view.answerBy()));
  }
}
