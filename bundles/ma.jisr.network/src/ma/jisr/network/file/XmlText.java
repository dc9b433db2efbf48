package ma.jisr.network.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with an element a line. */
final class XmlText {

  private final XMLStreamWriter writer;
  private final Deque<Boolean> open = new ArrayDeque<>();

  XmlText(OutputStream out) throws IOException {
    try {
      XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
      // Left to itself it writes line ends in attributes, which readers take for spaces.
      factory.setProperty("escapeCharacters", false);
      writer = factory.createXMLStreamWriter(out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Begins an element.
   *
   * @param pairs names and values of attributes; those whose value is null are left out
   */
  XmlText begin(String element, String... pairs) throws IOException {
    try {
      line();
      writer.writeStartElement(element);
      open.push(Boolean.FALSE);
      attributes(pairs);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element without content. */
  XmlText empty(String element, String... pairs) throws IOException {
    try {
      line();
      writer.writeEmptyElement(element);
      attributes(pairs);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element with a text. */
  XmlText text(String element, String text, String... pairs) throws IOException {
    try {
      line();
      writer.writeStartElement(element);
      attributes(pairs);
      writer.writeCharacters(legal(text));
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the element that was begun last and has not ended. */
  XmlText end() throws IOException {
    try {
      boolean lines = open.pop();
      if (lines) {
        writer.writeCharacters("\n" + "  ".repeat(open.size()));
      }
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the file; the stream stays open. */
  void finish() throws IOException {
    try {
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void line() throws XMLStreamException {
    if (!open.isEmpty()) {
      open.pop();
      open.push(Boolean.TRUE);
    }
    writer.writeCharacters("\n" + "  ".repeat(open.size()));
  }

  private void attributes(String[] pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        writer.writeAttribute(pairs[i], legal(pairs[i + 1]));
      }
    }
  }

  /**
   * A text with references where markup and white space would be misread (XML 1.0, 2.4 and 3.3.3),
   * without the characters that XML cannot have (2.2).
   */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(legal, c));
    return legal.toString();
  }

  private static void append(StringBuilder legal, int c) {
    switch (c) {
      case '&' -> legal.append("&amp;");
      case '<' -> legal.append("&lt;");
      case '>' -> legal.append("&gt;");
      case '"' -> legal.append("&quot;");
      case '\t', '\n', '\r' -> legal.append("&#").append(c).append(';');
      default -> {
        boolean allowed = c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
        if (allowed) {
          legal.appendCodePoint(c);
        }
      }
    }
  }
}
