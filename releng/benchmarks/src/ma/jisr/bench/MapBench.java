package ma.jisr.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.geo.classes.Classes.Method;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.MapBuilder;
import ma.jisr.geo.data.MapRequest;
import ma.jisr.geo.data.MapRequest.Shading;
import ma.jisr.geo.data.PlacedRecords;
import ma.jisr.geo.layout.Frame;
import ma.jisr.geo.layout.Layout;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Spot;
import ma.jisr.geo.scene.Viewport;
import ma.jisr.map.ui.GcCanvas;
import ma.jisr.map.ui.GcTexts;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.module.CoreModule;
import ma.jisr.reference.ReferenceData;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.store.workspace.Workspaces;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * The map of the region (135 cells shaded by population, 5,000 points, names) and that of the world
 * after each little move of the view, everything laid out anew, beside the bare calls of the
 * graphics for the same shapes, of which only the last step is measured.
 */
final class MapBench implements Bench {

  private static final int POINTS = 5_000;
  private static final int WIDTH = 1_200;
  private static final int HEIGHT = 900;
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 10;
  private static final int STEPS = 2;
  private static final int REPEATS = 3;

  @Override
  public String name() {
    return "map";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Gazetteer gazetteer;
    PlacedRecords places;
    Catalog catalog = new Catalog(List.of(new CoreModule()));
    try (Workspace workspace =
            new Workspaces(catalog, List.of(new ReferenceData()))
                .open(folder.resolve("workspace"), "bench", new NullProgressMonitor());
        Session session = workspace.session()) {
      gazetteer = Gazetteer.read(session);
      places =
          PlacedRecords.read(
              session, CorePackage.Literals.PLACE, List.of(), new NullProgressMonitor());
    }
    MapBuilder builder = new MapBuilder(Atlas.load(), gazetteer);
    Scene region = builder.build(request(false, null, Shading.POPULATION, places));
    Scene world = builder.build(request(true, null, Shading.COUNT, places));
    Scene many = withSpots(region);
    Display display = new Display();
    try {
      return List.of(
          measure(display, many, "the bare GC calls, region after a move"),
          measure(display, world, "the bare GC calls, world after a move"));
    } finally {
      display.dispose();
    }
  }

  private static MapRequest request(
      boolean world, PlacedRecords points, Shading shading, PlacedRecords counted) {
    return new MapRequest(
        world, points, shading, counted, 0, PlaceKind.COMMUNE, Method.QUANTILE, false, Map.of());
  }

  private static Scene withSpots(Scene scene) {
    Random random = new Random(20_241_123);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      double x = scene.home().getMinX() + random.nextDouble() * scene.home().getWidth();
      double y = scene.home().getMinY() + random.nextDouble() * scene.home().getHeight();
      spots.add(new Spot(i + 1, "Association " + i, x, y));
    }
    return new Scene(
        scene.title(),
        scene.projection(),
        scene.home(),
        scene.limits(),
        scene.layers(),
        scene.arcs(),
        spots,
        false,
        scene.names(),
        scene.legend(),
        scene.credits(),
        scene.rightToLeft());
  }

  private Ratio measure(Display display, Scene scene, String reference) throws Exception {
    Ratio ratio = new Ratio(name(), reference, 2.0);
    GcTexts texts = new GcTexts(display);
    Map<Integer, Color> colors = new HashMap<>();
    Image image = new Image(display, WIDTH, HEIGHT);
    GC gc = new GC(image);
    texts.use(gc);
    Viewport view = Viewport.of(scene.home(), WIDTH, HEIGHT);
    try {
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        Viewport[] moved = new Viewport[REPEATS];
        Frame[] frames = new Frame[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
          view = view.panned(1 + (round + WARM_UP) % 3, i % 2 == 0 ? 2 : -2);
          moved[i] = view;
          frames[i] = new Layout(scene, view, texts, STEPS).lay(false, id -> false);
        }
        BareMap bare = new BareMap(gc, frames[0].marks(), texts);
        double calls =
            Bench.time(
                    () -> {
                      for (Frame frame : frames) {
                        bare.draw(frame.marks());
                      }
                    })
                / REPEATS;
        double redraw =
            Bench.time(
                    () -> {
                      for (Viewport at : moved) {
                        Frame frame = new Layout(scene, at, texts, STEPS).lay(false, id -> false);
                        new GcCanvas(gc, texts, colors).draw(frame);
                      }
                    })
                / REPEATS;
        if (round >= 0) {
          ratio.add(redraw, calls);
        }
      }
    } finally {
      gc.dispose();
      image.dispose();
    }
    return ratio;
  }
}
