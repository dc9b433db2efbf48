package ma.jisr.document.word;

import javax.xml.stream.XMLStreamException;
import ma.jisr.document.content.Document;

/** Writes sections: the size of pages, their margins and columns, what refers to heads and feet. */
final class Sections {

  private static final float SHORT = 595.28f;
  private static final float LONG = 841.89f;
  private static final float SIDE = 54;
  private static final float EDGE = 62;
  private static final float GUTTER = 18;

  private final Document document;
  private int open = 1;
  private boolean continuous;
  private boolean cover;

  Sections(Document document) {
    this.document = document;
    cover = document.hasCover();
  }

  /** The room between the margins, in points. */
  float width() {
    return pageWidth() - 2 * SIDE;
  }

  /** The width of one of several columns, in points. */
  float width(int columns) {
    return (width() - (columns - 1) * GUTTER) / columns;
  }

  /** The room between the margins above and below, in points. */
  float height() {
    return pageHeight() - 2 * EDGE;
  }

  private float pageWidth() {
    return document.isLandscape() ? LONG : SHORT;
  }

  private float pageHeight() {
    return document.isLandscape() ? SHORT : LONG;
  }

  /** Whether the page of the cover has not ended yet. */
  boolean isCover() {
    return cover;
  }

  /** Ends the cover, which has neither head nor foot. */
  void endCover(Xml xml) throws XMLStreamException {
    end(xml);
    cover = false;
    continuous = false;
  }

  /** From here on there are columns, on the same page. */
  void columns(Xml xml, int columns) throws XMLStreamException {
    if (columns != open) {
      end(xml);
      continuous = true;
      open = columns;
    }
  }

  private void end(Xml xml) throws XMLStreamException {
    xml.begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", "JisrGap").empty("w:keepNext");
    properties(xml);
    xml.end().end();
  }

  /** The properties of the section that ends here. */
  void properties(Xml xml) throws XMLStreamException {
    xml.begin("w:sectPr");
    if (!cover) {
      xml.empty("w:headerReference", "w:type", "default", "r:id", "rIdHeader");
      xml.empty("w:footerReference", "w:type", "default", "r:id", "rIdFooter");
    }
    xml.empty("w:type", "w:val", continuous ? "continuous" : "nextPage");
    String width = Units.twips(pageWidth());
    String height = Units.twips(pageHeight());
    String orient = document.isLandscape() ? "landscape" : null;
    xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", orient);
    String side = Units.twips(SIDE);
    String edge = Units.twips(EDGE);
    String near = Units.twips(26);
    xml.empty(
        "w:pgMar",
        "w:top",
        edge,
        "w:right",
        side,
        "w:bottom",
        edge,
        "w:left",
        side,
        "w:header",
        near,
        "w:footer",
        near,
        "w:gutter",
        "0");
    xml.empty("w:cols", "w:num", String.valueOf(open), "w:space", Units.twips(GUTTER));
    if (document.isRightToLeft()) {
      xml.empty("w:bidi");
    }
    xml.end();
  }
}
