package ma.jisr.document.type;

import java.io.IOException;
import java.util.List;

/**
 * The fonts of documents, which lie in this bundle: a document is the same on every machine. What
 * the first lacks is taken from the next; what all lack is shown as an empty square.
 */
public final class Fonts {

  /** The square for what no font has. */
  private static final int SQUARE = 0x25A1;

  private final Face regular;
  private final Face bold;
  private final Face others;

  /**
   * Reads the fonts: for one document or several, in one thread.
   *
   * @throws IOException when one cannot be read
   */
  public Fonts() throws IOException {
    regular = new Face("/fonts/IBMPlexSansArabic-Regular.ttf");
    bold = new Face("/fonts/IBMPlexSansArabic-Bold.ttf");
    others = new Face("/fonts/DejaVuSans-subset.ttf");
  }

  /** The font for a character; null when none has it. */
  Face of(int character, boolean strong) {
    Face first = strong ? bold : regular;
    if (first.has(character)) {
      return first;
    }
    return others.has(character) ? others : null;
  }

  List<Face> all() {
    return List.of(regular, bold, others);
  }

  Face first(boolean strong) {
    return strong ? bold : regular;
  }

  Face squares() {
    return others;
  }

  /** The square, standing for a text. */
  Glyphs square(String text) {
    return others.substitute(SQUARE, text);
  }
}
