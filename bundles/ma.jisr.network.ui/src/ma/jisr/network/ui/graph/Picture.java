package ma.jisr.network.ui.graph;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import ma.jisr.model.text.Texts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The pixels of a drawing as it is seen now. What can be painted with smooth edges within a frame
 * is; else it is painted cheaply at once, and smoothly in the background when it stands still.
 */
final class Picture {

  /** What a smooth painting may take while things move, in milliseconds. */
  private static final double FRAME = 13;

  /** What a cheap painting may take while things move, in milliseconds. */
  private static final double MOVING = 15;

  /** The least share of ties by which one still sees the shape of a network. */
  private static final double LEAST_SHARE = 0.2;

  /** So few ties are smooth at once even on a machine that is busy. */
  private static final int FEW = 600;

  private static final Texts TEXTS = Texts.beside(Picture.class);
  private final Consumer<Runnable> window;
  private final Runnable redraw;
  private int[] pixels = new int[0];
  private int[] spare = new int[0];
  private Drawing drawing = Drawing.EMPTY;
  private Viewport view;
  private double home = 1;
  private List<Painter.Label> labels = List.of();
  private boolean painted;
  private boolean smooth;
  private double smoothTime;
  private double share = 1;
  private int changes;
  private Job job;

  /**
   * A picture.
   *
   * @param window runs in the window's thread, later
   * @param redraw is told when there is a better picture
   */
  Picture(Consumer<Runnable> window, Runnable redraw) {
    this.window = window;
    this.redraw = redraw;
  }

  /** Shows something else, or from elsewhere. */
  void set(Drawing newDrawing, Viewport newView, double newHome) {
    if (newDrawing != drawing && !sameNodes(newDrawing)) {
      labels = List.of();
      smoothTime = 0;
      share = 1;
    }
    drawing = newDrawing;
    view = newView;
    home = newHome;
    stale();
  }

  private boolean sameNodes(Drawing other) {
    return Arrays.equals(other.nodes().key(), drawing.nodes().key());
  }

  /** The labels that are placed. */
  void setLabels(List<Painter.Label> newLabels) {
    labels = newLabels;
    stale();
  }

  private void stale() {
    painted = false;
    changes++;
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  /** The sizes of nodes at a scale. */
  Sizes sizes() {
    return new Sizes(drawing, home, view.scale());
  }

  /** The pixels, painted if they are not yet. */
  int[] pixels() {
    if (!painted) {
      int size = view.width() * view.height();
      if (pixels.length < size) {
        pixels = new int[size];
      }
      boolean fine = smoothTime < FRAME || drawing.ties().count() <= FEW;
      long start = System.nanoTime();
      painter(fine, fine ? 1 : share).paint(pixels, () -> false);
      double took = (System.nanoTime() - start) / 1e6;
      if (!fine) {
        // Twice as long as it may take: half the ties; a slow moment changes it a little only.
        double wanted = Math.clamp(share * MOVING / took, LEAST_SHARE, 1);
        share = share * 0.6 + wanted * 0.4;
      } else {
        // A slow moment of the machine is not yet a slow drawing.
        smoothTime = smoothTime == 0 ? took : smoothTime * 0.7 + took * 0.3;
      }
      painted = true;
      smooth = fine;
    }
    return pixels;
  }

  private Painter painter(boolean fine, double part) {
    return new Painter(drawing, view, sizes(), labels, fine, part);
  }

  /** Begins to paint with smooth edges, if it is not so already. */
  void refine() {
    if (smooth && painted || view == null) {
      return;
    }
    int size = view.width() * view.height();
    int[] target = spare.length >= size ? spare : new int[size];
    spare = new int[0];
    int change = changes;
    Painter painter = painter(true, 1);
    job =
        new Job(TEXTS.text("painting")) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            BooleanSupplier stop = monitor::isCanceled;
            boolean done = painter.paint(target, stop);
            window.accept(() -> take(target, done && change == changes));
            return Status.OK_STATUS;
          }
        };
    job.setSystem(true);
    job.schedule();
  }

  private void take(int[] fresh, boolean valid) {
    if (valid) {
      spare = pixels;
      pixels = fresh;
      painted = true;
      smooth = true;
      redraw.run();
    } else {
      spare = fresh;
    }
  }

  /** Whether the edges are smooth. */
  boolean isSmooth() {
    return painted && smooth;
  }
}
