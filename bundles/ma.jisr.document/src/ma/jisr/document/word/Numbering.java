package ma.jisr.document.word;

import javax.xml.stream.XMLStreamException;

/** Writes what lists look like: one with bullets, and numbered ones that each count from 1. */
final class Numbering {

  private Numbering() {}

  /** The lists of a document that has some numbered ones. */
  static void write(Xml xml, int numbered) throws XMLStreamException {
    xml.root("w:numbering", "w", Xml.MAIN);
    look(xml, "0", "bullet", "•");
    look(xml, "1", "decimal", "%1.");
    list(xml, Body.BULLETS, "0");
    for (int i = 1; i <= numbered; i++) {
      list(xml, Body.BULLETS + i, "1");
    }
    xml.end();
  }

  private static void look(Xml xml, String id, String format, String sign)
      throws XMLStreamException {
    xml.begin("w:abstractNum", "w:abstractNumId", id);
    xml.empty("w:multiLevelType", "w:val", "singleLevel");
    xml.begin("w:lvl", "w:ilvl", "0").empty("w:start", "w:val", "1");
    xml.empty("w:numFmt", "w:val", format).empty("w:lvlText", "w:val", sign);
    xml.empty("w:lvlJc", "w:val", "left");
    xml.begin("w:pPr").empty("w:ind", "w:left", "360", "w:hanging", "320").end();
    xml.end().end();
  }

  private static void list(Xml xml, int number, String look) throws XMLStreamException {
    xml.begin("w:num", "w:numId", String.valueOf(number));
    xml.empty("w:abstractNumId", "w:val", look);
    if (!look.equals("0")) {
      xml.begin("w:lvlOverride", "w:ilvl", "0").empty("w:startOverride", "w:val", "1").end();
    }
    xml.end();
  }
}
