package ma.jisr.geo.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.TextStyle;

/**
 * Draws by Java2D, with or without a display. Text is drawn as the outlines of its letters, which
 * Java has shaped and joined, so that Arabic looks the same in every file.
 */
final class Java2dCanvas implements Canvas2D, TextMeasure {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final double ASCENT = 0.77;
  private final Graphics2D graphics;

  Java2dCanvas(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static Font font(TextStyle style) {
    return new Font(Font.SANS_SERIF, style.bold() ? Font.BOLD : Font.PLAIN, style.size());
  }

  /** What texts measure in the fonts that this class draws with. */
  static TextMeasure measure() {
    return (text, style) ->
        text.isEmpty() ? 0 : new TextLayout(text, font(style), CONTEXT).getAdvance();
  }

  @Override
  public double width(String text, TextStyle style) {
    return measure().width(text, style);
  }

  private static Color color(int argb) {
    return new Color(argb, true);
  }

  private void shape(Shape shape, int fill, int line, float width) {
    if (fill != 0) {
      graphics.setColor(color(fill));
      graphics.fill(shape);
    }
    if (line != 0) {
      graphics.setColor(color(line));
      graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(shape);
    }
  }

  private static void add(Path2D path, int[] points, double steps) {
    path.moveTo(points[0] / steps, points[1] / steps);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i] / steps, points[i + 1] / steps);
    }
  }

  @Override
  public void polygon(Mark.Polygon polygon) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int[] ring : polygon.rings()) {
      add(path, ring, polygon.steps());
      path.closePath();
    }
    shape(path, polygon.fill(), polygon.line(), polygon.width());
  }

  @Override
  public void line(Mark.Line line) {
    if (line.points().length >= 4) {
      Path2D path = new Path2D.Double();
      add(path, line.points(), line.steps());
      shape(path, 0, line.color(), line.width());
    }
  }

  @Override
  public void disc(Mark.Disc disc) {
    double r = disc.radius();
    shape(
        new Ellipse2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r),
        disc.fill(),
        disc.line(),
        disc.width());
  }

  @Override
  public void box(Mark.Box box) {
    shape(
        new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()),
        box.fill(),
        box.line(),
        1);
  }

  /** The outlines of the letters of a text, joined as its script asks for, where it stands. */
  static Shape outline(Mark.Text text) {
    TextLayout layout = new TextLayout(text.text(), font(text.style()), CONTEXT);
    return layout.getOutline(
        AffineTransform.getTranslateInstance(text.x(), text.y() + ASCENT * text.height()));
  }

  @Override
  public void text(Mark.Text text) {
    if (text.text().isEmpty()) {
      return;
    }
    TextStyle style = text.style();
    Shape outline = outline(text);
    if (style.halo() != 0) {
      graphics.setColor(color(style.halo()));
      graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(outline);
    }
    graphics.setColor(color(style.color()));
    graphics.fill(outline);
  }
}
