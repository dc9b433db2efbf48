package ma.jisr.document.word;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of WordprocessingML (ISO/IEC 29500-1), whose prefix is w. */
final class Xml {

  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XMLStreamWriter writer;

  Xml(OutputStream out) throws XMLStreamException {
    writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    writer.writeStartDocument("UTF-8", "1.0");
  }

  /** Begins the outermost element with its prefixes and addresses in turn. */
  Xml root(String element, String... namespaces) throws XMLStreamException {
    writer.writeStartElement(element);
    for (int i = 0; i < namespaces.length; i += 2) {
      writer.writeAttribute(
          namespaces[i].isEmpty() ? "xmlns" : "xmlns:" + namespaces[i], namespaces[i + 1]);
    }
    return this;
  }

  /** Begins an element; names and values of attributes in turn, without those that are null. */
  Xml begin(String element, String... attributes) throws XMLStreamException {
    writer.writeStartElement(element);
    attributes(attributes);
    return this;
  }

  /** An element without content. */
  Xml empty(String element, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(element);
    attributes(attributes);
    return this;
  }

  private void attributes(String[] attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
    }
  }

  /** An element with a text. */
  Xml text(String element, String text, String... attributes) throws XMLStreamException {
    begin(element, attributes);
    writer.writeCharacters(clean(text));
    return end();
  }

  Xml end() throws XMLStreamException {
    writer.writeEndElement();
    return this;
  }

  void finish() throws XMLStreamException {
    writer.writeEndDocument();
    writer.flush();
  }

  /** A text without the characters that XML cannot have (XML 1.0, 2.2). */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
