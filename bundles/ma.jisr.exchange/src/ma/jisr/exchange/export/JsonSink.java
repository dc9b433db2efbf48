package ma.jisr.exchange.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.RecordIndex;
import ma.jisr.store.Row;
import org.eclipse.emf.ecore.EReference;

/** Rows as a JSON array of objects. */
final class JsonSink implements RowSink {

  private final ExportRequest request;
  private final Directory directory;
  private final int[] idsOf;
  private final JsonGenerator json;

  /**
   * Writes to an open file.
   *
   * @param idsOf for each column, where the row has the identifiers behind it, or -1
   */
  JsonSink(ExportRequest request, Writer out, Directory directory, int[] idsOf) throws IOException {
    this.request = request;
    this.idsOf = idsOf;
    this.directory = directory;
    json = new JsonFactory().createGenerator(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartArray();
  }

  @Override
  public void row(Row row) throws IOException {
    json.writeRaw('\n');
    RecordJson.write(json, request.columns(), told(row));
  }

  /** The row with references that an import finds again, where several records have a name. */
  private Row told(Row row) {
    Object[] values = row.values().clone();
    for (int i = 0; i < request.columns().size(); i++) {
      if (idsOf[i] >= 0 && values[i] != null) {
        EReference reference = (EReference) request.columns().get(i).feature();
        RecordIndex index = directory.of(reference.getEReferenceType());
        values[i] = told(values[i], values[idsOf[i]], index);
      }
    }
    return new Row(row.id(), row.type(), values);
  }

  private static Object told(Object value, Object ids, RecordIndex index) {
    if (value instanceof List<?> labels && ids instanceof List<?> all) {
      List<Object> told = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        told.add(told(labels.get(i), i < all.size() ? all.get(i) : null, index));
      }
      return told;
    }
    return ids instanceof Long id ? index.reference(value.toString(), id) : value;
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
