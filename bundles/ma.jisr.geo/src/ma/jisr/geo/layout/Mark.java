package ma.jisr.geo.layout;

import ma.jisr.geo.scene.TextStyle;

/**
 * One thing to draw, in pixels from the upper left corner. Colours are 0xAARRGGBB; 0 is not drawn.
 */
public sealed interface Mark {

  /**
   * An area, filled by the even-odd rule.
   *
   * @param rings x and y by turns, in steps
   * @param steps how many steps a pixel has
   * @param fill its colour
   * @param line the colour of its edge
   * @param width of the edge in pixels
   */
  record Polygon(int[][] rings, int steps, int fill, int line, float width) implements Mark {}

  /**
   * A line.
   *
   * @param points x and y by turns, in steps
   * @param steps how many steps a pixel has
   * @param color of the line
   * @param width in pixels
   */
  record Line(int[] points, int steps, int color, float width) implements Mark {}

  /** A disc around a point. */
  record Disc(double x, double y, double radius, int fill, int line, float width) implements Mark {}

  /** A box. */
  record Box(double x, double y, double width, double height, int fill, int line) implements Mark {}

  /**
   * A line of text.
   *
   * @param x of its left edge
   * @param y of its upper edge
   * @param width that it takes
   * @param height of the line
   */
  record Text(String text, double x, double y, double width, double height, TextStyle style)
      implements Mark {}
}
