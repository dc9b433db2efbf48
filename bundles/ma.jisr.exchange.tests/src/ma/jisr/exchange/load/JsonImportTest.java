package ma.jisr.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.export.ExportService;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonImportTest extends ImportTestCase {

  private static final String COLLECTION = "{\"type\":\"FeatureCollection\",\"features\":[\n%s\n]}";

  private static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + '}';
  }

  private static String point(String name, String coordinates) {
    return feature(
        "{\"nom\":\"" + name + "\"}", "{\"type\":\"Point\",\"coordinates\":[" + coordinates + "]}");
  }

  private ExchangeException refusedFile(EClass type, String text) {
    return assertThrows(ExchangeException.class, () -> fixture.load(type, text));
  }

  @Test
  void readsArraysAndLinesOfObjects() {
    String array =
        """
        [
          {"code": "a", "nom": "Alpha", "thèmes": ["eau", "santé; soins"], "création": 2010},
          {"code": "b", "name": "Bêta", "type": {"id": 7, "label": "x", "autre": {"y": 1}}}
        ]
        """;
    ImportResult result =
        fixture.load(ORGANISATION, array, r -> r.withMapping(java.util.Map.of("nom", "")));
    assertCounts(result, 1, 0, 0, 1);
    assertEquals(3 - 1, result.refusals().get(0).line()); // its name was not to be read
    assertCounts(fixture.load(ORGANISATION, array.replace("\"nom\"", "\"name\"")), 1, 0, 1, 0);
    String lines = "{\"code\":\"c\",\"name\":\"Gamma\"}\n{\"code\":\"d\"}\n7\n";
    ImportResult some = fixture.load(ORGANISATION, lines);
    assertCounts(some, 1, 0, 0, 2);
    assertEquals(List.of(2L, 3L), some.refusals().stream().map(r -> r.line()).toList());
    assertEquals(
        List.of("eau", "santé; soins"),
        fixture.values(ORGANISATION, Literals.RECORD__CODE, Literals.ORGANISATION__THEMES).stream()
            .filter(r -> r.get(0).equals("a"))
            .findFirst()
            .orElseThrow()
            .get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {".json", ".geojson", ".xlsx"})
  void whatLeavesComesBackAsItWas(String ending) throws IOException {
    fixture.load(
        ORGANISATION,
        "code;nom;sigle;nom_ar;type;création;téléphone;notes;thèmes;place\n"
            + "a;\"=HYPERLINK(\"\"x\"\")\";+A;جمعية;association;2010-05;+212 523 00 00 00;"
            + "\"ligne 1\nligne 2; suite\";\"\"\"a;b\"\";eau\";Béni Mellal [05.091.01.01]\n"
            + "b;-Beta;''=@b;;association;12/03/2012;;'=x;eau;Afourer\n");
    fixture.load(
        Literals.PROJECT,
        "code;titre;nature;debut;fin;montant;places\n"
            + "p;Projet;projet;2021-01-04;2023;1 234 567,89 EUR;Azilal [05.081]\n");
    for (EClass type : List.of(ORGANISATION, Literals.PROJECT, Literals.PLACE)) {
      if (type == Literals.PROJECT && ending.equals(".geojson")) {
        continue; // it lies in several places
      }
      List<Column> columns =
          Meta.ordered(type).stream()
              .filter(f -> !f.getName().equals("id") && !f.getName().equals("trashedAt"))
              .filter(f -> !(f instanceof EReference reference && reference.isContainment()))
              .map(Column::of)
              .toList();
      Path file = folder.resolve("out" + ending);
      long written =
          new ExportService(fixture.workspace)
              .run(ExportRequest.of(type, columns), file, new NullProgressMonitor());
      ImportResult result =
          new ImportService(fixture.workspace)
              .run(ImportRequest.of(file, type).erasingEmpty(true), new NullProgressMonitor());
      assertCounts(result, 0, 0, written, 0);
    }
  }

  @Test
  void aListOfTheProgramNamesWhatItRefersTo() throws IOException {
    fixture.load(ORGANISATION, "code,nom,place\na,Alpha,Béni Mellal [05.091.01.01]\n");
    long id;
    try (var session = fixture.workspace.session()) {
      id = session.query(ORGANISATION).ids()[0];
    }
    String listed =
        "[{\"id\":%d,\"code\":\"a\",\"name\":\"%s\",\"place\":\"Béni Mellal\",\"version\":3}]";
    assertCounts(fixture.load(ORGANISATION, listed.formatted(id, "Alpha")), 0, 0, 1, 0);
    assertCounts(fixture.load(ORGANISATION, listed.formatted(id, "Oméga")), 0, 1, 0, 0);
    assertCounts(fixture.load(ORGANISATION, listed.formatted(id + 9999, "Oméga")), 0, 0, 0, 1);
    String few = "[{\"id\":%d,\"name\":\"Alpha\"}]";
    assertCounts(fixture.load(ORGANISATION, few.formatted(id)), 0, 1, 0, 0);
    String foreign = "[{\"id\":%d,\"name\":\"Gamma\",\"likes\":3}]";
    assertCounts(fixture.load(ORGANISATION, foreign.formatted(id)), 1, 0, 0, 0);
  }

  @Test
  void findsTheCommuneAroundAPoint() {
    fixture.load(
        Literals.PLACE, "code,nom,type,lat,lon\n05.081.11.01,Afourer,commune,32.21,-6.53\n");
    String features =
        COLLECTION.formatted(
            point("Proche", "-6.50,32.20")
                + ",\n"
                + point("Loin", "-9.6,30.4")
                + ",\n"
                + feature("{\"nom\":\"Nulle part\"}", "null"));
    ImportResult result = fixture.load(ORGANISATION, features);
    assertCounts(result, 3, 0, 0, 0);
    List<List<Object>> places =
        fixture.values(ORGANISATION, Literals.ORGANISATION__NAME, Literals.PARTY__PLACE);
    assertEquals(List.of("Proche", "Afourer"), places.get(0));
    assertEquals("Maroc", places.get(1).get(1)); // no commune of this gazetteer is near
    assertEquals(null, places.get(2).get(1));
  }

  @Test
  void putsSwappedCoordinatesInOrderAndSaysSo() {
    String swapped =
        COLLECTION.formatted(
            feature(
                    "{\"nom\":\"X\",\"code\":\"x\",\"type\":\"commune\"}",
                    "{\"type\":\"Point\",\"coordinates\":[32.21,-6.53]}")
                + ','
                + feature("{\"nom\":\"Y\",\"code\":\"y\",\"type\":\"commune\"}", "null"));
    ImportResult result = fixture.load(Literals.PLACE, swapped);
    assertCounts(result, 2, 0, 0, 0);
    assertTrue(
        result.warnings().stream().anyMatch(w -> w.contains("latitude d’abord")), result::toString);
    assertTrue(
        fixture
            .values(Literals.PLACE, Literals.PLACE__LATITUDE, Literals.PLACE__LONGITUDE)
            .contains(List.of(32.21, -6.53)));
    String mixed = COLLECTION.formatted(point("A", "-6.5,32.2") + ',' + point("B", "32.2,-6.5"));
    ImportResult one = fixture.load(ORGANISATION, mixed);
    assertCounts(one, 1, 0, 0, 1);
    assertEquals(2, one.refusals().get(0).line());
    assertTrue(one.refusals().get(0).reason().contains("inversées"), one::toString);
  }

  @Test
  void refusesBadGeometriesByTheirNumber() {
    String ring = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}";
    String features =
        COLLECTION.formatted(
            String.join(
                ",",
                feature("{\"nom\":\"1\"}", ring),
                feature("{\"nom\":\"2\"}", ring.replace("[0,1]]", "[0,0]]")),
                feature("{\"nom\":\"3\"}", "{\"type\":\"Cercle\",\"coordinates\":[0,0]}"),
                point("4", "\"a\",\"b\""),
                point("5", "433000,172000"),
                feature("{\"nom\":\"6\"}", "{\"type\":\"Polygon\",\"coordinates\":[]}"),
                "{\"type\":\"Autre\"}"));
    ImportResult result = fixture.load(ORGANISATION, features);
    assertCounts(result, 1, 0, 0, 6);
    assertEquals(
        List.of(1L, 3L, 4L, 5L, 6L, 7L), result.refusals().stream().map(r -> r.line()).toList());
    assertTrue(result.refusals().get(0).reason().contains("n° 1"), result::toString);
    assertTrue(result.refusals().get(3).reason().contains("WGS 84"), result::toString);
    String lambert =
        COLLECTION
            .formatted(point("1", "433000,172000"))
            .replace(
                "\"features\"", "\"crs\":{\"properties\":{\"name\":\"EPSG:26191\"}},\"features\"");
    assertTrue(refusedFile(ORGANISATION, lambert).getMessage().contains("26191"));
  }

  @Test
  void refusesBrokenFilesWithTheirLine() {
    ExchangeException e = refusedFile(ORGANISATION, "[{\"nom\":\"A\"},\n{\"nom\":\"B\"");
    assertEquals(Reason.MALFORMED, e.reason());
    assertTrue(e.getMessage().contains("ligne 2"), e.getMessage());
    assertEquals(Reason.EMPTY, refusedFile(ORGANISATION, "[]").reason());
    String deep = "[{\"a\":" + "[".repeat(5_000);
    assertEquals(Reason.TOO_LARGE, refusedFile(ORGANISATION, deep).reason());
    String huge = "[{\"nom\":\"" + "a".repeat(1_100_000) + "\"}]";
    assertEquals(Reason.TOO_LARGE, refusedFile(ORGANISATION, huge).reason());
    assertEquals(0, fixture.count(ORGANISATION));
  }

  @Test
  void doesNotTakeTheNumbersOfOtherProgramsForItsOwn() {
    fixture.load(ORGANISATION, "nom\nAncienne\n");
    String features = COLLECTION.formatted(feature("{\"id\":1,\"nom\":\"Nouvelle\"}", "null"));
    ImportResult result = fixture.load(ORGANISATION, features);
    assertCounts(result, 1, 0, 0, 0);
    assertFalse(result.warnings().isEmpty());
  }
}
