package ma.jisr.exchange.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.file.TextSource;
import ma.jisr.model.text.Texts;

/** The objects of an array, or those that stand one after the other (JSON lines). */
final class PlainRecords implements Records {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final TextSource text;
  private final JsonValues values;
  private boolean begun;
  private boolean inArray;

  PlainRecords(TableSource source, Charset charset) throws IOException {
    text = new TextSource(source, charset);
    values = new JsonValues(text.reader());
  }

  @Override
  public One next() throws IOException {
    JsonToken token = values.parser().nextToken();
    if (!begun) {
      begun = true;
      inArray = token == JsonToken.START_ARRAY;
      token = inArray ? values.parser().nextToken() : token;
    }
    if (token == null && inArray) {
      throw new IOException("an array without an end");
    }
    if (token == null || inArray && token == JsonToken.END_ARRAY) {
      return null;
    }
    long line = values.line();
    Object value = values.read();
    if (value instanceof Map<?, ?> object) {
      return new One(line, JsonCells.of(object), null);
    }
    return new One(line, Map.of(), TEXTS.text("json.notObject"));
  }

  @Override
  public long line() {
    return values.line();
  }

  @Override
  public List<String> warnings() {
    return text.warnings();
  }

  @Override
  public double progress() {
    return text.progress();
  }

  @Override
  public void close() {
    text.close();
  }
}
