package ma.jisr.store.unit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.store.schema.Ref;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The form that values have in the journal. References are written as {@link Ref#toString},
 * contained objects as objects, numbers and truth values as such, everything else as its text.
 */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

  private Json() {}

  /** Values by the name of their feature. */
  static String write(Map<String, ?> values) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      writeValue(json, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
    return text.toString();
  }

  /** Reads what {@link #write} wrote. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> read(String text) {
    try {
      return MAPPER.readValue(text, LinkedHashMap.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value of an object, as {@link #write} takes it: collections as lists, parts as maps. */
  static Object value(EObject object, EStructuralFeature feature) {
    Object raw = object.eGet(feature, false);
    if (raw instanceof org.eclipse.emf.ecore.util.InternalEList<?> list) {
      return list.basicList().stream().map(v -> plain(feature, v)).toList();
    } else if (raw instanceof Collection<?> many) {
      return many.stream().map(v -> plain(feature, v)).toList();
    }
    return plain(feature, raw);
  }

  private static Object plain(EStructuralFeature feature, Object value) {
    if (!(value instanceof EObject object)) {
      return value;
    }
    return ma.jisr.store.schema.Schema.isContainment(feature) ? parts(object) : Refs.of(object);
  }

  /** The values of a contained object. */
  static Map<String, Object> parts(EObject object) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      Object value = value(object, feature);
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        values.put(feature.getName(), value);
      }
    }
    return values;
  }

  private static void writeValue(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case BigDecimal number -> json.writeString(number.toPlainString());
      case Enumerator literal -> json.writeString(literal.getLiteral());
      case Collection<?> many -> {
        json.writeStartArray();
        for (Object single : many) {
          writeValue(json, single);
        }
        json.writeEndArray();
      }
      case Map<?, ?> values -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : values.entrySet()) {
          json.writeFieldName(entry.getKey().toString());
          writeValue(json, entry.getValue());
        }
        json.writeEndObject();
      }
      default -> json.writeString(value.toString());
    }
  }
}
