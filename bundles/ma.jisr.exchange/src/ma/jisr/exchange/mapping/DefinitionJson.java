package ma.jisr.exchange.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ImportDefinition;
import ma.jisr.exchange.Transformation;
import ma.jisr.exchange.json.JsonValues;
import ma.jisr.model.text.Texts;

/**
 * Definitions of imports as JSON: {@code {"mapping": {column: feature}, "transformations": [{"do":
 * "split", "column": "Nom", "by": " ", "into": ["Prénom", "Nom de famille"]}], "sheet": "2",
 * "eraseEmpty": false}}. What {@code do} may be: split (fromEnd), join (columns, by, into), dates
 * (pattern), numbers (unit, factor, append), codes (codes, strict), places (levels), replace (text,
 * by).
 */
public final class DefinitionJson {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private DefinitionJson() {}

  /** Writes a definition. */
  public static String write(ImportDefinition definition) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart("mapping");
      for (Map.Entry<String, String> entry : new TreeMap<>(definition.mapping()).entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("transformations");
      for (Transformation transformation : definition.transformations()) {
        write(json, members(transformation));
      }
      json.writeEndArray();
      if (definition.sheet() != null) {
        json.writeStringField("sheet", definition.sheet());
      }
      json.writeBooleanField("eraseEmpty", definition.eraseEmpty());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text takes everything
    }
    return text.toString();
  }

  private static Map<String, Object> members(Transformation transformation) {
    Map<String, Object> members = new LinkedHashMap<>();
    switch (transformation) {
      case Transformation.Split t -> {
        put(members, "split", "column", t.column(), "by", t.by(), "into", t.into());
        members.put("fromEnd", t.fromEnd());
      }
      case Transformation.Join t ->
          put(members, "join", "columns", t.columns(), "by", t.by(), "into", t.into());
      case Transformation.Dates t ->
          put(members, "dates", "column", t.column(), "pattern", t.pattern());
      case Transformation.Numbers t -> {
        put(members, "numbers", "column", t.column(), "unit", t.unit(), "factor", t.factor());
        members.put("append", t.append());
      }
      case Transformation.Codes t ->
          put(members, "codes", "column", t.column(), "codes", t.codes(), "strict", t.strict());
      case Transformation.Places t ->
          put(members, "places", "column", t.column(), "levels", t.levels());
      case Transformation.Replace t ->
          put(members, "replace", "column", t.column(), "text", t.text(), "by", t.by());
    }
    return members;
  }

  private static void put(Map<String, Object> members, String kind, Object... pairs) {
    members.put("do", kind);
    for (int i = 0; i < pairs.length; i += 2) {
      members.put((String) pairs[i], pairs[i + 1]);
    }
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.writeFieldName(entry.getKey().toString());
          write(json, entry.getValue());
        }
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        for (Object one : list) {
          write(json, one);
        }
        json.writeEndArray();
      }
      case Boolean truth -> json.writeBoolean(truth);
      default -> json.writeString(value.toString());
    }
  }

  /**
   * Reads a definition.
   *
   * @param name what it is called, for sentences
   * @throws ExchangeException MAPPING when it is none
   */
  public static ImportDefinition read(String text, String name) {
    try {
      JsonValues values = new JsonValues(new StringReader(text));
      if (values.parser().nextToken() != null && values.read() instanceof Map<?, ?> map) {
        return definition(map, name);
      }
    } catch (IOException e) {
      throw new ExchangeException(Reason.MAPPING, TEXTS.format("definition.bad", name), e);
    }
    throw new ExchangeException(Reason.MAPPING, TEXTS.format("definition.bad", name));
  }

  private static ImportDefinition definition(Map<?, ?> map, String name) {
    Map<String, String> mapping = new LinkedHashMap<>();
    if (map.get("mapping") instanceof Map<?, ?> pairs) {
      pairs.forEach((column, feature) -> mapping.put(column.toString(), text(feature)));
    }
    List<Transformation> transformations = new ArrayList<>();
    if (map.get("transformations") instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Transformation one = list.get(i) instanceof Map<?, ?> m ? transformation(m) : null;
        if (one == null) {
          throw new ExchangeException(Reason.MAPPING, TEXTS.format("definition.step", name, i + 1));
        }
        transformations.add(one);
      }
    }
    String sheet = map.get("sheet") == null ? null : text(map.get("sheet"));
    return new ImportDefinition(
        mapping, transformations, sheet, Boolean.TRUE.equals(map.get("eraseEmpty")));
  }

  /** A transformation; null when it is none. */
  private static Transformation transformation(Map<?, ?> m) {
    String column = text(m.get("column"));
    boolean named = !column.isEmpty();
    return switch (text(m.get("do"))) {
      case "split" ->
          named && !texts(m.get("into")).isEmpty()
              ? new Transformation.Split(
                  column, text(m.get("by")), texts(m.get("into")), truth(m.get("fromEnd")))
              : null;
      case "join" ->
          texts(m.get("columns")).isEmpty() || text(m.get("into")).isEmpty()
              ? null
              : new Transformation.Join(
                  texts(m.get("columns")), text(m.get("by")), text(m.get("into")));
      case "dates" -> named ? new Transformation.Dates(column, text(m.get("pattern"))) : null;
      case "numbers" ->
          named
              ? new Transformation.Numbers(
                  column, text(m.get("unit")), text(m.get("factor")), text(m.get("append")))
              : null;
      case "codes" -> {
        Map<String, String> codes = new LinkedHashMap<>();
        if (m.get("codes") instanceof Map<?, ?> pairs) {
          pairs.forEach((code, word) -> codes.put(code.toString(), text(word)));
        }
        yield named ? new Transformation.Codes(column, codes, truth(m.get("strict"))) : null;
      }
      case "places" ->
          named && !texts(m.get("levels")).isEmpty()
              ? new Transformation.Places(column, texts(m.get("levels")))
              : null;
      case "replace" ->
          named ? new Transformation.Replace(column, text(m.get("text")), text(m.get("by"))) : null;
      default -> null;
    };
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static boolean truth(Object value) {
    return Boolean.TRUE.equals(value);
  }

  private static List<String> texts(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(DefinitionJson::text).toList()
        : List.of();
  }
}
