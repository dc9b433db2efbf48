package ma.jisr.document.content;

/** How paragraphs look, in points of 1/72 inch; colours are 0xRRGGBB. */
public enum Style {
  /** The title of the document. */
  TITLE(24, 31, true, 0x1F4E5F, 0, 8),
  /** What stands below the title. */
  SUBTITLE(13, 18, false, 0x4A5766, 0, 6),
  /** A heading of the first level. */
  HEADING_1(16, 22, true, 0x1F4E5F, 18, 7),
  /** A heading of the second level. */
  HEADING_2(12.5f, 17, true, 0x1F4E5F, 13, 4),
  /** A heading of the third level. */
  HEADING_3(10.5f, 15, true, 0x1B2430, 9, 3),
  /** Running text. */
  BODY(10, 14.5f, false, 0x1B2430, 0, 6),
  /** Small print, and what is said below pictures. */
  NOTE(8, 11.5f, false, 0x4A5766, 0, 5),
  /** What stands in tables. */
  CELL(9, 12.5f, false, 0x1B2430, 0, 0);

  private final float size;
  private final float leading;
  private final boolean strong;
  private final int colour;
  private final float before;
  private final float after;

  Style(float size, float leading, boolean strong, int colour, float before, float after) {
    this.size = size;
    this.leading = leading;
    this.strong = strong;
    this.colour = colour;
    this.before = before;
    this.after = after;
  }

  /** The style of headings of a level from 1 to 3. */
  public static Style heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default -> throw new IllegalArgumentException("a heading of level " + level);
    };
  }

  /** The size of letters. */
  public float size() {
    return size;
  }

  /** From line to line. */
  public float leading() {
    return leading;
  }

  /** Whether it is set in bold. */
  public boolean strong() {
    return strong;
  }

  /** The colour of letters. */
  public int colour() {
    return colour;
  }

  /** The space above, save at the top of a page. */
  public float before() {
    return before;
  }

  /** The space below. */
  public float after() {
    return after;
  }
}
