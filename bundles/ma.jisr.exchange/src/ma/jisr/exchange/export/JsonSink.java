package ma.jisr.exchange.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.store.Row;

/** Rows as a JSON array of objects. */
final class JsonSink implements RowSink {

  private final ExportRequest request;
  private final References references;
  private final JsonGenerator json;

  /**
   * Writes to an open file.
   *
   * @param idsOf for each column, where the row has the identifiers behind it, or -1
   */
  JsonSink(ExportRequest request, Writer out, Directory directory, int[] idsOf) throws IOException {
    this.request = request;
    references = new References(request.columns(), directory, idsOf);
    json = new JsonFactory().createGenerator(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartArray();
  }

  @Override
  public void row(Row row) throws IOException {
    json.writeRaw('\n');
    RecordJson.write(json, request.columns(), references.told(row));
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
