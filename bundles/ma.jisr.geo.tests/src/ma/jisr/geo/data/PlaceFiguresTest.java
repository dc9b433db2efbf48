package ma.jisr.geo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.geo.scene.Area;
import ma.jisr.geo.scene.Scene;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps shaded by figures that somebody else has found, and the diaspora by country. */
class PlaceFiguresTest {

  @TempDir static Path folder;
  private static final Locale BEFORE = Locale.getDefault();
  private static Workspace workspace;
  private static Gazetteer gazetteer;

  @BeforeAll
  static void open() {
    Locale.setDefault(Locale.FRENCH);
    workspace = TestWorkspaces.sample(folder.resolve("workspace"));
    try (Session session = workspace.session()) {
      gazetteer = Gazetteer.read(session);
    }
  }

  @AfterAll
  static void close() {
    workspace.close();
    Locale.setDefault(BEFORE);
  }

  private static Place place(String french, PlaceKind kind) {
    return gazetteer.all().stream()
        .filter(p -> p.kind() == kind && p.french().equals(french))
        .findFirst()
        .orElseThrow();
  }

  private static int color(Scene scene, Place place) {
    return scene.layers().stream()
        .flatMap(layer -> layer.areas().stream())
        .filter(area -> area.id() == place.id())
        .mapToInt(Area::fill)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void figuresShadeTheirPlaces() {
    Place azilal = place("Azilal", PlaceKind.PROVINCE);
    Place khenifra = place("Khénifra", PlaceKind.PROVINCE);
    Place mellal = place("Béni Mellal", PlaceKind.PROVINCE);
    PlaceFigures figures =
        new PlaceFigures("Manques", true, Map.of(azilal.id(), 1000.0, khenifra.id(), 0.0));
    Scene scene =
        new MapBuilder(Atlas.load(), gazetteer)
            .build(MapRequest.figures(false, figures, PlaceKind.PROVINCE, Map.of()));
    assertTrue(scene.title().startsWith("Manques"), scene.title());
    assertEquals("Manques", scene.legend().title());
    assertNotEquals(color(scene, azilal), color(scene, khenifra));
    assertNotEquals(color(scene, khenifra), color(scene, mellal), "nothing is not unknown");
  }

  @Test
  void theDiasporaIsCountedWhereItLives() {
    Place france = place("France", PlaceKind.COUNTRY);
    Place italy = place("Italie", PlaceKind.COUNTRY);
    Place morocco = place("Maroc", PlaceKind.COUNTRY);
    Map<Long, Double> before = count();
    try (Session session = workspace.session()) {
      Organisation club = session.create(Literals.ORGANISATION);
      club.setName("Association des Marocains de Lyon et de Turin");
      club.setPlace(session.reference(Literals.PLACE, place("Azilal", PlaceKind.COMMUNE).id()));
      club.getResidenceCountries().add(session.reference(Literals.PLACE, france.id()));
      club.getResidenceCountries().add(session.reference(Literals.PLACE, italy.id()));
      Person amina = session.create((EClass) Literals.PERSON);
      amina.setFamilyName("Amina");
      amina.setPlace(session.reference(Literals.PLACE, france.id()));
      Person brahim = session.create((EClass) Literals.PERSON);
      brahim.setFamilyName("Brahim");
      brahim.setPlace(session.reference(Literals.PLACE, morocco.id()));
      session.commit("essai");
    }
    Map<Long, Double> added = new HashMap<>(count());
    before.forEach((id, count) -> added.merge(id, -count, Double::sum));
    assertEquals(2, added.get(france.id()));
    assertEquals(1, added.get(italy.id()));
    assertEquals(3, added.values().stream().mapToDouble(v -> v).sum());
    assertTrue(!before.containsKey(morocco.id()), "at home nobody is abroad");
  }

  private static Map<Long, Double> count() {
    try (Session session = workspace.session()) {
      return Diaspora.read(session, gazetteer, new NullProgressMonitor()).values();
    }
  }
}
