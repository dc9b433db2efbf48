package ma.jisr.exchange.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * Rows as points (RFC 7946): a place lies where it says, any other record where its place does;
 * what has no coordinates has no geometry. Their values are as in JSON.
 */
final class GeoJsonSink implements RowSink {

  private final List<Column> columns;
  private final JsonGenerator json;
  private final References references;
  private final int latitude;

  /**
   * Writes to an open file.
   *
   * @param columns what the file is to say of each record
   * @param references their references
   * @param latitude where the row has the latitude; the longitude is behind it
   */
  GeoJsonSink(List<Column> columns, References references, Writer out, int latitude)
      throws IOException {
    this.columns = columns;
    this.references = references;
    this.latitude = latitude;
    json = new JsonFactory().createGenerator(out);
  }

  /** The latitude and longitude of a type's records; empty when they lie nowhere. */
  static List<Column> coordinates(EClass type) {
    if (Literals.PLACE.isSuperTypeOf(type)) {
      return List.of(Column.of(Literals.PLACE__LATITUDE), Column.of(Literals.PLACE__LONGITUDE));
    }
    return type.getEAllReferences().stream()
        .filter(r -> r.getEReferenceType() == Literals.PLACE && !r.isMany())
        .findFirst()
        .map(GeoJsonSink::coordinates)
        .orElse(List.of());
  }

  private static List<Column> coordinates(EReference place) {
    return List.of(
        Column.of(place, Literals.PLACE__LATITUDE), Column.of(place, Literals.PLACE__LONGITUDE));
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeStringField("generator", "Jisr"); // an import may trust its identifiers
    json.writeArrayFieldStart("features");
  }

  @Override
  public void row(Row row) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeNumberField("id", row.id());
    json.writeFieldName("geometry");
    Object north = row.values()[latitude];
    Object east = row.values()[latitude + 1];
    if (north instanceof Double y && east instanceof Double x) {
      json.writeStartObject();
      json.writeStringField("type", "Point");
      json.writeArrayFieldStart("coordinates");
      json.writeNumber(x);
      json.writeNumber(y);
      json.writeEndArray();
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeFieldName("properties");
    RecordJson.write(json, columns, references.told(row));
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
