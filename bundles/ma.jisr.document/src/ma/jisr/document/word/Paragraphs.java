package ma.jisr.document.word;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import ma.jisr.document.content.Align;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Text;
import ma.jisr.document.type.Base;
import ma.jisr.document.type.Cleaned;

/**
 * Writes paragraphs. Each has the direction of its letters (as on the pages of PDF files), and each
 * run says whether it is of a script from right to left, since word processors do not look.
 */
final class Paragraphs {

  private static final Pattern LINE = Pattern.compile("\\R");
  private static final String LEFT_TO_RIGHT = "\u200E";

  private final Xml xml;
  private final boolean mirrored;
  private final Base base;
  private int bookmarks;

  /** Whether paragraphs are kept on the page of the next. */
  private boolean kept;

  Paragraphs(Xml xml, Document document) {
    this.xml = xml;
    mirrored = document.isRightToLeft();
    base = mirrored ? Base.RIGHT : Base.LEFT;
  }

  Xml xml() {
    return xml;
  }

  boolean isMirrored() {
    return mirrored;
  }

  void keep(boolean withNext) {
    kept = withNext;
  }

  /** Begins a paragraph that is told part by part, in the document's direction. */
  void begin(String style) throws XMLStreamException {
    begin(style, mirrored, Align.START, null);
  }

  /**
   * Begins a paragraph.
   *
   * @param number of its list, or null
   */
  void begin(String style, boolean rtl, Align align, String number) throws XMLStreamException {
    xml.begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", style);
    if (kept) {
      xml.empty("w:keepNext");
    }
    if (number != null) {
      xml.begin("w:numPr");
      xml.empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", number).end();
    }
    // Said of each paragraph: not all programs take it from the style.
    xml.empty("w:bidi", "w:val", rtl ? "1" : "0");
    String side = side(rtl, align);
    if (side != null) {
      xml.empty("w:jc", "w:val", side);
    }
    xml.end();
  }

  /** Within a paragraph from right to left, "left" is where reading begins (17.18.44). */
  private String side(boolean rtl, Align align) {
    return switch (align) {
      case CENTRE -> "center";
      case START -> rtl == mirrored ? null : "right";
      case END -> rtl == mirrored ? "right" : "left";
    };
  }

  void end() throws XMLStreamException {
    xml.end();
  }

  /** A whole paragraph. */
  void write(Text text, String style, Align align, String number, String anchor)
      throws XMLStreamException {
    boolean rtl = number == null ? base.isRightToLeft(text.plain()) : mirrored;
    begin(style, rtl, align, number);
    String id = String.valueOf(bookmarks);
    if (anchor != null) {
      bookmarks++;
      xml.empty("w:bookmarkStart", "w:id", id, "w:name", anchor);
    }
    if (text.target() != null) {
      xml.begin("w:hyperlink", "w:anchor", text.target(), "w:history", "1");
      runs(text, rtl);
      xml.end();
    } else {
      runs(text, rtl);
    }
    if (anchor != null) {
      xml.empty("w:bookmarkEnd", "w:id", id);
    }
    end();
  }

  void write(Text text, String style, Align align) throws XMLStreamException {
    write(text, style, align, null, null);
  }

  /** The runs of a text, within a paragraph of the document's direction. */
  void runs(Text text) throws XMLStreamException {
    runs(text, mirrored);
  }

  private void runs(Text text, boolean rtl) throws XMLStreamException {
    if (text.isEmpty()) {
      return;
    }
    List<Text.Run> runs = text.runs().stream().map(Paragraphs::cleaned).toList();
    // The mark keeps the full stop of a Latin text at its end within an Arabic list.
    boolean foreign = rtl && !base.isRightToLeft(text.plain());
    String whole =
        runs.stream().map(Text.Run::text).collect(Collectors.joining())
            + (foreign ? LEFT_TO_RIGHT : "");
    int flag = rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(whole, flag);
    int at = 0;
    for (int i = 0; i < runs.size(); i++) {
      Text.Run run = runs.get(i);
      int end = i == runs.size() - 1 ? whole.length() : at + run.text().length();
      while (at < end) {
        boolean odd = isOdd(bidi, at);
        int to = at + 1;
        while (to < end && isOdd(bidi, to) == odd) {
          to++;
        }
        run(whole.substring(at, to), run.strong(), odd);
        at = to;
      }
    }
  }

  /** Lines stay lines; within them, numbers are kept together. */
  private static Text.Run cleaned(Text.Run run) {
    String lines =
        Arrays.stream(LINE.split(run.text(), -1))
            .map(Cleaned::of)
            .collect(Collectors.joining("\n"));
    return new Text.Run(lines, run.strong());
  }

  private static boolean isOdd(Bidi bidi, int at) {
    return (bidi.getLevelAt(at) & 1) == 1;
  }

  private void run(String text, boolean strong, boolean rtl) throws XMLStreamException {
    xml.begin("w:r");
    if (strong || rtl) {
      xml.begin("w:rPr");
      if (strong) {
        xml.empty("w:b").empty("w:bCs");
      }
      if (rtl) {
        xml.empty("w:rtl");
      }
      xml.end();
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.empty("w:br");
      }
      if (!lines[i].isEmpty()) {
        xml.text("w:t", lines[i], "xml:space", "preserve");
      }
    }
    xml.end();
  }

  void tab() throws XMLStreamException {
    xml.begin("w:r").empty("w:tab").end();
  }
}
