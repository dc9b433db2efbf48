package ma.jisr.exchange.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Rows and records as JSON objects with the names of their features as keys: numbers and truth
 * values as such, money, dates and literals as texts, empty values left out.
 */
public final class RecordJson {

  private RecordJson() {}

  /** The key of a column: "name", "place.parent". */
  public static String name(Column column) {
    return column.path().stream().map(EStructuralFeature::getName).collect(Collectors.joining("."));
  }

  /**
   * Writes a row: its identifier, then the value of each column; what a reference points at by its
   * label.
   *
   * @param columns those that the row was asked for with
   */
  public static void write(JsonGenerator json, List<Column> columns, Row row) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", row.id());
    for (int i = 0; i < columns.size(); i++) {
      String name = name(columns.get(i));
      if (!isEmpty(row.values()[i]) && !name.equals("id")) {
        json.writeFieldName(name);
        write(json, row.values()[i]);
      }
    }
    json.writeEndObject();
  }

  /**
   * Writes a record with everything that it contains; another record that it refers to as its
   * identifier, code and label.
   */
  public static void write(JsonGenerator json, EObject object) throws IOException {
    json.writeStartObject();
    if (object instanceof Record record) {
      json.writeNumberField("id", record.getId());
      String typeName = Meta.typeName(record.eClass());
      json.writeStringField("type", typeName == null ? record.eClass().getName() : typeName);
      json.writeStringField("label", Labels.of(record));
    }
    for (EStructuralFeature feature : Meta.ordered(object.eClass())) {
      Object value = object.eGet(feature);
      // A record's own "type" or "label" would have the key of what every record begins with.
      boolean own =
          object instanceof Record && List.of("id", "type", "label").contains(feature.getName());
      if (!isEmpty(value)) {
        json.writeFieldName(own ? feature.getName() + "Value" : feature.getName());
        write(json, value);
      }
    }
    json.writeEndObject();
  }

  private static boolean isEmpty(Object value) {
    return value == null || value instanceof Collection<?> many && many.isEmpty();
  }

  /** Writes a value of a row or a record. */
  public static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Collection<?> many -> {
        json.writeStartArray();
        for (Object single : many) {
          write(json, single);
        }
        json.writeEndArray();
      }
      case Boolean truth -> json.writeBoolean(truth);
      case Long number -> json.writeNumber(number);
      case Integer number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number.stripTrailingZeros().toPlainString());
      case Enumerator literal -> json.writeString(literal.getLiteral());
      case Record referred -> writeReference(json, referred);
      case EObject part -> write(json, part);
      default -> json.writeString(value.toString());
    }
  }

  private static void writeReference(JsonGenerator json, Record referred) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", referred.getId());
    if (referred.getCode() != null) {
      json.writeStringField("code", referred.getCode());
    }
    json.writeStringField("label", Labels.of(referred));
    json.writeEndObject();
  }
}
