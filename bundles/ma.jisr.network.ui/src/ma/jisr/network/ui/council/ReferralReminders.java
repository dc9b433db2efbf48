package ma.jisr.network.ui.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.jisr.model.meta.Catalog;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.council.ReferralAlarms;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.tasks.ReminderSource;

/** The alarm of referrals that nobody answers in the agreed days. */
public final class ReferralReminders implements ReminderSource {

  @Override
  public Set<String> types() {
    return Set.of(Catalog.qualifiedName(Literals.REFERRAL));
  }

  @Override
  public List<Reminder> reminders(Workspace workspace, LocalDate until) {
    try (Session session = workspace.session()) {
      return ReferralAlarms.until(session, until).stream()
          .map(
              w ->
                  new Reminder(
                      CouncilTexts.text("alarm", w.need()),
                      w.answerBy(),
                      w.id(),
                      w.pseudonym(),
                      w.receiver()))
          .toList();
    }
  }
}
