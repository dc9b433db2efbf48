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
import java.util.List;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.file.Headers;
import ma.jisr.exchange.file.Sources;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.file.TextDetector;
import ma.jisr.exchange.file.TextForm;
import ma.jisr.exchange.file.TextSource;
import ma.jisr.model.text.Texts;

/**
 * Reads a table of text (RFC 4180 and its kin) row by row, so that any size fits in memory. The
 * encoding and the separator are found out; the first row holds the headers.
 */
public final class TableReader implements Table {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int SAMPLE = 32 * 1024;

  private final TableSource source;
  private final TextForm form;
  private final char separator;
  private final WatchedReader watched;
  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> headers;
  private final long size;

  private TableReader(TableSource source, TextForm form, char separator) throws IOException {
    this.source = source;
    this.form = form;
    this.separator = separator;
    size = source.size();
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
    Sources.check(source);
    try {
      TextForm form = TextDetector.detect(source).in(charset);
      char between = separator != null ? separator : Separators.of(sample(source, form));
      return new TableReader(source, form, between);
    } catch (IOException e) {
      throw Sources.unreadable(source, e);
    }
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
    return Headers.of(first.getFields(), source.name());
  }

  @Override
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

  @Override
  public List<String> warnings() {
    return TextSource.warnings(form);
  }

  @Override
  public double progress() {
    return size <= 0 ? 0 : (double) watched.bytesRead() / size;
  }

  @Override
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
          throw Sources.unreadable(source, io);
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
      throw Sources.unreadable(source, e);
    }
  }
}
