package ma.jisr.network.ui.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Drawings become pixels, where they should and as fast as they are moved. */
class GraphPaintTest {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  private static Drawing made(int nodes, int ties) {
    Random random = new Random(7);
    int[] key = new int[nodes];
    float[] x = new float[nodes];
    float[] y = new float[nodes];
    float[] radius = new float[nodes];
    int[] color = new int[nodes];
    String[] label = new String[nodes];
    for (int n = 0; n < nodes; n++) {
      key[n] = n;
      x[n] = (float) random.nextGaussian() * 500;
      y[n] = (float) random.nextGaussian() * 500;
      radius[n] = 4;
      color[n] = 0x336699;
      label[n] = "N" + n;
    }
    int[] tie = new int[ties];
    int[] tail = new int[ties];
    int[] head = new int[ties];
    int[] tieColor = new int[ties];
    float[] width = new float[ties];
    Arrays.fill(tieColor, 0x884422);
    Arrays.fill(width, 1);
    for (int t = 0; t < ties; t++) {
      tie[t] = t;
      tail[t] = random.nextInt(nodes);
      head[t] = random.nextInt(nodes);
    }
    return new Drawing(
        new Drawing.Nodes(key, x, y, radius, color, new byte[nodes], label),
        new Drawing.Ties(tie, tail, head, tieColor, width, new byte[ties], new byte[ties]));
  }

  private static Viewport whole(Drawing drawing) {
    float[] box = drawing.box();
    return Viewport.fitting(box[0], box[1], box[2], box[3], 2, WIDTH, HEIGHT);
  }

  @Test
  void bandsMakeTheSamePictureAsAWhole() {
    Drawing drawing = made(300, 900);
    Viewport view = whole(drawing).zoomed(3, 200, 150);
    Sizes sizes = new Sizes(drawing, view.scale(), view.scale());
    for (boolean fine : new boolean[] {false, true}) {
      int[] bands = new int[WIDTH * HEIGHT];
      assertTrue(new Painter(drawing, view, sizes, List.of(), fine, 1).paint(bands, () -> false));
      int painted = 0;
      for (int pixel : bands) {
        painted += pixel == Painter.PAPER ? 0 : 1;
      }
      assertTrue(painted > 5_000, "much is painted: " + painted);
      int[] second = new int[WIDTH * HEIGHT];
      new Painter(drawing, view, sizes, List.of(), fine, 1).paint(second, () -> false);
      assertArrayEquals(bands, second, "whichever thread painted which band");
    }
  }

  @Test
  void aShareOfTheTiesIsAsDenseAsAllOfThem() {
    Drawing drawing = made(2, 0);
    Viewport view = whole(drawing);
    Sizes sizes = new Sizes(drawing, view.scale(), view.scale());
    Painter half = new Painter(drawing, view, sizes, List.of(), false, 0.5);
    int painted = 0;
    for (int tie = 0; tie < 50_000; tie++) {
      painted += half.isPainted(tie) ? 1 : 0;
    }
    assertEquals(25_000, painted, 500);
    Drawing many = made(300, 9_000);
    double all = darkness(many, 1);
    assertEquals(all, darkness(many, 0.5), all * 0.15);
  }

  /** How much of the paper is covered, the nodes among it. */
  private static double darkness(Drawing drawing, double share) {
    int[] pixels = new int[WIDTH * HEIGHT];
    Viewport view = whole(drawing);
    Sizes sizes = new Sizes(drawing, view.scale(), view.scale());
    new Painter(drawing, view, sizes, List.of(), false, share).paint(pixels, () -> false);
    return Arrays.stream(pixels).mapToDouble(p -> 255 - (p >> 8 & 0xFF)).sum();
  }

  @Test
  void aLineIsWhereItsEndsSayAndIsCutAtTheEdges() {
    int[] pixels = new int[WIDTH * HEIGHT];
    Raster raster = Raster.of(pixels, WIDTH, HEIGHT);
    raster.clear(0xFFFFFF);
    raster.quickLine(-1_000_000, 100, 1_000_000, 100, 0, 256);
    raster.quickLine(50, -300_000, 50, 300_000, 0, 256);
    raster.quickLine(5, 5, 5, 5, 0, 256);
    for (int x = 0; x < WIDTH; x++) {
      assertEquals(0, pixels[100 * WIDTH + x]);
    }
    for (int y = 0; y < HEIGHT; y++) {
      assertEquals(0, pixels[y * WIDTH + 50]);
    }
    assertEquals(WIDTH + HEIGHT - 1, Arrays.stream(pixels).filter(p -> p == 0).count());
  }

  @Test
  void aLineIsTheSameWhateverBandItIsPaintedIn() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      float xa = random.nextFloat() * 900 - 100;
      float ya = random.nextFloat() * 700 - 100;
      float xb = random.nextFloat() * 900 - 100;
      float yb = random.nextFloat() * 700 - 100;
      int[] whole = new int[WIDTH * HEIGHT];
      Raster.of(whole, WIDTH, HEIGHT).quickLine(xa, ya, xb, yb, 0xFF, 256);
      int[] parts = new int[WIDTH * HEIGHT];
      for (int top = 0; top < HEIGHT; top += 57) {
        Raster band = Raster.of(parts, WIDTH, HEIGHT).band(top, top + 57);
        band.quickLine(xa, ya, xb, yb, 0xFF, 256);
      }
      assertArrayEquals(whole, parts);
    }
  }

  @Test
  void theWheelKeepsWhatIsUnderThePointer() {
    Viewport view = new Viewport(10, 20, 2, WIDTH, HEIGHT);
    Viewport larger = view.zoomed(1.5, 100, 300);
    assertEquals(view.fromX(100), larger.fromX(100), 1e-9);
    assertEquals(view.fromY(300), larger.fromY(300), 1e-9);
    assertEquals(view.toX(7) + 13, view.panned(13, 0).toX(7), 1e-9);
    Viewport beside = Viewport.fitting(0, 0, 100, 100, 10, WIDTH, HEIGHT, 200, 0);
    assertTrue(beside.toX(0) >= 200, "it stands beside what is kept free");
  }

  @Test
  void nodesAreFoundUnderThePointer() {
    Drawing drawing = made(2_000, 10);
    Viewport view = whole(drawing).zoomed(40, 320, 200);
    Sizes sizes = new Sizes(drawing, view.scale(), view.scale());
    List<Integer> seen = Hits.nodes(drawing, view, 0, 0, WIDTH, HEIGHT);
    int counted = 0;
    for (int n = 0; n < 2_000; n++) {
      double x = view.toX(drawing.nodes().x()[n]);
      double y = view.toY(drawing.nodes().y()[n]);
      boolean inside = x >= 0 && y >= 0 && x <= WIDTH && y <= HEIGHT;
      counted += inside ? 1 : 0;
      if (inside) {
        int found = Hits.node(drawing, view, sizes, (int) x, (int) y);
        assertTrue(found >= 0);
        double away =
            Math.hypot(
                view.toX(drawing.nodes().x()[found]) - x, view.toY(drawing.nodes().y()[found]) - y);
        assertTrue(away < 2 * sizes.radius(n) + 8);
      }
    }
    assertEquals(counted, seen.size());
  }

  @Test
  void labelsDoNotCoverEachOther() {
    Drawing drawing = made(400, 10);
    Viewport view = whole(drawing);
    Sizes sizes = new Sizes(drawing, view.scale(), view.scale());
    LabelPlacer placer = new LabelPlacer(drawing, view, sizes);
    Sprite sprite = new Sprite(60, 14, new int[60 * 14]);
    List<Painter.Label> labels = placer.place(placer.candidates(400), node -> sprite);
    assertTrue(labels.size() > 20 && labels.size() < 400, "some are left out: " + labels.size());
    for (Painter.Label a : labels) {
      for (Painter.Label b : labels) {
        double dx = left(view, drawing, a) - left(view, drawing, b);
        double dy = top(view, drawing, a) - top(view, drawing, b);
        assertTrue(a == b || Math.abs(dx) >= 60 || Math.abs(dy) >= 14);
      }
    }
  }

  private static double left(Viewport view, Drawing drawing, Painter.Label label) {
    return Math.round(view.toX(drawing.nodes().x()[label.node()])) + label.dx();
  }

  private static double top(Viewport view, Drawing drawing, Painter.Label label) {
    return Math.round(view.toY(drawing.nodes().y()[label.node()])) + label.dy();
  }

  @Test
  void tenThousandActorsAndFiftyThousandTiesAreDrawnAndMoved() {
    Display display = Display.getDefault();
    Shell shell = new Shell(display);
    shell.setLayout(new FillLayout());
    shell.setSize(WIDTH, HEIGHT);
    GraphCanvas canvas = new GraphCanvas(shell);
    shell.open();
    Drawing drawing = made(10_000, 50_000);
    canvas.show(drawing);
    until(display, () -> canvas.isFine());
    int[] still = pixels(canvas);
    long frames = canvas.frames();
    canvas.pan(40, 0);
    until(display, () -> canvas.frames() > frames);
    int[] moved = pixels(canvas);
    assertTrue(Arrays.mismatch(still, moved) >= 0, "another picture for another place");
    until(display, () -> canvas.isFine());
    shell.dispose();
  }

  private static int[] pixels(GraphCanvas canvas) {
    Image image = new Image(canvas.getDisplay(), WIDTH, HEIGHT);
    GC gc = new GC(image);
    canvas.draw(gc);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    int[] pixels = new int[WIDTH * HEIGHT];
    int painted = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        pixels[y * WIDTH + x] = data.getPixel(x, y);
        painted += data.palette.getRGB(data.getPixel(x, y)).red < 250 ? 1 : 0;
      }
    }
    assertTrue(painted > 10_000, "the network is on the screen: " + painted);
    return pixels;
  }

  private static void until(Display display, java.util.function.BooleanSupplier condition) {
    long end = System.currentTimeMillis() + 60_000;
    while (!condition.getAsBoolean()) {
      assertTrue(System.currentTimeMillis() < end, "waited in vain");
      if (!display.readAndDispatch()) {
        display.timerExec(10, () -> {});
        display.sleep();
      }
    }
  }
}
