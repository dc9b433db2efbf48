package ma.jisr.network.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ma.jisr.model.text.Texts;

/**
 * The elements of a file, one after the other. Entities that the file declares are never expanded,
 * nothing outside of it is read, and nesting has a bound.
 */
final class Xml implements AutoCloseable {

  static final Texts TEXTS = Texts.beside(Xml.class);
  private static final int DEEPEST = 64;
  private static final int LONGEST = 1_000_000;

  private final String name;
  private final InputStream in;
  private final XMLStreamReader reader;
  private int depth;

  /** Opens a file. */
  Xml(Path file) throws IOException {
    name = file.getFileName().toString();
    in = Files.newInputStream(file);
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
      reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      in.close();
      throw malformed(e);
    }
  }

  /** Goes on to the next beginning or end of an element; false at the end of the file. */
  boolean next() throws IOException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (++depth > DEEPEST) {
            throw failure("xml.deep", DEEPEST);
          }
          return true;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          return true;
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw failure("xml.entity");
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /** Whether an element with a name begins here. */
  boolean begins(String element) {
    return reader.isStartElement() && reader.getLocalName().equals(element);
  }

  /** Whether an element begins here. */
  boolean begins() {
    return reader.isStartElement();
  }

  /** The name of the element, without prefix. */
  String element() {
    return reader.getLocalName();
  }

  /** An attribute, or null. */
  String attribute(String attribute) {
    return reader.getAttributeValue(null, attribute);
  }

  /** The text of the element that begins here, up to its end, without spaces around it. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    try {
      int open = 1;
      while (open > 0) {
        int event = reader.next();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> open++;
          case XMLStreamConstants.END_ELEMENT -> open--;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              text.append(reader.getText());
          case XMLStreamConstants.ENTITY_REFERENCE -> throw failure("xml.entity");
          default -> {
            // remarks
          }
        }
        if (text.length() > LONGEST) {
          throw failure("xml.long", LONGEST);
        }
      }
      depth--;
      return text.toString().strip();
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** Where the reading is, from 1. */
  long line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  /** A failure at this place; the text's first values are the file's name and the line. */
  NetworkFileException failure(String key, Object... values) {
    return failureAt(line(), key, values);
  }

  /** The same at another place. */
  NetworkFileException failureAt(long line, String key, Object... values) {
    Object[] all = new Object[values.length + 2];
    all[0] = name;
    all[1] = String.valueOf(line);
    System.arraycopy(values, 0, all, 2, values.length);
    return new NetworkFileException(line, TEXTS.format(key, all), null);
  }

  private NetworkFileException malformed(XMLStreamException e) {
    long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    return new NetworkFileException(
        line, TEXTS.format("xml.malformed", name, String.valueOf(line)), e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
