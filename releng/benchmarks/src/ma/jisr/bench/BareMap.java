package ma.jisr.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.scene.TextStyle;
import ma.jisr.map.ui.GcTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * The shapes of a map by the plainest calls of the graphics: whole pixels, each text once and
 * without the white edge that makes it readable, nothing laid out.
 */
final class BareMap {

  private final GC gc;
  private final Map<Integer, Color> colors = new HashMap<>();
  private final Map<TextStyle, Font> fonts = new HashMap<>();

  BareMap(GC gc, List<Mark> marks, GcTexts texts) {
    this.gc = gc;
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text) {
        fonts.computeIfAbsent(text.style(), texts::font);
      }
    }
  }

  private Color color(int argb) {
    return colors.computeIfAbsent(
        argb & 0xFFFFFF, rgb -> new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
  }

  private static int[] pixels(int[] points, int steps) {
    int[] pixels = new int[points.length];
    for (int i = 0; i < points.length; i++) {
      pixels[i] = points[i] / steps;
    }
    return pixels;
  }

  /** Draws them. */
  void draw(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Polygon p -> {
          for (int[] ring : p.rings()) {
            int[] pixels = pixels(ring, p.steps());
            if (p.fill() != 0) {
              gc.setBackground(color(p.fill()));
              gc.fillPolygon(pixels);
            }
            if (p.line() != 0) {
              gc.setForeground(color(p.line()));
              gc.setLineWidth(Math.round(p.width()));
              gc.drawPolygon(pixels);
            }
          }
        }
        case Mark.Line line -> {
          gc.setForeground(color(line.color()));
          gc.setLineWidth(Math.round(line.width()));
          gc.drawPolyline(pixels(line.points(), line.steps()));
        }
        case Mark.Disc disc -> {
          int size = (int) Math.round(2 * disc.radius());
          int x = (int) Math.round(disc.x() - disc.radius());
          int y = (int) Math.round(disc.y() - disc.radius());
          gc.setBackground(color(disc.fill()));
          gc.fillOval(x, y, size, size);
          gc.setForeground(color(disc.line()));
          gc.setLineWidth(Math.round(disc.width()));
          gc.drawOval(x, y, size, size);
        }
        case Mark.Box box -> {
          gc.setBackground(color(box.fill()));
          gc.fillRectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height());
        }
        case Mark.Text text -> {
          gc.setFont(fonts.get(text.style()));
          gc.setForeground(color(text.style().color()));
          gc.drawText(text.text(), (int) text.x(), (int) text.y(), SWT.DRAW_TRANSPARENT);
        }
      }
    }
  }
}
