package ma.jisr.document.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import ma.jisr.document.content.Block.Fact;
import ma.jisr.document.content.Block.Signature;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Picture;
import ma.jisr.document.content.Table;
import ma.jisr.document.content.Text;
import ma.jisr.exchange.ExchangeException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

  private static final Locale ARABIC = Locale.of("ar");

  @TempDir Path folder;

  private static Document minutes(Locale language) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    Table table =
        Table.of("Nom", "Organisme", "Signature").widths(3, 3, 2).rowHeight(28).row("Amina");
    for (int i = 0; i < 60; i++) {
      table.row("Membre " + i, "جمعية الأمل للتنمية الفلاحية");
    }
    Document document =
        new Document("Procès-verbal", language)
            .author("Karim")
            .head("Conseil régional")
            .foot("Document interne")
            .title()
            .contents("Sommaire", 2)
            .pageBreak()
            .heading(1, "Présences")
            .paragraph(Text.of("Étaient présents ").strong("douze membres").then(" sur quinze."))
            .table(table)
            .facts(
                List.of(
                    new Fact("Téléphone", Text.of("+212 523 00 00 00")),
                    new Fact("Vide", Text.NONE)))
            .numbered(List.of(Text.of("Premier point"), Text.of("Second point")))
            .picture(new Picture(png.toByteArray(), 900, 450, "une carte", "La région"));
    for (int i = 1; i <= 12; i++) {
      int number = i;
      document.together(
          d ->
              d.heading(2, "Association " + number)
                  .entry("noms", "Association " + number)
                  .entry("thèmes", number % 2 == 0 ? "Éducation" : "صحة")
                  .paragraph("Une association."));
    }
    return document
        .signatures(new Signature("La présidente", "Amina"), new Signature("Le rapporteur", ""))
        .index("noms", "Index des noms", 2)
        .index("thèmes", "Index des thèmes", 2)
        .index("rien", "Index vide", 2);
  }

  private static String text(PDDocument document, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(document);
  }

  private PDDocument pdf(Document document) throws IOException {
    Path file = folder.resolve("d.pdf");
    Documents.write(document, file);
    return Loader.loadPDF(file.toFile());
  }

  private String part(Document document, String name) throws IOException {
    Path file = folder.resolve("d.docx");
    Documents.write(document, file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry(name)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  @Test
  void setsEveryPartOnPages() throws IOException {
    try (PDDocument read = pdf(minutes(Locale.FRENCH))) {
      int pages = read.getNumberOfPages();
      String all = text(read, 1, pages);
      for (String words :
          List.of(
              "Étaient présents douze membres sur quinze.",
              "Membre 59",
              "جمعية الأمل للتنمية الفلاحية",
              "+212",
              "Second point",
              "La région",
              "La présidente",
              "Index des noms",
              "Page 1 sur " + pages)) {
        assertTrue(all.contains(words), words + "\n" + all);
      }
      assertFalse(all.contains("Vide"), "a fact without a value");
      assertFalse(all.contains("Index vide"), "an index without words");
      // The head of the table is on each of its pages.
      int heads = all.split("Nom\\s+Organisme\\s+Signature", -1).length - 1;
      assertTrue(heads >= 3, heads + " heads");
      assertEquals("fr", read.getDocumentCatalog().getLanguage());
      assertEquals("Procès-verbal", read.getDocumentInformation().getTitle());
      var first = read.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals("Présences", first.getTitle());
      assertEquals("Association 1", first.getFirstChild().getTitle());
    }
  }

  @Test
  void namesThePagesOfHeadingsAndWords() throws IOException {
    try (PDDocument read = pdf(minutes(Locale.FRENCH))) {
      int pages = read.getNumberOfPages();
      int found = 0;
      for (int page = 2; page < pages && found == 0; page++) {
        found = text(read, page, page).contains("Association 12\nUne") ? page : 0;
      }
      assertTrue(found > 0, "the heading is on a page");
      assertTrue(text(read, 1, 1).matches("(?s).*Association 12\\s+" + found + "\\s.*"));
      String index = text(read, found, pages);
      index = index.substring(index.indexOf("Index des noms"));
      assertTrue(index.matches("(?s).*Association 12\\s+" + found + "\\s.*"), index);
      assertTrue(index.indexOf("Association 9") < index.indexOf("Association 10"), "as numbers");
      assertTrue(index.indexOf("Éducation") < index.indexOf("صحة"), index);
    }
    try (PDDocument read = pdf(minutes(ARABIC))) {
      String all = text(read, 1, read.getNumberOfPages());
      assertTrue(all.lastIndexOf("صحة") < all.lastIndexOf("Éducation"), "Arabic letters first");
    }
  }

  @Test
  void keepsPartsTogetherAndBreaksWhatNoPageHolds() throws IOException {
    Document document = new Document("x", Locale.FRENCH);
    document.paragraph("ligne\n".repeat(44));
    document.together(d -> d.heading(1, "Début").paragraph("mot ".repeat(400) + "fin."));
    Table table = Table.of("", "").row("Z".repeat(3000), "mot ".repeat(3000) + "dernier");
    document.table(table);
    try (PDDocument read = pdf(document)) {
      assertFalse(text(read, 1, 1).contains("Début"));
      String second = text(read, 2, 2);
      assertTrue(second.contains("Début") && second.contains("fin."), second);
      String rest = text(read, 3, read.getNumberOfPages());
      assertEquals(3000, text(read, 1, read.getNumberOfPages()).replaceAll("[^Z]", "").length());
      assertTrue(rest.contains("dernier"), "the end of a long cell");
    }
  }

  @Test
  void writesWhatWordProcessorsNavigate() throws IOException {
    String body = part(minutes(Locale.FRENCH), "word/document.xml");
    assertTrue(body.contains("w:val=\"Heading1\""), body);
    assertTrue(body.contains("TOC \\o \"1-2\""), body);
    assertTrue(body.contains("PAGEREF h3 \\h"), body);
    assertTrue(body.contains("w:tblHeader"), body);
    assertTrue(body.contains("w:hRule=\"atLeast\""), body);
    assertTrue(body.contains("r:embed=\"rIdPicture1\""), body);
    assertTrue(body.contains("w:num=\"2\""), "columns of the index");
    assertTrue(part(minutes(Locale.FRENCH), "word/styles.xml").contains("heading 1"));
    assertTrue(part(minutes(Locale.FRENCH), "word/footer1.xml").contains("NUMPAGES"));
    assertTrue(part(minutes(Locale.FRENCH), "docProps/core.xml").contains("Procès-verbal"));
  }

  @Test
  void writesArabicFromRightToLeft() throws IOException {
    Document document =
        new Document("محضر", ARABIC)
            .paragraph("اتصلوا على +212 523 00 00 00 أو ANAPEC.")
            .paragraph("Latin only.")
            .table(Table.of("الاسم").row("أمينة"));
    String body = part(document, "word/document.xml");
    assertTrue(body.contains("<w:bidiVisual></w:bidiVisual>") || body.contains("<w:bidiVisual/>"));
    assertTrue(body.contains("<w:bidi w:val=\"1\"/>"), body);
    assertTrue(body.contains("<w:bidi w:val=\"0\"/><w:jc w:val=\"right\"/>"), "Latin at the right");
    assertTrue(body.contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">اتصلوا على "), body);
    // The number is one run from left to right, its plus before it.
    assertTrue(body.contains(">\u200E+212\u00A0523\u00A000\u00A000\u00A000<"), body);
    try (PDDocument read = pdf(document)) {
      assertEquals("ar", read.getDocumentCatalog().getLanguage());
      String all = text(read, 1, 1);
      assertTrue(all.contains("صفحة 1 من 1"), all);
    }
  }

  @Test
  void wordsOfAnyKindAreNoXml() throws IOException {
    Document document =
        new Document("a <b> & \"c\"", Locale.FRENCH).title().paragraph("<w:p>&amp;\u0000\u0007");
    assertTrue(part(document, "word/document.xml").contains("&lt;w:p&gt;&amp;amp;"));
    assertTrue(part(document, "docProps/core.xml").contains("a &lt;b&gt; &amp; "));
  }

  @Test
  void theFileAppearsWholeOrNotAtAll() throws IOException {
    Path file = Files.write(folder.resolve("d.pdf"), new byte[] {1});
    Document broken =
        new Document("x", Locale.FRENCH).picture(new Picture(new byte[] {1}, 1, 1, "", ""));
    assertThrows(ExchangeException.class, () -> Documents.write(broken, file));
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    Document good = new Document("x", Locale.FRENCH).paragraph("x");
    Path nowhere = folder.resolve("absent/d.docx");
    String message =
        assertThrows(ExchangeException.class, () -> Documents.write(good, nowhere)).getMessage();
    assertTrue(message.contains("d.docx"), message);
    Path odd = folder.resolve("d.odt");
    assertTrue(
        assertThrows(ExchangeException.class, () -> Documents.write(good, odd))
            .getMessage()
            .contains(".docx"));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }
}
