package ma.jisr.geo.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.jisr.geo.layout.Mark;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The words of a map as text that can be searched and copied, unseen (text rendering mode 3 of ISO
 * 32000) over the outlines of their letters. A font of empty glyphs carries them, each with its
 * Unicode character: nothing has to be embedded, and every character has a place.
 */
final class PdfWords {

  private static final int MOST = 250;
  private static final String GLYPH = "w";
  private final List<Mark.Text> texts = new ArrayList<>();

  /** The code of each character: its font, then its number in it from 1. */
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();

  /** Takes a text that was drawn. */
  void add(Mark.Text text) {
    texts.add(text);
    text.text().codePoints().forEach(c -> codes.putIfAbsent(c, codes.size()));
  }

  /**
   * Writes all texts onto a page.
   *
   * @param zoom points of the page in one unit of the drawing
   * @param height of the page, in points
   */
  void write(PDDocument document, PDPage page, double zoom, double height) throws IOException {
    StringBuilder words = new StringBuilder("\nBT 3 Tr\n");
    texts.forEach(text -> words.append(line(text, zoom, height)));
    words.append("ET\n");
    COSArray contents = new COSArray();
    // The drawing turns the page upside down: what follows begins with the page as it is.
    contents.add(stream(document, "q\n"));
    contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
    contents.add(stream(document, "\nQ" + words));
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
    COSDictionary fonts = new COSDictionary();
    List<Integer> characters = new ArrayList<>(codes.keySet());
    for (int from = 0; from < characters.size(); from += MOST) {
      List<Integer> some = characters.subList(from, Math.min(characters.size(), from + MOST));
      fonts.setItem(COSName.getPDFName("W" + from / MOST), font(document, some));
    }
    page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
  }

  private static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  /** A line: as wide as it was drawn, its characters from left to right as they stand there. */
  private String line(Mark.Text text, double zoom, double height) {
    int[] seen = visual(text.text());
    double size = text.height() * zoom;
    double wide = 100 * text.width() * zoom / (size * Math.max(1, seen.length));
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%.2f Tz 1 0 0 1 %.2f %.2f Tm\n",
            wide,
            text.x() * zoom,
            height - (text.y() + 0.77 * text.height()) * zoom));
    int font = -1;
    for (int character : seen) {
      int code = codes.get(character);
      if (code / MOST != font) {
        font = code / MOST;
        line.append(line.charAt(line.length() - 1) == '\n' ? "" : "> Tj\n");
        line.append(String.format(Locale.ROOT, "/W%d %.2f Tf <", font, size));
      }
      line.append(String.format(Locale.ROOT, "%02X", code % MOST + 1));
    }
    return line.append(font < 0 ? "" : "> Tj\n").toString();
  }

  /** The characters in the order in which they stand from left to right (UAX 9). */
  private static int[] visual(String text) {
    int[] points = text.codePoints().toArray();
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    if (bidi.isLeftToRight()) {
      return points;
    }
    Integer[] order = new Integer[points.length];
    byte[] levels = new byte[points.length];
    for (int i = 0, at = 0; i < points.length; at += Character.charCount(points[i]), i++) {
      order[i] = points[i];
      levels[i] = (byte) bidi.getLevelAt(at);
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    int[] seen = new int[order.length];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = order[i];
    }
    return seen;
  }

  private static COSDictionary font(PDDocument document, List<Integer> characters)
      throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, -250, 1000, 1000));
    COSArray matrix = new COSArray();
    for (float number : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
      matrix.add(new COSFloat(number));
    }
    font.setItem(COSName.FONT_MATRIX, matrix);
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem(COSName.getPDFName(GLYPH), stream(document, "1000 0 d0\n"));
    font.setItem(COSName.CHAR_PROCS, glyphs);
    COSArray differences = numbers(1);
    COSArray widths = new COSArray();
    StringBuilder unicode = new StringBuilder();
    for (int i = 0; i < characters.size(); i++) {
      differences.add(COSName.getPDFName(GLYPH));
      widths.add(COSInteger.get(1000));
      unicode.append(String.format(Locale.ROOT, "<%02X> <%s>\n", i + 1, utf16(characters.get(i))));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, characters.size());
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.RESOURCES, new COSDictionary());
    font.setItem(COSName.TO_UNICODE, stream(document, cmap(unicode, characters.size())));
    return font;
  }

  /** A table of characters, a hundred at a time as its form asks for. */
  private static String cmap(StringBuilder unicode, int count) {
    String[] lines = unicode.toString().split("\n");
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /JisrWords def
            /CMapType 2 def
            1 begincodespacerange
            <00> <FF>
            endcodespacerange
            """);
    for (int from = 0; from < count; from += 100) {
      int to = Math.min(count, from + 100);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append(lines[i]).append('\n');
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static String utf16(int character) {
    StringBuilder hex = new StringBuilder();
    for (char unit : Character.toChars(character)) {
      hex.append(String.format(Locale.ROOT, "%04X", (int) unit));
    }
    return hex.toString();
  }

  private static COSArray numbers(int... numbers) {
    COSArray array = new COSArray();
    for (int number : numbers) {
      array.add(COSInteger.get(number));
    }
    return array;
  }
}
