package ma.jisr.network.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lines of a file of text, with their numbers. What is not UTF-8 is Windows-1252, as programs
 * of that system write it.
 */
final class Lines implements AutoCloseable {

  private static final Charset LATIN = Charset.forName("windows-1252");

  private final String name;
  private final BufferedReader reader;
  private final boolean latin;
  private long line;

  Lines(Path file) throws IOException {
    name = file.getFileName().toString();
    latin = !isUnicode(file);
    reader = Files.newBufferedReader(file, latin ? LATIN : StandardCharsets.UTF_8);
  }

  private static boolean isUnicode(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      reader.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether the text is not Unicode, so that its letters are guessed. */
  boolean isGuessed() {
    return latin;
  }

  /** The next line without a byte order mark; null after the last. */
  String next() throws IOException {
    String read = reader.readLine();
    line++;
    return line == 1 && read != null && read.startsWith("\uFEFF") ? read.substring(1) : read;
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

  /** A sentence about the file as a whole. */
  String sentence(String key) {
    return Xml.TEXTS.format(key, name);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
