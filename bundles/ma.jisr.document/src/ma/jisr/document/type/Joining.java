package ma.jisr.document.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Shapes a word of a script whose letters join, and says of each shape which letters it stands for.
 *
 * <p>Programs that read a PDF file turn a word from right to left around shape by shape. So a shape
 * stands for one letter at most: the other letters of a ligature, and the marks of a letter, are
 * written beside it without a shape, and marks are drawn without being written.
 */
final class Joining {

  private static final int DELETED = 0xFFFE;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final String word;
  private final boolean rtl;
  private final GlyphVector set;
  private final List<Integer> kept = new ArrayList<>();
  private final TreeSet<Integer> letters = new TreeSet<>();
  private final List<Integer> ids = new ArrayList<>();
  private final List<float[]> places = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /**
   * Shapes a word.
   *
   * @param font of 1000 points
   */
  Joining(Font font, String word, boolean rtl) {
    this.word = word;
    this.rtl = rtl;
    int direction = rtl ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    set = font.layoutGlyphVector(EXACT, word.toCharArray(), 0, word.length(), direction);
    for (int g = 0; g < set.getNumGlyphs(); g++) {
      if (set.getGlyphCode(g) < DELETED) {
        kept.add(g);
        if (!isMark(g)) {
          letters.add(set.getGlyphCharIndex(g));
        }
      }
    }
  }

  private boolean isMark(int glyph) {
    int type = Character.getType(word.codePointAt(set.getGlyphCharIndex(glyph)));
    double advance = set.getGlyphPosition(glyph + 1).getX() - set.getGlyphPosition(glyph).getX();
    return type == Character.NON_SPACING_MARK || Math.abs(advance) < 1;
  }

  Glyphs glyphs() {
    boolean marksAlone = letters.isEmpty();
    TreeSet<Integer> open = new TreeSet<>(letters);
    for (int g : kept) {
      int from = set.getGlyphCharIndex(g);
      boolean letter = marksAlone || !isMark(g) && open.remove(from);
      float x = (float) set.getGlyphPosition(g).getX();
      float y = -(float) set.getGlyphPosition(g).getY();
      add(set.getGlyphCode(g), x, y, letter ? written(from, marksAlone) : "");
    }
    int n = ids.size();
    float[] x = new float[n + 1];
    float[] y = new float[n];
    for (int i = 0; i < n; i++) {
      x[i] = places.get(i)[0];
      y[i] = places.get(i)[1];
    }
    x[n] = (float) set.getGlyphPosition(set.getNumGlyphs()).getX();
    int[] shapes = ids.stream().mapToInt(Integer::intValue).toArray();
    return new Glyphs(shapes, x, y, texts.toArray(String[]::new));
  }

  /** The letters from one that has a shape up to the next. */
  private String written(int from, boolean marksAlone) {
    if (marksAlone) {
      return Character.toString(word.codePointAt(from));
    }
    Integer next = letters.higher(from);
    int first = from == letters.first() ? 0 : from;
    return word.substring(first, next == null ? word.length() : next);
  }

  private void add(int id, float x, float y, String text) {
    int[] each = text.codePoints().toArray();
    if (!rtl || each.length < 2) {
      put(id, x, y, text);
      return;
    }
    for (int i = each.length - 1; i > 0; i--) {
      put(Glyphs.NONE, x, 0, Character.toString(each[i]));
    }
    put(id, x, y, Character.toString(each[0]));
  }

  private void put(int id, float x, float y, String text) {
    ids.add(id);
    places.add(new float[] {x, y});
    texts.add(text);
  }
}
