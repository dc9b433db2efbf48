package ma.jisr.network.ui.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ma.jisr.geo.GeoTexts;
import ma.jisr.model.text.Texts;
import ma.jisr.network.drawing.NetworkLegend;
import ma.jisr.network.drawing.NetworkPicture;
import ma.jisr.network.drawing.NetworkScene;
import ma.jisr.network.drawing.Shape;
import ma.jisr.ui.base.Work;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.FileDialog;

/** Brings what is seen of a graph to files and to the clipboard. */
final class GraphExport {

  private static final Texts TEXTS = Texts.beside(GraphExport.class);
  private static final int OPAQUE = 0xFF000000;
  private static final int WIDTH = 1_600;
  private final GraphDesk desk;

  GraphExport(GraphDesk desk) {
    this.desk = desk;
  }

  /** Lets the person choose a file, and writes what is seen to it. */
  void ask() {
    FileDialog dialog = new FileDialog(desk.canvas().getShell(), SWT.SAVE);
    dialog.setText(TEXTS.text("export"));
    dialog.setFilterExtensions(new String[] {"*.png", "*.svg", "*.pdf"});
    dialog.setFilterNames(new String[] {"PNG (*.png)", "SVG (*.svg)", "PDF (*.pdf)"});
    dialog.setFileName(TEXTS.text("export.name") + ".png");
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file != null) {
      write(Path.of(file), written -> desk.tell(TEXTS.format("exported", written)));
    }
  }

  /** Writes what is seen to a file in the background: PNG, SVG or PDF, by its ending. */
  void write(Path file, Consumer<Path> then) {
    NetworkScene scene = scene();
    boolean labels = scene.nodes().size() <= 2_000;
    Work.visibly(
        TEXTS.text("export"),
        desk.canvas(),
        monitor -> {
          NetworkPicture.write(scene, labels, WIDTH, file);
          return file;
        },
        then);
  }

  /** Puts the picture as it is on the screen onto the clipboard. */
  void copy() {
    GraphCanvas canvas = desk.canvas();
    Point size = canvas.getSize();
    Image image = new Image(canvas.getDisplay(), size.x, size.y);
    GC gc = new GC(image);
    canvas.draw(gc);
    gc.dispose();
    Clipboard clipboard = new Clipboard(canvas.getDisplay());
    clipboard.setContents(
        new Object[] {image.getImageData()}, new Transfer[] {ImageTransfer.getInstance()});
    clipboard.dispose();
    image.dispose();
    desk.tell(TEXTS.text("copied"));
  }

  /** The part of the drawing that is in sight. */
  NetworkScene scene() {
    Drawing drawing = desk.drawn().drawing();
    Viewport view = desk.canvas().view();
    Sizes sizes = desk.canvas().sizes();
    double scale = view.scale();
    Drawing.Nodes nodes = drawing.nodes();
    int[] number = new int[nodes.count()];
    List<NetworkScene.Node> shown = new ArrayList<>();
    for (int n = 0; n < number.length; n++) {
      double x = view.toX(nodes.x()[n]);
      double y = view.toY(nodes.y()[n]);
      boolean seen = x >= 0 && y >= 0 && x <= view.width() && y <= view.height();
      number[n] = seen ? shown.size() : -1;
      if (seen) {
        int key = nodes.key()[n];
        shown.add(
            new NetworkScene.Node(
                key < 0 ? 0 : desk.model().contents().actor(key).id(),
                nodes.label()[n],
                nodes.x()[n],
                -nodes.y()[n], // upwards there
                sizes.radius(n) / scale,
                nodes.color()[n] | OPAQUE,
                nodes.is(n, Drawing.GROUP) ? Shape.HEXAGON : Shape.DISC,
                sizes.radius(n) + (nodes.is(n, Drawing.CHOSEN) ? 1_000 : 0)));
      }
    }
    return new NetworkScene(
        TEXTS.text("export.title"),
        "",
        desk.workspace().name(),
        shown,
        ties(drawing, number),
        legend(),
        GeoTexts.isRightToLeft());
  }

  private static List<NetworkScene.Tie> ties(Drawing drawing, int[] number) {
    Drawing.Ties ties = drawing.ties();
    List<NetworkScene.Tie> shown = new ArrayList<>();
    int alpha = ties.count() < 2_000 ? 0xD0 : 0x60;
    for (int t = 0; t < ties.count(); t++) {
      int tail = number[ties.tail()[t]];
      int head = number[ties.head()[t]];
      if (tail >= 0 && head >= 0) {
        double bend = tail == head ? 1 : ties.lane()[t] * 0.06;
        shown.add(
            new NetworkScene.Tie(
                tail,
                head,
                bend,
                ties.width()[t],
                ties.color()[t] | alpha << 24,
                ties.is(t, Drawing.DIRECTED),
                ties.is(t, Drawing.DASHED),
                new double[0]));
      }
    }
    return shown;
  }

  private NetworkLegend legend() {
    Filter filter = desk.model().filter();
    GraphLegend legend = GraphLegend.of(desk, filter.since() != null && filter.day() != null);
    List<NetworkLegend.Section> sections = new ArrayList<>();
    List<NetworkLegend.Entry> entries = new ArrayList<>();
    String title = "";
    for (GraphLegend.Entry entry : legend.entries()) {
      if (entry.title()) {
        add(sections, title, entries);
        title = entry.text();
        entries = new ArrayList<>();
      } else {
        int color = entry.color() | OPAQUE;
        entries.add(
            entry.tie()
                ? new NetworkLegend.TieEntry(2, color, false, entry.dashed(), entry.text())
                : new NetworkLegend.NodeEntry(Shape.DISC, 0, color, entry.text()));
      }
    }
    add(sections, title, entries);
    return new NetworkLegend(sections);
  }

  private static void add(
      List<NetworkLegend.Section> sections, String title, List<NetworkLegend.Entry> entries) {
    if (!entries.isEmpty()) {
      sections.add(new NetworkLegend.Section(title, entries));
    }
  }
}
