package ma.jisr.document.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A font in a PDF file (ISO 32000-1, 9.7): only the shapes that are used, each with a code for
 * every text that it stands for. So what is copied out is what was written, letter by letter,
 * whatever the forms in which letters were joined, and for an empty square, what no font had.
 */
final class EmbeddedFont {

  private static final int MOST_CODES = 0xFFFF;
  private static final int MAPPINGS_AT_ONCE = 100;
  private static final int SYMBOLIC = 4;
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  private record Key(int glyph, String text) {}

  private final Face face;
  private final PDDocument document;
  private final COSDictionary dictionary = new COSDictionary();
  private final Map<Key, Integer> codes = new HashMap<>();
  private final List<Key> keys = new ArrayList<>();

  EmbeddedFont(Face face, PDDocument document) {
    this.face = face;
    this.document = document;
    keys.add(new Key(0, ""));
  }

  /** The font as pages refer to it; whole once {@link #close} was called. */
  COSDictionary dictionary() {
    return dictionary;
  }

  /** The code of a shape that stands for a text. */
  int code(int glyph, String text) {
    return codes.computeIfAbsent(
        new Key(glyph, text),
        key -> {
          if (keys.size() > MOST_CODES) {
            throw new IllegalStateException("more shapes than a font can have");
          }
          keys.add(key);
          return keys.size() - 1;
        });
  }

  /** Writes the shapes that were used. */
  void close() throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(face.outlines(), TABLES);
    TreeSet<Integer> used = new TreeSet<>();
    keys.forEach(k -> used.add(shape(k)));
    subsetter.addGlyphIds(used);
    String tag = tag(used);
    subsetter.setPrefix(tag);
    Map<Integer, Integer> places = new TreeMap<>();
    subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
    ByteArrayOutputStream shapes = new ByteArrayOutputStream();
    subsetter.writeToStream(shapes);

    COSName name = COSName.getPDFName(tag + face.outlines().getName());
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary shaped = new COSDictionary();
    shaped.setItem(COSName.TYPE, COSName.FONT);
    shaped.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    shaped.setItem(COSName.BASE_FONT, name);
    shaped.setItem(COSName.CIDSYSTEMINFO, system);
    shaped.setItem(COSName.FONT_DESC, descriptor(name, shapes.toByteArray()));
    shaped.setItem(COSName.W, widths());
    shaped.setItem(COSName.CID_TO_GID_MAP, stream(shapesOfCodes(places)));

    COSArray descendants = new COSArray();
    descendants.add(shaped);
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setItem(COSName.BASE_FONT, name);
    dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
    dictionary.setItem(COSName.TO_UNICODE, stream(texts().getBytes(StandardCharsets.US_ASCII)));
  }

  private int shape(Key key) {
    return key.glyph() == Glyphs.NONE ? face.blank() : key.glyph();
  }

  private static String tag(TreeSet<Integer> used) {
    StringBuilder tag = new StringBuilder();
    int hash = used.hashCode() & Integer.MAX_VALUE;
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return tag.append('+').toString();
  }

  private COSDictionary descriptor(COSName name, byte[] shapes) throws IOException {
    TrueTypeFont font = face.outlines();
    float scale = 1000f / font.getUnitsPerEm();
    HeaderTable header = font.getHeader();
    COSArray box = new COSArray();
    for (float edge :
        new float[] {header.getXMin(), header.getYMin(), header.getXMax(), header.getYMax()}) {
      box.add(new COSFloat(edge * scale));
    }
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    float ascent = font.getHorizontalHeader().getAscender() * scale;
    descriptor.setFloat(COSName.ASCENT, ascent);
    descriptor.setFloat(COSName.DESCENT, font.getHorizontalHeader().getDescender() * scale);
    descriptor.setFloat(COSName.CAP_HEIGHT, ascent);
    descriptor.setInt(COSName.STEM_V, 80);
    PDStream file = stream(shapes);
    file.getCOSObject().setInt(COSName.LENGTH1, shapes.length);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private COSArray widths() {
    COSArray each = new COSArray();
    keys.forEach(k -> each.add(new COSFloat(Math.round(face.width(k.glyph()) * 10) / 10f)));
    COSArray widths = new COSArray();
    widths.add(COSInteger.ZERO);
    widths.add(each);
    return widths;
  }

  private byte[] shapesOfCodes(Map<Integer, Integer> places) {
    byte[] map = new byte[keys.size() * 2];
    for (int code = 0; code < keys.size(); code++) {
      int place = places.getOrDefault(shape(keys.get(code)), 0);
      map[2 * code] = (byte) (place >> 8);
      map[2 * code + 1] = (byte) place;
    }
    return map;
  }

  /** The map from codes to texts (Adobe Technical Note 5411). */
  private String texts() {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (int from = 1; from < keys.size(); from += MAPPINGS_AT_ONCE) {
      int to = Math.min(keys.size(), from + MAPPINGS_AT_ONCE);
      map.append(to - from).append(" beginbfchar\n");
      for (int code = from; code < to; code++) {
        String text = keys.get(code).text();
        map.append('<').append(hex(code)).append("> <");
        text.chars().forEach(c -> map.append(hex(c)));
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
        .toString();
  }

  static String hex(int code) {
    return String.format("%04X", code);
  }

  private PDStream stream(byte[] bytes) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
