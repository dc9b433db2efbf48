package ma.jisr.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.jisr.exchange.ImportResult;
import ma.jisr.model.core.Activity;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.MunicipalityKind;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.core.Term;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.ReceptionCell;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceDataTest {

  @TempDir static Path folder;
  private static Workspace workspace;
  private static Map<String, ImportResult> first;

  @BeforeAll
  static void open() {
    Locale.setDefault(Locale.FRENCH);
    workspace = TestWorkspaces.open(folder.resolve("w"));
    first = SampleWorkspace.fill(workspace, new NullProgressMonitor());
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  private static Place place(Session session, String code) {
    return byCode(session, Literals.PLACE, code);
  }

  private static <T extends ma.jisr.model.core.Record> T byCode(
      Session session, EClass type, String code) {
    Condition same = new Condition.Compare(Column.of(Literals.RECORD__CODE), Operator.EQUAL, code);
    Optional<T> found = session.query(type).where(same).<T>records().stream().findFirst();
    return found.orElseThrow();
  }

  @Test
  void theGazetteerIsComplete() {
    try (Session session = workspace.session()) {
      Map<PlaceKind, Integer> kinds = new HashMap<>();
      Map<MunicipalityKind, Integer> communes = new HashMap<>();
      int[] population = new int[2];
      session
          .query(Literals.PLACE)
          .<Place>forEach(
              place -> {
                kinds.merge(place.getKind(), 1, Integer::sum);
                if (place.getKind() == PlaceKind.COMMUNE) {
                  communes.merge(place.getMunicipalityKind(), 1, Integer::sum);
                  population[0] += place.getPopulation2024();
                  population[1] += place.getPopulation2014();
                }
                assertNotNull(place.getNameAr(), place.getName());
                assertNotNull(place.getCode(), place.getName());
              });
      assertEquals(
          Map.of(
              PlaceKind.COUNTRY, 248,
              PlaceKind.REGION, 12,
              PlaceKind.PROVINCE, 75,
              PlaceKind.COMMUNE, 135),
          kinds);
      assertEquals(Map.of(MunicipalityKind.URBAN, 16, MunicipalityKind.RURAL, 119), communes);
      assertEquals(2_525_801, population[0]);
      assertEquals(2_520_776, population[1]);
    }
  }

  @Test
  void everyPlaceOfMoroccoLeadsToMorocco() {
    try (Session session = workspace.session()) {
      Map<String, Integer> provinces = new LinkedHashMap<>();
      session
          .query(Literals.PLACE)
          .<Place>forEach(
              place -> {
                if (place.getKind() == PlaceKind.PROVINCE) {
                  provinces.merge(place.getParent().getCode(), 1, Integer::sum);
                }
              });
      assertEquals(
          Map.ofEntries(
              Map.entry("01", 8),
              Map.entry("02", 8),
              Map.entry("03", 9),
              Map.entry("04", 7),
              Map.entry("05", 5),
              Map.entry("06", 9),
              Map.entry("07", 8),
              Map.entry("08", 5),
              Map.entry("09", 6),
              Map.entry("10", 4),
              Map.entry("11", 4),
              Map.entry("12", 2)),
          provinces);
      Place commune = place(session, "05.081.11.01");
      assertEquals("Afourar", commune.getName());
      assertTrue(commune.getAliases().contains("Afourer"));
      assertEquals("05.081", commune.getParent().getCode());
      assertEquals("MA", commune.getParent().getParent().getParent().getCode());
      assertEquals("MA-05", commune.getParent().getParent().getIsoCode());
      assertEquals("إيطاليا", place(session, "IT").getNameAr());
    }
  }

  @Test
  void vocabulariesHaveThreeLanguages() {
    try (Session session = workspace.session()) {
      for (EClass type :
          List.of(
              Literals.RELATIONSHIP_TYPE,
              Literals.ORGANISATION_TYPE,
              Literals.EVENT_TYPE,
              Literals.TARGET_GROUP,
              NetworkPackage.Literals.RECEPTION_CELL_KIND)) {
        List<Term> terms = session.query(type).records();
        assertTrue(terms.size() > 3, type.getName());
        for (Term term : terms) {
          assertNotNull(term.getNameAr(), term.getName());
          assertNotNull(term.getNameEn(), term.getName());
        }
      }
      RelationshipType finances = byCode(session, Literals.RELATIONSHIP_TYPE, "finances");
      assertEquals(true, finances.isDirected());
      assertEquals("est financé par", finances.getInverse());
      RelationshipType partner = byCode(session, Literals.RELATIONSHIP_TYPE, "partner");
      assertEquals(false, partner.isDirected());
      assertEquals(true, finances.isOneWay());
      RelationshipType refers = byCode(session, Literals.RELATIONSHIP_TYPE, "refers-to");
      assertEquals(false, refers.isOneWay());
    }
  }

  @Test
  void everySampleTableImportsWhole() {
    Map<String, Long> created = new LinkedHashMap<>();
    first.forEach(
        (type, result) -> {
          created.put(type, result.created());
          assertEquals(List.of(), result.refusals(), type);
          assertEquals(List.of(), result.warnings(), type);
        });
    assertEquals(
        Map.of(
            "organisations", 29L,
            "projects", 5L,
            "relationships", 34L,
            "activities", 16L,
            "events", 4L,
            "indicators", 7L,
            "reception-cells", 8L),
        created);
  }

  @Test
  void theSampleAddsNoWordToTheVocabularies() {
    try (Session session = workspace.session()) {
      for (EClass type :
          List.of(
              Literals.RELATIONSHIP_TYPE,
              Literals.ORGANISATION_TYPE,
              Literals.EVENT_TYPE,
              Literals.THEME,
              Literals.TARGET_GROUP,
              NetworkPackage.Literals.RECEPTION_CELL_KIND)) {
        session
            .query(type)
            .<Term>records()
            .forEach(term -> assertNotNull(term.getCode(), term.getName()));
      }
    }
  }

  @Test
  void aSecondImportFindsNothingToDo() {
    SampleWorkspace.fill(workspace, new NullProgressMonitor())
        .forEach(
            (type, result) -> {
              assertEquals(first.get(type).created(), result.unchanged(), type + " " + result);
              assertTrue(result.commit().isEmpty(), type);
            });
  }

  @Test
  void whatIsReadIsWhatWasPublished() {
    try (Session session = workspace.session()) {
      Organisation aideca = byCode(session, Literals.ORGANISATION, "aideca");
      assertEquals("05.081.11.01", aideca.getPlace().getCode());
      assertEquals("association", aideca.getType().getName());
      Organisation cefa = byCode(session, Literals.ORGANISATION, "cefa");
      assertEquals("IT", cefa.getPlace().getCode());
      Organisation cmsm = byCode(session, Literals.ORGANISATION, "cmsm");
      assertEquals("09", cmsm.getPlace().getCode());
      assertEquals("Agadir", cmsm.getLocality());
      List<Relationship> relationships = session.query(Literals.RELATIONSHIP).records();
      Relationship financed =
          relationships.stream()
              .filter(r -> "PRIM".equals(r.getFramework()) && "afd".equals(r.getSource().getCode()))
              .findFirst()
              .orElseThrow();
      assertEquals("expertise-france", financed.getTarget().getCode());
      assertEquals("2020-01-01", financed.getStart().toString());
      ReceptionCell nador = byCode(session, NetworkPackage.Literals.RECEPTION_CELL, "Nador");
      assertEquals("MA-NAD", nador.getPlace().getCode());
    }
  }

  @Test
  void theSampleSaysWhoDoesWhatWhereAndForWhom() {
    try (Session session = workspace.session()) {
      Activity information = byCode(session, Literals.ACTIVITY, "A.5.2");
      assertEquals("aideca", information.getOrganisation().getCode());
      assertEquals("05.081", information.getPlaces().get(0).getCode());
      assertEquals("young-people", information.getTargetGroups().get(0).getCode());
      assertEquals(2, information.getThemes().size());
      Organisation anolf = byCode(session, Literals.ORGANISATION, "anolf-piemont");
      assertEquals("IT", anolf.getResidenceCountries().get(0).getCode());
      assertEquals(
          List.of("05.091.01.01", "05.255.01.05", "05.311.01.07"),
          anolf.getOriginCommunes().stream().map(Place::getCode).toList());
    }
  }

  /** A workspace made before there were target groups gets them, and only once. */
  @Test
  void anOlderWorkspaceGetsWhatItLacks() {
    try (Session session = workspace.session()) {
      session.query(Literals.TARGET_GROUP).<Term>records().forEach(session::delete);
      List<RelationshipType> types = session.query(Literals.RELATIONSHIP_TYPE).records();
      types.forEach(t -> t.setOneWay(false));
      RelationshipType own = session.create(Literals.RELATIONSHIP_TYPE);
      own.setName("ajoutée par quelqu’un, sans code");
      session.commit("comme avant").orElseThrow();
      for (int opening = 0; opening < 2; opening++) {
        new ReferenceData().extend(session, CorePackage.eINSTANCE);
        assertEquals(opening == 0, session.commit("suite").isPresent());
      }
      assertEquals(17, session.query(Literals.TARGET_GROUP).count());
      RelationshipType finances = byCode(session, Literals.RELATIONSHIP_TYPE, "finances");
      assertEquals(true, finances.isOneWay());
      session.delete(own);
      session.commit("comme avant");
    }
  }
}
