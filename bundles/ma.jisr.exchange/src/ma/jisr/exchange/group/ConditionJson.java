package ma.jisr.exchange.group;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Conditions as JSON, so that a saved search is asked again without those who made it, whatever
 * their language: {@code {"is": "in", "of": ["place"], "raw": true, "values": [{"Long": "17"}]}}.
 * What {@code is} may be: an operator as {@code "EQUAL"} with one value, {@code contains}, {@code
 * in}, {@code words}, {@code and}, {@code or}, {@code not}.
 */
public final class ConditionJson {

  private ConditionJson() {}

  /** Conditions, all of which must hold, as a list. */
  public static String write(List<Condition> conditions) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      array(json, conditions);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text takes everything
    }
    return text.toString();
  }

  private static void array(JsonGenerator json, List<Condition> conditions) throws IOException {
    json.writeStartArray();
    for (Condition condition : conditions) {
      json.writeStartObject();
      members(json, condition);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void members(JsonGenerator json, Condition condition) throws IOException {
    switch (condition) {
      case Condition.Compare c -> {
        is(json, c.operator().name(), c.column());
        values(json, java.util.Collections.singletonList(c.value()));
      }
      case Condition.Contains c -> {
        is(json, "contains", c.column());
        json.writeStringField("text", c.text());
      }
      case Condition.In c -> {
        is(json, "in", c.column());
        values(json, c.values());
      }
      case Condition.Words c -> {
        json.writeStringField("is", "words");
        json.writeStringField("text", c.words());
      }
      case Condition.And c -> parts(json, "and", c.conditions());
      case Condition.Or c -> parts(json, "or", c.conditions());
      case Condition.Not c -> parts(json, "not", List.of(c.condition()));
    }
  }

  private static void is(JsonGenerator json, String what, Column column) throws IOException {
    json.writeStringField("is", what);
    json.writeArrayFieldStart("of");
    for (EStructuralFeature feature : column.path()) {
      json.writeString(feature.getName());
    }
    json.writeEndArray();
    json.writeBooleanField("raw", column.raw());
  }

  private static void parts(JsonGenerator json, String what, List<Condition> conditions)
      throws IOException {
    json.writeStringField("is", what);
    json.writeFieldName("parts");
    array(json, conditions);
  }

  private static void values(JsonGenerator json, List<?> values) throws IOException {
    json.writeArrayFieldStart("values");
    for (Object value : values) {
      if (value == null) {
        json.writeNull();
        continue;
      }
      json.writeStartObject();
      if (value instanceof Enumerator literal) {
        json.writeStringField("Enum", literal.getName());
      } else {
        json.writeStringField(value.getClass().getSimpleName(), value.toString());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * The conditions that a value of JSON describes.
   *
   * @param type the type of records that they are about
   * @param json a list as {@link #write} makes it, read as lists, maps and texts
   * @throws IllegalArgumentException when it is none, or names what the model does not have
   */
  public static List<Condition> read(EClass type, Object json) {
    List<Condition> conditions = new ArrayList<>();
    for (Object each : list(json)) {
      conditions.add(condition(type, map(each)));
    }
    return conditions;
  }

  private static Condition condition(EClass type, Map<?, ?> json) {
    String what = text(json.get("is"));
    return switch (what) {
      case "contains" -> new Condition.Contains(column(type, json), text(json.get("text")));
      case "words" -> new Condition.Words(text(json.get("text")));
      case "and" -> new Condition.And(read(type, json.get("parts")));
      case "or" -> new Condition.Or(read(type, json.get("parts")));
      case "not" -> new Condition.Not(read(type, json.get("parts")).get(0));
      case "in" -> {
        Column column = column(type, json);
        yield new Condition.In(
            column, list(json.get("values")).stream().map(v -> value(column, v)).toList());
      }
      default -> {
        Column column = column(type, json);
        Object value = value(column, list(json.get("values")).get(0));
        yield new Condition.Compare(column, Operator.valueOf(what), value);
      }
    };
  }

  private static Column column(EClass type, Map<?, ?> json) {
    List<EStructuralFeature> path = new ArrayList<>();
    EClass owner = type;
    for (Object name : list(json.get("of"))) {
      EStructuralFeature feature = owner == null ? null : owner.getEStructuralFeature(text(name));
      if (feature == null) {
        throw new IllegalArgumentException(String.valueOf(name));
      }
      path.add(feature);
      owner = feature instanceof EReference reference ? reference.getEReferenceType() : null;
    }
    return new Column(path, Boolean.TRUE.equals(json.get("raw")));
  }

  private static Object value(Column column, Object json) {
    if (json == null) {
      return null;
    }
    Map.Entry<?, ?> only = map(json).entrySet().iterator().next();
    String text = text(only.getValue());
    return switch (text(only.getKey())) {
      case "String" -> text;
      case "Long" -> Long.valueOf(text);
      case "Integer" -> Integer.valueOf(text);
      case "Double" -> Double.valueOf(text);
      case "BigDecimal" -> new BigDecimal(text);
      case "BigInteger" -> new BigInteger(text);
      case "Boolean" -> Boolean.valueOf(text);
      case "LocalDate" -> LocalDate.parse(text);
      case "Instant" -> Instant.parse(text);
      case "PartialDate" -> PartialDate.valueOf(text);
      case "Money" -> Money.valueOf(text);
      case "Enum" -> literal(column, text);
      default -> throw new IllegalArgumentException(text(only.getKey()));
    };
  }

  private static Object literal(Column column, String name) {
    EEnumLiteral literal =
        column.feature().getEType() instanceof EEnum type ? type.getEEnumLiteral(name) : null;
    if (literal == null) {
      throw new IllegalArgumentException(name);
    }
    return literal.getInstance();
  }

  private static String text(Object json) {
    if (json instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(String.valueOf(json));
  }

  private static List<?> list(Object json) {
    if (json instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException(String.valueOf(json));
  }

  private static Map<?, ?> map(Object json) {
    if (json instanceof Map<?, ?> map && !map.isEmpty()) {
      return map;
    }
    throw new IllegalArgumentException(String.valueOf(json));
  }
}
