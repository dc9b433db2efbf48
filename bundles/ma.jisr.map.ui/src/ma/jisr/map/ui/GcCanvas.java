package ma.jisr.map.ui;

import java.util.Map;
import ma.jisr.geo.layout.Frame;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.paint.Canvas2D;
import ma.jisr.geo.scene.TextStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/** Draws maps by the graphics of the window. */
public final class GcCanvas implements Canvas2D {

  /** Where the white edge of letters is drawn, in pixels beside them. */
  private static final int[][] HALO = {{-1, -1}, {1, -1}, {-1, 1}, {1, 1}};

  private final GC gc;
  private final GcTexts texts;
  private final Map<Integer, Color> colors;
  private Transform fine;
  private int fineness = 1;
  private int alpha = 255;
  private Font font;

  /**
   * A canvas.
   *
   * @param gc to draw with
   * @param texts the fonts
   * @param colors those used so far; kept between drawings
   */
  public GcCanvas(GC gc, GcTexts texts, Map<Integer, Color> colors) {
    this.gc = gc;
    this.texts = texts;
    this.colors = colors;
  }

  @Override
  public void draw(Frame frame) {
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
    gc.setFillRule(SWT.FILL_EVEN_ODD);
    gc.setLineJoin(SWT.JOIN_ROUND);
    gc.setLineCap(SWT.CAP_ROUND);
    try {
      Canvas2D.super.draw(frame);
    } finally {
      steps(1);
      alpha(0xFF000000);
      if (fine != null) {
        fine.dispose();
      }
    }
  }

  private Color color(int argb) {
    return colors.computeIfAbsent(
        argb & 0xFFFFFF, rgb -> new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
  }

  private void alpha(int argb) {
    int wanted = argb >>> 24;
    if (wanted != alpha) {
      gc.setAlpha(wanted);
      alpha = wanted;
    }
  }

  /** From now on whole numbers are parts of a pixel. */
  private void steps(int steps) {
    if (steps == fineness) {
      return;
    }
    if (steps == 1) {
      gc.setTransform(null);
    } else {
      if (fine == null) {
        fine = new Transform(gc.getDevice());
      }
      fine.identity();
      fine.scale(1f / steps, 1f / steps);
      gc.setTransform(fine);
    }
    fineness = steps;
  }

  private void fill(int argb) {
    gc.setBackground(color(argb));
    alpha(argb);
  }

  private void line(int argb, float width) {
    gc.setForeground(color(argb));
    gc.setLineWidth(Math.max(1, Math.round(width * fineness)));
    alpha(argb);
  }

  @Override
  public void polygon(Mark.Polygon polygon) {
    steps(polygon.steps());
    if (polygon.rings().length == 1) {
      if (polygon.fill() != 0) {
        fill(polygon.fill());
        gc.fillPolygon(polygon.rings()[0]);
      }
    } else if (polygon.fill() != 0) {
      fill(polygon.fill());
      Path path = new Path(gc.getDevice());
      for (int[] ring : polygon.rings()) {
        path.moveTo(ring[0], ring[1]);
        for (int i = 2; i < ring.length; i += 2) {
          path.lineTo(ring[i], ring[i + 1]);
        }
        path.close();
      }
      gc.fillPath(path);
      path.dispose();
    }
    if (polygon.line() != 0) {
      line(polygon.line(), polygon.width());
      for (int[] ring : polygon.rings()) {
        gc.drawPolygon(ring);
      }
    }
  }

  @Override
  public void line(Mark.Line line) {
    steps(line.steps());
    line(line.color(), line.width());
    gc.drawPolyline(line.points());
  }

  @Override
  public void disc(Mark.Disc disc) {
    steps(2);
    int x = (int) Math.round((disc.x() - disc.radius()) * 2);
    int y = (int) Math.round((disc.y() - disc.radius()) * 2);
    int size = (int) Math.round(disc.radius() * 4);
    if (disc.fill() != 0) {
      fill(disc.fill());
      gc.fillOval(x, y, size, size);
    }
    if (disc.line() != 0) {
      line(disc.line(), disc.width());
      gc.drawOval(x, y, size, size);
    }
  }

  @Override
  public void box(Mark.Box box) {
    steps(1);
    int x = (int) Math.round(box.x());
    int y = (int) Math.round(box.y());
    int width = (int) Math.round(box.width());
    int height = (int) Math.round(box.height());
    if (box.fill() != 0) {
      fill(box.fill());
      gc.fillRectangle(x, y, width, height);
    }
    if (box.line() != 0) {
      line(box.line(), 1);
      gc.drawRectangle(x, y, width, height);
    }
  }

  @Override
  public void text(Mark.Text text) {
    steps(1);
    TextStyle style = text.style();
    Font wanted = texts.font(style);
    if (wanted != font) {
      gc.setFont(wanted);
      font = wanted;
    }
    int x = (int) Math.round(text.x());
    int y = (int) Math.round(text.y());
    String words = directed(text.text());
    if (style.halo() != 0) {
      gc.setForeground(color(style.halo()));
      alpha(0xB0000000);
      for (int[] beside : HALO) {
        gc.drawText(words, x + beside[0], y + beside[1], SWT.DRAW_TRANSPARENT);
      }
    }
    gc.setForeground(color(style.color()));
    alpha(style.color());
    gc.drawText(words, x, y, SWT.DRAW_TRANSPARENT);
  }

  /** A text with Arabic in it runs from the right, also on a canvas that does not. */
  private static String directed(String text) {
    boolean rightToLeft =
        text.codePoints().anyMatch(c -> c >= 0x590 && c < 0x800 || c >= 0xFB1D && c < 0xFEFD);
    return rightToLeft ? '\u202b' + text + '\u202c' : text; // embedding and its end
  }
}
