package ma.jisr.bench.window;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import ma.jisr.network.ui.graph.GraphCanvas;
import ma.jisr.network.ui.graph.GraphView;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Pushes and enlarges the drawn network frame by frame, and prints how long each took: a frame
 * counts when it was painted for the place where the network stood then. Between times it looks at
 * the screen itself whether something moved there.
 */
public final class GraphMoves implements IStartup {

  private static final int WARM_UP = 40;
  private static final int FRAMES = 200;
  private static final int LOOK = 20;
  private static final String DONE = "done";

  /** A little move. */
  private interface Move {
    void make(int frame);
  }

  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private volatile GraphView view;

  @Override
  public void earlyStartup() {
    Thread walk = new Thread(this::walk, "walk");
    walk.setDaemon(true);
    walk.start();
  }

  private void walk() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    try {
      new Watch(display).rest(4_000); // what a start still has to do
      display.syncExec(() -> open(workbench));
      Watch opening = new Watch(display);
      double there = opening.until("the network", () -> view.isReady() && view.canvas().isFine());
      System.out.printf(
          Locale.ROOT,
          "opened and laid out in %.0f ms, longest without an answer %.0f ms (own work %.0f ms)%n",
          there,
          opening.longest(),
          opening.work());
      display.syncExec(this::moves);
      System.out.println(DONE);
    } catch (Exception e) {
      e.printStackTrace(); // whoever started the window misses the last line
    }
    display.asyncExec(workbench::close);
  }

  private void open(IWorkbench workbench) {
    try {
      view = (GraphView) workbench.getWorkbenchWindows()[0].getActivePage().showView(GraphView.ID);
    } catch (org.eclipse.ui.PartInitException e) {
      throw new IllegalStateException(e);
    }
  }

  private void moves() {
    GraphCanvas canvas = view.canvas();
    canvas.home();
    measure("push, all in sight", i -> canvas.pan(i % 100 < 50 ? 3 : -3, i % 40 < 20 ? 2 : -2));
    canvas.home();
    Point size = canvas.getSize();
    measure(
        "enlarge to four times and back",
        i -> canvas.zoom(i % 100 < 50 ? 0.12 : -0.12, size.x / 3.0, size.y / 2.0));
    canvas.home();
    canvas.zoom(6, size.x / 2.0, size.y / 2.0);
    measure("push, enlarged four times", i -> canvas.pan(i % 100 < 50 ? 7 : -7, 1));
  }

  private void measure(String what, Move move) {
    for (int i = 0; i < WARM_UP; i++) {
      frame(move, i);
    }
    double[] times = new double[FRAMES];
    int looks = 0;
    int moved = 0;
    int before = screen();
    for (int i = 0; i < FRAMES; i++) {
      times[i] = frame(move, i + WARM_UP);
      if (i % LOOK == LOOK - 1) {
        int now = screen();
        looks++;
        moved += now == before ? 0 : 1;
        before = now;
        frame(move, i + WARM_UP); // the look itself is not part of any frame
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s\t%d of %d\t%s%n",
        what,
        moved,
        looks,
        Arrays.stream(times)
            .mapToObj(t -> String.format(Locale.ROOT, "%.2f", t))
            .collect(Collectors.joining(" ")));
  }

  /** Moves, and waits until the frame of it is painted. */
  private double frame(Move move, int number) {
    GraphCanvas canvas = view.canvas();
    long start = System.nanoTime();
    long frames = canvas.frames();
    move.make(number);
    while (canvas.frames() == frames) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** What the screen itself shows where the canvas is. */
  private int screen() {
    display.readAndDispatch();
    GraphCanvas canvas = view.canvas();
    Point at = canvas.toDisplay(0, 0);
    Point size = canvas.getSize();
    GC gc = new GC(display);
    Image image = new Image(display, size.x, size.y);
    gc.copyArea(image, at.x, at.y);
    gc.dispose();
    int hash = Arrays.hashCode(image.getImageData().data);
    image.dispose();
    return hash;
  }
}
