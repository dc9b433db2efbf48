package ma.jisr.document.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of Jisr's own: which characters it has, and how they are shaped. Words of scripts whose
 * letters join or pile up are shaped by Java (HarfBuzz), the others letter by letter.
 */
final class Face {

  private static final int REMEMBERED = 20_000;
  private static final int LONGEST_REMEMBERED = 64;
  private static final int FIRST_COMBINING = 0x300;

  private final TrueTypeFont outlines;
  private final CmapLookup characters;
  private final Font shaper;
  private final float toThousandths;
  private final Map<String, Glyphs> leftToRight = remembering();
  private final Map<String, Glyphs> rightToLeft = remembering();

  /**
   * Reads a font that lies in this bundle.
   *
   * @throws IOException when it cannot be read
   */
  Face(String resource) throws IOException {
    byte[] bytes;
    try (InputStream in = Face.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is missing");
      }
      bytes = in.readAllBytes();
    }
    outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    characters = outlines.getUnicodeCmapLookup();
    toThousandths = 1000f / outlines.getUnitsPerEm();
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
      shaper = font.deriveFont(1000f);
    } catch (FontFormatException e) {
      throw new IOException(resource, e);
    }
  }

  private static Map<String, Glyphs> remembering() {
    return new LinkedHashMap<>(1024, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Glyphs> eldest) {
        return size() > REMEMBERED;
      }
    };
  }

  /** The font as it was read. */
  TrueTypeFont outlines() {
    return outlines;
  }

  /** Whether the font has a shape for a character. */
  boolean has(int character) {
    return characters.getGlyphId(character) > 0;
  }

  /** The outline of a shape, in units of {@link #toThousandths}. */
  GeneralPath outline(int id) {
    try {
      GlyphData data = outlines.getGlyph().getGlyph(id);
      return data == null ? new GeneralPath() : data.getPath();
    } catch (IOException e) {
      throw new IllegalStateException("the font is in memory", e);
    }
  }

  /** What a unit of the font is, in thousandths of its size. */
  float toThousandths() {
    return toThousandths;
  }

  /** The width of a shape, in thousandths of the font's size. */
  float width(int id) {
    if (id == Glyphs.NONE) {
      return 0;
    }
    try {
      return outlines.getAdvanceWidth(id) * toThousandths;
    } catch (IOException e) {
      throw new IllegalStateException("the font is in memory", e);
    }
  }

  /** A word, all of whose characters the font has, as shapes. */
  Glyphs shape(String word, boolean rtl) {
    if (word.length() > LONGEST_REMEMBERED) {
      return shaped(word, rtl);
    }
    return (rtl ? rightToLeft : leftToRight).computeIfAbsent(word, w -> shaped(w, rtl));
  }

  private Glyphs shaped(String word, boolean rtl) {
    return rtl || isComplex(word) ? new Joining(shaper, word, rtl).glyphs() : single(word);
  }

  private static boolean isComplex(String word) {
    return word.chars()
        .anyMatch(c -> c >= FIRST_COMBINING && c < 0x370 || c >= 0x590 && c < 0x1E00);
  }

  /** A shape without ink. */
  int blank() {
    return characters.getGlyphId(' ');
  }

  /** One shape, in place of a text that no font has. */
  Glyphs substitute(int shown, String text) {
    int id = characters.getGlyphId(shown);
    return new Glyphs(
        new int[] {id}, new float[] {0, width(id)}, new float[1], new String[] {text});
  }

  private Glyphs single(String word) {
    int[] points = word.codePoints().toArray();
    int[] ids = new int[points.length];
    float[] x = new float[points.length + 1];
    String[] texts = new String[points.length];
    for (int i = 0; i < points.length; i++) {
      ids[i] = characters.getGlyphId(points[i]);
      x[i + 1] = x[i] + width(ids[i]);
      texts[i] = Character.toString(points[i]);
    }
    return new Glyphs(ids, x, new float[points.length], texts);
  }
}
