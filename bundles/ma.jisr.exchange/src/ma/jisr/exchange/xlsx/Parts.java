package ma.jisr.exchange.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.model.text.Texts;

/**
 * The parts of a package (ECMA-376 part 2), unpacked within bounds: a file made to fill memory or
 * to unpack without end is refused as soon as it shows.
 */
final class Parts implements AutoCloseable {

  /** No workbook of people has more parts. */
  static final int MOST_PARTS = 10_000;

  /** The most bytes of one part. */
  static final long MOST_BYTES = 4L << 30;

  /** Parts up to this size may be packed as well as they like. */
  static final long SMALL = 64L << 20;

  /** How many times larger a big part may get by unpacking; sheets of numbers reach 40. */
  static final long MOST_RATIO = 250;

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final String name;
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  /**
   * Opens a package.
   *
   * @throws ExchangeException TRUNCATED when it is no complete archive; TOO_LARGE
   */
  Parts(Path file, String name) {
    this.name = name;
    ZipFile opened = null;
    try {
      opened = new ZipFile(file.toFile());
      if (opened.size() > MOST_PARTS) {
        throw new ExchangeException(
            Reason.TOO_LARGE, TEXTS.format("zip.parts", name, opened.size(), MOST_PARTS));
      }
      for (Enumeration<? extends ZipEntry> all = opened.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        entries.putIfAbsent(key(entry.getName()), entry);
      }
    } catch (IOException | RuntimeException e) {
      close(opened);
      throw e instanceof ExchangeException ours
          ? ours
          : new ExchangeException(Reason.TRUNCATED, TEXTS.format("zip.broken", name), e);
    }
    zip = opened;
  }

  private static String key(String part) {
    String path = part.replace('\\', '/');
    return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
  }

  /** The name of the file, for sentences. */
  String name() {
    return name;
  }

  /** Whether there is a part. */
  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /** How many bytes a part says to have, or -1. */
  long size(String part) {
    ZipEntry entry = entries.get(key(part));
    return entry == null ? -1 : entry.getSize();
  }

  /**
   * Opens a part.
   *
   * @throws ExchangeException MALFORMED when it is not there; while reading: TOO_LARGE
   */
  InputStream open(String part) throws IOException {
    ZipEntry entry = entries.get(key(part));
    InputStream in = entry == null ? null : zip.getInputStream(entry);
    if (in == null) {
      throw new ExchangeException(Reason.MALFORMED, TEXTS.format("xlsx.part", name, part));
    }
    return new Bounded(in, Math.max(1, entry.getCompressedSize()), part);
  }

  @Override
  public void close() {
    close(zip);
  }

  private static void close(ZipFile zip) {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Counts what comes out. */
  private final class Bounded extends FilterInputStream {

    private final long packed;
    private final String part;
    private long count;

    Bounded(InputStream in, long packed, String part) {
      super(in);
      this.packed = packed;
      this.part = part;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      add(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      add(n);
      return n;
    }

    private void add(int n) {
      count += Math.max(0, n);
      if (count > MOST_BYTES || count > SMALL && count / packed > MOST_RATIO) {
        throw new ExchangeException(Reason.TOO_LARGE, TEXTS.format("zip.bomb", name, part));
      }
    }
  }
}
