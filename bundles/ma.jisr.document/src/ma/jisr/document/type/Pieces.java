package ma.jisr.document.type;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into pieces in the order in which it is read. */
final class Pieces {

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ \\u202F](?=\\d)");
  private static final Pattern PLUS = Pattern.compile("(?<![\\p{L}\\d])(?=\\+\\d)");

  /** A mark that keeps the plus of "+212" before its digits. */
  private static final String LEFT_TO_RIGHT = "\u200E";

  private static final String BREAKING = "-/,;@_&|\u2010\u2013";
  private static final char NO_BREAK = '\u00A0';

  private final Fonts fonts;
  private final boolean bold;

  Pieces(Fonts fonts, boolean bold) {
    this.fonts = fonts;
    this.bold = bold;
  }

  /** The pieces of a text without line breaks. */
  List<Piece> of(String raw) {
    String text = clean(raw);
    List<Piece> pieces = new ArrayList<>();
    if (text.isEmpty()) {
      return pieces;
    }
    char[] chars = text.toCharArray();
    byte[] levels = new byte[chars.length];
    if (Bidi.requiresBidi(chars, 0, chars.length)) {
      // Its own direction, not the document's: "ANAPEC (Azilal)" stays so in an Arabic table.
      Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
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

  /** What can be shown: composed letters, no control characters, no spaces within numbers. */
  private static String clean(String raw) {
    String text = raw;
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) < ' ' || raw.charAt(i) >= FIRST_UNUSUAL) {
        text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        break;
      }
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                clean.append(' ');
              } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                clean.append('\uFFFD'); // half a character
              } else {
                clean.appendCodePoint(c == 0x202F ? NO_BREAK : c);
              }
            });
    // Within a sentence from right to left, a plain space would part "60 076" into two numbers.
    String numbers = BETWEEN_DIGITS.matcher(clean).replaceAll(String.valueOf(NO_BREAK));
    return PLUS.matcher(numbers).replaceAll(LEFT_TO_RIGHT);
  }

  private static final int FIRST_UNUSUAL = 0x7F;

  /** Adds the piece that begins at a place, and tells where the next begins. */
  private int next(String text, byte[] levels, int from, List<Piece> pieces) {
    int first = text.codePointAt(from);
    int to = from + Character.charCount(first);
    byte level = levels[from];
    boolean rtl = (level & 1) == 1;
    if (isInvisible(first)) {
      return to;
    }
    Face face = fonts.of(first, bold);
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
      if (c == ' ' || levels[to] != level || !joiner && fonts.of(c, bold) != face) {
        break;
      }
      to += Character.charCount(c);
      breaks = BREAKING.indexOf(c) >= 0 && !rtl;
    }
    pieces.add(piece(text.substring(from, to), face, level, space, breaks));
    return to;
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
