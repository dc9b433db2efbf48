package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ma.jisr.ui.base.Looks;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A drawing that a person moves and enlarges. Every frame is painted for the part that is in sight
 * at that moment; labels are placed anew when it stands still.
 */
public final class GraphCanvas extends Canvas {

  /** How much one step enlarges. */
  static final double STEP = 1.25;

  private static final int STILL = 130;
  private static final int MOST_LABELS = 600;
  private static final int LABELS_AT_ONCE = 80;
  private static final double MOST_AT_FIRST = 2.5;
  private final Screen screen;
  private final LabelSprites sprites;
  private final Picture picture;
  private final List<Consumer<GC>> above = new ArrayList<>();
  private final Runnable still = this::still;
  private Drawing drawing = Drawing.EMPTY;
  private Viewport view;
  private boolean atHome = true;
  private String waiting = "";
  private Rectangle kept = new Rectangle(0, 0, 0, 0);
  private long frames;

  /**
   * A canvas with nothing on it.
   *
   * @param parent where it stands
   */
  public GraphCanvas(Composite parent) {
    // A graph is not mirrored: where its nodes stand does not depend on the language.
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.LEFT_TO_RIGHT);
    screen = new Screen(getDisplay());
    sprites = new LabelSprites(getDisplay());
    picture = new Picture(this::inWindow, this::redraw);
    setBackground(Looks.color(Looks.PAPER));
    setData("jisr.id", "graph.canvas");
    addListener(SWT.Paint, e -> paint(e.gc));
    addListener(SWT.Resize, e -> resized());
    addListener(SWT.Dispose, e -> screen.dispose());
  }

  private void inWindow(Runnable action) {
    if (!isDisposed()) {
      getDisplay()
          .asyncExec(
              () -> {
                if (!isDisposed()) {
                  action.run();
                }
              });
    }
  }

  /** Who paints over the drawing at each frame. */
  void addAbove(Consumer<GC> painter) {
    above.add(painter);
  }

  /** Shows a drawing; the part in sight stays, or shows everything where it did so before. */
  void show(Drawing newDrawing) {
    drawing = newDrawing;
    if (atHome) {
      home();
    } else {
      changed();
    }
  }

  /** What is drawn. */
  Drawing drawing() {
    return drawing;
  }

  /** The part in sight. */
  Viewport view() {
    return view == null ? fitting() : view;
  }

  private Viewport fitting() {
    Point size = getSize();
    float[] box = drawing.box();
    int width = Math.max(1, size.x);
    int height = Math.max(1, size.y);
    boolean right = kept.x > width / 2;
    int room = Math.min(kept.width, width / 3);
    return Viewport.fitting(
        box[0],
        box[1],
        box[2],
        box[3],
        MOST_AT_FIRST,
        width,
        height,
        right ? 0 : room,
        right ? room : 0);
  }

  /** Keeps a part of the picture free from labels, and what is shown at first beside it. */
  void setKept(Rectangle newKept) {
    boolean same = newKept.equals(kept);
    kept = newKept;
    if (!same && atHome) {
      home();
    }
  }

  /** The scale that shows everything. */
  double homeScale() {
    return fitting().scale();
  }

  private void resized() {
    Point size = getSize();
    if (size.x <= 0 || size.y <= 0) {
      return;
    }
    if (atHome || view == null) {
      home();
    } else {
      setView(view.sized(size.x, size.y));
    }
  }

  /** Shows everything. */
  public void home() {
    setView(fitting());
    atHome = true;
  }

  /** Whether everything is shown, as at the beginning. */
  boolean isAtHome() {
    return atHome;
  }

  /** Shows another part. */
  void setView(Viewport newView) {
    view = newView;
    atHome = false;
    changed();
  }

  private void changed() {
    if (view == null || view.width() <= 0) {
      return;
    }
    picture.set(drawing, view, homeScale());
    redraw();
    getDisplay().timerExec(STILL, still);
  }

  /**
   * Pushes the drawing.
   *
   * @param dx to the right, in pixels
   * @param dy down, in pixels
   */
  public void pan(double dx, double dy) {
    setView(view().panned(dx, dy));
  }

  /**
   * Enlarges around a pixel.
   *
   * @param steps how often; negative to make smaller
   */
  public void zoom(double steps, double x, double y) {
    setView(view().zoomed(Math.pow(STEP, steps), x, y));
  }

  /** Shows a place of the plane in the middle, enlarged at least so that nodes are well apart. */
  void centre(double x, double y) {
    double least = homeScale() * 2;
    Viewport now = view();
    double scale = Math.max(now.scale(), drawing.nodes().count() > 60 ? least : now.scale());
    setView(new Viewport(x, y, scale, now.width(), now.height()));
  }

  /** How many frames were painted so far. */
  public long frames() {
    return frames;
  }

  /** Whether the picture stands still and has smooth edges. */
  public boolean isFine() {
    return picture.isSmooth();
  }

  /** How large nodes are now. */
  Sizes sizes() {
    return new Sizes(drawing, homeScale(), view().scale());
  }

  private void paint(GC gc) {
    draw(gc);
    frames++;
  }

  /** Draws what is in sight. */
  void draw(GC gc) {
    if (view == null) {
      return;
    }
    screen.draw(gc, picture.pixels(), view.width(), view.height());
    above.forEach(painter -> painter.accept(gc));
    if (drawing == Drawing.EMPTY && !waiting.isEmpty()) {
      gc.setForeground(Looks.color(Looks.QUIET));
      Point extent = gc.textExtent(waiting);
      gc.drawText(waiting, (view.width() - extent.x) / 2, view.height() / 2 - extent.y, true);
    }
  }

  /** What stands in the place of the drawing before there is one. */
  void setWaiting(String newWaiting) {
    waiting = newWaiting;
  }

  /** Nothing moved for a moment: labels find their places, edges become smooth. */
  private void still() {
    if (isDisposed() || view == null) {
      return;
    }
    LabelPlacer placer = new LabelPlacer(drawing, view, sizes());
    placer.keepFree(kept);
    int[] candidates = placer.candidates(MOST_LABELS);
    Drawing.Nodes nodes = drawing.nodes();
    int[] left = {LABELS_AT_ONCE};
    boolean[] more = {false};
    List<Painter.Label> labels =
        placer.place(
            candidates,
            node -> {
              boolean strong = nodes.is(node, Drawing.CHOSEN) || nodes.is(node, Drawing.GROUP);
              Sprite known = sprites.known(nodes.label()[node], strong);
              if (known != null || left[0]-- > 0) {
                return known != null ? known : sprites.make(nodes.label()[node], strong);
              }
              more[0] = true;
              return null;
            });
    picture.setLabels(labels);
    redraw();
    if (more[0]) {
      getDisplay().timerExec(1, still); // the window answers between two handfuls
    } else {
      picture.refine();
    }
  }

  /** A node under a pixel, or -1. */
  int nodeAt(int x, int y) {
    return Hits.node(drawing, view(), sizes(), x, y);
  }

  /** Where a node stands in the picture and how much room it takes. */
  Rectangle bounds(int node) {
    int radius = Math.round(sizes().radius(node));
    int x = (int) Math.round(view().toX(drawing.nodes().x()[node]));
    int y = (int) Math.round(view().toY(drawing.nodes().y()[node]));
    return new Rectangle(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
