package ma.jisr.geo.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;
import ma.jisr.geo.layout.Frame;
import ma.jisr.geo.layout.Layout;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.Viewport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Writes maps to files: SVG, PNG or PDF, by their ending. Needs no display. */
public final class MapFile {

  /** The endings that there are. */
  public static final List<String> ENDINGS = List.of(".svg", ".png", ".pdf");

  /** The narrowest and widest picture, in pixels. */
  public static final int NARROWEST = 200;

  /** The widest picture, in pixels. */
  public static final int WIDEST = 8_000;

  private static final int USUAL = 1_200;
  private static final int FINE = 20;

  private MapFile() {}

  /** Whether a file has an ending that maps are written to. */
  public static boolean isWritable(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
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
    // Letters and lines grow with the picture, or those of a poster would be too small to read.
    double zoom = Math.max(1, view.width() / (double) USUAL);
    int width = (int) Math.round(view.width() / zoom);
    int height = (int) Math.round(view.height() / zoom);
    Viewport drawn = new Viewport(view.x(), view.y(), view.scale() / zoom, width, height);
    Frame frame = new Layout(scene, drawn, Java2dCanvas.measure(), FINE).lay(true, id -> false);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
          svg(frame, view, out);
        } else if (name.endsWith(".png")) {
          png(frame, view, zoom, out);
        } else {
          pdf(frame, view, zoom, out);
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      throw new GeoException(Reason.UNWRITABLE, GeoTexts.format("unwritable", file.toString()), e);
    } finally {
      delete(part);
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit(); // the failure that matters is on its way already
    }
  }

  private static void svg(Frame frame, Viewport view, OutputStream out) throws IOException {
    SvgCanvas canvas =
        new SvgCanvas(
            new int[] {view.width(), view.height()},
            new int[] {frame.view().width(), frame.view().height()},
            frame.scene().title(),
            GeoTexts.language());
    canvas.draw(frame);
    out.write(canvas.finish().getBytes(StandardCharsets.UTF_8));
  }

  private static void png(Frame frame, Viewport view, double zoom, OutputStream out)
      throws IOException {
    BufferedImage image =
        new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, view.width(), view.height());
    graphics.scale(zoom, zoom);
    new Java2dCanvas(graphics).draw(frame);
    graphics.dispose();
    ImageIO.write(image, "png", out);
  }

  private static void pdf(Frame frame, Viewport view, double zoom, OutputStream out)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(view.width(), view.height()));
      document.addPage(page);
      document.getDocumentInformation().setTitle(frame.scene().title());
      document.getDocumentInformation().setCreator("Jisr");
      document.getDocumentCatalog().setLanguage(GeoTexts.language());
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        // PDF counts from below.
        content.transform(new Matrix((float) zoom, 0, 0, (float) -zoom, 0, view.height()));
        new PdfCanvas(content).draw(frame);
      }
      PdfWords words = new PdfWords();
      for (Mark mark : frame.marks()) {
        if (mark instanceof Mark.Text text && !text.text().isBlank()) {
          words.add(text);
        }
      }
      words.write(document, page, zoom, view.height());
      document.save(out);
    }
  }
}
