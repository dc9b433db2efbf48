package ma.jisr.network.ui.graph;

import java.util.List;
import ma.jisr.geo.GeoTexts;
import ma.jisr.ui.base.Looks;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * What stands before the graph: the legend in the corner where one begins to read, and in that
 * across from it, while a part is in sight, the whole as a small picture to move about in.
 */
final class GraphOverlays {

  private static final int EDGE = 10;
  private static final int PAD = 8;
  private static final int SIGN = 11;
  private static final int MOST_WIDE = 230;
  private static final int SMALL_WIDE = 150;
  private static final int SMALL_HIGH = 96;
  private final GraphDesk desk;
  private final GraphCanvas canvas;
  private final boolean rightToLeft = GeoTexts.isRightToLeft();
  private Image legend;
  private Rectangle kept = new Rectangle(0, 0, 0, 0);
  private Image small;
  private Drawing smallOf;
  private Viewport smallView;
  private boolean sliding;

  GraphOverlays(GraphDesk desk) {
    this.desk = desk;
    canvas = desk.canvas();
    canvas.addAbove(this::paint);
    canvas.addListener(SWT.Dispose, e -> dispose());
    canvas.addListener(SWT.Resize, e -> place());
    canvas.addListener(SWT.MouseDown, this::down);
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseUp, e -> sliding = false);
    desk.addListener(
        new GraphDesk.Listener() {
          @Override
          public void shown() {
            makeLegend();
          }
        });
  }

  private void paint(GC gc) {
    if (legend != null) {
      gc.drawImage(legend, kept.x, kept.y);
    }
    if (!canvas.isAtHome() && desk.drawn().drawing().nodes().count() > 0) {
      paintSmall(gc);
    }
  }

  private void makeLegend() {
    disposeLegend();
    legend = draw();
    place();
  }

  private void place() {
    Point size =
        legend == null
            ? new Point(0, 0)
            : new Point(legend.getBounds().width, legend.getBounds().height);
    int x = rightToLeft ? canvas.getSize().x - EDGE - size.x : EDGE;
    kept = new Rectangle(x, EDGE, size.x, size.y);
    canvas.setKept(kept);
  }

  private Point smallCorner() {
    Point size = canvas.getSize();
    return new Point(rightToLeft ? EDGE : size.x - EDGE - SMALL_WIDE, size.y - EDGE - SMALL_HIGH);
  }

  private void paintSmall(GC gc) {
    Drawing drawing = desk.drawn().drawing();
    if (small == null || smallOf == null || !settled(drawing)) {
      makeSmall(drawing);
    }
    Point corner = smallCorner();
    gc.drawImage(small, corner.x, corner.y);
    Viewport view = canvas.view();
    int left = (int) smallView.toX(view.fromX(0));
    int top = (int) smallView.toY(view.fromY(0));
    int right = (int) smallView.toX(view.fromX(view.width()));
    int bottom = (int) smallView.toY(view.fromY(view.height()));
    gc.setClipping(corner.x, corner.y, SMALL_WIDE, SMALL_HIGH);
    gc.setForeground(Looks.color(Looks.ACCENT));
    gc.setLineWidth(2);
    gc.drawRectangle(corner.x + left, corner.y + top, right - left, bottom - top);
    gc.setLineWidth(1);
    gc.setClipping((Rectangle) null);
    gc.setForeground(Looks.color(Looks.FRAME));
    gc.drawRectangle(corner.x, corner.y, SMALL_WIDE - 1, SMALL_HIGH - 1);
  }

  /** While a large drawing changes at every frame, the small picture may be a little older. */
  private boolean settled(Drawing drawing) {
    return drawing == smallOf
        || drawing.ties().count() > 5_000 && smallOf.nodes().count() == drawing.nodes().count();
  }

  private void makeSmall(Drawing drawing) {
    float[] box = drawing.box();
    double wide = Math.max(box[2] - box[0], 1);
    double high = Math.max(box[3] - box[1], 1);
    double scale = Math.min((SMALL_WIDE - 16) / wide, (SMALL_HIGH - 16) / high);
    smallView =
        new Viewport(
            (box[0] + box[2]) / 2.0, (box[1] + box[3]) / 2.0, scale, SMALL_WIDE, SMALL_HIGH);
    int[] pixels = new int[SMALL_WIDE * SMALL_HIGH];
    Sizes sizes = new Sizes(drawing, 0.25f);
    new Painter(drawing, smallView, sizes, List.of(), false, 1).paint(pixels, () -> false);
    disposeSmall();
    small = Screen.image(canvas.getDisplay(), pixels, SMALL_WIDE, SMALL_HIGH);
    smallOf = drawing;
  }

  private boolean isOnSmall(int x, int y) {
    Point corner = smallCorner();
    return !canvas.isAtHome()
        && smallView != null
        && x >= corner.x
        && x < corner.x + SMALL_WIDE
        && y >= corner.y
        && y < corner.y + SMALL_HIGH;
  }

  private void down(Event event) {
    sliding = event.button == 1 && isOnSmall(event.x, event.y);
    move(event);
  }

  private void move(Event event) {
    if (sliding) {
      slide(event);
      event.type = SWT.None; // whoever listens after this has nothing to do
    }
  }

  private void slide(Event event) {
    Point corner = smallCorner();
    double x = smallView.fromX(event.x - (double) corner.x);
    double y = smallView.fromY(event.y - (double) corner.y);
    canvas.setView(canvas.view().centred(x, y));
  }

  private Image draw() {
    PropertyValues color = desk.model().color();
    boolean compared = desk.model().filter().since() != null && desk.model().filter().day() != null;
    if (color.property().equals(Property.NONE) && !compared) {
      return null;
    }
    GraphLegend entries = GraphLegend.of(desk, compared);
    GC measure = new GC(canvas);
    int line = measure.textExtent("Ag").y + 2;
    int width = 0;
    for (GraphLegend.Entry entry : entries.entries()) {
      measure.setFont(entry.title() ? Looks.bold() : canvas.getFont());
      int sign = entry.color() < 0 ? 0 : SIGN + 7;
      width = Math.max(width, measure.textExtent(entry.text()).x + sign);
    }
    width = Math.min(width, MOST_WIDE) + 2 * PAD;
    int height = entries.entries().size() * line + 2 * PAD;
    measure.dispose();
    Image image = new Image(canvas.getDisplay(), width, height);
    GC gc = new GC(image);
    gc.setAntialias(SWT.ON);
    gc.setBackground(Looks.color(Looks.PAPER));
    gc.fillRectangle(0, 0, width, height);
    gc.setForeground(Looks.color(Looks.LINE));
    gc.drawRectangle(0, 0, width - 1, height - 1);
    int y = PAD;
    for (GraphLegend.Entry entry : entries.entries()) {
      entry(gc, entry, y, line, width);
      y += line;
    }
    gc.dispose();
    return image;
  }

  private void entry(GC gc, GraphLegend.Entry entry, int y, int line, int width) {
    int sign = entry.color() < 0 ? 0 : SIGN + 7;
    if (sign > 0) {
      int rgb = entry.color();
      gc.setBackground(new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
      int x = rightToLeft ? width - PAD - SIGN : PAD;
      if (entry.tie()) {
        if (entry.dashed()) {
          gc.fillRectangle(x, y + line / 2 - 2, SIGN / 3, 3);
          gc.fillRectangle(x + SIGN - SIGN / 3, y + line / 2 - 2, SIGN / 3, 3);
        } else {
          gc.fillRectangle(x, y + line / 2 - 2, SIGN, 3);
        }
      } else {
        gc.fillOval(x, y + (line - SIGN) / 2, SIGN, SIGN);
      }
    }
    gc.setForeground(Looks.color(entry.title() ? Looks.QUIET : Looks.INK));
    gc.setFont(entry.title() ? Looks.bold() : canvas.getFont());
    String text = Looks.shortened(gc, entry.text(), width - 2 * PAD - sign);
    int x = rightToLeft ? width - PAD - sign - gc.textExtent(text).x : PAD + sign;
    gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
  }

  private void disposeLegend() {
    if (legend != null) {
      legend.dispose();
      legend = null;
    }
  }

  private void disposeSmall() {
    if (small != null) {
      small.dispose();
      small = null;
    }
  }

  private void dispose() {
    disposeLegend();
    disposeSmall();
  }
}
