package ma.jisr.document.word;

import javax.xml.stream.XMLStreamException;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Style;

/** Writes the styles, with the names by which word processors know headings and titles. */
final class Styles {

  /** A font that every system has or replaces, with Latin and Arabic letters. */
  private static final String FONT = "Arial";

  private final Xml xml;

  private Styles(Xml xml) {
    this.xml = xml;
  }

  /** The identifier of a style. */
  static String id(Style style) {
    return switch (style) {
      case TITLE -> "Title";
      case SUBTITLE -> "Subtitle";
      case HEADING_1 -> "Heading1";
      case HEADING_2 -> "Heading2";
      case HEADING_3 -> "Heading3";
      case BODY -> "Normal";
      case NOTE -> "JisrNote";
      case CELL -> "JisrCell";
    };
  }

  static void write(Xml xml, Document document, float width) throws XMLStreamException {
    new Styles(xml).write(document, width);
  }

  private void write(Document document, float width) throws XMLStreamException {
    xml.root("w:styles", "w", Xml.MAIN);
    xml.begin("w:docDefaults").begin("w:rPrDefault").begin("w:rPr");
    xml.empty("w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:cs", FONT, "w:eastAsia", FONT);
    size(Style.BODY);
    String language = document.language().getLanguage();
    xml.empty("w:lang", "w:val", language.equals("en") ? "en-GB" : "fr-FR", "w:bidi", "ar-MA");
    xml.end().end().empty("w:pPrDefault").end();
    for (Style style : new Style[] {Style.BODY, Style.TITLE, Style.SUBTITLE, Style.NOTE}) {
      paragraph(style, id(style), name(style), "Normal", null);
    }
    for (int level = 1; level <= 3; level++) {
      Style style = Style.heading(level);
      paragraph(style, id(style), "heading " + level, "Normal", level - 1);
    }
    paragraph(Style.HEADING_1, "JisrContentsTitle", "TOC Heading", "Normal", null);
    paragraph(Style.CELL, "JisrCell", "Jisr Cell", null, null);
    paragraph(Style.HEADING_3, "JisrLetter", "Jisr Index Letter", null, null);
    for (int level = 1; level <= 3; level++) {
      tabbed("TOC" + level, "toc " + level, 14 * (level - 1), width, "dot", level == 1);
    }
    tabbed("Header", "header", 0, width, null, false);
    tabbed("Footer", "footer", 0, width, null, false);
    small("JisrLabel", "Jisr Label", Style.BODY, 1, "4A5766");
    small("JisrValue", "Jisr Value", Style.BODY, 1, null);
    small("JisrGap", "Jisr Gap", Style.NOTE, 0, null);
    small("JisrItem", "List Paragraph", Style.BODY, 3, null);
    signed();
    table("JisrTable", "Jisr Table", true);
    table("JisrPlain", "Jisr Plain", false);
    xml.end();
  }

  private static String name(Style style) {
    return switch (style) {
      case BODY -> "Normal";
      case TITLE -> "Title";
      case SUBTITLE -> "Subtitle";
      default -> "Jisr Note";
    };
  }

  private void size(Style style) throws XMLStreamException {
    xml.empty("w:sz", "w:val", Units.halves(style.size()));
    xml.empty("w:szCs", "w:val", Units.halves(style.size()));
  }

  private void begin(String id, String name, String next, boolean first) throws XMLStreamException {
    xml.begin("w:style", "w:type", "paragraph", "w:default", first ? "1" : null, "w:styleId", id);
    xml.empty("w:name", "w:val", name);
    if (!first) {
      xml.empty("w:basedOn", "w:val", "Normal");
    }
    if (next != null) {
      xml.empty("w:next", "w:val", next);
    }
    xml.empty("w:qFormat");
  }

  /** A style; with an outline level it appears in the navigation. */
  private void paragraph(Style style, String id, String name, String next, Integer outline)
      throws XMLStreamException {
    begin(id, name, next, id.equals("Normal"));
    xml.begin("w:pPr");
    if (outline != null) {
      xml.empty("w:keepNext").empty("w:keepLines");
    }
    spacing(style, style.before(), style.after());
    if (outline != null) {
      xml.empty("w:outlineLvl", "w:val", String.valueOf(outline));
    }
    xml.end().begin("w:rPr");
    if (style.strong()) {
      xml.empty("w:b").empty("w:bCs");
    }
    xml.empty("w:color", "w:val", String.format("%06X", style.colour()));
    size(style);
    xml.end().end();
  }

  private void spacing(Style style, float before, float after) throws XMLStreamException {
    xml.empty(
        "w:spacing",
        "w:before",
        Units.twips(before),
        "w:after",
        Units.twips(after),
        "w:line",
        Units.twips(style.leading()),
        "w:lineRule",
        "atLeast");
  }

  /** A style with a stop at the end of the line. */
  private void tabbed(
      String id, String name, float indent, float width, String leader, boolean strong)
      throws XMLStreamException {
    Style style = leader == null ? Style.NOTE : strong ? Style.BODY : Style.CELL;
    begin(id, name, null, false);
    xml.begin("w:pPr").begin("w:tabs");
    xml.empty("w:tab", "w:val", "right", "w:leader", leader, "w:pos", Units.twips(width));
    xml.end();
    spacing(style, 0, strong ? 3 : 0);
    // The side where reading begins, whichever it is (17.3.1.12).
    xml.empty("w:ind", "w:left", Units.twips(indent));
    xml.end().begin("w:rPr");
    if (strong) {
      xml.empty("w:b").empty("w:bCs");
    }
    size(style);
    xml.end().end();
  }

  private void small(String id, String name, Style style, float after, String colour)
      throws XMLStreamException {
    begin(id, name, null, false);
    xml.begin("w:pPr");
    spacing(style, 0, after);
    xml.end().begin("w:rPr");
    if (colour != null) {
      xml.empty("w:color", "w:val", colour);
    }
    size(style);
    xml.end().end();
  }

  /** The line on which people sign. */
  private void signed() throws XMLStreamException {
    begin("JisrSigned", "Jisr Signature", null, false);
    xml.begin("w:pPr").begin("w:pBdr");
    xml.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "1", "w:color", "9AA8B3");
    xml.end();
    spacing(Style.BODY, 40, 6);
    xml.empty("w:ind", "w:right", Units.twips(24)).end().end();
  }

  private void table(String id, String name, boolean ruled) throws XMLStreamException {
    xml.begin("w:style", "w:type", "table", "w:styleId", id);
    xml.empty("w:name", "w:val", name).begin("w:tblPr");
    if (ruled) {
      xml.begin("w:tblBorders");
      for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
        xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "9AA8B3");
      }
      xml.end();
    }
    String pad = ruled ? "80" : "0";
    xml.begin("w:tblCellMar");
    xml.empty("w:top", "w:w", ruled ? pad : "20", "w:type", "dxa");
    xml.empty("w:left", "w:w", pad, "w:type", "dxa");
    xml.empty("w:bottom", "w:w", ruled ? pad : "20", "w:type", "dxa");
    xml.empty("w:right", "w:w", pad, "w:type", "dxa");
    xml.end().end().end();
  }
}
