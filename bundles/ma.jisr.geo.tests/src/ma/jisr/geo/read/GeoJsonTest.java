package ma.jisr.geo.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import ma.jisr.geo.FeatureSet;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Official boundaries as GeoJSON, good and bad. */
class GeoJsonTest {

  private static final String SQUARE =
      "[[-6.5,32.2],[-6.3,32.2],[-6.3,32.4],[-6.5,32.4],[-6.5,32.2]]";
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

  private static String collection(String... geometries) {
    StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
    for (int i = 0; i < geometries.length; i++) {
      text.append(i == 0 ? "" : ",")
          .append("{\"type\":\"Feature\",\"id\":\"f")
          .append(i + 1)
          .append("\",\"properties\":{\"nom\":\"Lieu ")
          .append(i + 1)
          .append("\",\"n\":3,\"x\":null,\"more\":{\"a\":[1]}},\"geometry\":")
          .append(geometries[i])
          .append('}');
    }
    return text.append("]}").toString();
  }

  private static String polygon(String ring) {
    return "{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}";
  }

  private static FeatureSet read(String text) {
    return GeoJson.read(
        "limites.geojson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void areasComeWithTheirPropertiesAndHoles() {
    String hole = "[[-6.45,32.25],[-6.45,32.35],[-6.35,32.35],[-6.35,32.25],[-6.45,32.25]]";
    FeatureSet set =
        read(
            collection(
                polygon(SQUARE + "," + hole),
                "{\"coordinates\":[[" + SQUARE + "]],\"type\":\"MultiPolygon\"}"));
    assertEquals(2, set.features().size());
    assertEquals("f1", set.features().get(0).id());
    assertEquals("Lieu 1", set.features().get(0).properties().get("nom"));
    assertEquals("3", set.features().get(0).properties().get("n"));
    assertEquals(0.04 - 0.01, set.features().get(0).geometry().getArea(), 1e-9);
    assertEquals(0.04, set.features().get(1).geometry().getArea(), 1e-9);
    assertTrue(set.notices().isEmpty());
  }

  @Test
  void anOpenRingIsClosedAndSaidSo() {
    FeatureSet set =
        read(
            collection(
                polygon(SQUARE), polygon("[[-6.5,32.2],[-6.3,32.2],[-6.3,32.4],[-6.5,32.4]]")));
    assertEquals(0.04, set.features().get(1).geometry().getArea(), 1e-9);
    assertEquals(1, set.notices().size());
    assertTrue(set.notices().get(0).contains("entité 2"), set.notices().get(0));
  }

  @Test
  void anAreaThatCrossesItselfIsRepairedAndSaidSo() {
    FeatureSet set =
        read(collection(polygon("[[-6.5,32.2],[-6.3,32.4],[-6.3,32.2],[-6.5,32.4],[-6.5,32.2]]")));
    assertTrue(set.features().get(0).geometry().isValid());
    assertEquals(0.02, set.features().get(0).geometry().getArea(), 1e-9);
    assertTrue(set.notices().get(0).contains("recoupait"), set.notices().get(0));
  }

  @Test
  void turnedCoordinatesAreRefusedWithTheirPlace() {
    GeoException e =
        assertThrows(
            GeoException.class,
            () ->
                read(
                    collection(
                        polygon("[[32.2,-6.5],[32.2,-6.3],[32.4,-6.3],[32.4,-6.5],[32.2,-6.5]]"))));
    assertEquals(Reason.COORDINATES, e.reason());
    assertEquals(
        "limites.geojson, entité 1 : la latitude est à la place de la longitude ; GeoJSON veut la"
            + " longitude d’abord.",
        e.getMessage());
  }

  @Test
  void metresAreNoDegrees() {
    GeoException e =
        assertThrows(
            GeoException.class,
            () -> read(collection(polygon("[[410437,194266],[410900,194266],[410900,194900]]"))));
    assertEquals(Reason.COORDINATES, e.reason());
    assertTrue(e.getMessage().contains("410437 ; 194266"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:ogc:def:crs:EPSG::26191", "EPSG:26191"})
  void aLambertZoneIsBroughtToDegrees(String name) {
    String text =
        collection(polygon("[[410437.73,194266.25],[411437.73,194266.25],[410437.73,195266.25]]"));
    String crs =
        "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\""
            + name
            + "\"}},"
            + text.substring(1);
    FeatureSet set = read(crs);
    assertEquals(-6.35, set.features().get(0).geometry().getCoordinates()[0].x, 1e-5);
    assertEquals(32.34, set.features().get(0).geometry().getCoordinates()[0].y, 1e-5);
  }

  @ParameterizedTest
  @CsvSource({"urn:ogc:def:crs:EPSG::32629", "EPSG:3857", "Merchich"})
  void anotherSystemIsRefusedByItsName(String name) {
    String crs =
        "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\""
            + name
            + "\"}},"
            + collection(polygon(SQUARE)).substring(1);
    GeoException e = assertThrows(GeoException.class, () -> read(crs));
    assertEquals(Reason.COORDINATES, e.reason());
    assertTrue(e.getMessage().contains("« " + name + " »"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nom;lat;lon",
        "[]",
        "{\"type\":\"Feature\"}",
        "{\"type\":\"FeatureCollection\",\"features\":[]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[-6,32],[-6,33]]]}}]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[-6,32]]}}]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",\"b\"],[1,2],[3,4]]]}}]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[-6,32],[-6,33],[-6,32]]]}}]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\"",
      })
  void whatIsNoBoundaryIsSaidInASentence(String text) {
    GeoException e = assertThrows(GeoException.class, () -> read(text));
    assertEquals(Reason.DAMAGED, e.reason(), e.getMessage());
    assertTrue(e.getMessage().startsWith("limites.geojson"), e.getMessage());
    assertFalse(e.getMessage().contains("!"), e.getMessage());
  }

  @Test
  void aBreakIsSaidWithLineAndColumn() {
    GeoException e =
        assertThrows(
            GeoException.class, () -> read("{\"type\":\"FeatureCollection\",\n \"features\":[{]}"));
    assertTrue(e.getMessage().contains("ligne 2, colonne"), e.getMessage());
  }

  @Test
  void anyDamageIsASentenceOrNothingAtAll() {
    String good = collection(polygon(SQUARE), polygon(SQUARE));
    boolean all = Boolean.getBoolean("jisr.long");
    Random random = new Random(20);
    for (int round = 0; round < (all ? 10_000 : 200); round++) {
      StringBuilder bad = new StringBuilder(good);
      for (int change = 0; change <= random.nextInt(4) && bad.length() > 1; change++) {
        int at = random.nextInt(bad.length());
        switch (random.nextInt(3)) {
          case 0 -> bad.deleteCharAt(at);
          case 1 -> bad.setCharAt(at, "[]{},:\"-9e.x".charAt(random.nextInt(12)));
          default -> bad.setLength(Math.max(1, at));
        }
      }
      try {
        read(bad.toString())
            .features()
            .forEach(feature -> assertTrue(feature.geometry().isValid(), bad.toString()));
      } catch (GeoException e) {
        assertFalse(e.getMessage().isBlank());
      }
    }
  }

  @Test
  void aFileOfAnotherKindOrNoneIsRefused(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("limites.txt"), "x");
    assertEquals(
        Reason.REQUEST, assertThrows(GeoException.class, () -> BoundaryFile.read(file)).reason());
    assertEquals(
        Reason.UNREADABLE,
        assertThrows(GeoException.class, () -> BoundaryFile.read(folder.resolve("absent.geojson")))
            .reason());
  }
}
