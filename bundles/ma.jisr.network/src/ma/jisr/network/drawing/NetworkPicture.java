package ma.jisr.network.drawing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.paint.PictureFile;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.TextStyle;
import ma.jisr.geo.scene.Viewport;
import org.locationtech.jts.geom.Envelope;

/**
 * A network on a page: heading and date above, the network with its labels, the legend beside it,
 * the credit below. Written to SVG, PNG or PDF.
 */
public final class NetworkPicture {

  private static final int INK = 0xFF222B36;
  private static final int QUIET = 0xFF5C6773;
  private static final TextStyle HEADING = new TextStyle(20, true, INK, 0);
  private static final TextStyle DATE = new TextStyle(12, false, QUIET, 0);
  private static final TextStyle CREDIT = new TextStyle(10, false, QUIET, 0);
  private static final double EDGE = 24;
  private static final double LABELS_BESIDE = 70;
  private static final double LABELS_ABOVE = 22;
  private static final double LARGEST_SCALE = 3;
  private static final double LOWEST = 0.45;
  private static final double HIGHEST = 1.2;
  private static final double LEAST_WIDTH = 320;
  private static final double LEAST_PAGE = 800;

  private final NetworkScene scene;
  private final boolean labels;
  private final TextMeasure measure;
  private final List<Mark> marks = new ArrayList<>();
  private double width;
  private double height;

  private NetworkPicture(NetworkScene scene, boolean labels, TextMeasure measure) {
    this.scene = scene;
    this.labels = labels;
    this.measure = measure;
  }

  /**
   * Writes a picture, as high as the network asks for. The file appears when it is whole.
   *
   * @param labels whether names are shown
   * @param width in pixels (points in a PDF)
   * @param file ends in one of {@link PictureFile#ENDINGS}
   * @throws ma.jisr.geo.GeoException when it cannot be written
   */
  public static void write(NetworkScene scene, boolean labels, int width, Path file) {
    // A page narrower than that is drawn smaller, or its legend would leave no room.
    double zoom = width < LEAST_PAGE ? width / LEAST_PAGE : PictureFile.zoom(width);
    PictureFile.Picture picture = lay(scene, labels, (int) Math.round(width / zoom));
    int height = (int) Math.round(picture.height() * zoom);
    PictureFile.write(picture, width, height, file);
  }

  /**
   * Lays a page out.
   *
   * @param width of the page in pixels
   */
  static PictureFile.Picture lay(NetworkScene scene, boolean labels, int width) {
    NetworkPicture picture = new NetworkPicture(scene, labels, PictureFile.measure());
    picture.lay(width);
    return new PictureFile.Picture(
        scene.title(), picture.marks, width, (int) Math.ceil(picture.height));
  }

  private void lay(int pageWidth) {
    width = pageWidth;
    double top = EDGE;
    top += scene.title().isEmpty() ? 0 : measure.height(HEADING) + 2;
    top += scene.date().isEmpty() ? 0 : measure.height(DATE) + 2;
    top += top > EDGE ? 12 : 0;
    double bottom = EDGE + (scene.credit().isEmpty() ? 0 : measure.height(CREDIT) + 8);
    double beside = labels ? LABELS_BESIDE : 12;
    double above = labels ? LABELS_ABOVE : 12;
    Envelope home = scene.home();
    // Sizes in the legend depend on the scale, which depends on the room that the legend leaves.
    double scale = 1;
    Panel panel = null;
    double legend = 0;
    double high = 0;
    for (int round = 0; round < 3; round++) {
      panel = new Panel(scene.legend(), scale, measure, scene.rightToLeft());
      legend = panel.isEmpty() ? 0 : panel.width() + EDGE;
      double wide = Math.max(LEAST_WIDTH, width - 2 * EDGE - legend) - 2 * beside;
      high = wide * home.getHeight() / home.getWidth() + 2 * above;
      high = Math.clamp(high, LOWEST * width, HIGHEST * width);
      high = Math.max(high, panel.height());
      scale = Math.min(wide / home.getWidth(), (high - 2 * above) / home.getHeight());
      scale = Math.min(scale, LARGEST_SCALE);
    }
    height = top + high + bottom;
    double left = EDGE + (scene.rightToLeft() ? legend : 0);
    double area = width - 2 * EDGE - legend;
    // The view is that of the whole page: its middle is not the middle of the network.
    Viewport view =
        new Viewport(
            home.centre().x - (left + area / 2 - width / 2) / scale,
            home.centre().y + (top + high / 2 - Math.ceil(height) / 2) / scale,
            scale,
            pageWidth,
            (int) Math.ceil(height));
    marks.addAll(NetworkPainter.marks(scene, view));
    if (labels) {
      labels(view, new double[] {left, top, area, high});
    }
    if (!panel.isEmpty()) {
      marks.addAll(panel.marks(scene.rightToLeft() ? EDGE : width - EDGE - panel.width(), top));
    }
    furniture();
  }

  private void labels(Viewport view, double[] area) {
    List<double[]> kept = new ArrayList<>();
    kept.add(new double[] {0, 0, width, area[1]});
    kept.add(new double[] {0, 0, area[0], height});
    kept.add(new double[] {area[0] + area[2], 0, width, height});
    kept.add(new double[] {0, area[1] + area[3], width, height});
    LabelPlacer.place(scene, view, measure, Integer.MAX_VALUE, kept)
        .forEach(label -> marks.addAll(label.lines()));
  }

  private void furniture() {
    double y = EDGE;
    if (!scene.title().isEmpty()) {
      y += line(scene.title(), y, HEADING) + 2;
    }
    if (!scene.date().isEmpty()) {
      line(scene.date(), y, DATE);
    }
    if (!scene.credit().isEmpty()) {
      line(scene.credit(), height - EDGE / 2 - measure.height(CREDIT), CREDIT);
    }
  }

  private double line(String text, double y, TextStyle style) {
    double wide = measure.width(text, style);
    double x = scene.rightToLeft() ? width - EDGE - wide : EDGE;
    marks.add(new Mark.Text(text, x, y, wide, measure.height(style), style));
    return measure.height(style);
  }
}
