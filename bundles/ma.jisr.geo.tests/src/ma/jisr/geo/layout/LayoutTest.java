package ma.jisr.geo.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import ma.jisr.geo.projection.LambertConformal;
import ma.jisr.geo.scene.Area;
import ma.jisr.geo.scene.AreaLayer;
import ma.jisr.geo.scene.Legend;
import ma.jisr.geo.scene.Name;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Spot;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.TextStyle;
import ma.jisr.geo.scene.Viewport;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** What is laid out where. */
class LayoutTest {

  private static final TextMeasure SIX_PER_LETTER = (text, style) -> text.length() * 6.0;
  private static final TextStyle STYLE = new TextStyle(11, false, 0xFF000000, 0);
  private static final Envelope LAND = new Envelope(0, 100_000, 0, 80_000);
  private static final Viewport VIEW = Viewport.of(LAND, 1_000, 800);

  private static Scene scene(List<Spot> spots, boolean clustered, List<Name> names, boolean rtl) {
    Area left =
        Area.of(
            1,
            "Gauche",
            "",
            0xFFEEEEEE,
            new GeometryFactory().toGeometry(new Envelope(0, 50_000, 0, 80_000)));
    Area right =
        Area.of(
            2,
            "Droite",
            "",
            0xFFDDDDDD,
            new GeometryFactory().toGeometry(new Envelope(50_000, 100_000, 0, 80_000)));
    return new Scene(
        "Essai",
        LambertConformal.morocco(),
        LAND,
        LAND,
        List.of(new AreaLayer(List.of(left, right), 0xFF000000, 1, true)),
        List.of(),
        spots,
        clustered,
        names,
        new Legend("Titre", List.of(new Legend.Entry(0xFFFF0000, "1 – 3", false)), List.of()),
        "Crédits",
        rtl);
  }

  private static Frame lay(Scene scene) {
    return new Layout(scene, VIEW, SIX_PER_LETTER, 2).lay(false, id -> false);
  }

  private static List<Mark.Text> texts(Frame frame) {
    return frame.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .toList();
  }

  private static boolean overlap(Mark.Text a, Mark.Text b) {
    return a.x() < b.x() + b.width()
        && b.x() < a.x() + a.width()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  @Test
  void namesNeverCoverEachOtherAndTheImportantOnesStay() {
    Random random = new Random(5);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      double x = 40_000 + random.nextDouble() * 20_000;
      double y = 30_000 + random.nextDouble() * 20_000;
      names.add(new Name("Commune " + i, x, y, i, 1e9, STYLE));
    }
    List<Mark.Text> texts = texts(lay(scene(List.of(), true, names, false)));
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        assertFalse(overlap(texts.get(i), texts.get(j)), texts.get(i) + " / " + texts.get(j));
      }
    }
    List<String> shown = texts.stream().map(Mark.Text::text).collect(Collectors.toList());
    assertTrue(shown.contains("Commune 0") && shown.contains("Commune 1"), shown.toString());
    assertTrue(shown.size() > 30 && shown.size() < 300, shown.size() + " names");
  }

  @Test
  void namesOfWhatIsButADotAreLeftOut() {
    Name dot = new Name("Nauru", 50_000, 40_000, 1, 500, STYLE);
    assertFalse(
        texts(lay(scene(List.of(), true, List.of(dot), false))).stream()
            .anyMatch(text -> text.text().equals("Nauru")));
  }

  @Test
  void nearSpotsAreOneClusterWithTheirNumber() {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      spots.add(new Spot(i + 1, "Association", 20_000 + i, 20_000));
    }
    spots.add(new Spot(99, "Autre", 80_000, 60_000));
    Frame frame = lay(scene(spots, true, List.of(), false));
    assertEquals(2, frame.clusters().size());
    Cluster many = frame.clusterAt(VIEW.toX(20_005), VIEW.toY(20_000));
    assertNotNull(many);
    assertEquals(12, many.spots().size());
    assertTrue(texts(frame).stream().anyMatch(text -> text.text().equals("12")));
    assertTrue(texts(frame).stream().anyMatch(text -> text.text().equals("Autre")));
    assertNull(frame.clusterAt(5, 5));
  }

  @Test
  void everySpotIsInOneClusterHoweverManyThereAre() {
    Random random = new Random(1);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      spots.add(new Spot(i, "", random.nextDouble() * 1e5, random.nextDouble() * 8e4));
    }
    Frame frame = lay(scene(spots, true, List.of(), false));
    assertEquals(
        5_000,
        frame.clusters().stream()
            .flatMap(c -> c.spots().stream())
            .mapToLong(Spot::id)
            .distinct()
            .count());
    assertEquals(5_000, lay(scene(spots, false, List.of(), false)).clusters().size());
    assertEquals(5_000, frame.spotsIn(0, 0, 1_000, 800).size());
  }

  @Test
  void aBoundaryThatTwoAreasShareIsTheSameForBoth() {
    Frame frame = lay(scene(List.of(), true, List.of(), false));
    List<Mark.Polygon> polygons =
        frame.marks().stream()
            .filter(Mark.Polygon.class::isInstance)
            .map(Mark.Polygon.class::cast)
            .toList();
    assertEquals(2, polygons.size());
    int shared = (int) Math.rint(VIEW.toX(50_000) * 2);
    for (Mark.Polygon polygon : polygons) {
      int[] ring = polygon.rings()[0];
      assertEquals(8, ring.length);
      assertTrue(java.util.Arrays.stream(ring).anyMatch(x -> x == shared));
    }
  }

  @Test
  void whatIsReadFromTheRightHasItsLegendOnTheRight() {
    Mark.Text left = find(lay(scene(List.of(), true, List.of(), false)), "Titre");
    Mark.Text right = find(lay(scene(List.of(), true, List.of(), true)), "Titre");
    assertTrue(left.x() < 100 && right.x() > 800, left + " / " + right);
  }

  private static Mark.Text find(Frame frame, String text) {
    return texts(frame).stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  @Test
  void theScaleIsThatOfTheMap() {
    Mark.Line bar =
        (Mark.Line)
            lay(scene(List.of(), true, List.of(), false)).marks().stream()
                .filter(Mark.Line.class::isInstance)
                .findFirst()
                .orElseThrow();
    double metres = (bar.points()[4] - bar.points()[2]) / 2.0 / VIEW.scale();
    assertEquals(10_000, metres, 100);
  }

  @Test
  void whatIsUnderThePointerStaysThereWhenTheMapIsEnlarged() {
    Viewport zoomed = VIEW.zoomed(3, 200, 600);
    assertEquals(VIEW.fromX(200), zoomed.fromX(200), 1e-6);
    assertEquals(VIEW.fromY(600), zoomed.fromY(600), 1e-6);
    Viewport panned = VIEW.panned(30, -20);
    assertEquals(VIEW.fromX(0), panned.fromX(30), 1e-6);
    assertEquals(VIEW.fromY(20), panned.fromY(0), 1e-6);
  }
}
