package ma.jisr.geo.scene;

/** Tells how much room a text takes with the fonts that it will be drawn with. */
@FunctionalInterface
public interface TextMeasure {

  /** The width in pixels. */
  double width(String text, TextStyle style);

  /** The height of a line in pixels; letters stand at three quarters of it. */
  default double height(TextStyle style) {
    return style.size() * 1.3;
  }
}
