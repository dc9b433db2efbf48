package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.MunicipalityKind;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class ImportServiceTest extends ImportTestCase {

  @Test
  void createsThenFindsNothingToDo() {
    ImportResult first = fixture.load(ORGANISATION, TWO);
    assertCounts(first, 2, 0, 0, 0);
    assertTrue(first.commit().isPresent());
    ImportResult second = fixture.load(ORGANISATION, TWO);
    assertCounts(second, 0, 0, 2, 0);
    assertFalse(second.commit().isPresent());
    assertEquals(2, fixture.count(Literals.THEME));
    assertEquals(1, fixture.count(Literals.ORGANISATION_TYPE));
  }

  @Test
  void placesKnowTheirLevelParentAndNature() {
    assertEquals(
        List.of("Afourer", "Azilal", MunicipalityKind.RURAL),
        fixture
            .values(
                Literals.PLACE,
                Literals.TERM__NAME,
                Literals.PLACE__PARENT,
                Literals.PLACE__MUNICIPALITY_KIND)
            .stream()
            .filter(r -> r.get(0).equals("Afourer"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void updatesWhatDiffersAndKeepsWhatIsEmpty() {
    fixture.load(ORGANISATION, TWO);
    assertCounts(fixture.load(ORGANISATION, "code,nom,type\na,Alpha 2,\nb,Bêta,\n"), 0, 1, 1, 0);
    assertEquals(
        List.of("Alpha 2", "association"),
        fixture
            .values(ORGANISATION, Literals.ORGANISATION__NAME, Literals.ORGANISATION__TYPE)
            .get(0));
    assertCounts(
        fixture.load(ORGANISATION, "code,nom,type\na,Alpha 2,\n", r -> r.erasingEmpty(true)),
        0,
        1,
        0,
        0);
    assertEquals(
        Arrays.asList("Alpha 2", null),
        fixture
            .values(ORGANISATION, Literals.ORGANISATION__NAME, Literals.ORGANISATION__TYPE)
            .get(0));
    assertCounts(fixture.load(ORGANISATION, "code,nom,themes\na,Alpha 2,forêt\n"), 0, 1, 0, 0);
    assertEquals(
        List.of(List.of(List.of("forêt"))),
        fixture.values(ORGANISATION, Literals.ORGANISATION__THEMES).subList(0, 1));
  }

  @Test
  void dryRunWritesNothing() {
    ImportResult result = fixture.load(ORGANISATION, TWO, r -> r.asDryRun(true));
    assertCounts(result, 2, 0, 0, 0);
    assertEquals(0, fixture.count(ORGANISATION));
    assertEquals(0, fixture.count(Literals.THEME));
  }

  @Test
  void oneUndoTakesAnImportBack() {
    ImportResult result = fixture.load(ORGANISATION, TWO);
    fixture.workspace.journal().undo(result.commit().getAsLong(), new NullProgressMonitor());
    assertEquals(0, fixture.count(ORGANISATION));
    assertCounts(fixture.load(ORGANISATION, TWO), 2, 0, 0, 0);
  }

  @Test
  void writesTheGoodRowsOrNone() {
    String text = "code,nom,courriel\na,Alpha,a@b.ma\nb,Bêta,nimportequoi\nc,,\n";
    ImportResult none = fixture.load(ORGANISATION, text, r -> r.asAllOrNothing(true));
    assertEquals(0, none.created());
    assertEquals(0, fixture.count(ORGANISATION));
    ImportResult some = fixture.load(ORGANISATION, text);
    assertCounts(some, 1, 0, 0, 2);
    Refusal email = some.refusals().get(0);
    assertEquals(3, email.line());
    assertEquals("courriel", email.column());
    assertEquals("nimportequoi", email.value());
    assertEquals("nom", some.refusals().get(1).column());
  }

  @Test
  void saysAllThatIsWrongWithARow() {
    Refusal refusal =
        refusal(
            ORGANISATION,
            "code,nom,courriel,province,commune,création\na,,faux,Azilal,Afourar,31/02/2020\n");
    assertEquals(
        List.of("courriel", "commune", "création", "nom"),
        refusal.faults().stream().map(Refusal.Fault::column).sorted(this::inTheirOrder).toList());
    for (Refusal.Fault fault : refusal.faults()) {
      assertTrue(refusal.reasons().contains(fault.reason()), refusal::toString);
    }
    assertEquals("31/02/2020", refusal.faults().get(0).value());
  }

  private int inTheirOrder(String a, String b) {
    List<String> order = List.of("courriel", "commune", "création", "nom");
    return order.indexOf(a) - order.indexOf(b);
  }

  @Test
  void aRowToUpdateNeedsNotWhatOnlyNewOnesNeed() {
    fixture.load(ORGANISATION, TWO);
    Refusal refusal = refusal(ORGANISATION, "code,courriel\na,faux\n");
    assertEquals(List.of("courriel"), refusal.faults().stream().map(f -> f.column()).toList());
  }

  @Test
  void oneKeyTwiceInAFileIsADuplicate() {
    ImportResult result = fixture.load(ORGANISATION, "code,nom\na,Alpha\nb,Bêta\na,Gamma\n");
    assertEquals(1, result.duplicates());
    assertCounts(result, 2, 0, 0, 1);
    assertTrue(result.refusals().get(0).reason().contains("ligne 2"));
    assertEquals(4, result.refusals().get(0).line());
  }

  @Test
  void withoutCodesTheNameAndPlaceAreTheKey() {
    String text = "nom,province,commune\nAmal,Azilal,Afourer\nAmal,Azilal,Azilal\n";
    assertCounts(fixture.load(ORGANISATION, text), 2, 0, 0, 0);
    assertCounts(fixture.load(ORGANISATION, text), 0, 0, 2, 0);
    assertCounts(fixture.load(Literals.PERSON, "prénom,nom\nAli,Alaoui\nali,ALAOUI\n"), 1, 0, 0, 1);
    assertCounts(
        fixture.load(
            Literals.PERSON, "prénom,nom,courriel\nSara,Idrissi,s@a.ma\nSara,Idrissi,s@b.ma\n"),
        2,
        0,
        0,
        0);
  }

  @Test
  void updatesByIdentifier() {
    fixture.load(ORGANISATION, TWO);
    long id;
    try (Session session = fixture.workspace.session()) {
      id = session.query(ORGANISATION).ids()[0];
    }
    assertCounts(fixture.load(ORGANISATION, "N° de fiche,nom\n" + id + ",Omega\n"), 0, 1, 0, 0);
    assertCounts(
        fixture.load(ORGANISATION, "record number,nom\n999999,Omega\nx,Omega\n"), 0, 0, 0, 2);
    assertCounts(fixture.load(ORGANISATION, "id,version,nom\n" + id + ",2,Delta\n"), 0, 1, 0, 0);
  }

  @Test
  void theNumbersOfAnotherProgramAreNoneOfOurRecords() {
    fixture.load(ORGANISATION, TWO);
    long id;
    try (Session session = fixture.workspace.session()) {
      id = session.query(ORGANISATION).ids()[0];
    }
    String foreign = "ID,nom\n" + id + ",Gamma\n7,Delta\n";
    ImportResult result = fixture.load(ORGANISATION, foreign);
    assertCounts(result, 2, 0, 0, 0);
    assertTrue(result.warnings().get(0).contains("« ID »"), result::toString);
    assertCounts(
        fixture.load(ORGANISATION, foreign, r -> r.withMapping(Map.of("ID", "id"))), 0, 1, 0, 1);
  }

  @Test
  void mapsColumnsByHeadersInThreeLanguages() {
    for (String text :
        List.of(
            "الرمز,الاسم,النوع\na,A,x\n",
            "Code,Name,Type\na,A,x\n",
            "REF.,Raison  sociale,nature\na,A,x\n")) {
      ImportResult result = fixture.load(ORGANISATION, text);
      assertEquals(List.of(), result.warnings());
      assertEquals(1, result.created() + result.unchanged());
    }
  }

  @Test
  void mapsColumnsByHand() {
    ImportResult result =
        fixture.load(
            ORGANISATION,
            "n°,libre,reste\na,Alpha,zzz\n",
            r -> r.withMapping(Map.of("n°", "code", "2", "Nom")));
    assertCounts(result, 1, 0, 0, 0);
    assertEquals(1, result.warnings().size());
    assertTrue(result.warnings().get(0).contains("reste"));
    assertEquals(Reason.MAPPING, refused("a\n1\n", Map.of("b", "code")));
    assertEquals(Reason.MAPPING, refused("a\n1\n", Map.of("a", "zzz")));
    assertEquals(Reason.MAPPING, refused("a,b\n1,2\n", Map.of("a", "nom", "b", "nom")));
  }

  @Test
  void aFileWithoutSheetsIsAskedForNone() {
    ImportRequest.Reading reading = new ImportRequest.Reading(null, null, "2");
    ExchangeException e =
        assertThrows(
            ExchangeException.class,
            () -> fixture.load(ORGANISATION, "nom\nAlpha\n", r -> r.reading(reading)));
    assertEquals(Reason.SHEET, e.reason());
  }

  @Test
  void refusesTablesThatItDoesNotUnderstand() {
    assertEquals(Reason.COLUMNS, refused("x,y\n1,2\n", Map.of()));
    ExchangeException e =
        assertThrows(
            ExchangeException.class, () -> fixture.load(ORGANISATION, "sigle,notes\n1,2\n"));
    assertEquals(Reason.COLUMNS, e.reason());
    assertTrue(e.getMessage().contains("« Nom »"), e.getMessage());
    Refusal nameless = refusal(ORGANISATION, "code,sigle\n1,2\n");
    assertTrue(nameless.reason().contains("« Nom »"), nameless::toString);
  }
}
