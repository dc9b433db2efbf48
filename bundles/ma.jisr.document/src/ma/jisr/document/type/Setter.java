package ma.jisr.document.type;

import java.util.ArrayList;
import java.util.List;

/** Sets text into lines of a width. */
public final class Setter {

  private static final char NEW_LINE = '\n';
  private static final int FIRST_TRY = 8;

  private final Fonts fonts;
  private final boolean bold;
  private final Pieces pieces;

  /** Sets in the regular or the bold font. */
  public Setter(Fonts fonts, boolean bold) {
    this(fonts, bold, Base.OWN);
  }

  /**
   * Sets texts of a document, which may have words in bold ({@link Emphasis}).
   *
   * @param base how the direction of a paragraph is found
   */
  public Setter(Fonts fonts, boolean bold, Base base) {
    this.fonts = fonts;
    this.bold = bold;
    pieces = new Pieces(fonts, bold, base);
  }

  /** Whether it sets in bold. */
  public boolean isBold() {
    return bold;
  }

  /** The fonts that it sets in. */
  public Fonts fonts() {
    return fonts;
  }

  /** The width of the longest line of a text, in thousandths of the font's size. */
  public float width(String text) {
    float widest = 0;
    for (String paragraph : paragraphs(text)) {
      widest = Math.max(widest, Line.of(pieces.of(paragraph)).width());
    }
    return widest;
  }

  /** The width of the longest part of a text that no line should break. */
  public float wordWidth(String text) {
    float widest = 0;
    for (String paragraph : paragraphs(text)) {
      float word = 0;
      for (Piece piece : pieces.of(paragraph)) {
        word = piece.space() ? 0 : word + piece.width();
        widest = Math.max(widest, word);
        word = piece.breaks() ? 0 : word;
      }
    }
    return widest;
  }

  /** A text on one line, however wide. */
  public Line line(String text) {
    return Line.of(pieces.of(text.replace(NEW_LINE, ' ')));
  }

  /**
   * A text as lines, broken between words, within a word that is wider than a line.
   *
   * @param width of the lines, in thousandths of the font's size
   */
  public List<Line> lines(String text, float width) {
    List<Line> lines = new ArrayList<>();
    for (String paragraph : paragraphs(text)) {
      wrap(pieces.of(paragraph), width, lines);
    }
    return lines;
  }

  private static String[] paragraphs(String text) {
    return text.strip().split("\\r\\n|[\\n\\r\\u2028\\u2029\\x0B\\f\\x85]", -1);
  }

  private void wrap(List<Piece> all, float width, List<Line> lines) {
    List<Piece> line = new ArrayList<>();
    float used = 0;
    int at = 0;
    while (at < all.size()) {
      int end = at;
      float word = 0;
      do {
        word += all.get(end).width();
      } while (!all.get(end++).breaks() && end < all.size() && !all.get(end).space());
      boolean space = all.get(at).space();
      if (!space && used + word > width && !line.isEmpty()) {
        lines.add(Line.of(line));
        line = new ArrayList<>();
        used = 0;
      }
      if (!space && word > width) {
        used = split(all.subList(at, end), width, line, lines);
      } else if (!space || !line.isEmpty()) {
        line.addAll(all.subList(at, end));
        used += word;
      }
      at = end;
    }
    lines.add(Line.of(line));
  }

  /** Cuts a word that is wider than a line; the last part is left in the line. */
  private float split(List<Piece> word, float width, List<Piece> line, List<Line> lines) {
    float used = 0;
    for (Piece piece : word) {
      String text = piece.text();
      if (piece.glyphs().count() == 1 || used + piece.width() <= width) {
        line.add(piece);
        used += piece.width();
        continue;
      }
      int from = 0;
      while (from < text.length()) {
        int to = fitting(piece, from, width - used, line.isEmpty());
        if (to > from) {
          Piece part = to - from == text.length() ? piece : pieces.cut(piece, from, to);
          line.add(part);
          used += part.width();
        }
        if (to < text.length()) {
          lines.add(Line.of(line));
          line.clear();
          used = 0;
        }
        from = to;
      }
    }
    return used;
  }

  /** Up to where a piece fits; at least one character when the line has nothing yet. */
  private int fitting(Piece piece, int from, float room, boolean first) {
    String text = piece.text();
    int low = from;
    int step = FIRST_TRY;
    // Never more than twice what fits: a word of 30,000 letters takes many lines.
    while (from + step < text.length() && pieces.cut(piece, from, from + step).width() <= room) {
      low = from + step;
      step *= 2;
    }
    int high = Math.min(text.length(), from + step);
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pieces.cut(piece, from, middle).width() <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int to = low;
    if (to == from && first) {
      to = text.offsetByCodePoints(from, 1);
    }
    boolean halved =
        to > from
            && to < text.length()
            && Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to));
    return halved ? first && to - 1 == from ? to + 1 : to - 1 : to;
  }
}
