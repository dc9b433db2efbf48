package ma.jisr.network.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ma.jisr.model.core.ConsentChannel;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Person;
import ma.jisr.network.FollowUpNote;
import ma.jisr.network.Need;
import ma.jisr.network.NetworkFactory;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Referral;
import ma.jisr.network.ReferralState;
import ma.jisr.network.ServiceOffer;
import ma.jisr.store.Commit;
import ma.jisr.store.RefusedException;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a referral, through the commits of a session. */
class ReferralCheckTest {

  private static final LocalDate TODAY = LocalDate.now();

  @TempDir static Path folder;
  private static Workspace workspace;
  private CouncilFixture fixture;
  private final Locale before = Locale.getDefault();

  @BeforeAll
  static void openWorkspace() {
    workspace = CouncilFixture.open(folder.resolve("w"));
  }

  @AfterAll
  static void closeWorkspace() {
    workspace.close();
  }

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.FRENCH);
    fixture = new CouncilFixture(workspace);
  }

  @AfterEach
  void close() {
    fixture.close();
    Locale.setDefault(before);
  }

  private Referral draft() {
    Referral referral = fixture.session.create(Literals.REFERRAL);
    Need need = fixture.session.create(Literals.NEED);
    need.setName("cours d’essai");
    referral.setNeed(need);
    referral.setCommittee(fixture.committee);
    referral.setSender(fixture.organisations.get(0));
    return referral;
  }

  private Referral consented() {
    Referral referral = draft();
    referral.setReceiver(fixture.organisations.get(1));
    referral.setConsentOn(TODAY.minusDays(2));
    referral.setConsentChannel(ConsentChannel.PAPER);
    referral.setConsentHolder(fixture.organisations.get(0));
    return referral;
  }

  private Referral inState(ReferralState state) {
    Referral referral = consented();
    if (state == ReferralState.DRAFT) {
      return referral;
    }
    if (state == ReferralState.REFUSED) {
      referral.setRefusalReason("complet");
    }
    ReferralSteps.take(referral, ReferralState.IN_PROGRESS, TODAY.minusDays(1));
    ReferralSteps.take(referral, state, TODAY);
    return referral;
  }

  private Commit commits() {
    return fixture.session.commit("essai").orElseThrow();
  }

  private String refused(EStructuralFeature feature) {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> fixture.session.commit("essai"));
    assertSame(feature, refused.problem().feature());
    return refused.problem().sentence();
  }

  @Test
  void aPseudonymIsGivenAndNeverTwice() {
    Referral first = draft();
    Referral second = draft();
    commits();
    String begin = fixture.prefix + "-" + Year.now() + "-";
    assertEquals(
        Set.of(begin + "0001", begin + "0002"),
        Set.of(first.getPseudonym(), second.getPseudonym()));
    fixture.session.delete(second);
    commits();
    Referral third = draft();
    commits();
    assertEquals(begin + "0003", third.getPseudonym());
    Referral free = draft();
    free.setCommittee(null);
    commits();
    assertTrue(free.getPseudonym().startsWith("REF-" + Year.now() + "-"));
  }

  @Test
  void withoutConsentItStaysADraft() {
    Referral referral = consented();
    referral.setConsentOn(null);
    ReferralSteps.take(referral, ReferralState.IN_PROGRESS, TODAY);
    assertEquals(
        "« Consentement donné le » est vide : sans le consentement enregistré de la personne,"
            + " l’orientation reste un brouillon.",
        refused(Literals.REFERRAL__CONSENT_ON));
    referral.setConsentOn(TODAY);
    referral.setConsentHolder(null);
    refused(Literals.REFERRAL__CONSENT_HOLDER);
    referral.setConsentHolder(fixture.organisations.get(0));
    referral.setConsentChannel(null);
    refused(Literals.REFERRAL__CONSENT_CHANNEL);
    referral.setConsentChannel(ConsentChannel.ORAL);
    commits();
  }

  @Test
  void consentIsNotTakenAwayFromWhatWasSent() {
    Referral referral = inState(ReferralState.IN_PROGRESS);
    commits();
    referral.setConsentOn(null);
    refused(Literals.REFERRAL__CONSENT_ON);
  }

  @Test
  void consentComesBeforeTheSending() {
    Referral referral = consented();
    referral.setConsentOn(TODAY);
    ReferralSteps.take(referral, ReferralState.IN_PROGRESS, TODAY.minusDays(1));
    refused(Literals.REFERRAL__CONSENT_ON);
  }

  @Test
  void sendingSaysToWhomAndUntilWhen() {
    Referral referral = consented();
    ReferralSteps.take(referral, ReferralState.IN_PROGRESS, TODAY);
    assertEquals(TODAY.plusDays(15), referral.getAnswerBy());
    referral.setReceiver(null);
    refused(Literals.REFERRAL__RECEIVER);
    referral.setReceiver(referral.getSender());
    refused(Literals.REFERRAL__RECEIVER);
    referral.setReceiver(fixture.organisations.get(2));
    referral.setAnswerBy(null);
    referral.setSentOn(null);
    refused(Literals.REFERRAL__SENT_ON);
    referral.setSentOn(TODAY.plusDays(1));
    referral.setAnswerBy(TODAY.plusDays(9));
    refused(Literals.REFERRAL__SENT_ON);
    referral.setSentOn(TODAY);
    referral.setAnswerBy(TODAY.minusDays(1));
    refused(Literals.REFERRAL__ANSWER_BY);
    referral.setAnswerBy(TODAY);
    commits();
  }

  @Test
  void aRefusalSaysWhy() {
    Referral referral = inState(ReferralState.IN_PROGRESS);
    commits();
    ReferralSteps.take(referral, ReferralState.REFUSED, TODAY);
    refused(Literals.REFERRAL__REFUSAL_REASON);
    referral.setRefusalReason("Plus de place avant un mois");
    commits();
  }

  @Test
  void anAnswerHasItsDay() {
    Referral referral = inState(ReferralState.IN_PROGRESS);
    commits();
    referral.setState(ReferralState.ACCEPTED);
    refused(Literals.REFERRAL__ANSWERED_ON);
    referral.setAnsweredOn(TODAY.minusDays(5));
    refused(Literals.REFERRAL__ANSWERED_ON);
    referral.setAnsweredOn(TODAY);
    commits();
  }

  @ParameterizedTest
  @EnumSource(ReferralState.class)
  void onlyAllowedStepsAreTaken(ReferralState from) {
    Referral referral = inState(from);
    commits();
    for (ReferralState to : EnumSet.complementOf(EnumSet.of(from))) {
      long id = referral.getId();
      referral.setRefusalReason("complet");
      ReferralSteps.take(referral, to, TODAY);
      if (ReferralSteps.next(from).contains(to)) {
        long step = commits().id();
        // Undo leads back, although no step does.
        fixture.workspace.journal().undo(step, new NullProgressMonitor());
      } else {
        refused(Literals.REFERRAL__STATE);
      }
      fixture.session.rollback();
      referral = fixture.session.<Referral>load(Literals.REFERRAL, id).orElseThrow();
      assertSame(from, referral.getState());
    }
  }

  @Test
  void stepsAreThoseOfTheCharter() {
    assertEquals(
        Set.of(
            ReferralState.ACCEPTED,
            ReferralState.REFUSED,
            ReferralState.DONE,
            ReferralState.WITHDRAWN),
        Set.copyOf(ReferralSteps.next(ReferralState.IN_PROGRESS)));
    assertTrue(ReferralSteps.next(ReferralState.REFUSED).isEmpty());
    assertTrue(ReferralSteps.next(ReferralState.DONE).isEmpty());
    assertTrue(ReferralSteps.next(ReferralState.WITHDRAWN).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Appeler au 06 12 34 56 78 le soir",
        "joindre +212 612-345678",
        "الهاتف ٠٦١٢٣٤٥٦٧٨",
        "écrire à essai@exemple.ma",
        "CIN AB123456",
        "carte jb45678",
        "Demande de Naïma El-Idrissi.",
        "EL IDRISSI Naima, 3 enfants",
        "طلب نعيمة الإدريسي"
      })
  void aTextWithAnIdentityIsRefused(String text) {
    Person person = fixture.session.create(CorePackage.Literals.PERSON);
    person.setGivenName("Naïma");
    person.setFamilyName("El Idrissi");
    person.setNameAr("نعيمة الإدريسي");
    commits();
    Referral referral = draft();
    referral.setSummary(text);
    refused(Literals.REFERRAL__SUMMARY);
    referral.setSummary(null);
    FollowUpNote note = NetworkFactory.eINSTANCE.createFollowUpNote();
    note.setDate(TODAY);
    note.setText(text);
    referral.getFollowUps().add(note);
    refused(Literals.REFERRAL__FOLLOW_UPS);
    referral.getFollowUps().clear();
    commits();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rendez-vous le 12/03/2026 ou le 2026-04-02, à 14 h",
        "Loyer de 15000 dirhams, 3 enfants de 4, 7 et 9 ans",
        "Suite de SM-2026-0042, voir El Idrissi (quartier)",
        "Naïma est un prénom courant"
      })
  void ordinaryWordsPass(String text) {
    Person person = fixture.session.create(CorePackage.Literals.PERSON);
    person.setGivenName("Naïma");
    person.setFamilyName("El Idrissi");
    commits();
    Referral referral = draft();
    referral.setSummary(text);
    commits();
  }

  @Test
  void aNameIsKnownAsSoonAsItIsInTheRegister() {
    Referral referral = draft();
    referral.setSummary("Accompagner Karim Essai");
    commits();
    try (Session other = fixture.workspace.session()) {
      Person person = other.create(CorePackage.Literals.PERSON);
      person.setGivenName("Karim");
      person.setFamilyName("Essai");
      other.commit("personne");
    }
    referral.setRefusalReason("voir Karim Essai");
    assertThrows(RefusedException.class, () -> fixture.session.commit("essai"));
  }

  @Test
  void anOfferIsSomebodys() {
    ServiceOffer offer = fixture.session.create(Literals.SERVICE_OFFER);
    offer.setName("Cours");
    Need need = fixture.session.create(Literals.NEED);
    need.setName("cours");
    offer.getNeeds().add(need);
    refused(Literals.SERVICE_OFFER__ORGANISATION);
    offer.setOrganisation(fixture.organisations.get(0));
    commits();
  }
}
