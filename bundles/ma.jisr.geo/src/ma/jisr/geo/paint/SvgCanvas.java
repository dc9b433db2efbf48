package ma.jisr.geo.paint;

import java.util.Locale;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.scene.TextStyle;

/**
 * Writes SVG 1.1. Text stays text, so that it can be searched and edited; whoever shows the picture
 * shapes and joins its letters.
 */
final class SvgCanvas implements Canvas2D {

  private static final double ASCENT = 0.77;
  private final StringBuilder out = new StringBuilder();

  /**
   * Begins a picture.
   *
   * @param shown width and height at which it is shown, in pixels
   * @param drawn width and height in the pixels of what is drawn
   * @param title what it shows, for readers that cannot see it
   * @param language of its texts
   */
  SvgCanvas(int[] shown, int[] drawn, String title, String language) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"")
        .append(shown[0])
        .append("\" height=\"")
        .append(shown[1])
        .append("\" viewBox=\"0 0 ")
        .append(drawn[0])
        .append(' ')
        .append(drawn[1])
        .append("\" xml:lang=\"")
        .append(language)
        .append("\" font-family=\"'Noto Sans','Noto Sans Arabic','DejaVu Sans',Arial,sans-serif\"")
        .append(" fill-rule=\"evenodd\" stroke-linejoin=\"round\" stroke-linecap=\"round\">\n");
    out.append("<title>").append(escaped(title)).append("</title>\n");
    out.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
  }

  /** Ends the picture and gives its whole text. */
  String finish() {
    return out.append("</svg>\n").toString();
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                  // XML 1.0 has no place for other controls, nor for halves of surrogates.
                  boolean allowed = c >= ' ' || c == '\t' || c == '\n' || c == '\r';
                  boolean noCharacter = c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
                  safe.appendCodePoint(allowed && !noCharacter ? c : 0xFFFD);
                }
              }
            });
    return safe.toString();
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.indexOf('.') < 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  private void paint(String property, int argb) {
    if (argb == 0) {
      out.append(' ').append(property).append("=\"none\"");
      return;
    }
    out.append(String.format(Locale.ROOT, " %s=\"#%06x\"", property, argb & 0xFFFFFF));
    int alpha = argb >>> 24;
    if (alpha < 255) {
      out.append(' ').append(property).append("-opacity=\"").append(number(alpha / 255.0));
      out.append('"');
    }
  }

  private void style(int fill, int line, double width) {
    paint("fill", fill);
    paint("stroke", line);
    if (line != 0) {
      out.append(" stroke-width=\"").append(number(width)).append('"');
    }
    out.append("/>\n");
  }

  private void path(int[] points, double steps) {
    for (int i = 0; i < points.length; i += 2) {
      out.append(i == 0 ? 'M' : i == 2 ? 'L' : ' ');
      out.append(number(points[i] / steps)).append(' ').append(number(points[i + 1] / steps));
    }
  }

  @Override
  public void polygon(Mark.Polygon polygon) {
    out.append("<path d=\"");
    for (int[] ring : polygon.rings()) {
      path(ring, polygon.steps());
      out.append('Z');
    }
    out.append('"');
    style(polygon.fill(), polygon.line(), polygon.width());
  }

  @Override
  public void line(Mark.Line line) {
    out.append("<path d=\"");
    path(line.points(), line.steps());
    out.append('"');
    style(0, line.color(), line.width());
  }

  private void attribute(String name, double value) {
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  @Override
  public void disc(Mark.Disc disc) {
    out.append("<circle");
    attribute("cx", disc.x());
    attribute("cy", disc.y());
    attribute("r", disc.radius());
    style(disc.fill(), disc.line(), disc.width());
  }

  @Override
  public void box(Mark.Box box) {
    out.append("<rect");
    attribute("x", box.x());
    attribute("y", box.y());
    attribute("width", box.width());
    attribute("height", box.height());
    style(box.fill(), box.line(), 1);
  }

  @Override
  public void text(Mark.Text text) {
    TextStyle style = text.style();
    out.append("<text");
    // The middle is where the layout put it, however wide the reader’s own font is.
    attribute("x", text.x() + text.width() / 2);
    attribute("y", text.y() + ASCENT * text.height());
    out.append(" text-anchor=\"middle\"");
    attribute("font-size", style.size());
    if (style.bold()) {
      out.append(" font-weight=\"bold\"");
    }
    paint("fill", style.color());
    if (style.halo() != 0) {
      paint("stroke", style.halo());
      out.append(" stroke-width=\"3\" paint-order=\"stroke\"");
    }
    out.append('>').append(escaped(text.text())).append("</text>\n");
  }
}
