package ma.jisr.document.type;

/**
 * A word, or a part of one, of one font and one direction.
 *
 * @param text as it is read
 * @param level of embedding (UAX #9): odd for right to left
 * @param width in thousandths of the font's size
 * @param space whether it is white space, which a line does not end with
 * @param breaks whether a line may end after it
 */
record Piece(
    String text, Face face, Glyphs glyphs, byte level, float width, boolean space, boolean breaks) {

  boolean rtl() {
    return (level & 1) == 1;
  }
}
