package ma.jisr.network.ui.graph;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Paints a drawing into pixels, on all processors: each takes a band of rows, and then the next.
 * While things move, lines are cheap; a still picture has smooth edges and arrowheads.
 */
final class Painter {

  /** The paper, 0xRRGGBB. */
  static final int PAPER = 0xFFFFFF;

  /** What is chosen, 0xRRGGBB. */
  static final int ACCENT = 0x1F6F8B;

  /** The distance between ties of the same two nodes, in pixels. */
  static final float LANE = 5;

  private static final int BANDS = 2 * Runtime.getRuntime().availableProcessors();
  private static final int QUIET_ALPHA = 26;
  private static final int DENSE = 3_000;
  private static final float QUICK_RADIUS = 6;
  private static final int MOST_ARROWS = 6_000;

  /** A label and where it stands. */
  record Label(int node, Sprite sprite, int dx, int dy) {}

  private final Drawing drawing;
  private final Viewport view;
  private final Sizes sizes;
  private final List<Label> labels;
  private final boolean fine;
  private final float[] x;
  private final float[] y;
  private final int alpha;
  private final double share;

  /**
   * A picture to be painted.
   *
   * @param labels those that are placed, relative to their nodes
   * @param fine with smooth edges
   * @param share of the quiet ties that are painted, above 0 and up to 1: the same ones at each
   *     frame, and so much darker that the picture is as dense as with all of them
   */
  Painter(
      Drawing drawing, Viewport view, Sizes sizes, List<Label> labels, boolean fine, double share) {
    this.share = share;
    this.drawing = drawing;
    this.view = view;
    this.sizes = sizes;
    this.labels = labels;
    this.fine = fine;
    int count = drawing.nodes().count();
    x = new float[count];
    y = new float[count];
    for (int i = 0; i < count; i++) {
      x[i] = (float) view.toX(drawing.nodes().x()[i]);
      y[i] = (float) view.toY(drawing.nodes().y()[i]);
    }
    // Many ties over each other are lighter, so that one sees where they are denser.
    int ties = drawing.ties().count();
    double dense = ties <= DENSE / 4 ? 200 : Math.clamp(200.0 * DENSE / 4 / ties, 44, 200);
    alpha = (int) Math.min(200, dense / share);
  }

  /**
   * Paints.
   *
   * @param pixels at least width × height of the view
   * @param stop asked between bands; what was painted is then worthless
   * @return whether it came to its end
   */
  boolean paint(int[] pixels, BooleanSupplier stop) {
    AtomicInteger next = new AtomicInteger();
    CountDownLatch left = new CountDownLatch(BANDS);
    Runnable work =
        () -> {
          for (int b = next.getAndIncrement(); b < BANDS; b = next.getAndIncrement()) {
            try {
              if (!stop.getAsBoolean()) {
                band(pixels, view.height() * b / BANDS, view.height() * (b + 1) / BANDS);
              }
            } finally {
              left.countDown();
            }
          }
        };
    // Whoever helps may come late, or never: then this thread has painted all bands by itself.
    for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
      ForkJoinPool.commonPool().execute(work);
    }
    work.run();
    try {
      left.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return !stop.getAsBoolean();
  }

  private void band(int[] pixels, int top, int bottom) {
    Raster quick = Raster.of(pixels, view.width(), view.height()).band(top, bottom);
    FineRaster smooth = new FineRaster(pixels, view.width(), top, bottom);
    quick.clear(PAPER);
    TiePainter ties = new TiePainter(this, drawing, sizes, x, y);
    ties.paint(quick, smooth, top, bottom, fine, drawing.ties().count() <= MOST_ARROWS);
    nodes(smooth, top, bottom);
    for (Label label : labels) {
      int left = Math.round(x[label.node]) + label.dx;
      int above = Math.round(y[label.node]) + label.dy;
      if (above < bottom && above + label.sprite.height() > top) {
        smooth.sprite(label.sprite, left, above);
      }
    }
  }

  /** Whether a tie is among those that are painted. */
  boolean isPainted(int tie) {
    // Fibonacci hashing (Knuth, The Art of Computer Programming, vol. 3, 6.4): any share is spread
    // evenly over ties that follow each other.
    return share >= 1 || (tie * 0x9E3779B9 >>> 1) < share * Integer.MAX_VALUE;
  }

  /** How much of a tie's colour is seen, of 256. */
  int alpha(int tie) {
    Drawing.Ties ties = drawing.ties();
    if (ties.is(tie, Drawing.CHOSEN)) {
      return 240;
    }
    return ties.is(tie, Drawing.QUIET) ? Math.min(alpha, QUIET_ALPHA) : alpha;
  }

  private void nodes(FineRaster raster, int top, int bottom) {
    Drawing.Nodes nodes = drawing.nodes();
    float room = sizes.most() + 5;
    boolean[] first = {false, true};
    for (boolean chosen : first) { // what is chosen stands before the rest
      for (int i = 0; i < x.length; i++) {
        boolean seen =
            y[i] > top - room && y[i] < bottom + room && x[i] > -room && x[i] < view.width() + room;
        if (seen && nodes.is(i, Drawing.CHOSEN) == chosen) {
          node(raster, i);
        }
      }
    }
  }

  private void node(FineRaster raster, int i) {
    Drawing.Nodes nodes = drawing.nodes();
    float radius = sizes.radius(i);
    boolean quiet = nodes.is(i, Drawing.QUIET);
    boolean plain = radius < 2.2f || !fine && radius < QUICK_RADIUS;
    if (plain && !nodes.is(i, Drawing.CHOSEN)) {
      raster.disc(x[i], y[i], radius, nodes.color()[i], quiet ? 70 : 256);
      return;
    }
    raster.disc(x[i], y[i], radius + 1.2f, PAPER, 256);
    raster.disc(x[i], y[i], radius, nodes.color()[i], quiet ? 70 : 256);
    if (nodes.is(i, Drawing.GROUP)) {
      raster.ring(x[i], y[i], radius - 3, 1.2f, PAPER, quiet ? 120 : 220);
    }
    if (nodes.is(i, Drawing.PINNED)) {
      raster.disc(x[i], y[i], Math.max(1.3f, radius * 0.28f), PAPER, 256);
    }
    if (nodes.is(i, Drawing.CHOSEN)) {
      raster.ring(x[i], y[i], radius + 2.6f, 2.2f, ACCENT, 256);
    }
  }
}
