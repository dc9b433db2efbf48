package ma.jisr.ui.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import ma.jisr.store.Contents;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a PDF. */
final class PdfPreview {

  private static final long LARGEST = 100L << 20;

  private PdfPreview() {}

  static Preview of(Contents contents, String sha256) throws IOException {
    if (contents.size(sha256) > LARGEST) {
      return Preview.sentence("preview.memory");
    }
    Path file = Files.createTempFile("jisr", ".pdf");
    try {
      try (InputStream in = contents.open(sha256)) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return draw(file);
    } catch (InvalidPasswordException e) {
      return Preview.sentence("preview.password");
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Preview draw(Path file) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupTempFileOnly().streamCache)) {
      if (document.getNumberOfPages() == 0) {
        return Preview.sentence("preview.damaged");
      }
      PDRectangle page = document.getPage(0).getCropBox();
      float side = Math.max(1, Math.max(page.getWidth(), page.getHeight()));
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true); // a scanned page is decoded no larger than shown
      BufferedImage picture =
          renderer.renderImage(0, Math.min(2, Preview.SIDE / side), ImageType.RGB);
      return new Preview(picture, null, null);
    }
  }
}
