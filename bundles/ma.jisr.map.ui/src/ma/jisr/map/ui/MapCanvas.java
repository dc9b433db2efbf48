package ma.jisr.map.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import ma.jisr.geo.layout.Frame;
import ma.jisr.geo.layout.Layout;
import ma.jisr.geo.scene.Area;
import ma.jisr.geo.scene.AreaLayer;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Viewport;
import ma.jisr.ui.base.Looks;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A map that a person moves, enlarges and chooses records on. What was laid out for one view is
 * kept until the view changes.
 */
public final class MapCanvas extends Canvas {

  private static final int STEPS = 2;
  private static final double STEP = 1.35;
  private static final double MOST_PIXELS_PER_METRE = 0.05;
  private static final double MOST_OF_WORLD = 0.0006;
  private static final double LEAST_OF_LIMITS = 0.5;
  private final GcTexts texts;
  private final Map<Integer, Color> colors = new HashMap<>();
  private final Set<Long> selected = new HashSet<>();
  private Scene scene;
  private Viewport view;
  private Frame frame;
  private Rectangle band;
  private boolean atHome = true;
  private String waiting = "";
  private Consumer<List<Long>> chooser = ids -> {};
  private LongConsumer opener = id -> {};

  /**
   * A map without a scene yet.
   *
   * @param parent where it stands
   */
  public MapCanvas(Composite parent) {
    // East is to the right in Arabic too: the land is not mirrored.
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.LEFT_TO_RIGHT);
    texts = new GcTexts(getDisplay());
    setData("jisr.id", "map.canvas");
    addListener(SWT.Paint, e -> paint(e.gc));
    addListener(SWT.Resize, e -> resized());
    new MapHands(this);
  }

  /** Who is told which records a person chose on the map. */
  public void onChoose(Consumer<List<Long>> newChooser) {
    chooser = newChooser;
  }

  /** What stands in the place of the map before there is anything to show. */
  public void setWaiting(String newWaiting) {
    waiting = newWaiting;
  }

  /** Who opens a record by its identifier. */
  public void onOpen(LongConsumer newOpener) {
    opener = newOpener;
  }

  /** Shows a scene; the view stays where it is if the land is the same. */
  public void setScene(Scene newScene) {
    boolean sameLand =
        scene != null
            && scene.projection().getClass() == newScene.projection().getClass()
            && scene.home().equals(newScene.home());
    scene = newScene;
    if (!sameLand) {
      home();
    }
    changed();
  }

  /** What is shown; null before there is anything. */
  public Scene scene() {
    return scene;
  }

  /** The part in sight; null before there is anything. */
  public Viewport view() {
    return view;
  }

  /** Which records are chosen. */
  public void setSelected(Collection<Long> ids) {
    selected.clear();
    selected.addAll(ids);
    changed();
  }

  /** Which records are chosen. */
  public Set<Long> selected() {
    return Set.copyOf(selected);
  }

  /** Shows the whole of the home of the scene. */
  public void home() {
    Point size = getSize();
    atHome = true;
    view =
        scene == null || size.x < 1 || size.y < 1
            ? null
            : Viewport.of(scene.home(), size.x, size.y);
    changed();
  }

  /** Enlarges around the middle, or makes smaller with a negative number of steps. */
  public void zoom(int steps) {
    if (view != null) {
      zoom(steps, view.width() / 2.0, view.height() / 2.0);
    }
  }

  void zoom(double steps, double x, double y) {
    if (view != null) {
      double most = scene.projection().hasScale() ? MOST_PIXELS_PER_METRE : MOST_OF_WORLD;
      double least =
          LEAST_OF_LIMITS
              * Math.min(
                  view.width() / scene.limits().getWidth(),
                  view.height() / scene.limits().getHeight());
      double wanted = view.scale() * Math.pow(STEP, steps);
      double scale = Math.max(least, Math.min(most, wanted));
      move(view.zoomed(scale / view.scale(), x, y));
    }
  }

  void pan(double right, double down) {
    if (view != null) {
      move(view.panned(right, down));
    }
  }

  /** Moves the view, its middle always over the land that there is. */
  private void move(Viewport wanted) {
    double x = Math.max(scene.limits().getMinX(), Math.min(scene.limits().getMaxX(), wanted.x()));
    double y = Math.max(scene.limits().getMinY(), Math.min(scene.limits().getMaxY(), wanted.y()));
    view = new Viewport(x, y, wanted.scale(), wanted.width(), wanted.height());
    atHome = false;
    changed();
  }

  private void resized() {
    Point size = getSize();
    if (atHome || view == null) {
      home();
    } else if (size.x > 0 && size.y > 0) {
      view = view.sized(size.x, size.y);
      changed();
    }
  }

  void changed() {
    frame = null;
    if (!isDisposed()) {
      redraw();
    }
  }

  /** What is laid out for the view; null while there is nothing. */
  Frame frame() {
    if (frame == null && scene != null && view != null) {
      GC gc = new GC(this);
      try {
        texts.use(gc);
        frame = new Layout(scene, view, texts, STEPS).lay(false, selected::contains);
      } finally {
        gc.dispose();
      }
    }
    return frame;
  }

  void paint(GC gc) {
    Frame ready = frame();
    if (ready == null) {
      gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
      Rectangle area = getClientArea();
      gc.fillRectangle(area);
      Point size = gc.textExtent(waiting);
      gc.setForeground(Looks.color(Looks.QUIET));
      gc.drawText(waiting, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
      return;
    }
    new GcCanvas(gc, texts, colors).draw(ready);
    if (band != null) {
      gc.setAlpha(50);
      gc.setBackground(Looks.color(Looks.ACCENT));
      gc.fillRectangle(band);
      gc.setAlpha(255);
      gc.setForeground(Looks.color(Looks.ACCENT));
      gc.drawRectangle(band);
    }
  }

  /** Draws the rubber band; null for none. */
  void setBand(Rectangle rectangle) {
    band = rectangle;
    redraw();
  }

  /** The area under a pixel, the uppermost first; null for none. */
  Area areaAt(double x, double y) {
    if (scene == null || view == null) {
      return null;
    }
    List<AreaLayer> layers = scene.layers();
    for (int i = layers.size() - 1; i >= 0; i--) {
      if (layers.get(i).pickable()) {
        for (Area area : layers.get(i).areas()) {
          if (area.contains(view.fromX(x), view.fromY(y))) {
            return area;
          }
        }
      }
    }
    return null;
  }

  /** Chooses records as a person does, and tells of it. */
  void choose(Collection<Long> ids, boolean further) {
    Set<Long> all = new HashSet<>(further ? selected : Set.of());
    all.addAll(ids);
    setSelected(all);
    chooser.accept(List.copyOf(all));
  }

  /** Opens a record. */
  void open(long id) {
    opener.accept(id);
  }
}
