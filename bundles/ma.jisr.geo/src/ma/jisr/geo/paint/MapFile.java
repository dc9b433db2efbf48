package ma.jisr.geo.paint;

import java.nio.file.Path;
import java.util.List;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.layout.Frame;
import ma.jisr.geo.layout.Layout;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Viewport;

/** Writes maps to files: SVG, PNG or PDF, by their ending. Needs no display. */
public final class MapFile {

  /** The endings that there are. */
  public static final List<String> ENDINGS = PictureFile.ENDINGS;

  /** The narrowest and widest picture, in pixels. */
  public static final int NARROWEST = 200;

  /** The widest picture, in pixels. */
  public static final int WIDEST = 8_000;

  private static final int FINE = 20;

  private MapFile() {}

  /** Whether a file has an ending that maps are written to. */
  public static boolean isWritable(Path file) {
    return PictureFile.ENDINGS.stream().anyMatch(PictureFile.name(file)::endsWith);
  }

  /**
   * Writes the home of a scene, as high as its shape asks for. The file appears when it is whole.
   *
   * @param width in pixels (points in a PDF)
   */
  public static void write(Scene scene, Path file, int width) {
    double shape = scene.home().getHeight() / scene.home().getWidth();
    int height = (int) Math.round(width * Math.max(0.5, Math.min(1.4, shape)));
    write(scene, Viewport.of(scene.home(), width, height), file);
  }

  /**
   * Writes a part of a scene.
   *
   * @param view which part, and the size of the picture
   * @throws GeoException REQUEST for an unknown ending or size; UNWRITABLE when the disk refuses
   */
  public static void write(Scene scene, Viewport view, Path file) {
    if (!isWritable(file)) {
      throw GeoException.of(
          Reason.REQUEST, "bad.picture", file.getFileName(), String.join(", ", ENDINGS));
    }
    if (view.width() < NARROWEST || view.width() > WIDEST || view.height() > WIDEST) {
      throw GeoException.of(Reason.REQUEST, "bad.width", view.width(), NARROWEST, WIDEST);
    }
    double zoom = PictureFile.zoom(view.width());
    int width = (int) Math.round(view.width() / zoom);
    int height = (int) Math.round(view.height() / zoom);
    Viewport drawn = new Viewport(view.x(), view.y(), view.scale() / zoom, width, height);
    Frame frame = new Layout(scene, drawn, Java2dCanvas.measure(), FINE).lay(true, id -> false);
    PictureFile.write(
        new PictureFile.Picture(scene.title(), frame.marks(), width, height),
        view.width(),
        view.height(),
        file);
  }
}
