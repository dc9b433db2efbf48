package ma.jisr.ui.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Contents;
import ma.jisr.ui.base.ValueText;

/**
 * A look at a content: a picture, the first page of a PDF, the beginning of a text; or a sentence
 * why there is none. Made in the background; never takes more memory than the screen needs.
 *
 * @param picture at most {@link #SIDE} pixels wide and high, or null
 * @param text or null
 * @param sentence or null
 */
public record Preview(BufferedImage picture, String text, String sentence) {

  /** The most pixels of a side of a preview. */
  public static final int SIDE = 1_400;

  /**
   * The most pixels of a picture that is decoded, 100 million: decoders read line by line and keep
   * every nth, but some files make them keep more.
   */
  public static final long MOST_PIXELS = 100_000_000;

  /** The longest line that is decoded, in pixels: a decoder keeps a few of them. */
  private static final int WIDEST = 60_000;

  private static final int TEXT_BYTES = 64 * 1024;
  private static final Texts TEXTS = Texts.beside(Preview.class);

  static {
    // Pictures are drawn in memory: the screen belongs to SWT.
    System.setProperty("java.awt.headless", "true");
  }

  /** Makes the preview of a content. */
  public static Preview of(Contents contents, Attachments.Version version) {
    String type = version.mediaType() == null ? "" : version.mediaType();
    try {
      if (version.sha256() == null || !contents.has(version.sha256())) {
        return sentence("preview.absent");
      } else if (type.equals("application/pdf")) {
        return PdfPreview.of(contents, version.sha256());
      } else if (type.startsWith("image/") && !type.equals("image/svg+xml")) {
        try (InputStream in = contents.open(version.sha256())) {
          return image(in);
        }
      } else if (MediaTypes.isText(type)) {
        try (InputStream in = contents.open(version.sha256())) {
          return text(in);
        }
      }
      return sentence("preview.none");
    } catch (IOException e) {
      return sentence("preview.damaged");
    } catch (OutOfMemoryError e) {
      // What was half decoded is let go here: the program goes on.
      return sentence("preview.memory");
    } catch (RuntimeException e) {
      // The decoders of Java throw anything at damaged files.
      org.eclipse.core.runtime.ILog.of(Preview.class).warn(e.getMessage(), e);
      return sentence("preview.damaged");
    }
  }

  /** No preview, and why. */
  static Preview sentence(String key, Object... arguments) {
    return new Preview(null, null, TEXTS.format(key, arguments));
  }

  /** Decodes a picture no larger than it is shown. */
  static Preview image(InputStream in) throws IOException {
    try (ImageInputStream data = ImageIO.createImageInputStream(in)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(data);
      if (!readers.hasNext()) {
        return sentence("preview.format");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(data, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS || width > WIDEST) {
          return sentence(
              "preview.tooLarge",
              ValueText.number(Math.round(pixels / 1e6)),
              MOST_PIXELS / 1_000_000);
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.ceilDiv(Math.max(width, height), SIDE));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return new Preview(reader.read(0, parameters), null, null);
      } finally {
        reader.dispose();
      }
    }
  }

  private static Preview text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(TEXT_BYTES + 1);
    boolean cut = bytes.length > TEXT_BYTES;
    String text = decode(bytes, cut).replace("\0", "");
    return new Preview(null, cut ? text + "\n…" : text, null);
  }

  /** UTF-8 or UTF-16 by its mark; else UTF-8 if it is that, or what old Windows programs write. */
  private static String decode(byte[] bytes, boolean cut) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
        || bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    CharBuffer text = CharBuffer.allocate(bytes.length);
    // A text that was cut may end within a character: that one is left out.
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), text, !cut);
    return result.isError()
        ? new String(bytes, Charset.forName("windows-1252"))
        : text.flip().toString().replace("\uFEFF", "");
  }
}
