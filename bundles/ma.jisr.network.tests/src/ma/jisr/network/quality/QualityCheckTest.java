package ma.jisr.network.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import ma.jisr.model.core.Activity;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Mandate;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.ProjectStatus;
import ma.jisr.model.core.Recognition;
import ma.jisr.model.core.RecognitionKind;
import ma.jisr.model.core.RecognitionStatus;
import ma.jisr.model.core.Theme;
import ma.jisr.network.actors.TestWorkspaces;
import ma.jisr.network.ties.Register;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private final Locale before = Locale.getDefault();
  @TempDir Path folder;
  private Workspace workspace;
  private Session session;
  private Register register;
  private Place morocco;
  private Place azilal;
  private Place france;
  private Theme theme;
  private OrganisationType association;
  private OrganisationType diaspora;

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.FRENCH);
    workspace = TestWorkspaces.open(folder);
    session = workspace.session();
    register = new Register(session);
    morocco = place("Maroc", "MA", PlaceKind.COUNTRY, null);
    azilal = place("Azilal", "05.081", PlaceKind.PROVINCE, morocco);
    france = place("France", "FR", PlaceKind.COUNTRY, null);
    theme = session.create(Literals.THEME);
    theme.setName("Santé");
    association = type("association");
    diaspora = type("diaspora-association");
  }

  @AfterEach
  void close() {
    session.close();
    workspace.close();
    Locale.setDefault(before);
  }

  private Place place(String name, String code, PlaceKind kind, Place parent) {
    Place place = session.create(Literals.PLACE);
    place.setName(name);
    place.setCode(code);
    place.setKind(kind);
    place.setParent(parent);
    return place;
  }

  private OrganisationType type(String code) {
    OrganisationType type = session.create(Literals.ORGANISATION_TYPE);
    type.setCode(code);
    type.setName(code);
    return type;
  }

  /** An organisation with nothing to say about it, but for what is done to it. */
  private Organisation organisation(String name, Consumer<Organisation> change) {
    Organisation organisation = register.organisation(name);
    organisation.setPlace(azilal);
    organisation.setType(association);
    organisation.setLegalForm("Association (dahir de 1958)");
    organisation.getThemes().add(theme);
    organisation.setPhone("0523482486");
    organisation.setConfirmedOn(TODAY.minusMonths(3));
    change.accept(organisation);
    return organisation;
  }

  private Report report() {
    session.commit("essai");
    return new QualityCheck(workspace, 12, TODAY).run(new NullProgressMonitor());
  }

  private List<String> rules() {
    return report().findings().stream().map(f -> f.rule().key()).toList();
  }

  private void only(Rule rule, String words) {
    List<Finding> found = report().findings();
    assertEquals(List.of(rule), found.stream().map(Finding::rule).toList(), found.toString());
    assertTrue(found.get(0).reason().contains(words), found.get(0).reason());
    assertTrue(!rule.advice().startsWith("!") && !rule.title().startsWith("!"));
  }

  @Test
  void aCompleteAndConfirmedRecordIsNotOnTheList() {
    organisation("Amal", o -> {});
    assertEquals(List.of(), rules());
  }

  @Test
  void whatIsMissingIsNamed() {
    register.organisation("Vide").setConfirmedOn(TODAY);
    assertEquals(
        List.of("no-contact", "no-place", "no-theme", "no-type", "no-legal-form"), rules());
  }

  @Test
  void anotherContactOrATownIsEnough() {
    organisation(
        "Amal",
        o -> {
          o.setPhone(null);
          o.setPlace(null);
          o.setLocality("Tamesna");
          ContactPoint contact = CoreFactory.eINSTANCE.createContactPoint();
          contact.setKind(ContactKind.SOCIAL);
          contact.setValue("facebook.com/amal");
          o.getContacts().add(contact);
        });
    assertEquals(List.of(), rules());
  }

  @Test
  void confirmationsAgeByMonths() {
    organisation("Fraîche", o -> o.setConfirmedOn(LocalDate.of(2025, 11, 25)));
    organisation("Coopérative Argan", o -> o.setConfirmedOn(LocalDate.of(2025, 11, 24)));
    organisation("Maison du migrant", o -> o.setConfirmedOn(LocalDate.of(2024, 11, 24)));
    List<Finding> found = report().findings();
    assertEquals(
        List.of("long-unconfirmed Maison du migrant", "unconfirmed Coopérative Argan"),
        found.stream().map(f -> f.rule().key() + ' ' + f.label()).toList());
    assertEquals("Dernière confirmation le 24/11/2025, il y a 12 mois.", found.get(1).reason());
    assertEquals(
        List.of(),
        new QualityCheck(workspace, 36, TODAY).run(new NullProgressMonitor()).findings());
  }

  /** What nobody ever confirmed counts from its last change, which is when the test runs. */
  @Test
  void whatWasNeverConfirmedAgesFromItsLastChange() {
    organisation("Amal", o -> o.setConfirmedOn(null));
    assertEquals(
        List.of(), new QualityCheck(commit(), 12, LocalDate.now()).run(monitor()).findings());
    LocalDate later = LocalDate.now().plusMonths(14);
    Finding found = new QualityCheck(workspace, 12, later).run(monitor()).findings().get(0);
    assertEquals(Rule.UNCONFIRMED, found.rule());
    assertTrue(found.reason().startsWith("Jamais confirmée"), found.reason());
  }

  private Workspace commit() {
    session.commit("essai");
    return workspace;
  }

  private static NullProgressMonitor monitor() {
    return new NullProgressMonitor();
  }

  private static Recognition recognition(RecognitionStatus status, LocalDate expires) {
    Recognition recognition = CoreFactory.eINSTANCE.createRecognition();
    recognition.setKind(RecognitionKind.DECLARATION);
    recognition.setStatus(status);
    recognition.setNumber("12/2020");
    recognition.setExpires(expires);
    return recognition;
  }

  @Test
  void anExpiredRecognitionIsFoundUnlessItWasRenewed() {
    LocalDate past = LocalDate.of(2026, 1, 31);
    organisation(
        "Renouvelée",
        o ->
            o.getRecognitions()
                .addAll(
                    List.of(
                        recognition(RecognitionStatus.GRANTED, past),
                        recognition(RecognitionStatus.GRANTED, null))));
    organisation(
        "Échue", o -> o.getRecognitions().add(recognition(RecognitionStatus.GRANTED, past)));
    only(
        Rule.RECOGNITION_EXPIRED,
        "Récépissé de déclaration 12/2020 : la validité a pris fin le 31/01/2026");
  }

  @Test
  void aSuspendedRecognitionIsDoubtful() {
    organisation(
        "Amal", o -> o.getRecognitions().add(recognition(RecognitionStatus.SUSPENDED, null)));
    only(Rule.RECOGNITION_SUSPENDED, "suspendue");
  }

  @Test
  void anOrganisationWhoseMandatesAllEndedHasNoRepresentative() {
    Person amina = session.create(Literals.PERSON);
    amina.setFamilyName("Alaoui");
    amina.setPhone("0661234567");
    amina.setConfirmedOn(TODAY);
    organisation(
        "Amal",
        o -> {
          Mandate mandate = CoreFactory.eINSTANCE.createMandate();
          mandate.setPerson(amina);
          mandate.setEnd(Register.date("2025-12"));
          o.getMandates().add(mandate);
        });
    only(Rule.NO_REPRESENTATIVE, "de Alaoui, le 12/2025");
  }

  @Test
  void contactsThatCannotBeAreDoubtful() {
    organisation("Téléphone", o -> o.setPhone("05 23 48"));
    organisation("Courriel", o -> o.setEmail("amal@gmial.com"));
    List<Finding> found = report().findings();
    assertEquals(List.of(Rule.PHONE, Rule.EMAIL), found.stream().map(Finding::rule).toList());
    assertTrue(found.get(1).reason().contains("« amal@gmail.com »"), found.get(1).reason());
  }

  @Test
  void aDiasporaAssociationHasACountryAbroadAndOriginsAtHome() {
    organisation("Sans pays", o -> o.setType(diaspora));
    organisation(
        "À l’envers",
        o -> {
          o.setType(diaspora);
          o.getResidenceCountries().add(morocco);
          o.getOriginCommunes().add(france);
        });
    organisation(
        "En règle",
        o -> {
          o.setType(diaspora);
          o.getResidenceCountries().add(france);
          o.getOriginCommunes().add(azilal);
        });
    assertEquals(List.of("no-residence", "diaspora-place", "diaspora-place"), rules());
  }

  private Activity activity(Organisation who, Place where, Consumer<Activity> change) {
    Activity activity = session.create(Literals.ACTIVITY);
    activity.setName("Formation");
    activity.setOrganisation(who);
    activity.getPlaces().add(where);
    activity.getThemes().add(theme);
    change.accept(activity);
    return activity;
  }

  @Test
  void anActivityLiesInTheAreaOfItsOrganisation() {
    Organisation amal = organisation("Amal", o -> o.getAreas().add(azilal));
    activity(amal, azilal, a -> {});
    activity(amal, morocco, a -> {}); // the larger one holds the area
    activity(amal, france, a -> {});
    only(Rule.OUTSIDE_AREA, "« France », hors de la zone d’intervention de « Amal »");
  }

  @Test
  void anActivitySaysWhoWhatAndWhere() {
    Activity activity = session.create(Literals.ACTIVITY);
    activity.setName("Formation");
    assertEquals(List.of("no-place", "no-theme", "no-actor"), rules());
  }

  @Test
  void whatEndedLongAgoDoesNotRunAnyMore() {
    Organisation amal = organisation("Amal", o -> {});
    activity(
        amal,
        azilal,
        a -> {
          a.setStatus(ProjectStatus.RUNNING);
          a.setEnd(Register.date("2026-08")); // within the days of grace
        });
    activity(
        amal,
        azilal,
        a -> {
          a.setStatus(ProjectStatus.RUNNING);
          a.setEnd(Register.date("2025"));
        });
    only(Rule.STILL_RUNNING, "2025");
  }

  @Test
  void doubtfulTiesAndDoublesAreOnTheList() {
    Organisation first = organisation("Association Al Amal pour le développement", o -> {});
    organisation("Association Al Amal pour le developpement", o -> {});
    register.tie(first, register.type("partner", false, false), first, null, null);
    assertEquals(List.of("duplicate", "tie-contradiction"), rules());
  }

  @Test
  void whatSomebodySetAsideStaysAwayUntilItsDay() {
    organisation("Amal", o -> o.setPhone("05 23"));
    organisation("Bilal", o -> o.setPhone("05 24"));
    Report first = report();
    Decisions decisions = new Decisions(workspace);
    decisions.setAside(first.findings().subList(0, 1), null, "Numéro court, vérifié");
    decisions.setAside(first.findings().subList(1, 2), TODAY.plusDays(30), "En cours");
    Report second = report();
    assertEquals(List.of(), second.findings());
    assertEquals("Numéro court, vérifié", second.aside().get(0).decision().reason());
    Report month =
        new QualityCheck(workspace, 12, TODAY.plusDays(30)).run(new NullProgressMonitor());
    assertEquals(List.of("Bilal"), month.findings().stream().map(Finding::label).toList());
    decisions.putBack(second.aside());
    assertEquals(2, report().findings().size());
  }

  @Test
  void confirmedActorsLeaveTheListUntilTheyAgeAgain() {
    Organisation amal = organisation("Amal", o -> o.setConfirmedOn(LocalDate.of(2020, 1, 1)));
    Report old = report();
    assertEquals(1, old.byConcern().get(Concern.STALE));
    long commit =
        new Decisions(workspace).confirm(List.of(amal.getId()), TODAY, "Amina").orElseThrow().id();
    assertEquals(List.of(), new QualityCheck(workspace, 12, TODAY).run(monitor()).findings());
    workspace.journal().undo(commit, monitor());
    assertEquals(1, new QualityCheck(workspace, 12, TODAY).run(monitor()).records());
  }

  @Test
  void isCancelled() {
    organisation("Amal", o -> {});
    session.commit("essai");
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(
        OperationCanceledException.class,
        () -> new QualityCheck(workspace, 12, TODAY).run(cancelled));
  }

  @Test
  void everyRuleHasItsTextsInThreeLanguages() {
    for (String language : List.of("fr", "ar", "en")) {
      Locale.setDefault(Locale.of(language));
      for (Rule rule : Rule.values()) {
        assertTrue(!rule.title().startsWith("!"), language + ' ' + rule);
        assertTrue(!rule.advice().startsWith("!"), language + ' ' + rule);
        assertTrue(!rule.severity().title().startsWith("!"));
        assertTrue(!rule.concern().title().startsWith("!"));
        assertEquals(rule, Rule.of(rule.key()).orElseThrow());
      }
    }
  }
}
