package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.Fixture;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.MunicipalityKind;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportServiceTest {

  private static final EClass ORGANISATION = Literals.ORGANISATION;
  private static final String TWO =
      "code;nom;type;thèmes\na;Alpha;association;eau;\n".replace("eau;", "\"eau;forêt\"")
          + "b;Bêta;association;eau\n";

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.FRENCH);
    fixture = new Fixture(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static void assertCounts(
      ImportResult result, long created, long updated, long unchanged, long refused) {
    assertEquals(
        List.of(created, updated, unchanged, refused),
        List.of(result.created(), result.updated(), result.unchanged(), result.refused()),
        () -> result.refusals() + " " + result.warnings());
  }

  private Refusal refusal(EClass type, String text) {
    ImportResult result = fixture.load(type, text);
    assertEquals(1, result.refusals().size(), result::toString);
    return result.refusals().get(0);
  }

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
    assertCounts(fixture.load(ORGANISATION, "id,nom\n" + id + ",Omega\n"), 0, 1, 0, 0);
    assertCounts(fixture.load(ORGANISATION, "id,nom\n999999,Omega\nx,Omega\n"), 0, 0, 0, 2);
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

  private Reason refused(String text, Map<String, String> mapping) {
    return assertThrows(
            ExchangeException.class,
            () -> fixture.load(ORGANISATION, text, r -> r.withMapping(mapping)))
        .reason();
  }

  @Test
  void refusesTablesThatItDoesNotUnderstand() {
    assertEquals(Reason.COLUMNS, refused("x,y\n1,2\n", Map.of()));
    ExchangeException e =
        assertThrows(
            ExchangeException.class, () -> fixture.load(ORGANISATION, "code,sigle\n1,2\n"));
    assertEquals(Reason.COLUMNS, e.reason());
    assertTrue(e.getMessage().contains("« Nom »"), e.getMessage());
  }

  @Test
  void convertsEveryKindOfValue() {
    fixture.load(ORGANISATION, "code,nom\ndon,Donateur\n");
    String projects =
        "code;titre;nature;état;début;fin;montant;bailleur;territoires\n"
            + "p;Projet;programme;En cours;janvier 2021;31/12/2022;9 000 000 €;don;Azilal"
            + " [05.081]|09\n";
    assertCounts(fixture.load(Literals.PROJECT, projects), 1, 0, 0, 0);
    assertCounts(fixture.load(Literals.PROJECT, projects), 0, 0, 1, 0);
    assertEquals(
        List.of(
            new PartialDate(2021, 1, 0),
            Money.valueOf("9000000 EUR"),
            "Donateur",
            List.of("Azilal", "Souss-Massa")),
        fixture
            .values(
                Literals.PROJECT,
                Literals.PROJECT__START,
                Literals.PROJECT__AMOUNT,
                Literals.PROJECT__FUNDER,
                Literals.PROJECT__PLACES)
            .get(0));
    String indicators = "projet,indicateur,référence,cible\np,Bénéficiaires,\"1 234,5\",\n";
    assertCounts(fixture.load(Literals.INDICATOR, indicators), 1, 0, 0, 0);
    assertCounts(fixture.load(Literals.INDICATOR, indicators), 0, 0, 1, 0);
    BigDecimal baseline =
        (BigDecimal) fixture.values(Literals.INDICATOR, Literals.INDICATOR__BASELINE).get(0).get(0);
    assertEquals(0, baseline.compareTo(new BigDecimal("1234.5")));
  }

  @Test
  void relationshipsAreKnownByTheirEnds() {
    fixture.load(ORGANISATION, TWO);
    String text = "de,vers,nature,cadre,debut,fin\na,b,finance,X,,\na,Bêta,finance,Y,,\n";
    assertCounts(fixture.load(Literals.RELATIONSHIP, text), 2, 0, 0, 0);
    assertCounts(fixture.load(Literals.RELATIONSHIP, text), 0, 0, 2, 0);
    Refusal unknown = refusal(Literals.RELATIONSHIP, "de,vers,nature\na,Alpa,finance\n");
    assertTrue(unknown.reason().contains("Alpha"), unknown.reason());
  }

  @Test
  void refusesValuesWithColumnAndReason() {
    assertEquals(
        "« 31/02/2024 » n’existe pas : février 2024 compte 29 jours.",
        refusal(ORGANISATION, "nom,date de création\nA,31/02/2024\n").reason());
    String long41 = "x".repeat(61);
    assertEquals("sigle", refusal(ORGANISATION, "nom,sigle\nA," + long41 + "\n").column());
    Refusal before = refusal(Literals.PROJECT, "titre,début,fin\nP,2022,2021\n");
    assertEquals("fin", before.column());
    assertTrue(refusal(ORGANISATION, "nom,sigle\nA,B,C\n").reason().contains("3 cellules"));
    assertTrue(refusal(ORGANISATION, "nom,sigle,code\nA,B").reason().contains("tronqué"));
  }

  @Test
  void severalCandidatesAreNamedByTheirCodes() {
    fixture.load(ORGANISATION, "code,nom\nx1,Espoir\nx2,Espoir\n");
    Refusal refusal = refusal(Literals.PERSON, "nom,organisation\nAlaoui,Espoir\n");
    assertTrue(refusal.reason().contains("x1, x2"), refusal.reason());
    assertCounts(
        fixture.load(Literals.PERSON, "nom,organisation\nAlaoui,Espoir [x2]\n"), 1, 0, 0, 0);
  }

  @Test
  void rowsMayReferToRowsBelowThem() {
    String text = "code,titre,fait partie de\nc,C,b\nb,B,a\na,A,\nd,D,zz\n";
    assertCounts(fixture.load(Literals.PROJECT, text), 3, 0, 0, 1);
    assertCounts(fixture.load(Literals.PROJECT, text, r -> r.asDryRun(true)), 0, 0, 3, 1);
  }

  @Test
  void noCellBringsTheWholeImportDown() {
    String word = "mot".repeat(200);
    String quotes = "\"" + "x\"\"".repeat(500_000) + "\"";
    String digits = "1 ".repeat(1_000_000);
    ImportResult result =
        fixture.load(
            ORGANISATION,
            "code,nom,type,thèmes,date de création\n"
                + ("a,A," + word + ",,\n")
                + ("b,B,," + quotes + ",\n")
                + ("c,C,,," + digits + "\n")
                + "d,D,association,eau,2020\n");
    assertCounts(result, 1, 0, 0, 3);
    assertTrue(result.refusals().stream().allMatch(r -> r.reason().length() < 1_100));
    assertCounts(fixture.load(ORGANISATION, "id,sigle\n,S\n"), 0, 0, 0, 1);
  }

  @Test
  void whatATableDoesNotSayStaysEmpty() {
    fixture.load(Literals.PROJECT, "code,titre\np,P\n");
    assertEquals(
        Arrays.asList(null, null, null),
        fixture
            .values(
                Literals.PROJECT,
                Literals.PROJECT__KIND,
                Literals.PROJECT__STATUS,
                Literals.PROJECT__START)
            .get(0));
  }

  private List<Object> placed(String levels, String words) {
    ImportResult result =
        fixture.load(
            ORGANISATION, "code,nom," + levels + "\nk" + words.hashCode() + ",N," + words + "\n");
    assertEquals(List.of(), result.refusals());
    List<List<Object>> all =
        fixture.values(ORGANISATION, Literals.PARTY__PLACE, Literals.PARTY__LOCALITY);
    return all.get(all.size() - 1);
  }

  @Test
  void findsPlacesByTheirLevels() {
    assertEquals(
        Arrays.asList("Afourer", null),
        placed("pays,region,province,commune", "MA,Béni Mellal-Khénifra,Azilal,Afourer"));
    assertEquals(Arrays.asList("Afourer", null), placed("commune", "AFOURER"));
    assertEquals(Arrays.asList("Afourer", null), placed("البلد,الجماعة", "المغرب,أفورار"));
    assertEquals(Arrays.asList("Azilal", null), placed("province", "Province d’Azilal"));
    assertEquals(Arrays.asList("Italie", null), placed("country", "IT"));
    assertEquals(Arrays.asList("Italie", "Torino"), placed("pays,ville", "Italie,Torino"));
    assertEquals(
        Arrays.asList("Souss-Massa", "Agadir"), placed("region,ville", "Souss-Massa,Agadir"));
    assertEquals(Arrays.asList(null, "Quelque part"), placed("ville", "Quelque part"));
  }

  @Test
  void refusesPlacesThatContradictOrAreMistyped() {
    Refusal elsewhere = refusal(ORGANISATION, "nom,province,commune\nA,Khouribga,Afourer\n");
    assertEquals("commune", elsewhere.column());
    assertTrue(elsewhere.reason().contains("Azilal"), elsewhere.reason());
    Refusal typo = refusal(ORGANISATION, "nom,province,commune\nA,Azilal,Afourar\n");
    assertTrue(typo.reason().contains("« Afourer »"), typo.reason());
    assertTrue(
        refusal(ORGANISATION, "nom,region\nA,Sous-Massa\n").reason().contains("Souss-Massa"));
    assertEquals("pays", refusal(ORGANISATION, "nom,pays\nA,Atlantide\n").column());
    refusal(ORGANISATION, "nom,pays,region\nA,IT,Souss-Massa\n");
  }

  @Test
  void cancellingLeavesNothing() {
    NullProgressMonitor cancelled = new NullProgressMonitor();
    StringBuilder text = new StringBuilder("code,nom\n");
    for (int i = 0; i < 5_000; i++) {
      text.append("c").append(i).append(",Nom ").append(i).append('\n');
    }
    ImportRequest request = ImportRequest.of(fixture.file(text.toString()), ORGANISATION);
    NullProgressMonitor later =
        new NullProgressMonitor() {
          private int asked;

          @Override
          public boolean isCanceled() {
            return ++asked > 4_000;
          }
        };
    for (NullProgressMonitor monitor : List.of(cancelled, later)) {
      cancelled.setCanceled(true);
      ExchangeException e =
          assertThrows(
              ExchangeException.class,
              () -> new ImportService(fixture.workspace).run(request, monitor));
      assertEquals(Reason.CANCELLED, e.reason());
      assertEquals(0, fixture.count(ORGANISATION));
    }
    assertCounts(
        new ImportService(fixture.workspace).run(request, new NullProgressMonitor()),
        5_000,
        0,
        0,
        0);
  }

  @Test
  void aTruncatedFileLeavesNothing() {
    StringBuilder text = new StringBuilder("code,nom\n");
    for (int i = 0; i < 3_000; i++) {
      text.append("c").append(i).append(",Nom ").append(i).append('\n');
    }
    assertEquals(Reason.TRUNCATED, refused(text + "d,\"Nom\n", Map.of()));
    assertEquals(0, fixture.count(ORGANISATION));
  }

  @Test
  void readsOldEncodings() {
    byte[] arabic = "code;الاسم\na;جمعية الأمل\n".getBytes(Charset.forName("windows-1256"));
    ImportRequest request = ImportRequest.of(fixture.file(arabic), ORGANISATION);
    assertCounts(
        new ImportService(fixture.workspace).run(request, new NullProgressMonitor()), 1, 0, 0, 0);
    assertEquals(
        List.of(List.of("جمعية الأمل")), fixture.values(ORGANISATION, Literals.ORGANISATION__NAME));
  }
}
