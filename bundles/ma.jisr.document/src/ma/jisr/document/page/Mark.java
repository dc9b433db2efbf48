package ma.jisr.document.page;

import ma.jisr.document.content.Picture;
import ma.jisr.document.type.Line;

/** Something at its place on a page, in points from the upper left corner. */
sealed interface Mark {

  /** A line of text; {@code x} is its left end. */
  record Words(Line line, float x, float base, float size, int colour) implements Mark {}

  /** A rectangle. */
  record Fill(float x, float y, float width, float height, int colour) implements Mark {}

  /** A picture. */
  record Image(Picture picture, float x, float y, float width, float height) implements Mark {}

  /** Where a click leads to an anchor. */
  record Link(float x, float y, float width, float height, String anchor) implements Mark {}
}
