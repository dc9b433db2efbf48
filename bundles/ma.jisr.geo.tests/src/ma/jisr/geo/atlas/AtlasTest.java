package ma.jisr.geo.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.projection.NaturalEarth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The boundaries that come with Jisr. */
class AtlasTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static Atlas atlas;

  @BeforeAll
  static void load() {
    atlas = Atlas.load();
  }

  private static boolean holds(Geometry area, double longitude, double latitude) {
    return area.intersects(FACTORY.createPoint(new Coordinate(longitude, latitude)));
  }

  // Rabat, Oujda, Laâyoune, Aousserd, Smara.
  @ParameterizedTest
  @CsvSource({"-6.8,33.97", "-1.95,34.68", "-13.18,27.12", "-14.33,22.55", "-11.67,26.74"})
  void moroccoIsWhole(double longitude, double latitude) {
    assertTrue(holds(atlas.countries().get("MA"), longitude, latitude));
  }

  @Test
  void moroccoIsOneAreaAndTheSaharaNoCountryBesideIt() {
    assertEquals(1, atlas.countries().get("MA").getNumGeometries());
    assertFalse(atlas.countries().containsKey("EH"));
    Geometry all = atlas.countries().get("MA");
    atlas
        .countries()
        .forEach((code, area) -> assertTrue(code.equals("MA") || !holds(area, -13.0, 25.0), code));
    assertTrue(all.isValid());
  }

  @Test
  void theProvincesOfTheRegionAreThere() {
    assertEquals(75, atlas.provinces().size());
    assertTrue(
        atlas
            .provinces()
            .keySet()
            .containsAll(List.of("MA-BEM", "MA-AZI", "MA-FQH", "MA-KHN", "MA-KHO")));
    assertTrue(holds(atlas.provinces().get("MA-KHO"), -6.91, 32.88));
    atlas.provinces().forEach((code, area) -> assertTrue(area.isValid(), code));
  }

  @Test
  void whatWasRepairedIsSaid() {
    assertTrue(atlas.notices().stream().anyMatch(n -> n.contains("provinces.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RU", "FJ", "AQ"})
  void nothingIsDrawnThroughTheWholeMap(String code) {
    Geometry area = atlas.countries().get(code);
    assertTrue(area.isValid());
    // The Atlantic belongs to none of them.
    assertFalse(area.intersects(FACTORY.toGeometry(new Envelope(-40, -30, -50, 60))));
    assertEquals(180, area.getEnvelopeInternal().getMaxX(), 1e-6);
    assertEquals(-180, area.getEnvelopeInternal().getMinX(), 1e-6);
  }

  @Test
  void antarcticaReachesThePole() {
    assertTrue(holds(atlas.countries().get("AQ"), 20, -88));
    assertTrue(Plane.of(atlas.countries().get("AQ"), new NaturalEarth()).getArea() > 0);
  }

  @Test
  void cellsShareTheWholeAreaAndHoldTheirCentres() {
    Geometry area = FACTORY.toGeometry(new Envelope(0, 100, 0, 80));
    Map<String, Coordinate> centres = new LinkedHashMap<>();
    centres.put("a", new Coordinate(10, 10));
    centres.put("b", new Coordinate(90, 20));
    centres.put("c", new Coordinate(50, 70));
    centres.put("outside", new Coordinate(120, 70));
    Map<String, Geometry> cells = Cells.divide(area, centres);
    assertEquals(List.of("a", "b", "c", "outside"), List.copyOf(cells.keySet()));
    double sum = cells.values().stream().mapToDouble(Geometry::getArea).sum();
    assertEquals(area.getArea(), sum, 1e-6);
    for (String key : List.of("a", "b", "c")) {
      assertTrue(cells.get(key).covers(FACTORY.createPoint(centres.get(key))), key);
    }
  }

  @Test
  void oneCentreHasAllAndTwoAtOnePointAreOne() {
    Geometry area = FACTORY.toGeometry(new Envelope(0, 100, 0, 80));
    assertEquals(
        8_000, Cells.divide(area, Map.of("a", new Coordinate(1, 1))).get("a").getArea(), 1e-9);
    Map<String, Coordinate> twins = new LinkedHashMap<>();
    twins.put("a", new Coordinate(10, 10));
    twins.put("b", new Coordinate(10, 10));
    twins.put("c", new Coordinate(60, 10));
    assertEquals(List.of("a", "c"), List.copyOf(Cells.divide(area, twins).keySet()));
  }
}
