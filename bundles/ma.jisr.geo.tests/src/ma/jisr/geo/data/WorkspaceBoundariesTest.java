package ma.jisr.geo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Official boundaries that a workspace carries, and the place that a point lies in. */
class WorkspaceBoundariesTest {

  @TempDir static Path folder;
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static Workspace workspace;
  private static Gazetteer gazetteer;
  private static Atlas atlas;

  @BeforeAll
  static void open() {
    workspace = TestWorkspaces.sample(folder.resolve("workspace"));
    try (Session session = workspace.session()) {
      gazetteer = Gazetteer.read(session);
    }
    atlas = Atlas.load();
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  private static Place place(String french, PlaceKind kind) {
    return gazetteer.all().stream()
        .filter(p -> p.kind() == kind && p.french().equals(french))
        .findFirst()
        .orElseThrow();
  }

  private static Geometry box(double west, double south, double east, double north) {
    return SHAPES.toGeometry(new Envelope(west, east, south, north));
  }

  private static Optional<Official> kept() {
    try (Session session = workspace.session()) {
      return OfficialBoundaries.read(session, gazetteer);
    }
  }

  @Test
  void aWorkspaceKeepsItsBoundariesReplacesThemAndLetsThemGo() {
    long mellal = place("Béni Mellal", PlaceKind.COMMUNE).id();
    long afourar = place("Afourar", PlaceKind.COMMUNE).id();
    assertTrue(kept().isEmpty());
    Geometry hole =
        SHAPES.createPolygon(
            SHAPES.createLinearRing(box(-6.4, 32.3, -6.3, 32.4).getCoordinates()),
            new org.locationtech.jts.geom.LinearRing[] {
              SHAPES.createLinearRing(box(-6.36, 32.34, -6.34, 32.36).getCoordinates())
            });
    Official first = new Official(Map.of(mellal, hole), List.of());
    OfficialBoundaries.keep(workspace, gazetteer, first, "communes.shp");
    assertTrue(kept().orElseThrow().areas().get(mellal).equalsTopo(hole));
    Geometry two = box(-6.6, 32.1, -6.5, 32.2).union(box(-6.4, 32.1, -6.3, 32.2));
    Official second = new Official(Map.of(afourar, two), List.of());
    OfficialBoundaries.keep(workspace, gazetteer, second, "communes.geojson");
    assertEquals(java.util.Set.of(afourar), kept().orElseThrow().areas().keySet());
    assertTrue(kept().orElseThrow().areas().get(afourar).equalsTopo(two));
    try (Session session = workspace.session()) {
      assertEquals(afourar, PlaceLocator.of(session).locate(32.15, -6.55).orElseThrow().id());
    }
    workspace.journal().undo(workspace.journal().commits(1).get(0).id(), new NullProgressMonitor());
    assertTrue(kept().orElseThrow().areas().containsKey(mellal), "an undo brings back the first");
    OfficialBoundaries.drop(workspace);
    assertTrue(kept().isEmpty());
  }

  @Test
  void aPointIsInThePlaceWhoseBoundaryContainsIt() {
    PlaceLocator locator = new PlaceLocator(atlas, gazetteer, Map.of());
    for (Place commune : gazetteer.all()) {
      if (commune.kind() == PlaceKind.COMMUNE && commune.isLocated()) {
        assertEquals(
            commune, locator.locate(commune.latitude(), commune.longitude()).orElseThrow());
      }
    }
    // Settat: the nearest commune of the gazetteer is another province's.
    assertEquals("Settat", locator.locate(33.0, -7.62).orElseThrow().french());
    assertEquals("France", locator.locate(48.85, 2.35).orElseThrow().french());
    assertTrue(locator.locate(30, -40).isEmpty(), "the sea is no place");
  }

  @Test
  void betweenTwoProvincesTheBoundaryDecidesAndNotTheNearestCentre() {
    PlaceLocator locator = new PlaceLocator(atlas, gazetteer, Map.of());
    int decided = 0;
    for (double latitude = 31.5; latitude < 33.5; latitude += 0.02) {
      for (double longitude = -7.2; longitude < -5; longitude += 0.02) {
        Place found = locator.locate(latitude, longitude).orElse(null);
        String iso =
            found == null
                ? null
                : gazetteer.within(found.id(), PlaceKind.PROVINCE).map(Place::iso).orElse(null);
        Geometry province = iso == null ? null : atlas.provinces().get(iso);
        if (found != null && found.kind() == PlaceKind.COMMUNE && province != null) {
          assertTrue(
              province.covers(SHAPES.createPoint(new Coordinate(longitude, latitude))),
              found.french());
          decided++;
        }
      }
    }
    assertTrue(decided > 2_000, decided + " points");
  }

  @Test
  void anOfficialBoundaryComesBeforeCells() {
    Place mellal = place("Béni Mellal", PlaceKind.COMMUNE);
    Place afourar = place("Afourar", PlaceKind.COMMUNE);
    double east = mellal.longitude() + 0.01;
    double west = mellal.longitude() - 0.01;
    Geometry around = box(west, mellal.latitude() - 0.01, east, mellal.latitude() + 0.01);
    PlaceLocator locator = new PlaceLocator(atlas, gazetteer, Map.of(afourar.id(), around));
    assertEquals(afourar, locator.locate(mellal.latitude(), mellal.longitude()).orElseThrow());
  }
}
