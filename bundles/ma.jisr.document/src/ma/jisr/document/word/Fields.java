package ma.jisr.document.word;

import javax.xml.stream.XMLStreamException;

/** Writes fields, which word processors reckon: a code, and what is shown until then. */
final class Fields {

  private Fields() {}

  /** A field within a paragraph. */
  static void write(Xml xml, String code, String shown) throws XMLStreamException {
    begin(xml, code);
    xml.begin("w:r").text("w:t", shown).end();
    end(xml);
  }

  /** What comes before that which is shown. */
  static void begin(Xml xml, String code) throws XMLStreamException {
    mark(xml, "begin");
    xml.begin("w:r");
    xml.text("w:instrText", ' ' + code + ' ', "xml:space", "preserve").end();
    mark(xml, "separate");
  }

  static void end(Xml xml) throws XMLStreamException {
    mark(xml, "end");
  }

  private static void mark(Xml xml, String kind) throws XMLStreamException {
    xml.begin("w:r").empty("w:fldChar", "w:fldCharType", kind).end();
  }
}
