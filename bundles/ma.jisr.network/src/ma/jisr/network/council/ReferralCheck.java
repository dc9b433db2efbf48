package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ma.jisr.model.check.Problem;
import ma.jisr.model.core.Record;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Referral;
import ma.jisr.network.ReferralState;
import ma.jisr.network.ServiceOffer;
import ma.jisr.store.Column;
import ma.jisr.store.RecordCheck;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A referral leaves its draft with a recorded consent alone, goes from state to state by the
 * allowed steps, says what belongs to its state, and names nobody. An offer is somebody's.
 */
public final class ReferralCheck implements RecordCheck {

  private final IdentityGuard guard = new IdentityGuard();

  @Override
  public Collection<EClass> types() {
    return List.of(Literals.REFERRAL, Literals.SERVICE_OFFER);
  }

  @Override
  public void complete(Record created, Session session) {
    if (created instanceof Referral referral) {
      if (referral.getPseudonym() == null) {
        referral.setPseudonym(Pseudonyms.next(referral.getCommittee(), session));
      }
      boolean sent = ReferralSteps.isSent(ReferralSteps.state(referral));
      if (sent && referral.getSentOn() != null && referral.getAnswerBy() == null) {
        int days = ReferralSteps.answerDays(referral.getCommittee());
        referral.setAnswerBy(referral.getSentOn().plusDays(days));
      }
    }
  }

  @Override
  public List<Problem> check(Record record, Session session, boolean undoing) {
    List<Problem> problems = new ArrayList<>();
    if (record instanceof ServiceOffer offer) {
      if (offer.getOrganisation() == null && offer.getCell() == null) {
        problems.add(Sentences.problem(Literals.SERVICE_OFFER__ORGANISATION, "offer.nobody"));
      }
    } else if (record instanceof Referral referral) {
      ReferralState state = ReferralSteps.state(referral);
      if (!undoing) {
        step(referral, state, session, problems);
      }
      if (ReferralSteps.isSent(state)) {
        consent(referral, problems);
        sent(referral, problems);
      }
      if (ReferralSteps.isAnswered(state)) {
        answered(referral, state, problems);
      }
      guard.check(referral, session, problems);
    }
    return problems;
  }

  private static void step(
      Referral referral, ReferralState state, Session session, List<Problem> problems) {
    ReferralState before = before(referral, session);
    if (before != null && before != state && !ReferralSteps.next(before).contains(state)) {
      List<String> possible = ReferralSteps.next(before).stream().map(ReferralCheck::name).toList();
      problems.add(
          possible.isEmpty()
              ? Sentences.problem(
                  Literals.REFERRAL__STATE, "referral.ended", name(before), name(state))
              : Sentences.problem(
                  Literals.REFERRAL__STATE,
                  "referral.step",
                  name(before),
                  name(state),
                  String.join(Sentences.text("separator"), possible)));
    }
  }

  /** The state as it was last written; null for a new referral. */
  private static ReferralState before(Referral referral, Session session) {
    List<Row> rows =
        session
            .query(Literals.REFERRAL)
            .rowsOf(List.of(Column.of(Literals.REFERRAL__STATE)), List.of(referral.getId()));
    if (rows.isEmpty()) {
      return null;
    }
    Object state = rows.get(0).values()[0];
    return state == null ? ReferralState.DRAFT : (ReferralState) state;
  }

  private static String name(ReferralState state) {
    return Sentences.name(Literals.REFERRAL_STATE, state);
  }

  private static void consent(Referral referral, List<Problem> problems) {
    require(referral.getConsentOn(), Literals.REFERRAL__CONSENT_ON, "referral.consent", problems);
    require(
        referral.getConsentChannel(),
        Literals.REFERRAL__CONSENT_CHANNEL,
        "referral.consent",
        problems);
    require(
        referral.getConsentHolder(),
        Literals.REFERRAL__CONSENT_HOLDER,
        "referral.consent",
        problems);
    notAfter(
        referral.getConsentOn(),
        referral.getSentOn(),
        Literals.REFERRAL__CONSENT_ON,
        "referral.consentLate",
        problems);
  }

  private static void sent(Referral referral, List<Problem> problems) {
    require(referral.getReceiver(), Literals.REFERRAL__RECEIVER, "referral.receiver", problems);
    if (Related.isSame(referral.getSender(), referral.getReceiver())) {
      problems.add(Sentences.problem(Literals.REFERRAL__RECEIVER, "referral.itself"));
    }
    require(referral.getSentOn(), Literals.REFERRAL__SENT_ON, "referral.sentOn", problems);
    require(referral.getAnswerBy(), Literals.REFERRAL__ANSWER_BY, "referral.answerBy", problems);
    notAfter(
        referral.getSentOn(),
        LocalDate.now(),
        Literals.REFERRAL__SENT_ON,
        "referral.future",
        problems);
    notAfter(
        referral.getSentOn(),
        referral.getAnswerBy(),
        Literals.REFERRAL__ANSWER_BY,
        "referral.beforeSent",
        problems);
  }

  private static void answered(Referral referral, ReferralState state, List<Problem> problems) {
    require(
        referral.getAnsweredOn(), Literals.REFERRAL__ANSWERED_ON, "referral.answeredOn", problems);
    notAfter(
        referral.getSentOn(),
        referral.getAnsweredOn(),
        Literals.REFERRAL__ANSWERED_ON,
        "referral.beforeSent",
        problems);
    String reason = referral.getRefusalReason();
    if (state == ReferralState.REFUSED && (reason == null || reason.isBlank())) {
      problems.add(Sentences.problem(Literals.REFERRAL__REFUSAL_REASON, "referral.reason"));
    }
  }

  private static void require(
      Object value, EStructuralFeature feature, String key, List<Problem> problems) {
    if (value == null) {
      problems.add(Sentences.problem(feature, key));
    }
  }

  private static void notAfter(
      LocalDate first,
      LocalDate second,
      EStructuralFeature feature,
      String key,
      List<Problem> problems) {
    if (first != null && second != null && first.isAfter(second)) {
      problems.add(Sentences.problem(feature, key, Sentences.day(first), Sentences.day(second)));
    }
  }
}
