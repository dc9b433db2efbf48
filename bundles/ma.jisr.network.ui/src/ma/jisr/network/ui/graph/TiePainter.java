package ma.jisr.network.ui.graph;

/** Paints the ties of a drawing into a band of rows. */
final class TiePainter {

  private static final float LOOP = 9;
  private final Painter painter;
  private final Drawing drawing;
  private final Drawing.Ties ties;
  private final Sizes sizes;
  private final float[] x;
  private final float[] y;

  /**
   * A painter.
   *
   * @param x of the nodes in the picture
   * @param y of the nodes in the picture
   */
  TiePainter(Painter painter, Drawing drawing, Sizes sizes, float[] x, float[] y) {
    this.painter = painter;
    this.drawing = drawing;
    ties = drawing.ties();
    this.sizes = sizes;
    this.x = x;
    this.y = y;
  }

  /** Paints; the ties that are chosen last. */
  void paint(
      Raster quick, FineRaster smooth, int top, int bottom, boolean fine, boolean withArrows) {
    boolean[] order = {false, true};
    for (boolean chosen : order) {
      for (int t = 0; t < ties.count(); t++) {
        float ya = y[ties.tail()[t]];
        float yb = y[ties.head()[t]];
        boolean away = Math.max(ya, yb) < top - 30 || Math.min(ya, yb) > bottom + 30;
        if (away || ties.is(t, Drawing.CHOSEN) != chosen) {
          continue;
        }
        if (ties.tail()[t] == ties.head()[t]) {
          loop(smooth, t);
        } else if (fine || chosen || ties.is(t, Drawing.DASHED)) {
          smooth(smooth, t, withArrows);
        } else if (painter.isPainted(t)) {
          quick.quickLine(
              x[ties.tail()[t]], ya, x[ties.head()[t]], yb, ties.color()[t], painter.alpha(t));
        }
      }
    }
  }

  private void loop(FineRaster smooth, int t) {
    int node = ties.tail()[t];
    float radius = sizes.radius(node);
    smooth.ring(
        x[node] + radius * 0.7f + LOOP / 2,
        y[node] - radius * 0.7f - LOOP / 2,
        LOOP,
        ties.width()[t],
        ties.color()[t],
        painter.alpha(t));
  }

  private void smooth(FineRaster smooth, int t, boolean withArrows) {
    int tail = ties.tail()[t];
    int head = ties.head()[t];
    float dx = x[head] - x[tail];
    float dy = y[head] - y[tail];
    float length = (float) Math.hypot(dx, dy);
    if (length < 0.5f) {
      return;
    }
    float unitX = dx / length;
    float unitY = dy / length;
    float lane = ties.lane()[t] * Painter.LANE;
    float xa = x[tail] - unitY * lane;
    float ya = y[tail] + unitX * lane;
    float xb = x[head] - unitY * lane;
    float yb = y[head] + unitX * lane;
    int alpha = painter.alpha(t);
    float width = ties.width()[t] * Math.max(1, sizes.grow() * 0.8f);
    int color = ties.color()[t];
    float room = length - sizes.radius(tail) - sizes.radius(head);
    if (withArrows && ties.is(t, Drawing.DIRECTED) && room > 8) {
      float size = Math.min(5 + 2 * width, room / 2);
      float radius = sizes.radius(head);
      float back = (float) Math.sqrt(Math.max(0, radius * radius - lane * lane)) + 2;
      xb -= unitX * back;
      yb -= unitY * back;
      smooth.arrow(xb, yb, unitX, unitY, size, color, Math.max(alpha, 100));
      xb -= unitX * size * 0.8f;
      yb -= unitY * size * 0.8f;
    }
    smooth.line(xa, ya, xb, yb, width, color, alpha, ties.is(t, Drawing.DASHED));
  }
}
