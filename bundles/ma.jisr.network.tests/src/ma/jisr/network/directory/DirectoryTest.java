package ma.jisr.network.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.document.content.Block;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.IndexWords;
import ma.jisr.document.content.Outline;
import ma.jisr.exchange.filter.ConditionParser;
import ma.jisr.model.core.Consent;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Mandate;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Theme;
import ma.jisr.network.actors.TestWorkspaces;
import ma.jisr.network.directory.DirectoryRequest.Grouping;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {

  private final Locale before = Locale.getDefault();
  @TempDir Path folder;
  private Workspace workspace;
  private Session session;
  private Organisation amal;
  private Person amina;

  @BeforeEach
  void fill() {
    Locale.setDefault(Locale.FRENCH);
    workspace = TestWorkspaces.open(folder.resolve("w"));
    session = workspace.session();
    Place azilal = place("Azilal", "أزيلال", PlaceKind.PROVINCE, null);
    Place afourar = place("Afourar", "أفورار", PlaceKind.COMMUNE, azilal);
    Theme school = session.create(Literals.THEME);
    school.setName("Éducation");
    school.setNameAr("التعليم");
    amal = organisation("Al Amal", "الأمل", afourar);
    amal.setAcronym("AAA");
    amal.setPhone("+212 523 00 00 01");
    amal.setWebsite("https://amal.example");
    amal.getThemes().add(school);
    Organisation zahra = organisation("Zahra", null, afourar);
    zahra.getThemes().add(school);
    organisation("École du monde", null, null);
    amina = session.create(Literals.PERSON);
    amina.setFamilyName("El Fassi");
    amina.setGivenName("Amina");
    Mandate mandate = CoreFactory.eINSTANCE.createMandate();
    mandate.setPerson(amina);
    mandate.setJobTitle("présidente");
    amal.getMandates().add(mandate);
    session.commit("essai");
  }

  @AfterEach
  void close() {
    session.close();
    workspace.close();
    Locale.setDefault(before);
  }

  private Place place(String name, String arabic, PlaceKind kind, Place parent) {
    Place place = session.create(Literals.PLACE);
    place.setName(name);
    place.setNameAr(arabic);
    place.setKind(kind);
    place.setParent(parent);
    return place;
  }

  private Organisation organisation(String name, String arabic, Place seat) {
    Organisation one = session.create(Literals.ORGANISATION);
    one.setName(name);
    one.setNameAr(arabic);
    one.setPlace(seat);
    return one;
  }

  private void consent(Party party, String purpose, LocalDate withdrawn) {
    Consent consent = CoreFactory.eINSTANCE.createConsent();
    consent.setPurpose(purpose);
    consent.setGranted(LocalDate.of(2020, 1, 1));
    consent.setWithdrawn(withdrawn);
    party.getConsents().add(consent);
    session.commit("consentement");
  }

  private Directory.Made made(String language, Grouping grouping, List<Condition> conditions) {
    DirectoryRequest request =
        new DirectoryRequest(Locale.of(language), grouping, conditions, null);
    return Directory.of(session, request, new NullProgressMonitor());
  }

  private static String told(Document document) {
    StringBuilder told = new StringBuilder();
    tell(document.blocks(), told);
    return told.toString();
  }

  private static void tell(List<Block> blocks, StringBuilder told) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> told.append(heading.text()).append('\n');
        case Block.Paragraph paragraph -> told.append(paragraph.text()).append('\n');
        case Block.Facts facts ->
            facts
                .facts()
                .forEach(f -> told.append(f.label()).append('=').append(f.value()).append('\n'));
        case Block.Together together -> tell(together.blocks(), told);
        default -> {
          // pictures, tables and breaks say no words of records
        }
      }
    }
  }

  private static List<String> headings(Document document, int level) {
    return Outline.of(document, 3).stream()
        .filter(h -> h.level() == level)
        .map(h -> h.text().plain())
        .toList();
  }

  @Test
  void groupsAndNumbersInTheOrderOfTheLanguage() {
    Directory.Made made = made("fr", Grouping.PROVINCE, List.of());
    assertEquals(3, made.actors());
    List<String> chapters = headings(made.document(), 1);
    assertEquals("Azilal", chapters.get(0));
    assertEquals("Autres", chapters.get(1));
    assertEquals(
        List.of("1. Al Amal", "2. Zahra", "3. École du monde"), headings(made.document(), 2));
    List<String> names = new ArrayList<>();
    IndexWords.of(made.document(), "name")
        .forEach(g -> g.words().forEach(w -> names.add(w.text())));
    assertEquals(List.of("Al Amal", "École du monde", "Zahra"), names);
    IndexWords.Word theme = IndexWords.of(made.document(), "theme").get(0).words().get(0);
    assertEquals(2, theme.anchors().size());
    assertEquals("Afourar", IndexWords.of(made.document(), "place").get(0).words().get(0).text());
    assertEquals("Éducation", headings(made("fr", Grouping.THEME, List.of()).document(), 1).get(0));
  }

  @Test
  void isInItsOwnLanguageWithTheOtherScriptBeneath() {
    Directory.Made made = made("ar", Grouping.PROVINCE, List.of());
    assertEquals("ar", made.document().language().getLanguage());
    String told = told(made.document());
    assertTrue(told.contains("1. الأمل\nAl Amal\n"), told);
    assertTrue(told.contains("المقر=أفورار – أزيلال"), told);
    assertTrue(told.contains("المواضيع=التعليم"), told);
    assertTrue(told(made("fr", Grouping.TYPE, List.of()).document()).contains("الأمل"), told);
    assertTrue(told(made("en", Grouping.TYPE, List.of()).document()).contains("Seat=Afourar"));
  }

  @Test
  void whatIsPersonalNeedsAConsentToPublication() {
    Directory.Made without = made("fr", Grouping.PROVINCE, List.of());
    String told = told(without.document());
    assertTrue(told.contains("https://amal.example"), told);
    assertFalse(told.contains("+212"), told);
    assertFalse(told.contains("Amina"), told);
    assertEquals(1, without.withheld());
    assertEquals(1, without.unnamed());
    assertEquals(2, without.notices().size());
    consent(amal, "Lettre d’information", null);
    assertFalse(told(made("fr", Grouping.PROVINCE, List.of()).document()).contains("+212"));
    consent(amal, "Publication dans l’annuaire", null);
    consent(amina, "annuaire", LocalDate.of(2021, 1, 1));
    told = told(made("fr", Grouping.PROVINCE, List.of()).document());
    assertTrue(told.contains("Contact=+212 523 00 00 01"), told);
    assertFalse(told.contains("Amina"), "withdrawn");
    consent(amina, "Annuaire imprimé", null);
    told = told(made("fr", Grouping.PROVINCE, List.of()).document());
    assertTrue(told.contains("Représentants=Amina El Fassi (présidente)"), told);
  }

  @Test
  void hasThoseThatWereAskedFor() {
    Condition named = ConditionParser.parse(Literals.ORGANISATION, "nom = Zahra");
    assertEquals(1, made("fr", Grouping.TYPE, List.of(named)).actors());
    DirectoryRequest chosen =
        new DirectoryRequest(Locale.FRENCH, Grouping.TYPE, List.of(), List.of(amal.getId(), -1L));
    assertEquals(1, Directory.of(session, chosen, new NullProgressMonitor()).actors());
    Condition none = ConditionParser.parse(Literals.ORGANISATION, "nom = Personne");
    assertEquals(0, made("fr", Grouping.TYPE, List.of(none)).actors());
  }

  @Test
  void numbersAreToldInFewCharacters() {
    assertEquals("1", NumberedMap.told(List.of(1)));
    assertEquals("1, 2, 4–7", NumberedMap.told(List.of(1, 2, 4, 5, 6, 7)));
  }
}
