package ma.jisr.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.TableSource;
import ma.jisr.model.text.Texts;

/**
 * Finds out the encoding of a text by reading it once: a byte order mark; else UTF-16 by the zero
 * bytes of its separators and digits; else UTF-8 when its bytes are well formed (Unicode 15, table
 * 3-7); else windows-1256 when it has runs of Arabic letters, which the isolated accents of French
 * never make; else windows-1252.
 */
public final class TextDetector {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int HEAD = 64 * 1024;
  private static final int ARABIC_RUN = 3;
  private static final boolean[] ARABIC_1256 = new boolean[256];

  static {
    for (int b = 0xC0; b <= 0xDF; b++) {
      ARABIC_1256[b] = b != 0xD7;
    }
    for (int b : new int[] {0xE1, 0xE3, 0xE4, 0xE5, 0xE6, 0xEC, 0xED, 0x81, 0x8D, 0x8E, 0x90}) {
      ARABIC_1256[b] = true;
    }
  }

  private long sequences;
  private long broken;
  private long arabicRuns;
  private int run;
  private long lines;
  private long twice;
  private long firstTwice;
  private int state;
  private int pending;
  private int low = 0x80;
  private int high = 0xBF;

  private TextDetector() {}

  /**
   * Reads a source through and tells how it is written.
   *
   * @throws ExchangeException EMPTY, NOT_TEXT
   * @throws IOException when it cannot be read
   */
  public static TextForm detect(TableSource source) throws IOException {
    byte[] head = new byte[HEAD];
    try (InputStream in = source.open()) {
      int length = in.readNBytes(head, 0, HEAD);
      if (length == 0) {
        throw new ExchangeException(Reason.EMPTY, TEXTS.format("empty", source.name()));
      }
      TextForm marked = marked(head, length);
      if (marked != null && marked.charset() != StandardCharsets.UTF_8) {
        return marked;
      }
      FileSignature signature = marked == null ? FileSignature.of(head, length) : null;
      Charset wide = marked == null && signature == null ? wide(head, length) : null;
      if (wide != null) {
        return new TextForm(wide, 0);
      }
      if (marked == null && signature == null && hasControls(head, length)) {
        signature = FileSignature.BINARY;
      }
      if (signature != null) {
        throw notText(source, signature);
      }
      int prefix = marked == null ? 0 : marked.prefix();
      TextDetector detector = new TextDetector();
      for (int n = length; n > 0; n = in.read(head)) {
        detector.scan(head, n);
      }
      Charset charset = marked == null ? detector.charset() : StandardCharsets.UTF_8;
      boolean twice = charset == StandardCharsets.UTF_8 && detector.twice > 1;
      return new TextForm(charset, prefix, twice ? detector.firstTwice : 0);
    }
  }

  /** The sentence for a file that is no text. */
  public static ExchangeException notText(TableSource source, FileSignature signature) {
    String what = TEXTS.text("signature." + signature);
    return new ExchangeException(Reason.NOT_TEXT, TEXTS.format("notText", source.name(), what));
  }

  private static TextForm marked(byte[] head, int length) {
    int b0 = head[0] & 0xFF;
    int b1 = length > 1 ? head[1] & 0xFF : -1;
    if (b0 == 0xEF && b1 == 0xBB && length > 2 && (head[2] & 0xFF) == 0xBF) {
      return new TextForm(StandardCharsets.UTF_8, 3);
    }
    if (b0 == 0xFF && b1 == 0xFE) {
      return new TextForm(StandardCharsets.UTF_16LE, 2);
    }
    if (b0 == 0xFE && b1 == 0xFF) {
      return new TextForm(StandardCharsets.UTF_16BE, 2);
    }
    return null;
  }

  /** UTF-16 without a mark: zero bytes, and (nearly) all on one side. */
  private static Charset wide(byte[] head, int length) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (head[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int pairs = length / 2;
    // Arabic text still has a zero for each separator, digit, space and line end.
    if (pairs == 0
        || Math.max(even, odd) * 20 < pairs
        || Math.min(even, odd) * 20 > Math.max(even, odd)) {
      return null;
    }
    Charset wide = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    // Numbers of a program look like it too, but no text has the characters that they make.
    String text = new String(head, 0, pairs * 2, wide);
    return text.chars().anyMatch(c -> c < 0x20 && !isSpace(c)) ? null : wide;
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
  }

  private static boolean hasControls(byte[] head, int length) {
    for (int i = 0; i < length; i++) {
      int b = head[i];
      if (b >= 0 && b < 0x20 && !isSpace(b)) {
        return true;
      }
    }
    return false;
  }

  private void scan(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b >= 0) {
        if (pending > 0) {
          broken++;
          pending = 0;
        }
        run = 0;
        lines += b == '\n' ? 1 : 0;
        state = 0;
      } else {
        scanHigh(b & 0xFF);
        scanTwice(b & 0xFF);
      }
    }
  }

  private void scanHigh(int b) {
    if (ARABIC_1256[b]) {
      if (++run == ARABIC_RUN) {
        arabicRuns++;
      }
    } else {
      run = 0;
    }
    if (pending > 0 && b >= low && b <= high) {
      low = 0x80;
      high = 0xBF;
      if (--pending == 0) {
        sequences++;
      }
      return;
    }
    if (pending > 0) {
      broken++;
    }
    begin(b);
  }

  /**
   * Letters whose UTF-8 bytes were taken for windows-1252 and encoded again: Ã or Â (C3 83, C3 82),
   * Ø or Ù (C3 98, C3 99) before what a second byte (80 to BF) becomes, mostly C2 with itself.
   */
  private void scanTwice(int b) {
    if (state == 2 && (b == 0xC2 || b == 0xE2 || b == 0xC5 || b == 0xC6)) {
      firstTwice = twice++ == 0 ? lines + 1 : firstTwice;
      state = 0;
    } else if (state == 3 && b == 0xC2) {
      firstTwice = twice++ == 0 ? lines + 1 : firstTwice;
      state = 0;
    } else if (state == 1) {
      state = b == 0x83 || b == 0x82 ? 2 : b == 0x98 || b == 0x99 ? 3 : 0;
    } else {
      state = b == 0xC3 ? 1 : 0;
    }
  }

  /** The lead byte of a sequence, with the range of the second byte. */
  private void begin(int b) {
    low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    if (b >= 0xC2 && b <= 0xDF) {
      pending = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      pending = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      pending = 3;
    } else {
      pending = 0;
      broken++;
    }
  }

  private Charset charset() {
    // Mostly well formed: UTF-8 with damage, which reading then reports with its line.
    if (broken + (pending > 0 ? 1 : 0) == 0 || sequences > broken) {
      return StandardCharsets.UTF_8;
    }
    return Charset.forName(arabicRuns > 0 ? "windows-1256" : "windows-1252");
  }
}
