package ma.jisr.geo.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import ma.jisr.geo.Feature;
import ma.jisr.geo.FeatureSet;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.geo.classes.Classes.Method;
import ma.jisr.geo.data.MapRequest.Shading;
import ma.jisr.geo.layout.Frame;
import ma.jisr.geo.layout.Layout;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.paint.MapFile;
import ma.jisr.geo.read.GeoJson;
import ma.jisr.geo.scene.Arc;
import ma.jisr.geo.scene.Area;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Viewport;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** Maps of the sample workspace. */
class SampleMapTest {

  @TempDir static Path folder;
  private static Workspace workspace;
  private static Atlas atlas;
  private Locale before;

  @BeforeAll
  static void open() {
    workspace = TestWorkspaces.sample(folder.resolve("workspace"));
    atlas = Atlas.load();
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  @BeforeEach
  void speakFrench() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private static Gazetteer gazetteer() {
    try (Session session = workspace.session()) {
      return Gazetteer.read(session);
    }
  }

  private static PlacedRecords records(EClass type) {
    try (Session session = workspace.session()) {
      return PlacedRecords.read(session, type, List.of(), new NullProgressMonitor());
    }
  }

  private static MapRequest request(
      boolean world, Shading shading, int per, Map<Long, Geometry> official) {
    PlacedRecords organisations = records(Literals.ORGANISATION);
    return new MapRequest(
        world,
        organisations,
        shading,
        organisations,
        per,
        PlaceKind.COMMUNE,
        Method.NATURAL,
        true,
        official);
  }

  private static Scene scene(MapRequest request) {
    return new MapBuilder(atlas, gazetteer()).build(request);
  }

  private static List<Area> cells(Scene scene) {
    return scene.layers().stream()
        .filter(layer -> layer.pickable())
        .flatMap(layer -> layer.areas().stream())
        .toList();
  }

  @Test
  void theRegionHasACellForEachCommuneAndItsCentreInIt() {
    Gazetteer gazetteer = gazetteer();
    assertEquals("05", gazetteer.region().orElseThrow().code());
    Scene scene = scene(request(false, Shading.POPULATION, 0, Map.of()));
    assertEquals(135, cells(scene).size());
    for (Area cell : cells(scene)) {
      Place place = gazetteer.find(cell.id()).orElseThrow();
      double[] centre = scene.projection().forward(place.longitude(), place.latitude());
      assertTrue(cell.contains(centre[0], centre[1]), place.name());
    }
    assertTrue(scene.legend().notes().contains("Communes : limites indicatives"));
    assertEquals(5, scene.legend().entries().stream().filter(e -> !e.round()).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void noNameCoversAnotherNotEvenAroundKhouribga(String language) {
    Locale.setDefault(Locale.of(language));
    Scene scene = scene(request(false, Shading.NONE, 0, Map.of()));
    Frame frame =
        new Layout(
                scene,
                Viewport.of(scene.home(), 1_000, 700),
                (text, style) -> text.length() * style.size() * 0.6,
                2)
            .lay(false, id -> false);
    List<Mark.Text> names =
        frame.marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(Mark.Text.class::cast)
            .toList();
    for (Mark.Text a : names) {
      for (Mark.Text b : names) {
        boolean apart =
            a == b
                || a.x() >= b.x() + b.width()
                || b.x() >= a.x() + a.width()
                || a.y() >= b.y() + b.height()
                || b.y() >= a.y() + a.height();
        assertTrue(apart, a.text() + " / " + b.text());
      }
    }
    String khouribga = language.equals("ar") ? "خريبكة" : "Khouribga";
    assertTrue(names.stream().anyMatch(name -> name.text().equals(khouribga)));
  }

  @Test
  void countsAreThoseOfTheRecordsInEachPlace() {
    Scene world = scene(request(true, Shading.COUNT, 0, Map.of()));
    Area morocco =
        cells(world).stream().filter(a -> a.name().equals("Maroc")).findFirst().orElseThrow();
    Gazetteer gazetteer = gazetteer();
    long counted =
        records(Literals.ORGANISATION).records().stream()
            .filter(
                r ->
                    r.places().stream()
                        .flatMap(p -> gazetteer.within(p, PlaceKind.COUNTRY).stream())
                        .anyMatch(c -> "MA".equals(c.iso())))
            .count();
    assertTrue(counted > 5, counted + " in Morocco");
    assertTrue(morocco.detail().endsWith("\u00a0: " + counted), morocco.detail());
  }

  @Test
  void countriesCannotBeShadedByInhabitants() {
    GeoException e =
        assertThrows(
            GeoException.class, () -> scene(request(true, Shading.COUNT, 10_000, Map.of())));
    assertEquals(GeoException.Reason.REQUEST, e.reason());
  }

  @Test
  void relationsAreArcsBetweenTheirEnds() {
    Scene scene = scene(MapRequest.points(records(Literals.RELATIONSHIP)));
    assertFalse(scene.arcs().isEmpty());
    Set<Long> known =
        records(Literals.RELATIONSHIP).records().stream()
            .map(Placed::id)
            .collect(Collectors.toSet());
    scene.arcs().forEach(arc -> assertTrue(known.contains(arc.ids()[0])));
    for (Arc arc : scene.arcs()) {
      for (double[] end : List.of(arc.from(), arc.to())) {
        assertTrue(
            scene.spots().stream()
                .anyMatch(s -> s.id() == arc.ids()[0] && s.x() == end[0] && s.y() == end[1]),
            "a tie is at both its ends");
      }
    }
    long tie = scene.arcs().get(0).ids()[0];
    assertEquals(
        1,
        chosenLines(scene, tie) - chosenLines(scene, -1),
        "the arc of a chosen tie has the colour of what is chosen");
  }

  private static long chosenLines(Scene scene, long chosen) {
    Viewport view = Viewport.of(scene.home(), 1_000, 700);
    Frame frame = new Layout(scene, view, (text, style) -> 50, 2).lay(false, id -> id == chosen);
    return frame.marks().stream()
        .filter(m -> m instanceof Mark.Line line && line.color() >>> 24 == 0xFF)
        .count();
  }

  @Test
  void typesWithoutAPlaceCannotBeOnAMap() {
    assertFalse(PlacedRecords.canBe(Literals.THEME));
    assertTrue(PlacedRecords.canBe(Literals.EVENT) && PlacedRecords.canBe(Literals.PROJECT));
    assertThrows(GeoException.class, () -> records(Literals.THEME));
  }

  @Test
  void officialBoundariesTakeThePlaceOfCells() {
    Gazetteer gazetteer = gazetteer();
    Place mellal =
        gazetteer.all().stream()
            .filter(p -> p.kind() == PlaceKind.COMMUNE && p.french().equals("Béni Mellal"))
            .findFirst()
            .orElseThrow();
    String ring = "[[-6.4,32.3],[-6.3,32.3],[-6.3,32.4],[-6.4,32.4],[-6.4,32.3]]";
    String feature =
        "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}";
    String text =
        "{\"type\":\"FeatureCollection\",\"features\":["
            + feature.formatted("\"CODE\":\"" + mellal.code().replace(".", "") + "\"", ring)
            + ","
            + feature.formatted("\"NOM\":\"Atlantide\"", ring)
            + "]}";
    FeatureSet set =
        GeoJson.read(
            "communes.geojson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    Official official = Official.match(set, gazetteer);
    assertEquals(Set.of(mellal.id()), official.areas().keySet());
    assertTrue(official.notices().get(0).contains("Atlantide"), official.notices().toString());
    Scene scene = scene(request(false, Shading.NONE, 0, official.areas()));
    Area cell = cells(scene).stream().filter(a -> a.id() == mellal.id()).findFirst().orElseThrow();
    double[] corner = scene.projection().forward(-6.3, 32.3);
    assertEquals(corner[0], cell.bounds().getMaxX(), 50);
    List<Feature> unknown = List.of(set.features().get(1));
    assertThrows(
        GeoException.class,
        () -> Official.match(new FeatureSet("x", unknown, List.of()), gazetteer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void aMapBecomesAPictureOfEachKind(String language) throws Exception {
    Locale.setDefault(Locale.of(language));
    Scene scene = scene(request(false, Shading.POPULATION, 0, Map.of()));
    Path svg = folder.resolve("carte-" + language + ".svg");
    MapFile.write(scene, svg, 900);
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
    assertEquals("svg", document.getDocumentElement().getTagName());
    assertTrue(document.getElementsByTagName("path").getLength() >= 140);
    String text = Files.readString(svg);
    assertTrue(text.contains(language.equals("ar") ? "بني ملال" : "Béni Mellal"));
    assertTrue(text.contains("OpenStreetMap"));
    Path png = folder.resolve("carte-" + language + ".png");
    MapFile.write(scene, png, 1_500);
    BufferedImage image = ImageIO.read(png.toFile());
    assertEquals(1_500, image.getWidth());
    assertTrue(colours(image) > 50);
    Path pdf = folder.resolve("carte-" + language + ".pdf");
    MapFile.write(scene, pdf, 800);
    byte[] start = new byte[5];
    System.arraycopy(Files.readAllBytes(pdf), 0, start, 0, 5);
    assertArrayEquals("%PDF-".getBytes(StandardCharsets.US_ASCII), start);
    try (PDDocument pages = Loader.loadPDF(pdf.toFile())) {
      String words = new PDFTextStripper().getText(pages);
      assertTrue(words.contains(language.equals("ar") ? "أولاد إيعيش" : "Ouled Yaich"), words);
    }
  }

  private static long colours(BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
        .distinct()
        .count();
  }

  @Test
  void aPictureThatCannotBeWrittenLeavesTheOldOne() throws IOException {
    Scene scene = scene(request(false, Shading.NONE, 0, Map.of()));
    Path old = Files.writeString(folder.resolve("vieille.svg"), "ancienne");
    assertThrows(GeoException.class, () -> MapFile.write(scene, old, 10));
    assertThrows(GeoException.class, () -> MapFile.write(scene, folder.resolve("carte.bmp"), 900));
    assertThrows(
        GeoException.class,
        () -> MapFile.write(scene, folder.resolve("absent").resolve("carte.svg"), 900));
    assertEquals("ancienne", Files.readString(old));
  }
}
