package ma.jisr.document.type;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF file that is written page by page. What is drawn waits in a temporary file, not in memory,
 * until {@link #write}.
 */
public final class Paper implements AutoCloseable {

  private final PDDocument document;
  private final Map<Face, EmbeddedFont> fonts = new HashMap<>();
  private final Map<Face, String> names = new HashMap<>();
  private final PDResources resources = new PDResources();
  private final COSDictionary fontResources = new COSDictionary();
  private final Deque<PDOutlineItem> bookmarks = new ArrayDeque<>();

  /**
   * Begins a file.
   *
   * @param fonts that its texts are set in
   * @param title that readers show
   * @param author who makes it, or null
   * @param when it is made
   * @param language of its texts
   */
  public Paper(Fonts fonts, String title, String author, ZonedDateTime when, Locale language) {
    document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    for (Face face : fonts.all()) {
      EmbeddedFont font = new EmbeddedFont(face, document);
      this.fonts.put(face, font);
      names.put(face, "/F" + names.size());
    }
    resources.getCOSObject().setItem(COSName.FONT, fontResources);
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(title);
    about.setAuthor(author);
    about.setCreator("Jisr");
    about.setCreationDate(GregorianCalendar.from(when));
    document.getDocumentCatalog().setLanguage(language.toLanguageTag());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    if (language.getLanguage().equals("ar")) {
      preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
    }
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  PDDocument document() {
    return document;
  }

  EmbeddedFont embedded(Face face) {
    EmbeddedFont font = fonts.get(face);
    fontResources.setItem(COSName.getPDFName(names.get(face).substring(1)), font.dictionary());
    return font;
  }

  String name(Face face) {
    return names.get(face);
  }

  /**
   * Adds a page.
   *
   * @param width and height in points
   */
  public Sheet page(float width, float height) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setResources(resources);
    document.addPage(page);
    return new Sheet(this, page);
  }

  /** How many pages there are. */
  public int pages() {
    return document.getNumberOfPages();
  }

  /** Opens a page again, to add what is known only at the end; {@code index} is from 0. */
  public Sheet again(int index) {
    return new Sheet(this, document.getPage(index));
  }

  /**
   * Keeps a picture for {@link Sheet#picture}, however often it is drawn.
   *
   * @param png the file
   * @throws IOException when it is no picture
   */
  public PDImageXObject picture(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    if (image == null) {
      throw new IOException("not a picture");
    }
    return LosslessFactory.createFromImage(document, image);
  }

  COSName resource(PDImageXObject picture) {
    return resources.add(picture);
  }

  /**
   * Adds a bookmark that readers show beside the pages.
   *
   * @param level from 1; below the last one of the level before
   * @param page from 0
   * @param top how far down the page, in points
   */
  public void bookmark(int level, String title, int page, float top) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(place(page, top));
    while (bookmarks.size() >= level) {
      bookmarks.removeLast();
    }
    if (bookmarks.isEmpty()) {
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline == null) {
        outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
      }
      outline.addLast(item);
    } else {
      bookmarks.getLast().addLast(item);
    }
    bookmarks.addLast(item);
  }

  PDPageXYZDestination place(int page, float top) {
    PDPage to = document.getPage(page);
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(to);
    place.setLeft(0);
    place.setTop(Math.round(to.getMediaBox().getHeight() - top));
    return place;
  }

  /** Ends drawing on a page. */
  public void end(Sheet sheet) throws IOException {
    sheet.close();
  }

  /**
   * Writes the file.
   *
   * @param out left open
   */
  public void write(OutputStream out) throws IOException {
    for (Map.Entry<Face, EmbeddedFont> font : fonts.entrySet()) {
      if (fontResources.containsKey(names.get(font.getKey()).substring(1))) {
        font.getValue().close();
      }
    }
    document.save(out, CompressParameters.DEFAULT_COMPRESSION);
  }

  /** Lets go of the temporary file. */
  @Override
  public void close() {
    IOUtils.closeQuietly(document);
  }
}
