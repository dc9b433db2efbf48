package ma.jisr.document.type;

import java.text.Bidi;
import java.util.List;

/**
 * A line of text, ready to be drawn.
 *
 * @param pieces from left to right, as they are seen
 * @param width in thousandths of the font's size
 */
public record Line(List<Piece> pieces, float width) {

  /** Keeps a copy. */
  public Line {
    pieces = List.copyOf(pieces);
  }

  /** A line of pieces in the order in which they are read. */
  static Line of(List<Piece> read) {
    int end = read.size();
    while (end > 0 && read.get(end - 1).space()) {
      end--;
    }
    Object[] seen = read.subList(0, end).toArray();
    byte[] levels = new byte[end];
    float width = 0;
    boolean mixed = false;
    for (int i = 0; i < end; i++) {
      levels[i] = read.get(i).level();
      width += read.get(i).width();
      mixed |= levels[i] > 0;
    }
    if (mixed) {
      Bidi.reorderVisually(levels, 0, seen, 0, end);
    }
    return new Line(List.of(seen).stream().map(Piece.class::cast).toList(), width);
  }
}
