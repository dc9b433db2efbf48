package ma.jisr.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Project;
import ma.jisr.model.meta.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that values obey, and the sentences that tell which is broken. */
class RulesTest {

  private static final CorePackage CORE = CorePackage.eINSTANCE;

  private final Organisation organisation = CoreFactory.eINSTANCE.createOrganisation();
  private final Project project = CoreFactory.eINSTANCE.createProject();
  private final Place place = CoreFactory.eINSTANCE.createPlace();
  private Locale before;

  @BeforeEach
  void speakFrench() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private static void passes(EObject owner, EStructuralFeature feature, Object value) {
    assertEquals(List.of(), Rules.check(owner, feature, value));
  }

  /** One problem, whose sentence names the feature and has some words, in each language. */
  private static void fails(
      EObject owner, EStructuralFeature feature, Object value, String... words) {
    Set<String> sentences = new HashSet<>();
    for (String language : Labels.LANGUAGES) {
      Locale.setDefault(Locale.of(language));
      List<Problem> problems = Rules.check(owner, feature, value);
      assertEquals(1, problems.size(), problems.toString());
      assertEquals(feature, problems.get(0).feature());
      String sentence = problems.get(0).sentence();
      assertTrue(sentence.contains(Labels.of(feature)), sentence);
      assertFalse(sentence.matches("(?s).*(!|\\{\\d|\\bnull\\b|\n).*"), sentence);
      for (String word : words) {
        assertTrue(sentence.contains(word), sentence);
      }
      sentences.add(sentence);
    }
    Locale.setDefault(Locale.FRENCH);
    assertEquals(3, sentences.size(), "the same sentence in two languages");
  }

  @Test
  void aRequiredValueMustBeThere() {
    fails(organisation, CORE.getOrganisation_Name(), null);
    fails(organisation, CORE.getOrganisation_Name(), "  ");
    fails(place, CORE.getPlace_Kind(), null);
    passes(organisation, CORE.getOrganisation_Acronym(), null);
    passes(organisation, CORE.getOrganisation_Name(), "x");
  }

  @Test
  void aTextHasItsLength() {
    passes(organisation, CORE.getOrganisation_Acronym(), "x".repeat(60));
    fails(organisation, CORE.getOrganisation_Acronym(), "x".repeat(61), "61", "60");
    passes(organisation, CORE.getRecord_Notes(), "é".repeat(30_000));
    fails(organisation, CORE.getRecord_Tags(), List.of("court", "x".repeat(121)), "121", "120");
    fails(organisation, CORE.getOrganisation_Name(), "a\0b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.ma", "prénom.nom+x@sous.domaine.org", " a@b.ma "})
  void mailAddresses(String text) {
    passes(organisation, CORE.getParty_Email(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a@b",
        "@b.ma",
        "a@@b.ma",
        "a b@c.ma",
        "a@b.ma,c@d.ma",
        "a@b.ma\nBcc: c@d.ma"
      })
  void noMailAddresses(String text) {
    assertEquals(1, Rules.check(organisation, CORE.getParty_Email(), text).size());
  }

  @Test
  void formsAreToldInWords() {
    fails(organisation, CORE.getParty_Email(), "pas une adresse", "pas une adresse");
    fails(organisation, CORE.getParty_Phone(), "demain", "demain");
    fails(organisation, CORE.getParty_Website(), "nulle part", "nulle part");
  }

  @ParameterizedTest
  @CsvSource({
    "+212 523 48 00 00, true",
    "05.23.48.00.00, true",
    "(0523) 480000 poste 12, true",
    "12, false",
    "tél. 0523, false"
  })
  void telephones(String text, boolean passes) {
    assertEquals(passes, Rules.check(organisation, CORE.getParty_Phone(), text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "https://exemple.ma/page?x=1, true",
    "www.exemple.ma, true",
    "HTTP://EXEMPLE.MA, true",
    "javascript:alert(1), false",
    "exemple, false",
    "a b.ma, false"
  })
  void webAddresses(String text, boolean passes) {
    assertEquals(passes, Rules.check(organisation, CORE.getParty_Website(), text).isEmpty());
  }

  @Test
  void numbersHaveTheirLimits() {
    passes(place, CORE.getPlace_Population2024(), 0);
    fails(place, CORE.getPlace_Population2024(), -1, "-1", "0");
    passes(place, CORE.getPlace_Latitude(), -90.0);
    fails(place, CORE.getPlace_Latitude(), 90.5, "90.5");
    passes(place, CORE.getPlace_Longitude(), 180.0);
    fails(place, CORE.getPlace_Longitude(), -180.5, "180");
    fails(place, CORE.getPlace_Latitude(), Double.NaN);
    fails(place, CORE.getPlace_Latitude(), Double.POSITIVE_INFINITY);
    Money large = new Money(new BigDecimal("999999999999999"), "MAD");
    passes(project, CORE.getProject_Amount(), large);
    Money larger = new Money(new BigDecimal("1000000000000000"), "MAD");
    fails(project, CORE.getProject_Amount(), larger, "1000000000000000");
    fails(project, CORE.getProject_Amount(), new Money(new BigDecimal("-1"), "MAD"));
  }

  @Test
  void anEndMayNotPrecedeItsStart() {
    project.setStart(PartialDate.valueOf("2024-05"));
    passes(project, CORE.getProject_End(), PartialDate.valueOf("2024-05-01"));
    // All of 2024 may well lie after May.
    passes(project, CORE.getProject_End(), PartialDate.valueOf("2024"));
    fails(project, CORE.getProject_End(), PartialDate.valueOf("2024-04"), "2024-04", "2024-05");
    project.setStart(null);
    passes(project, CORE.getProject_End(), PartialDate.valueOf("1999"));
  }

  @Test
  void aWholeRecordIsCheckedWithItsParts() {
    assertEquals(
        List.of(CORE.getOrganisation_Name()),
        Rules.check(organisation).stream().map(Problem::feature).toList());
    organisation.setName("Bonne");
    assertEquals(List.of(), Rules.check(organisation));
    ContactPoint contact = CoreFactory.eINSTANCE.createContactPoint();
    organisation.getContacts().add(contact);
    assertTrue(
        Rules.check(organisation).stream()
            .anyMatch(p -> p.feature() == CORE.getContactPoint_Value()));
  }
}
