package ma.jisr.network.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file of text in UTF-8, with their numbers. */
final class Lines implements AutoCloseable {

  private final String name;
  private final BufferedReader reader;
  private long line;

  Lines(Path file) throws IOException {
    name = file.getFileName().toString();
    reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
  }

  /** The next line without a byte order mark; null after the last. */
  String next() throws IOException {
    try {
      String read = reader.readLine();
      line++;
      return line == 1 && read != null && read.startsWith("\uFEFF") ? read.substring(1) : read;
    } catch (CharacterCodingException e) {
      line++;
      throw failure("text.encoding");
    }
  }

  /** The number of the line that was read last, from 1. */
  long line() {
    return line;
  }

  /** A failure at this line; the text's first values are the file's name and the line. */
  NetworkFileException failure(String key, Object... values) {
    Object[] all = new Object[values.length + 2];
    all[0] = name;
    all[1] = String.valueOf(line);
    System.arraycopy(values, 0, all, 2, values.length);
    return new NetworkFileException(line, Xml.TEXTS.format(key, all), null);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
