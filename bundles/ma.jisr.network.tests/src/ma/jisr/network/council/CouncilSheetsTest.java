package ma.jisr.network.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.document.content.Document;
import ma.jisr.document.file.Documents;
import ma.jisr.model.core.ConsentChannel;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Event;
import ma.jisr.model.core.InvitationAnswer;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Task;
import ma.jisr.model.core.TaskStatus;
import ma.jisr.network.DecisionState;
import ma.jisr.network.Need;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.PresenceState;
import ma.jisr.network.Referral;
import ma.jisr.network.ReferralState;
import ma.jisr.network.ServiceOffer;
import ma.jisr.network.council.OfferSearch.Match;
import ma.jisr.network.council.OfferSearch.Wish;
import ma.jisr.store.RefusedException;
import ma.jisr.store.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets that pages and papers show: sessions, events, referrals, their directory. */
class CouncilSheetsTest {

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

  @Test
  void theAttendanceTellsTheQuorumBeforeAndAfterItIsSaved() {
    fixture.session.commit("essai");
    SessionSheet sheet = new SessionSheet(workspace, fixture.meeting.getId());
    SessionSheet.View view = sheet.read();
    assertEquals(6, view.lines().size());
    assertEquals(5, view.members());
    assertEquals(
        "Quorum non atteint : 0 votants présents ou représentés sur 5, il en faut 3 (charte 1).",
        view.sentence());
    List<SessionSheet.Line> lines = new ArrayList<>(view.lines());
    lines.set(0, lines.get(0).with(PresenceState.PRESENT, 0));
    lines.set(1, lines.get(1).with(PresenceState.PRESENT, 0));
    lines.set(2, lines.get(2).with(PresenceState.REPRESENTED, lines.get(0).partyId()));
    assertTrue(view.with(lines).isQuorate());
    sheet.save(lines);
    SessionSheet.View saved = sheet.read();
    assertEquals(lines, saved.lines());
    assertTrue(saved.sentence().startsWith("Quorum atteint : 3 votants"), saved.sentence());
    lines.set(2, lines.get(2).with(PresenceState.REPRESENTED, 0));
    assertThrows(RefusedException.class, () -> sheet.save(lines));
    assertEquals(saved, sheet.read());
  }

  @Test
  void guestsAreInvitedOnceAndThePlanAdvances() {
    Event event = fixture.session.create(CorePackage.Literals.EVENT);
    event.setName("Atelier d’essai");
    Task task = fixture.session.create(CorePackage.Literals.TASK);
    task.setName("Écrire le bilan");
    task.setDue(TODAY.minusDays(1));
    event.getTasks().add(task);
    fixture.session.commit("essai");
    EventFile file = new EventFile(workspace, event.getId());
    long first = fixture.organisations.get(0).getId();
    long second = fixture.organisations.get(1).getId();
    assertEquals(1, file.invite(List.of(first), TODAY));
    assertEquals(1, file.invite(List.of(first, second), TODAY));
    file.answer(second, InvitationAnswer.DECLINED, TODAY);
    file.attend(first, true);
    EventFile.View view = file.read();
    assertEquals(
        List.of(InvitationAnswer.PENDING, InvitationAnswer.DECLINED),
        view.guests().stream().map(EventFile.Guest::answer).toList());
    assertTrue(view.guests().get(0).attended());
    assertTrue(view.actions().get(0).isLate(TODAY));
    file.advance(task.getId(), 50);
    assertEquals(50, file.read().progress());
    file.advance(task.getId(), 100);
    assertFalse(file.read().actions().get(0).isLate(TODAY));
    fixture.session.rollback();
    assertEquals(
        TaskStatus.DONE,
        fixture
            .session
            .<Task>load(CorePackage.Literals.TASK, task.getId())
            .orElseThrow()
            .getStatus());
    assertThrows(RefusedException.class, () -> file.advance(task.getId(), 101));
  }

  private Place place(String name, PlaceKind kind, Place parent) {
    Place place = fixture.session.create(CorePackage.Literals.PLACE);
    place.setName(name);
    place.setKind(kind);
    place.setParent(parent);
    return place;
  }

  private ServiceOffer offer(String name, Need need, Place place, String... languages) {
    ServiceOffer offer = fixture.session.create(Literals.SERVICE_OFFER);
    offer.setName(name);
    offer.setOrganisation(fixture.organisations.get(0));
    offer.getNeeds().add(need);
    if (place != null) {
      offer.getPlaces().add(place);
    }
    offer.getLanguages().addAll(List.of(languages));
    return offer;
  }

  @Test
  void theNearestOfferComesFirstAndAFullOneLast() {
    Place region = place("Région", PlaceKind.REGION, null);
    Place province = place("Province", PlaceKind.PROVINCE, region);
    Place commune = place("Commune", PlaceKind.COMMUNE, province);
    Place neighbour = place("Voisine", PlaceKind.COMMUNE, province);
    Place far = place("Loin", PlaceKind.PROVINCE, place("Autre", PlaceKind.REGION, null));
    Need need = fixture.session.create(Literals.NEED);
    need.setName("besoin d’essai");
    Need other = fixture.session.create(Literals.NEED);
    other.setName("autre besoin");
    offer("loin", need, far, "ar");
    offer("voisine", need, neighbour, "ar");
    offer("province", need, province, "ar");
    offer("commune, français", need, commune, "fr");
    offer("commune, arabe", need, commune, "ar");
    offer("autre chose", other, commune, "ar");
    ServiceOffer full = offer("complet", need, commune, "ar");
    full.setCapacity(1);
    ServiceOffer over = offer("expiré", need, commune, "ar");
    over.setValidTo(TODAY.minusDays(1));
    Referral referral = sent(need, TODAY.plusDays(3));
    referral.setOffer(full);
    fixture.session.commit("essai");
    List<Match> matches =
        new OfferSearch(fixture.session, TODAY).find(new Wish(need, commune, "ar", null));
    assertEquals(
        List.of("commune, arabe", "commune, français", "province", "voisine", "loin", "complet"),
        matches.stream().map(Match::name).toList());
    assertEquals(List.of("dans la commune : Commune", "parle arabe"), matches.get(0).reasons());
    assertEquals("couvre la province : Province", matches.get(2).reasons().get(0));
    assertEquals("dans la même province : Voisine", matches.get(3).reasons().get(0));
    assertTrue(matches.get(5).isFull());
    assertEquals(
        "complet : 1 orientations en cours pour 1 places", matches.get(5).reasons().get(2));
  }

  private Referral sent(Need need, LocalDate answerBy) {
    Referral referral = fixture.session.create(Literals.REFERRAL);
    referral.setNeed(need);
    referral.setCommittee(fixture.committee);
    referral.setSender(fixture.organisations.get(1));
    referral.setReceiver(fixture.organisations.get(0));
    referral.setConsentOn(TODAY.minusDays(20));
    referral.setConsentChannel(ConsentChannel.PAPER);
    referral.setConsentHolder(fixture.organisations.get(1));
    referral.setSentOn(TODAY.minusDays(20));
    referral.setAnswerBy(answerBy);
    referral.setState(ReferralState.IN_PROGRESS);
    return referral;
  }

  @Test
  void whatNobodyAnswersRaisesTheAlarmUntilItIsAnswered() {
    Need need = fixture.session.create(Literals.NEED);
    need.setName("écoute d’essai");
    Referral late = sent(need, TODAY.minusDays(2));
    sent(need, TODAY.plusDays(30));
    fixture.session.commit("essai");
    List<ReferralAlarms.Waiting> waiting = alarms();
    assertEquals(1, waiting.size());
    assertTrue(waiting.get(0).isLate(TODAY));
    assertEquals("écoute d’essai", waiting.get(0).need());
    ReferralFile file = new ReferralFile(workspace, late.getId());
    assertTrue(file.read().isLate(TODAY));
    file.addNote(TODAY, "Relance du membre");
    assertThrows(RefusedException.class, () -> file.addNote(TODAY, "appeler le 0612345678"));
    file.take(ReferralState.ACCEPTED, TODAY, null);
    assertEquals(1, file.read().notes().size());
    assertEquals(TODAY, file.read().answeredOn());
    assertEquals(List.of(), alarms());
  }

  private List<ReferralAlarms.Waiting> alarms() {
    return ReferralAlarms.until(fixture.session, TODAY.plusDays(7)).stream()
        .filter(w -> w.pseudonym().startsWith(fixture.prefix))
        .toList();
  }

  @Test
  void papersAreWrittenInThreeLanguages() throws IOException {
    fixture.present(3);
    fixture.decision(DecisionState.ADOPTED, 3, 0, 0);
    Event event = fixture.session.create(CorePackage.Literals.EVENT);
    event.setName("Atelier d’essai");
    Task task = fixture.session.create(CorePackage.Literals.TASK);
    task.setName("Écrire le bilan");
    task.setProgress(30);
    event.getTasks().add(task);
    fixture.session.commit("essai");
    Organisation guest = fixture.organisations.get(0);
    guest.setEmail("bureau@exemple.ma");
    new EventFile(workspace, event.getId()).invite(List.of(guest.getId()), TODAY);
    fixture.session.commit("courriel");
    fixture.session.rollback();
    Event now =
        fixture.session.<Event>load(CorePackage.Literals.EVENT, event.getId()).orElseThrow();
    for (Locale language : List.of(Locale.FRENCH, Locale.of("ar"), Locale.ENGLISH)) {
      Locale.setDefault(language);
      CouncilPapers papers = new CouncilPapers(fixture.session);
      List<Document> all =
          List.of(
              papers.attendance(now),
              papers.minutes(now),
              papers.attendance(reload()),
              papers.minutes(reload()),
              papers.signatures(
                  CommitteeSummary.lastCharter(reload().getCommittee(), fixture.session)));
      for (Document paper : all) {
        assertFalse(paper.titleText().startsWith("!"), paper.titleText());
        for (String ending : List.of("pdf", "docx")) {
          Path file = folder.resolve("papier." + ending);
          Documents.write(paper, file);
          assertTrue(Files.size(file) > 1_000);
        }
      }
    }
    Locale.setDefault(Locale.FRENCH);
    Path list = folder.resolve("invites.csv");
    new InvitationList(now).write(list);
    String text = Files.readString(list);
    assertTrue(text.contains("Organisme 1,bureau@exemple.ma"), text);
    assertTrue(text.contains("En attente"), text);
    Path book = folder.resolve("invites.xlsx");
    new InvitationList(now).write(book);
    assertTrue(Files.size(book) > 1_000);
  }

  private ma.jisr.network.CommitteeSession reload() {
    return fixture
        .session
        .<ma.jisr.network.CommitteeSession>load(Literals.COMMITTEE_SESSION, fixture.meeting.getId())
        .orElseThrow();
  }
}
