package ma.jisr.exchange.file;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.TableSource;
import ma.jisr.model.text.Texts;

/** A text that is read from its first character, and how far that has come. */
public final class TextSource implements AutoCloseable {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int BUFFER = 64 * 1024;

  private final TableSource source;
  private final TextForm form;
  private final Reader reader;
  private long count;

  /**
   * Opens a text.
   *
   * @param charset its encoding; null to find it out
   * @throws ma.jisr.exchange.ExchangeException EMPTY, NOT_TEXT
   */
  public TextSource(TableSource source, Charset charset) throws IOException {
    this.source = source;
    form = TextDetector.detect(source).in(charset);
    CharsetDecoder decoder =
        form.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    InputStream in = new Counted(source.open());
    in.skipNBytes(form.prefix());
    reader = new BufferedReader(new InputStreamReader(in, decoder), BUFFER);
  }

  /** The characters; a {@link java.nio.charset.CharacterCodingException} where there are none. */
  public Reader reader() {
    return reader;
  }

  /** Sentences about how the text is written. */
  public List<String> warnings() {
    return warnings(form);
  }

  /** Sentences about how a text is written. */
  public static List<String> warnings(TextForm form) {
    return form.twice() == 0 ? List.of() : List.of(TEXTS.format("twice", form.twice()));
  }

  /** How much was read, from 0 to 1; 0 when nobody knows. */
  public double progress() {
    long size = source.size();
    return size <= 0 ? 0 : Math.min(1, (double) count / size);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw Sources.unreadable(source, e);
    }
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
