package ma.jisr.geo.paint;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import ma.jisr.geo.layout.Mark;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * Draws on a page of PDF. Letters are drawn as their outlines: no font has to be embedded, and
 * Arabic is joined whoever shows the file. {@link PdfWords} adds the words themselves.
 */
final class PdfCanvas implements Canvas2D {

  private static final int ROUND = 1;
  private final PDPageContentStream page;
  private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
  private int opacity = 255;

  /** Draws on a page that is turned so that it counts from above. */
  PdfCanvas(PDPageContentStream page) throws IOException {
    this.page = page;
    page.setLineJoinStyle(ROUND);
    page.setLineCapStyle(ROUND);
  }

  @FunctionalInterface
  private interface Drawing {
    void run() throws IOException;
  }

  private static void unchecked(Drawing drawing) {
    try {
      drawing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void setOpacity(int argb) throws IOException {
    int wanted = argb >>> 24;
    if (wanted != opacity) {
      opacity = wanted;
      page.setGraphicsStateParameters(
          opacities.computeIfAbsent(
              wanted,
              alpha -> {
                PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(alpha / 255f);
                state.setStrokingAlphaConstant(alpha / 255f);
                return state;
              }));
    }
  }

  private void fill(Drawing path, int argb) throws IOException {
    if (argb != 0) {
      setOpacity(argb);
      page.setNonStrokingColor(new Color(argb & 0xFFFFFF));
      path.run();
      page.fillEvenOdd();
    }
  }

  private void stroke(Drawing path, int argb, float width) throws IOException {
    if (argb != 0) {
      setOpacity(argb);
      page.setStrokingColor(new Color(argb & 0xFFFFFF));
      page.setLineWidth(width);
      path.run();
      page.stroke();
    }
  }

  private void add(int[] points, float steps) throws IOException {
    page.moveTo(points[0] / steps, points[1] / steps);
    for (int i = 2; i < points.length; i += 2) {
      page.lineTo(points[i] / steps, points[i + 1] / steps);
    }
  }

  private void add(Shape shape) throws IOException {
    float[] c = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(c);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> page.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> page.lineTo(c[0], c[1]);
        case PathIterator.SEG_QUADTO ->
            // PDF has cubic curves only: the same curve, its handles at two thirds.
            page.curveTo(
                x + 2 * (c[0] - x) / 3,
                y + 2 * (c[1] - y) / 3,
                c[2] + 2 * (c[0] - c[2]) / 3,
                c[3] + 2 * (c[1] - c[3]) / 3,
                c[2],
                c[3]);
        case PathIterator.SEG_CUBICTO -> page.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> page.closePath();
      }
      int end =
          switch (kind) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
          };
      if (kind != PathIterator.SEG_CLOSE) {
        x = c[end];
        y = c[end + 1];
      }
    }
  }

  @Override
  public void polygon(Mark.Polygon polygon) {
    unchecked(
        () -> {
          Drawing path =
              () -> {
                for (int[] ring : polygon.rings()) {
                  add(ring, polygon.steps());
                  page.closePath();
                }
              };
          fill(path, polygon.fill());
          stroke(path, polygon.line(), polygon.width());
        });
  }

  @Override
  public void line(Mark.Line line) {
    if (line.points().length >= 4) {
      unchecked(() -> stroke(() -> add(line.points(), line.steps()), line.color(), line.width()));
    }
  }

  @Override
  public void disc(Mark.Disc disc) {
    double r = disc.radius();
    Shape circle = new Ellipse2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r);
    unchecked(
        () -> {
          fill(() -> add(circle), disc.fill());
          stroke(() -> add(circle), disc.line(), disc.width());
        });
  }

  @Override
  public void box(Mark.Box box) {
    Drawing path =
        () ->
            page.addRect(
                (float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
    unchecked(
        () -> {
          fill(path, box.fill());
          stroke(path, box.line(), 1);
        });
  }

  @Override
  public void text(Mark.Text text) {
    if (text.text().isBlank()) {
      return;
    }
    Shape outline = Java2dCanvas.outline(text);
    unchecked(
        () -> {
          stroke(() -> add(outline), text.style().halo(), 3);
          setOpacity(text.style().color());
          page.setNonStrokingColor(new Color(text.style().color() & 0xFFFFFF));
          add(outline);
          page.fill(); // letters overlap where they join: the even-odd rule would leave holes
        });
  }
}
