package ma.jisr.exchange.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.model.text.Texts;

/**
 * The elements of a part, one after the other. A document type, which no program of spreadsheets
 * writes and which entities would need, is refused; so is nesting beyond any sheet's.
 */
final class Xml implements AutoCloseable {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final XMLInputFactory FACTORY = factory();
  private static final int DEEPEST = 100;

  private final String name;
  private final String part;
  private final InputStream in;
  private final XMLStreamReader reader;
  private int depth;

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    return factory;
  }

  /** Opens a part. */
  Xml(Parts parts, String part) throws IOException {
    name = parts.name();
    this.part = part;
    in = parts.open(part);
    try {
      reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException | RuntimeException e) {
      in.close();
      throw malformed(e);
    }
  }

  /** Goes on to the next thing; false at the end. */
  boolean next() {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new ExchangeException(Reason.MALFORMED, TEXTS.format("xlsx.dtd", name, part));
      } else if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw malformed(null);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event != XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException e) {
      throw malformed(e);
    } catch (ExchangeException e) {
      throw e;
    } catch (RuntimeException e) { // Aalto's own, of broken bytes
      throw malformed(e);
    }
  }

  private ExchangeException malformed(Exception cause) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      if (e instanceof ExchangeException ours) {
        return ours;
      }
    }
    return new ExchangeException(Reason.MALFORMED, TEXTS.format("xlsx.xml", name, part), cause);
  }

  /** Whether an element begins here. */
  boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  /** Whether an element ends here. */
  boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  /** The element's name, without prefix. */
  String local() {
    return reader.getLocalName();
  }

  /** An attribute without prefix, or null. */
  String attribute(String local) {
    return reader.getAttributeValue(null, local);
  }

  /** An attribute with a prefix, whichever, or null: {@code r:id}. */
  String qualified(String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (namespace != null
          && !namespace.isEmpty()
          && reader.getAttributeLocalName(i).equals(local)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Adds the text that stands here, when there is one. */
  void appendText(StringBuilder to, int most) {
    int event = reader.getEventType();
    if (event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE) {
      try {
        to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      } catch (RuntimeException e) {
        throw malformed(e);
      }
      if (to.length() > most) {
        throw new ExchangeException(
            Reason.TOO_LARGE, TEXTS.format("xlsx.cellTooLong", name, part, most));
      }
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw malformed(e);
    }
  }
}
