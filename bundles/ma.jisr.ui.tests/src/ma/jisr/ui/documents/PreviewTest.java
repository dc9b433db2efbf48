package ma.jisr.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import ma.jisr.store.Contents;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PreviewTest {

  /** One content, whatever its hash. */
  private record One(byte[] bytes) implements Contents {
    @Override
    public String put(InputStream in) {
      throw new UnsupportedOperationException();
    }

    @Override
    public InputStream open(String sha256) {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size(String sha256) {
      return bytes.length;
    }

    @Override
    public boolean has(String sha256) {
      return true;
    }
  }

  private static Preview preview(byte[] bytes, String name) {
    return Preview.of(
        new One(bytes),
        new Attachments.Version(
            1, 1, name, MediaTypes.of(name), (long) bytes.length, "0", null, null));
  }

  /** A white picture in PNG (RFC 2083), compressed to next to nothing. */
  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    chunk(
        out,
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 0, 0, 0, 0}) // 8 bits of grey, not interlaced
            .array());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(data, new Deflater(Deflater.BEST_SPEED))) {
      byte[] row = new byte[width + 1];
      java.util.Arrays.fill(row, 1, row.length, (byte) 0xFF);
      for (int y = 0; y < height; y++) {
        deflater.write(row);
      }
    }
    chunk(out, "IDAT", data.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(name);
    out.write(data);
    out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  @Test
  void aPictureOf400MegapixelsIsRefusedInASentence() throws IOException {
    Preview preview = preview(png(20_000, 20_000), "Plan.png");
    assertNull(preview.picture());
    assertTrue(preview.sentence().contains("400"), preview.sentence());
  }

  @Test
  void aLargePictureIsDecodedNoLargerThanShown() throws IOException {
    Preview preview = preview(png(9_000, 6_000), "Photo.PNG");
    assertNotNull(preview.picture(), preview.sentence());
    assertTrue(preview.picture().getWidth() <= Preview.SIDE);
    assertEquals(1.5, preview.picture().getWidth() / (double) preview.picture().getHeight(), 0.01);
    assertEquals(0xFFFFFFFF, preview.picture().getRGB(10, 10));
  }

  @Test
  void aVeryWidePictureIsRefused() throws IOException {
    assertNull(preview(png(90_000_000, 1), "Ligne.png").picture());
  }

  @Test
  void damagedPicturesAreTold() throws IOException {
    byte[] whole = png(300, 300);
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
    byte[] header = whole.clone();
    header[20] = 77; // the dimensions no longer agree with the data
    for (byte[] bad :
        new byte[][] {
          java.util.Arrays.copyOf(whole, 40), new byte[0], "GIF89a".getBytes(), header
        }) {
      Preview preview = preview(bad, "Photo.png");
      assertNotNull(preview.picture() == null ? preview.sentence() : "", "a word or a picture");
    }
    assertNotNull(preview(jpeg.toByteArray(), "Photo.jpg").picture());
  }

  @Test
  void theFirstPageOfAPdfIsDrawn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      document.addPage(new PDPage(PDRectangle.A0));
      document.save(out);
    }
    Preview preview = preview(out.toByteArray(), "Convention.pdf");
    assertNotNull(preview.picture(), preview.sentence());
    assertTrue(preview.picture().getHeight() <= Preview.SIDE + 1);
    assertEquals(
        PDRectangle.A4.getHeight() / PDRectangle.A4.getWidth(),
        preview.picture().getHeight() / (double) preview.picture().getWidth(),
        0.01);
  }

  @Test
  void whatIsNoPdfIsToldInASentence() {
    Preview preview = preview("%PDF-1.7 rien".getBytes(), "Convention.pdf");
    assertNull(preview.picture());
    assertTrue(preview.sentence().contains("endommagé"), preview.sentence());
  }

  @Test
  void textsOfOldProgramsAreReadToo() {
    String words = "Réunion à Béni Mellal, l’été";
    for (Charset charset :
        new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
      assertEquals(words, preview(words.getBytes(charset), "Notes.txt").text());
    }
    assertEquals(
        words, preview(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE), "N.csv").text());
  }

  @Test
  void aLongTextIsCutBetweenCharacters() {
    Preview preview = preview("é".repeat(100_000).getBytes(StandardCharsets.UTF_8), "Long.txt");
    assertTrue(preview.text().startsWith("ééé"));
    assertTrue(preview.text().endsWith("é\n…"));
  }
}
