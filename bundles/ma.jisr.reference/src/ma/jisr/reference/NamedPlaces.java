package ma.jisr.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import ma.jisr.exchange.TableSource;

/**
 * The gazetteer, which is kept as it was received, with one column more: the other spellings of
 * each place. Both tables are plain: UTF-8, commas, no quotes, the code first.
 *
 * @param places the gazetteer
 * @param names the other spellings by code
 */
record NamedPlaces(TableSource places, TableSource names) implements TableSource {

  @Override
  public String name() {
    return places.name();
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public InputStream open() throws IOException {
    Map<String, String> byCode = new HashMap<>();
    read(names).lines().forEach(line -> byCode.put(code(line), line.substring(line.indexOf(','))));
    StringBuilder joined = new StringBuilder();
    read(places)
        .lines()
        .forEach(
            line -> joined.append(line).append(byCode.getOrDefault(code(line), ",")).append('\n'));
    return new ByteArrayInputStream(joined.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String code(String line) {
    return line.substring(0, line.indexOf(','));
  }

  private static String read(TableSource source) throws IOException {
    try (InputStream in = source.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
