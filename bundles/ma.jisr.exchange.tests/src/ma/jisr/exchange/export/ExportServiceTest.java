package ma.jisr.exchange.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.Fixture;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.filter.ConditionParser;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.exchange.plan.HeaderWords;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportServiceTest {

  private static final String ORGANISATIONS =
      "code;nom;sigle;nom_ar;type;création;téléphone;notes;thèmes;place\n"
          + "a;\"=HYPERLINK(\"\"x\"\")\";+A;جمعية;association;2010-05;+212 523 00 00 00;"
          + "\"ligne 1\nligne 2; suite\";\"\"\"a;b\"\";eau\";Béni Mellal [05.091.01.01]\n"
          + "b;-Beta;@b;;association;2012;;'=x;eau;Afourer\n";

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.FRENCH);
    fixture = new Fixture(folder);
    ImportResult result = fixture.load(Literals.ORGANISATION, ORGANISATIONS);
    assertEquals(2, result.created(), result::toString);
  }

  @AfterEach
  void close() {
    fixture.close();
    Locale.setDefault(Locale.FRENCH);
  }

  private static List<Column> everything(EClass type) {
    List<Column> columns = new ArrayList<>();
    Meta.ordered(type).stream()
        .filter(HeaderWords::isImported)
        .forEach(f -> columns.add(Column.of(f)));
    return columns;
  }

  private long export(ExportRequest request, Path file) {
    return new ExportService(fixture.workspace).run(request, file, new NullProgressMonitor());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void whatLeavesAsCsvComesBackAsItWas(String language) throws IOException {
    Locale.setDefault(Locale.of(language));
    Path file = folder.resolve("out.csv");
    ExportRequest request =
        ExportRequest.of(Literals.ORGANISATION, everything(Literals.ORGANISATION));
    assertEquals(2, export(request, file));
    ImportResult result =
        new ImportService(fixture.workspace)
            .run(
                ImportRequest.of(file, Literals.ORGANISATION).erasingEmpty(true),
                new NullProgressMonitor());
    assertEquals(2, result.unchanged(), result::toString);
    assertEquals(List.of(), result.warnings());
    byte[] bytes = Files.readAllBytes(file);
    assertArrayEquals(
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, java.util.Arrays.copyOf(bytes, 3));
  }

  @Test
  void noCellRunsAsAFormula() throws IOException {
    Path file = folder.resolve("out.csv");
    List<Column> columns =
        List.of(
            Column.of(Literals.RECORD__CODE),
            Column.of(Literals.ORGANISATION__NAME),
            Column.of(Literals.ORGANISATION__ACRONYM),
            Column.of(Literals.PARTY__PHONE));
    export(ExportRequest.of(Literals.ORGANISATION, columns), file);
    assertEquals(
        "\uFEFFCode;Nom;Sigle;Téléphone\r\n"
            + "a;\"'=HYPERLINK(\"\"x\"\")\";'+A;'+212 523 00 00 00\r\n"
            + "b;'-Beta;'@b;\r\n",
        Files.readString(file));
  }

  @Test
  void writesWhatTheListShows() throws IOException {
    Path file = folder.resolve("out.json");
    List<Column> columns =
        List.of(
            Column.of(Literals.ORGANISATION__NAME),
            Column.of(Literals.ORGANISATION__THEMES),
            Column.of(Literals.PARTY__PLACE, Literals.PLACE__KIND),
            Column.of(Literals.ORGANISATION__FOUNDED));
    ExportRequest request =
        ExportRequest.of(Literals.ORGANISATION, columns)
            .where(List.of(ConditionParser.parse(Literals.ORGANISATION, "création >= 2011")));
    assertEquals(1, export(request, file));
    JsonNode row = new ObjectMapper().readTree(file.toFile()).get(0);
    assertEquals("-Beta", row.get("name").asText());
    assertEquals("eau", row.get("themes").get(0).asText());
    assertEquals("commune", row.get("place.kind").asText());
    assertEquals("2012", row.get("founded").asText());
    assertTrue(row.get("id").isNumber());
  }

  @Test
  void keepsTheOrderAsked() throws IOException {
    Path file = folder.resolve("out.csv");
    Column code = Column.of(Literals.RECORD__CODE);
    ExportRequest request =
        ExportRequest.of(Literals.ORGANISATION, List.of(code))
            .orderedBy(List.of(new ExportRequest.Order(code, false)));
    export(request, file);
    assertEquals("\uFEFFCode\r\nb\r\na\r\n", Files.readString(file));
  }

  @Test
  void aCancelledExportLeavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("out.csv"), "avant");
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    ExportRequest request =
        ExportRequest.of(Literals.ORGANISATION, everything(Literals.ORGANISATION));
    ExchangeException e =
        assertThrows(
            ExchangeException.class,
            () -> new ExportService(fixture.workspace).run(request, file, monitor));
    assertEquals(Reason.CANCELLED, e.reason());
    assertEquals("avant", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(f -> f.toString().endsWith(".part")));
    }
  }

  @Test
  void saysWhenTheFileCannotBeWritten() {
    ExportRequest request =
        ExportRequest.of(Literals.ORGANISATION, everything(Literals.ORGANISATION));
    for (Path file : List.of(folder, folder.resolve("no/such/folder/x.csv"))) {
      assertEquals(
          Reason.UNWRITABLE,
          assertThrows(ExchangeException.class, () -> export(request, file)).reason());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void aWorkbookHasTypedCellsAndAHeaderThatStays(String language) throws IOException {
    Locale.setDefault(Locale.of(language));
    fixture.load(Literals.PROJECT, "code,titre,debut,montant\np,=1+1,2021-01-04,\"1234,5 EUR\"\n");
    Path file = folder.resolve("out.xlsx");
    List<Column> columns =
        List.of(
            Column.of(Literals.PROJECT__NAME),
            Column.of(Literals.PROJECT__START),
            Column.of(Literals.PROJECT__AMOUNT));
    assertEquals(1, export(ExportRequest.of(Literals.PROJECT, columns), file));
    String sheet;
    String styles;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      sheet = text(zip, "xl/worksheets/sheet1.xml");
      styles = text(zip, "xl/styles.xml");
    }
    assertTrue(sheet.contains("state=\"frozen\""), sheet);
    assertTrue(sheet.contains("<autoFilter ref=\"A1:C2\""), sheet);
    assertEquals(language.equals("ar"), sheet.contains("rightToLeft=\"true\""), sheet);
    assertTrue(sheet.contains("<v>44200.0</v>") && sheet.contains("<v>1234.50</v>"), sheet);
    assertTrue(sheet.contains("<t>=1+1</t>") && !sheet.contains("<f>"), sheet);
    assertTrue(styles.contains("[$EUR]"), styles);
  }

  private static String text(ZipFile zip, String part) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
