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
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.scene.TextMeasure;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Writes what was laid out to files: SVG, PNG or PDF, by their ending. Needs no display. */
public final class PictureFile {

  /** The endings that there are. */
  public static final List<String> ENDINGS = List.of(".svg", ".png", ".pdf");

  private static final int USUAL = 1_200;

  /**
   * A picture.
   *
   * @param title what it shows, for readers that cannot see it
   * @param marks to be drawn, the lowest first
   * @param width in the pixels of the marks
   * @param height in the pixels of the marks
   */
  public record Picture(String title, List<Mark> marks, int width, int height) {}

  private PictureFile() {}

  /** The name of a file by which its format is known. */
  static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  /**
   * By how much letters and lines grow with a picture, or those of a poster would be too small to
   * read.
   *
   * @param width at which it is shown, in pixels
   */
  public static double zoom(int width) {
    return Math.max(1, width / (double) USUAL);
  }

  /** What texts measure in the fonts that pictures are drawn with. */
  public static TextMeasure measure() {
    return Java2dCanvas.measure();
  }

  /**
   * Writes a picture. The file appears when it is whole.
   *
   * @param width at which it is shown, in pixels (points in a PDF)
   * @param height at which it is shown
   * @throws GeoException UNWRITABLE when the disk refuses
   */
  public static void write(Picture picture, int width, int height, Path file) {
    double zoom = width / (double) picture.width();
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        if (name(file).endsWith(".svg")) {
          svg(picture, width, height, out);
        } else if (name(file).endsWith(".png")) {
          png(picture, width, height, zoom, out);
        } else {
          pdf(picture, width, height, zoom, out);
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

  private static void svg(Picture picture, int width, int height, OutputStream out)
      throws IOException {
    SvgCanvas canvas =
        new SvgCanvas(
            new int[] {width, height},
            new int[] {picture.width(), picture.height()},
            picture.title(),
            GeoTexts.language());
    canvas.draw(picture.marks());
    out.write(canvas.finish().getBytes(StandardCharsets.UTF_8));
  }

  private static void png(Picture picture, int width, int height, double zoom, OutputStream out)
      throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.scale(zoom, zoom);
    new Java2dCanvas(graphics).draw(picture.marks());
    graphics.dispose();
    ImageIO.write(image, "png", out);
  }

  private static void pdf(Picture picture, int width, int height, double zoom, OutputStream out)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      document.getDocumentInformation().setTitle(picture.title());
      document.getDocumentInformation().setCreator("Jisr");
      document.getDocumentCatalog().setLanguage(GeoTexts.language());
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        // PDF counts from below.
        content.transform(new Matrix((float) zoom, 0, 0, (float) -zoom, 0, height));
        new PdfCanvas(content).draw(picture.marks());
      }
      PdfWords words = new PdfWords();
      for (Mark mark : picture.marks()) {
        if (mark instanceof Mark.Text text && !text.text().isBlank()) {
          words.add(text);
        }
      }
      words.write(document, page, zoom, height);
      document.save(out);
    }
  }
}
