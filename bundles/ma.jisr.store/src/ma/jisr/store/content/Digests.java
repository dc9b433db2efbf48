package ma.jisr.store.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.engine.Failures;

/** Copies and examines contents by their SHA-256. */
public final class Digests {

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int MEGABYTE = 1 << 20;

  private Digests() {}

  static boolean isDigest(String text) {
    return text != null && text.matches("[0-9a-f]{64}");
  }

  /** Tells a stream that cannot be read from a place that cannot be written. */
  static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /**
   * Copies a content.
   *
   * @param limit the most bytes
   * @return its SHA-256
   * @throws UnreadableException when the source fails, any other IOException the target
   */
  static String copy(InputStream in, OutputStream out, long limit) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER_BYTES];
    long size = 0;
    for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
      size += read;
      if (size > limit) {
        throw Failures.of(
            Reason.INVALID, "contentTooLarge", Long.toString(Math.max(1, limit / MEGABYTE)));
      }
      digest.update(buffer, 0, read);
      out.write(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static int read(InputStream in, byte[] buffer) throws IOException {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw new UnreadableException(e);
    }
  }

  /** The SHA-256 of what a stream gives; closes it. */
  public static String of(InputStream in) throws IOException {
    try (InputStream open = in) {
      return copy(open, OutputStream.nullOutputStream(), Long.MAX_VALUE);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }
}
