package ma.jisr.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.file.PlainNumber;

/**
 * Values of JSON (RFC 8259) as maps, lists, texts, decimals and truth values, within bounds: what
 * one record may take of memory is known.
 */
public final class JsonValues {

  /** The most values within one record. */
  public static final int MOST = 2_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxStringLength(1_000_000)
                  .maxNumberLength(400)
                  .maxNameLength(10_000)
                  .build())
          .build();

  /** A record has more values than memory should hold. */
  public static final class TooMany extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final JsonParser parser;
  private int count;

  /** Reads from a text; the parser stands before its first token. */
  public JsonValues(Reader reader) throws IOException {
    parser = FACTORY.createParser(reader);
    parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
  }

  /** The parser underneath. */
  public JsonParser parser() {
    return parser;
  }

  /** The line that the current token is on, from 1. */
  public long line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** The value that begins at the current token. */
  public Object read() throws IOException {
    count = 0;
    return value();
  }

  private Object value() throws IOException {
    if (++count > MOST) {
      throw new TooMany();
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          map.put(name, value());
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value());
        }
        yield list;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private static Object number(String text) {
    BigDecimal number = PlainNumber.parse(text);
    return number == null ? text : number;
  }
}
