package ma.jisr.exchange.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.store.Row;

/** Rows as a JSON array of objects. */
final class JsonSink implements RowSink {

  private final ExportRequest request;
  private final JsonGenerator json;

  JsonSink(ExportRequest request, Writer out) throws IOException {
    this.request = request;
    json = new JsonFactory().createGenerator(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartArray();
  }

  @Override
  public void row(Row row) throws IOException {
    json.writeRaw('\n');
    RecordJson.write(json, request.columns(), row);
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
