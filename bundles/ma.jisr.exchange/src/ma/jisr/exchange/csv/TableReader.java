package ma.jisr.exchange.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.TableSource;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;

/**
 * Reads a table of text (RFC 4180 and its kin) row by row, so that any size fits in memory. The
 * encoding and the separator are found out; the first row holds the headers.
 */
public final class TableReader implements AutoCloseable {

  /** The most columns of a table. */
  public static final int MOST_COLUMNS = 1_000;

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int SAMPLE = 32 * 1024;

  private final TableSource source;
  private final TextForm form;
  private final char separator;
  private final WatchedReader watched;
  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> headers;

  private TableReader(TableSource source, TextForm form, char separator) throws IOException {
    this.source = source;
    this.form = form;
    this.separator = separator;
    watched = new WatchedReader(source, source.open(), form, separator);
    csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(2 * WatchedReader.MOST_CHARACTERS)
            .ofCsvRecord(watched);
    records = csv.iterator();
    headers = readHeaders();
  }

  /**
   * Opens a table and reads its headers.
   *
   * @throws ExchangeException when it is no table: MISSING, UNREADABLE, EMPTY, NOT_TEXT, TRUNCATED,
   *     ENCODING, MALFORMED, TOO_MANY_COLUMNS, TOO_LARGE, DUPLICATE_HEADER
   */
  public static TableReader open(TableSource source) {
    return open(source, null, null);
  }

  /**
   * Opens a table of which something is known.
   *
   * @param separator between cells, or null
   * @param charset the encoding, or null
   */
  public static TableReader open(TableSource source, Character separator, Charset charset) {
    checkFile(source);
    try {
      TextForm form = TextDetector.detect(source);
      if (charset != null) {
        form = new TextForm(charset, form.charset().equals(charset) ? form.prefix() : 0);
      }
      char between = separator != null ? separator : Separators.of(sample(source, form));
      return new TableReader(source, form, between);
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  private static void checkFile(TableSource source) {
    Path file = source.file();
    if (file == null) {
      return;
    }
    if (!Files.exists(file)) {
      throw new ExchangeException(Reason.MISSING, TEXTS.format("missing", file));
    }
    if (Files.isDirectory(file)) {
      throw new ExchangeException(Reason.UNREADABLE, TEXTS.format("directory", file));
    }
    if (!Files.isReadable(file)) {
      throw new ExchangeException(Reason.UNREADABLE, TEXTS.format("unreadable", file));
    }
  }

  private static ExchangeException unreadable(TableSource source, IOException e) {
    boolean gone = e instanceof NoSuchFileException;
    return new ExchangeException(
        gone ? Reason.MISSING : Reason.UNREADABLE,
        TEXTS.format(gone ? "missing" : "unreadable", source.name()),
        e);
  }

  private static CharSequence sample(TableSource source, TextForm form) throws IOException {
    try (InputStream in = source.open();
        InputStreamReader reader = new InputStreamReader(in, form.charset())) {
      in.skipNBytes(form.prefix());
      char[] chars = new char[SAMPLE];
      int length = 0;
      for (int n = 0; n >= 0 && length < SAMPLE; n = reader.read(chars, length, SAMPLE - length)) {
        length += n;
      }
      return new String(chars, 0, length);
    }
  }

  private List<String> readHeaders() {
    CsvRecord first = read();
    if (first == null) {
      throw new ExchangeException(Reason.EMPTY, TEXTS.format("empty", source.name()));
    }
    if (first.getFieldCount() > MOST_COLUMNS) {
      throw new ExchangeException(
          Reason.TOO_MANY_COLUMNS,
          TEXTS.format("tooManyColumns", source.name(), first.getFieldCount(), MOST_COLUMNS));
    }
    List<String> names = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String field : first.getFields()) {
      String name = field.strip();
      names.add(name);
      Integer before = name.isEmpty() ? null : seen.put(Folding.fold(name), names.size());
      if (before != null && !Folding.fold(name).isEmpty()) {
        throw new ExchangeException(
            Reason.DUPLICATE_HEADER,
            TEXTS.format("duplicateHeader", source.name(), name, before, names.size()));
      }
    }
    while (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return List.copyOf(names);
  }

  /** The headers, in the order of the columns; "" where a column has none. */
  public List<String> headers() {
    return headers;
  }

  /** The separator. */
  public char separator() {
    return separator;
  }

  /** The encoding. */
  public Charset charset() {
    return form.charset();
  }

  /** How many bytes of the source were read so far. */
  public long bytesRead() {
    return watched.bytesRead();
  }

  /**
   * The next row; empty lines are passed over.
   *
   * @return null after the last
   * @throws ExchangeException when the table ends here for a reason
   */
  public TableRow next() {
    CsvRecord next = read();
    if (next == null) {
      return null;
    }
    boolean cut = next.getFieldCount() < headers.size() && watched.endsInRow() && !another();
    return new TableRow(next.getStartingLineNumber(), next.getFields(), cut);
  }

  private CsvRecord read() {
    return another() ? records.next() : null;
  }

  /** Whether there is a further record; reading it is what may fail. */
  private boolean another() {
    try {
      return records.hasNext();
    } catch (CsvParseException | UncheckedIOException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof ExchangeException ours) {
          throw ours;
        }
        if (cause instanceof IOException io) {
          throw unreadable(source, io);
        }
      }
      throw new ExchangeException(
          Reason.MALFORMED, TEXTS.format("malformed", source.name(), watched.line()), e);
    }
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }
}
