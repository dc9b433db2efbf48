package ma.jisr.map.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.geo.layout.Frame;
import ma.jisr.geo.projection.LambertConformal;
import ma.jisr.geo.scene.Area;
import ma.jisr.geo.scene.AreaLayer;
import ma.jisr.geo.scene.Legend;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Spot;
import ma.jisr.geo.scene.Viewport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** The map under a person’s hands. */
class MapCanvasTest {

  private static final Envelope LAND = new Envelope(0, 100_000, 0, 80_000);
  private static final int WIDTH = 800;
  private static final int HEIGHT = 640;
  private Shell shell;
  private MapCanvas map;
  private final List<List<Long>> chosen = new ArrayList<>();
  private final List<Long> opened = new ArrayList<>();

  @BeforeEach
  void open() {
    shell = new Shell(Display.getDefault());
    shell.setLayout(new FillLayout());
    map = new MapCanvas(shell);
    shell.setSize(WIDTH, HEIGHT);
    map.setSize(WIDTH, HEIGHT);
    map.onChoose(chosen::add);
    map.onOpen(opened::add);
    map.setScene(scene());
    map.home();
  }

  @AfterEach
  void close() {
    shell.dispose();
  }

  private static Scene scene() {
    Area west = area(1, "Ouest", 0, 50_000);
    Area east = area(2, "Est", 50_000, 100_000);
    List<Spot> spots =
        List.of(
            new Spot(11, "Un", 20_000, 20_000),
            new Spot(12, "Deux", 20_100, 20_000),
            new Spot(13, "Trois", 30_000, 60_000),
            new Spot(14, "Quatre", 80_000, 40_000));
    return new Scene(
        "Essai",
        LambertConformal.morocco(),
        LAND,
        LAND,
        List.of(new AreaLayer(List.of(west, east), 0xFF000000, 1, true)),
        List.of(),
        spots,
        true,
        List.of(),
        new Legend("", List.of(), List.of()),
        "",
        false);
  }

  private static Area area(long id, String name, double from, double to) {
    return Area.of(
        id,
        name,
        "3 fiches",
        id == 1 ? 0xFF00FF00 : 0xFF0000FF,
        new GeometryFactory().toGeometry(new Envelope(from, to, 0, 80_000)));
  }

  private void mouse(int type, double x, double y, int mask) {
    Event event = new Event();
    event.button = type == SWT.MouseMove ? 0 : 1;
    event.x = (int) Math.round(map.view().toX(x));
    event.y = (int) Math.round(map.view().toY(y));
    event.stateMask = mask;
    map.notifyListeners(type, event);
  }

  private void click(double x, double y, int mask) {
    mouse(SWT.MouseDown, x, y, mask);
    mouse(SWT.MouseUp, x, y, mask);
  }

  @Test
  void aClickOnAClusterChoosesItsRecords() {
    click(20_050, 20_000, 0);
    assertEquals(Set.of(11L, 12L), new HashSet<>(chosen.get(0)));
    click(80_000, 40_000, SWT.MOD1);
    assertEquals(Set.of(11L, 12L, 14L), map.selected());
  }

  @Test
  void aClickOnAnAreaChoosesWhatLiesInItAndBesideItNothing() {
    click(10_000, 70_000, 0);
    assertEquals(Set.of(11L, 12L, 13L), map.selected());
    click(-1_500, 40_000, 0);
    assertEquals(Set.of(), map.selected());
  }

  @Test
  void aBandChoosesWhatItHolds() {
    mouse(SWT.MouseDown, 15_000, 70_000, SWT.SHIFT);
    mouse(SWT.MouseMove, 25_000, 30_000, SWT.SHIFT);
    mouse(SWT.MouseMove, 40_000, 10_000, SWT.SHIFT);
    Viewport before = map.view();
    mouse(SWT.MouseUp, 40_000, 10_000, SWT.SHIFT);
    assertEquals(Set.of(11L, 12L, 13L), new HashSet<>(chosen.get(0)));
    assertEquals(before, map.view(), "the map does not move under a band");
  }

  @Test
  void draggingMovesTheMapAndChoosesNothing() {
    double left = map.view().fromX(0);
    Event down = new Event();
    down.button = 1;
    down.x = 400;
    down.y = 300;
    map.notifyListeners(SWT.MouseDown, down);
    Event move = new Event();
    move.x = 440;
    move.y = 300;
    map.notifyListeners(SWT.MouseMove, move);
    map.notifyListeners(SWT.MouseUp, down);
    assertEquals(left, map.view().fromX(40), 1);
    assertTrue(chosen.isEmpty());
  }

  @Test
  void theWheelEnlargesAroundThePointer() {
    double x = map.view().fromX(200);
    double scale = map.view().scale();
    Event wheel = new Event();
    wheel.x = 200;
    wheel.y = 300;
    wheel.count = 3;
    map.notifyListeners(SWT.MouseVerticalWheel, wheel);
    assertTrue(map.view().scale() > scale);
    assertEquals(x, map.view().fromX(200), 1);
    for (int i = 0; i < 60; i++) {
      map.zoom(1);
    }
    assertTrue(map.view().scale() <= 0.05, "there is an end to enlarging");
    map.home();
    assertEquals(scale, map.view().scale(), 1e-12);
  }

  @Test
  void aDoubleClickOpensOneRecordAndEnlargesMany() {
    mouse(SWT.MouseDoubleClick, 80_000, 40_000, 0);
    assertEquals(List.of(14L), opened);
    double scale = map.view().scale();
    mouse(SWT.MouseDoubleClick, 20_050, 20_000, 0);
    assertEquals(List.of(14L), opened);
    assertTrue(map.view().scale() > scale);
  }

  @Test
  void whatIsUnderThePointerIsNamed() {
    mouse(SWT.MouseMove, 20_050, 20_000, 0);
    assertEquals("Un\nDeux", map.getToolTipText());
    mouse(SWT.MouseMove, 70_000, 70_000, 0);
    assertEquals("Est\n3 fiches", map.getToolTipText());
    mouse(SWT.MouseMove, 120_000, 90_000, 0);
    assertNull(map.getToolTipText());
  }

  @Test
  void whatWasLaidOutIsKeptUntilTheViewChanges() {
    Frame first = map.frame();
    assertSame(first, map.frame());
    map.zoom(1);
    assertFalse(first == map.frame());
    Viewport where = map.view();
    map.setScene(scene());
    assertEquals(where, map.view(), "new colours do not move the map");
  }

  @Test
  void theAreasAreDrawnWhereTheyAreAndEastIsRightInArabicToo() {
    shell.dispose();
    shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM | SWT.RIGHT_TO_LEFT);
    map = new MapCanvas(shell);
    map.setSize(WIDTH, HEIGHT);
    map.setScene(scene());
    map.home();
    Image image = new Image(shell.getDisplay(), WIDTH, HEIGHT);
    GC gc = new GC(image);
    map.paint(gc);
    gc.dispose();
    var data = image.getImageData();
    image.dispose();
    Viewport view = map.view();
    int y = (int) view.toY(70_000);
    assertEquals(0x00FF00, rgb(data, (int) view.toX(45_000), y));
    assertEquals(0x0000FF, rgb(data, (int) view.toX(95_000), y));
    assertTrue(view.toX(45_000) < view.toX(95_000));
  }

  private static int rgb(org.eclipse.swt.graphics.ImageData data, int x, int y) {
    var color = data.palette.getRGB(data.getPixel(x, y));
    return color.red << 16 | color.green << 8 | color.blue;
  }
}
