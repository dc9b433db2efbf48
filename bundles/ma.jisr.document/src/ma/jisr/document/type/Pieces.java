package ma.jisr.document.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces in the order in which it is read. */
final class Pieces {

  private static final String BREAKING = "-/,;@_&|\u2010\u2013";

  private final Fonts fonts;
  private final boolean bold;
  private final Base base;
  private boolean[] strong;

  Pieces(Fonts fonts, boolean bold, Base base) {
    this.fonts = fonts;
    this.bold = bold;
    this.base = base;
  }

  /** The pieces of a text without line breaks. */
  List<Piece> of(String raw) {
    String marked = Cleaned.of(raw);
    // Lists set what people wrote; only documents have words in bold within a text.
    boolean emphasised = base != Base.OWN && Emphasis.isMarked(marked);
    String text = emphasised ? Emphasis.plain(marked) : marked;
    strong = emphasised ? Emphasis.of(marked, bold) : null;
    List<Piece> pieces = new ArrayList<>();
    if (text.isEmpty()) {
      return pieces;
    }
    char[] chars = text.toCharArray();
    byte[] levels = new byte[chars.length];
    int direction = base.flag(text);
    if (direction == Bidi.DIRECTION_RIGHT_TO_LEFT || Bidi.requiresBidi(chars, 0, chars.length)) {
      // Its own direction, not the document's: "ANAPEC (Azilal)" stays so in an Arabic table.
      Bidi bidi = new Bidi(text, direction);
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) bidi.getLevelAt(i);
      }
    }
    int from = 0;
    while (from < text.length()) {
      from = next(text, levels, from, pieces);
    }
    return pieces;
  }

  /** Adds the piece that begins at a place, and tells where the next begins. */
  private int next(String text, byte[] levels, int from, List<Piece> pieces) {
    int first = text.codePointAt(from);
    int to = from + Character.charCount(first);
    byte level = levels[from];
    boolean rtl = (level & 1) == 1;
    if (isInvisible(first)) {
      return to;
    }
    Face face = fonts.of(first, isBold(from));
    if (face == null) {
      while (to < text.length() && isInvisible(text.codePointAt(to))) {
        to += Character.charCount(text.codePointAt(to)); // the variants of a picture
      }
      String missing = text.substring(from, to);
      Glyphs square = fonts.square(missing);
      pieces.add(new Piece(missing, fonts.squares(), square, level, square.width(), false, true));
      return to;
    }
    boolean space = first == ' ';
    boolean breaks = space || BREAKING.indexOf(first) >= 0 && !rtl;
    while (!breaks && to < text.length()) {
      int c = text.codePointAt(to);
      boolean joiner = (c == 0x200C || c == 0x200D) && rtl;
      if (c == ' ' || levels[to] != level || !joiner && fonts.of(c, isBold(to)) != face) {
        break;
      }
      to += Character.charCount(c);
      breaks = BREAKING.indexOf(c) >= 0 && !rtl;
    }
    pieces.add(piece(text.substring(from, to), face, level, space, breaks));
    return to;
  }

  private boolean isBold(int at) {
    return strong == null ? bold : strong[at];
  }

  private static Piece piece(String word, Face face, byte level, boolean space, boolean breaks) {
    Glyphs glyphs = face.shape(word, (level & 1) == 1);
    return new Piece(word, face, glyphs, level, glyphs.width(), space, breaks);
  }

  /** A piece cut at a place of its text; joined letters are shaped anew. */
  Piece cut(Piece piece, int from, int to) {
    return piece(piece.text().substring(from, to), piece.face(), piece.level(), false, true);
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
  }
}
