package ma.jisr.document.content;

/**
 * A picture.
 *
 * @param png the file
 * @param width on paper, in points; a wider one than the page has room for is made smaller
 * @param height on paper, in points
 * @param alternative what it shows, for those who do not see it
 * @param caption below it, or ""
 */
public record Picture(byte[] png, float width, float height, String alternative, String caption)
    implements Block {

  /** Refuses what has no size. */
  public Picture {
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("a picture of " + width + " × " + height);
    }
  }
}
