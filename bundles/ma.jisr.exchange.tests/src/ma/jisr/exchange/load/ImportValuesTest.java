package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** What becomes of values, references and places, and of files that are not whole. */
class ImportValuesTest extends ImportTestCase {

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
    assertCounts(fixture.load(ORGANISATION, "N° de fiche,sigle\n,S\n"), 0, 0, 0, 1);
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

  @Test
  void lettersThatWereEncodedTwiceAreSaid() {
    String twice =
        new String(
            "nom\nAssociation\nCoopérative d’été\nجمعية\n".getBytes(StandardCharsets.UTF_8),
            Charset.forName("windows-1252"));
    ImportResult result = fixture.load(ORGANISATION, twice);
    assertEquals(3, result.created(), result::toString);
    assertTrue(
        result.warnings().stream().anyMatch(w -> w.startsWith("Ligne 3 ")), result::toString);
    ImportResult sound = fixture.load(ORGANISATION, "nom\nOÙ… À l’ÉTÉ Â\nجمعية ثانية\n");
    assertEquals(List.of(), sound.warnings());
  }

  @Test
  void lineEndsMayBeMixed() {
    ImportResult result =
        fixture.load(ORGANISATION, "code,nom\r\na,Alpha\nb,\"Bê\r\nta\"\rc,Gamma\r\n,\n");
    assertCounts(result, 3, 0, 0, 1);
    assertEquals(6, result.refusals().get(0).line());
  }
}
