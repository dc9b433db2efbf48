package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportRequest.Reading;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.xlsx.Workbooks;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class XlsxImportTest extends ImportTestCase {

  private ImportResult load(EClass type, byte[] bytes) {
    return load(type, bytes, r -> r);
  }

  private ImportResult load(EClass type, byte[] bytes, UnaryOperator<ImportRequest> how) {
    ImportRequest request = how.apply(ImportRequest.of(fixture.file(bytes), type));
    return new ImportService(fixture.workspace).run(request, new NullProgressMonitor());
  }

  private ExchangeException refusedFile(byte[] bytes) {
    ExchangeException e = assertThrows(ExchangeException.class, () -> load(ORGANISATION, bytes));
    assertEquals(0, fixture.count(ORGANISATION));
    return e;
  }

  @Test
  void readsTypedCellsWhateverTheNameOfTheFile() {
    byte[] book =
        Workbooks.of(
            Map.of(
                "Projets",
                sheet -> {
                  String[] headers = {"code", "nom", "début", "fin", "montant", "objectif"};
                  for (int c = 0; c < headers.length; c++) {
                    sheet.value(0, c, headers[c]);
                  }
                  sheet.value(1, 0, 12);
                  sheet.value(1, 1, "Été");
                  sheet.value(1, 2, LocalDate.of(2021, 1, 4));
                  sheet.style(1, 2).format("dd/mm/yyyy").set();
                  sheet.value(1, 3, "janvier 2023");
                  sheet.value(1, 4, new BigDecimal("1234567.891"));
                  sheet.style(1, 4).format("#,##0.00 [$€-40C]").set();
                  sheet.value(1, 5, true);
                }));
    assertCounts(load(Literals.PROJECT, book), 1, 0, 0, 0);
    assertEquals(
        List.of(
            List.of(
                "12",
                "Été",
                new PartialDate(2021, 1, 4),
                new PartialDate(2023, 1, 0),
                new Money(new BigDecimal("1234567.89"), "EUR"),
                "true")),
        fixture.values(
            Literals.PROJECT,
            Literals.RECORD__CODE,
            Literals.PROJECT__NAME,
            Literals.PROJECT__START,
            Literals.PROJECT__END,
            Literals.PROJECT__AMOUNT,
            Literals.PROJECT__OBJECTIVE));
    assertCounts(load(Literals.PROJECT, book), 0, 0, 1, 0);
  }

  @Test
  void readsRichInlineAndComputedTexts() {
    byte[] book =
        Workbooks.rows(
            """
            <row r="3"><c r="A3" t="inlineStr"><is><r><t>a</t></r><r><t>1</t></r></is></c>
            <c r="B3" t="s"><v>3</v></c><c r="C3" s="1"><v>44200</v></c></row>
            <row r="4"><c r="A4" t="str"><f>"b"&amp;1</f><v>b1</v></c>
            <c r="B4" t="str"><f>X</f><v>Bêta_x000D_</v></c><c r="C4"><f>2000+10</f><v>2010</v></c></row>
            """);
    assertCounts(load(ORGANISATION, book), 2, 0, 0, 0);
    assertEquals(
        List.of(
            List.of("a1", "Alpha", new PartialDate(2021, 1, 4)),
            List.of("b1", "Bêta", new PartialDate(2010, 0, 0))),
        fixture.values(
            ORGANISATION,
            Literals.RECORD__CODE,
            Literals.ORGANISATION__NAME,
            Literals.ORGANISATION__FOUNDED));
  }

  @Test
  void refusesRowsWithErrorsByTheAddressOfTheCell() {
    byte[] book =
        Workbooks.rows(
            """
            <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
            <row r="3"><c r="A3"><v>2</v></c><c r="B3"><f>A3</f><v></v></c></row>
            <row r="5"><c r="A5"><v>3</v></c><c r="B5" t="s"><v>99</v></c></row>
            <row r="6"><c r="A6"><v>4</v></c><c r="B6"><v>5</v></c><c r="C6" s="3"><v>-7</v></c></row>
            <row r="7"><c r="A7"><v>5</v></c><c r="B7" t="s"><v>3</v></c><c r="C7"><v/></c></row>
            """);
    ImportResult result = load(ORGANISATION, book);
    assertCounts(result, 1, 0, 0, 4);
    List<String> addresses = List.of("B2", "B3", "B5", "C6");
    List<Long> lines = List.of(2L, 3L, 5L, 6L);
    for (int i = 0; i < 4; i++) {
      assertEquals(lines.get(i), result.refusals().get(i).line());
      assertTrue(result.refusals().get(i).reason().contains(addresses.get(i)), result::toString);
    }
    assertTrue(result.refusals().get(0).reason().contains("#DIV/0!"), result::toString);
    assertTrue(result.refusals().get(1).reason().contains("formule"), result::toString);
  }

  @Test
  void findsTheHeadersBelowTitles() {
    byte[] book =
        Workbooks.of(
            new String[] {"Annuaire des associations de la région"},
            new String[] {},
            new String[] {"Mise à jour", "mars 2024"},
            new String[] {"Code", "Nom", "Courriel", "remarque interne"},
            new String[] {"a", "Alpha", "x@y.ma"},
            new String[] {"b", "Bêta", "nimportequoi"});
    ImportResult result = load(ORGANISATION, book);
    assertCounts(result, 1, 0, 0, 1);
    assertEquals(6, result.refusals().get(0).line());
    assertEquals("Courriel", result.refusals().get(0).column());
    assertTrue(result.warnings().stream().anyMatch(w -> w.contains("ligne 4")), result::toString);
  }

  @Test
  void joinsTwoRowsOfHeaders() {
    byte[] book =
        Workbooks.of(
            Map.of(
                "A",
                sheet -> {
                  sheet.value(0, 0, "Registre");
                  sheet.range(0, 0, 0, 4).merge();
                  sheet.value(1, 0, "Code");
                  sheet.range(1, 0, 2, 0).merge();
                  sheet.value(1, 1, "Identité");
                  sheet.range(1, 1, 1, 2).merge();
                  sheet.value(2, 1, "Nom");
                  sheet.value(2, 2, "Sigle");
                  sheet.value(1, 3, "Siège");
                  sheet.range(1, 3, 1, 4).merge();
                  sheet.value(2, 3, "Province");
                  sheet.value(2, 4, "Commune");
                  String[][] rows = {
                    {"a", "Alpha", "AL", "Azilal", "Afourer"}, {"b", "Bêta", "BE", "", "Azilal"}
                  };
                  for (int r = 0; r < rows.length; r++) {
                    for (int c = 0; c < rows[r].length; c++) {
                      sheet.value(r + 3, c, rows[r][c]);
                    }
                  }
                  sheet.range(3, 3, 4, 3).merge(); // one province for both
                }));
    ImportResult result = load(ORGANISATION, book);
    assertCounts(result, 2, 0, 0, 0);
    assertEquals(
        List.of(List.of("Alpha", "AL", "Afourer"), List.of("Bêta", "BE", "Azilal")),
        fixture.values(
            ORGANISATION,
            Literals.ORGANISATION__NAME,
            Literals.ORGANISATION__ACRONYM,
            Literals.PARTY__PLACE));
    ImportResult dry =
        load(ORGANISATION, book, r -> r.withMapping(Map.of("Identité – Sigle", "")).asDryRun(true));
    assertEquals(2, dry.unchanged(), dry::toString);
  }

  @Test
  void refusesHeadersOfThreeRows() {
    byte[] book =
        Workbooks.of(
            Map.of(
                "Liste",
                sheet -> {
                  sheet.value(0, 0, "code");
                  sheet.range(0, 0, 2, 0).merge();
                  sheet.value(0, 1, "nom");
                  sheet.range(0, 1, 2, 1).merge();
                  sheet.value(3, 0, "a");
                  sheet.value(3, 1, "Alpha");
                }));
    ExchangeException e = refusedFile(book);
    assertEquals(Reason.HEADERS, e.reason());
    assertTrue(e.getMessage().contains("Liste") && e.getMessage().contains("A1"), e.getMessage());
  }

  @Test
  void takesTheSheetThatIsNamed() {
    Map<String, Workbooks.Filler> sheets = new LinkedHashMap<>();
    for (String name : List.of("Un", "Deux")) {
      sheets.put(
          name,
          sheet -> {
            sheet.value(0, 0, "nom");
            sheet.value(1, 0, "Organisation " + name);
          });
    }
    byte[] book = Workbooks.of(sheets);
    for (String wanted : Arrays.asList(null, "deux", "2")) {
      load(ORGANISATION, book, r -> r.reading(new Reading(null, null, wanted)));
    }
    assertEquals(
        List.of(List.of("Organisation Un"), List.of("Organisation Deux")),
        fixture.values(ORGANISATION, Literals.ORGANISATION__NAME));
    ExchangeException e =
        assertThrows(
            ExchangeException.class,
            () -> load(ORGANISATION, book, r -> r.reading(new Reading(null, null, "Trois"))));
    assertEquals(Reason.SHEET, e.reason());
    assertTrue(e.getMessage().contains("Un, Deux"), e.getMessage());
  }

  @Test
  void refusesWhatIsDangerousOrBroken() {
    String entities =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>&b;</v></c></row></sheetData>"
            + "</worksheet>";
    String external =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>";
    assertEquals(
        Reason.MALFORMED,
        refusedFile(Workbooks.with("xl/worksheets/sheet1.xml", entities)).reason());
    assertEquals(
        Reason.MALFORMED, refusedFile(Workbooks.with("xl/sharedStrings.xml", external)).reason());
    byte[] whole = Workbooks.of(new String[] {"code", "nom"}, new String[] {"a", "Alpha"});
    assertEquals(Reason.TRUNCATED, refusedFile(Arrays.copyOf(whole, whole.length - 100)).reason());
    assertEquals(
        Reason.MALFORMED,
        refusedFile(Workbooks.rows("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>")).reason());
    assertEquals(
        Reason.MALFORMED,
        refusedFile(Workbooks.rows("<row r=\"2\"><c r=\"A2\"><v>1</v></row>")).reason());
    assertEquals(Reason.NOT_TEXT, refusedFile(Workbooks.zip(Map.of("autre.txt", "rien"))).reason());
    String deep = "<a>".repeat(100_000);
    assertEquals(Reason.MALFORMED, refusedFile(Workbooks.rows(deep)).reason());
  }

  @Test
  void refusesAnArchiveThatUnpacksWithoutEnd() {
    String spaces = " ".repeat(80 << 20);
    ExchangeException e =
        refusedFile(Workbooks.with("xl/sharedStrings.xml", "<sst>" + spaces + "</sst>"));
    assertEquals(Reason.TOO_LARGE, e.reason());
    assertTrue(e.getMessage().contains("sharedStrings"), e.getMessage());
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 10_001; i++) {
      many.put("xl/" + i, "");
    }
    assertEquals(Reason.TOO_LARGE, refusedFile(Workbooks.zip(many)).reason());
  }

  @Test
  void namesOldAndProtectedWorkbooks() {
    byte[] old = new byte[2048];
    System.arraycopy(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}, 0, old, 0, 5);
    assertTrue(refusedFile(old).getMessage().contains(".xls"));
    byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 1024, name.length);
    assertTrue(refusedFile(old).getMessage().contains("mot de passe"));
  }

  @Test
  void aWholeNumberIsNeverAThousandTimesTooLarge() {
    byte[] book =
        Workbooks.of(
            Map.of(
                "P",
                sheet -> {
                  String[] headers = {"code", "nom", "type", "population 2024", "latitude"};
                  for (int c = 0; c < headers.length; c++) {
                    sheet.value(0, c, headers[c]);
                  }
                  sheet.value(1, 0, "x");
                  sheet.value(1, 1, "Lieu");
                  sheet.value(1, 2, "pays");
                  sheet.value(1, 3, 1.234);
                  sheet.value(2, 0, "y");
                  sheet.value(2, 1, "Lieu 2");
                  sheet.value(2, 2, "pays");
                  sheet.value(2, 3, 1234);
                  sheet.value(2, 4, 0.1 + 0.2);
                }));
    ImportResult result = load(Literals.PLACE, book);
    assertCounts(result, 1, 0, 0, 1);
    assertEquals("population 2024", result.refusals().get(0).column());
    List<List<Object>> places =
        fixture.values(Literals.PLACE, Literals.PLACE__POPULATION2024, Literals.PLACE__LATITUDE);
    assertEquals(List.of(1234, 0.3), places.get(places.size() - 1));
  }
}
