package ma.jisr.geo.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.GeoTexts;

/** What GeoJSON and TopoJSON have in common: JSON read token by token, so that any size fits. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Reads a whole file. */
  @FunctionalInterface
  interface Body<T> {
    T read(JsonParser parser) throws IOException;
  }

  /** Reads the members of an object. */
  @FunctionalInterface
  interface Member {
    /** Reads the value of a member, on which the parser stands, to its last token. */
    void read(String name) throws IOException;
  }

  static <T> T read(String file, InputStream in, Body<T> body) {
    try (JsonParser parser = FACTORY.createParser(in)) {
      parser.nextToken();
      T result = body.read(parser);
      // What follows the value belongs to nothing: a file cut or pasted wrongly.
      if (parser.nextToken() != null) {
        throw new GeoException(
            Reason.DAMAGED, GeoTexts.format("bad.json", file, line(parser), column(parser)), null);
      }
      return result;
    } catch (JsonProcessingException e) {
      throw new GeoException(
          Reason.DAMAGED,
          GeoTexts.format(
              "bad.json",
              file,
              e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
              e.getLocation() == null ? 1 : e.getLocation().getColumnNr()),
          e);
    } catch (IOException e) {
      throw new GeoException(Reason.UNREADABLE, GeoTexts.format("unreadable", file), e);
    }
  }

  static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  static int column(JsonParser parser) {
    return parser.currentTokenLocation().getColumnNr();
  }

  /** Visits the members of the object on which the parser stands; anything else is passed over. */
  static void members(JsonParser parser, Member member) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      member.read(name);
    }
  }

  /** Visits the elements of the array on which the parser stands; else passes over it. */
  static void elements(JsonParser parser, Body<?> element) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.read(parser);
    }
  }

  /**
   * Arrays of numbers in arrays: the innermost as {@code double[]}, the others as lists.
   *
   * @return null for what is no such array
   */
  static Object numbers(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return null;
    }
    List<Object> nested = new ArrayList<>();
    double[] flat = new double[4];
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken().isNumeric()) {
        flat = count == flat.length ? java.util.Arrays.copyOf(flat, count * 2) : flat;
        flat[count++] = parser.getDoubleValue();
      } else {
        nested.add(numbers(parser));
      }
    }
    return nested.isEmpty() ? java.util.Arrays.copyOf(flat, count) : nested;
  }

  /** The plain members of an object as text; nested ones are passed over. */
  static Map<String, String> texts(JsonParser parser) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    members(
        parser,
        name -> {
          if (parser.currentToken().isScalarValue()) {
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
              texts.put(name, parser.getText());
            }
          } else {
            parser.skipChildren();
          }
        });
    return texts;
  }
}
