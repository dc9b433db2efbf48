package ma.jisr.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.file.FileSignature;
import ma.jisr.exchange.file.TextDetector;
import ma.jisr.exchange.file.TextForm;
import ma.jisr.model.text.Texts;

/**
 * Decodes a table and watches it pass: bytes that are no characters, characters that are no text,
 * rows without an end and quotes without an end are refused with the line they are on, before a
 * parser would have to hold them in memory.
 */
final class WatchedReader extends Reader {

  /** The most characters in one row. */
  static final int MOST_CHARACTERS = 4_000_000;

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int BUFFER = 64 * 1024;

  private final TableSource source;
  private final InputStream in;
  private final CharsetDecoder decoder;
  private final char separator;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private boolean ended;
  private boolean malformed;
  private volatile long count;

  private long line = 1;
  private long rowLine = 1;
  private long quoteLine;
  private int rowLength;
  private boolean quoted;
  private boolean afterQuote;
  private boolean cellStart = true;
  private boolean afterReturn;

  WatchedReader(TableSource source, InputStream in, TextForm form, char separator)
      throws IOException {
    this.source = source;
    this.in = in;
    this.separator = separator;
    decoder =
        form.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    in.skipNBytes(form.prefix());
    count = form.prefix();
  }

  /** How many bytes were read so far. */
  long bytesRead() {
    return count;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0) {
      if (malformed) {
        throw failure(Reason.ENCODING, "encoding", line, decoder.charset().name());
      }
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError()) {
        malformed = true; // what was decoded before it is handed out first
      } else if (result.isUnderflow() && chars.position() == 0) {
        if (ended) {
          atEnd();
          return -1;
        }
        fill();
      }
    }
    int end = chars.position();
    watch(target, offset, offset + end);
    return end;
  }

  private void fill() throws IOException {
    bytes.compact();
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (n < 0) {
      ended = true;
    } else {
      count += n;
      bytes.position(bytes.position() + n);
    }
    bytes.flip();
  }

  private void watch(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      if (c == '\n' || c == '\r') {
        line++;
        if (!quoted) {
          beginRow();
          continue;
        }
      } else if (c == '"') {
        quote();
        continue;
      } else if (c == 0) {
        throw TextDetector.notText(source, FileSignature.BINARY);
      }
      afterQuote = false;
      cellStart = !quoted && c == separator;
      if (++rowLength > MOST_CHARACTERS) {
        throw failure(Reason.TOO_LARGE, "tooLarge", rowLine, MOST_CHARACTERS);
      }
    }
  }

  private void quote() {
    if (quoted) {
      quoted = false;
      afterQuote = true;
    } else if (afterQuote) {
      quoted = true;
      afterQuote = false;
    } else if (cellStart) {
      quoted = true;
      quoteLine = line;
    }
    cellStart = false;
  }

  private void beginRow() {
    rowLine = line;
    rowLength = 0;
    cellStart = true;
    afterQuote = false;
  }

  private void atEnd() {
    if (quoted) {
      throw failure(Reason.TRUNCATED, "truncated", quoteLine);
    }
  }

  /** The line that was reached, from 1. */
  long line() {
    return line;
  }

  /** Whether the text read so far ends within a row. */
  boolean endsInRow() {
    return rowLength > 0;
  }

  private ExchangeException failure(Reason reason, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = source.name();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new ExchangeException(reason, TEXTS.format(key, all));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
