package ma.jisr.document.type;

/**
 * Shapes of a font set one after the other, from left to right as they are seen.
 *
 * @param ids of the shapes in the font
 * @param x where each begins, and where the last ends: one more than ids; in thousandths of the
 *     font's size
 * @param y how far each is raised, in thousandths of the font's size
 * @param texts what each stands for; empty for a mark on its neighbour, which is drawn and not
 *     written; a shape {@link #NONE} is written and not drawn
 */
record Glyphs(int[] ids, float[] x, float[] y, String[] texts) {

  /** No shape at all: the letters of a ligature, or marks, that their neighbour shows. */
  static final int NONE = -1;

  /** The width in thousandths of the font's size. */
  float width() {
    return x[x.length - 1];
  }

  int count() {
    return ids.length;
  }
}
