package ma.jisr.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import ma.jisr.document.content.Block;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.PageWords;
import ma.jisr.document.content.Picture;
import ma.jisr.document.content.Text;
import ma.jisr.document.page.Measures;

/**
 * Writes a document as a DOCX file (Office Open XML, ISO/IEC 29500): styles and outline levels for
 * navigation, real lists, fields for page numbers, contents and indexes, and in Arabic paragraphs
 * and tables from right to left.
 */
public final class WordFile {

  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** A part of the file. */
  private interface Part {
    void write(Xml xml) throws XMLStreamException;
  }

  private final Document document;
  private final ZipOutputStream zip;

  private WordFile(Document document, ZipOutputStream zip) {
    this.document = document;
    this.zip = zip;
  }

  /**
   * Writes a document.
   *
   * @param out left open
   */
  public static void write(Document document, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try {
      new WordFile(document, zip).write();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    zip.finish();
  }

  private void write() throws IOException, XMLStreamException {
    Sections sections = new Sections(document);
    Measures measures = new Measures(document);
    Body[] body = new Body[1];
    part("[Content_Types].xml", this::types);
    part("_rels/.rels", this::relationships);
    part("docProps/core.xml", this::properties);
    part(
        "word/document.xml",
        xml -> {
          body[0] = new Body(xml, document, sections, measures);
          body[0].write();
        });
    part("word/styles.xml", xml -> Styles.write(xml, document, sections.width()));
    part("word/settings.xml", this::settings);
    part("word/numbering.xml", xml -> Numbering.write(xml, body[0].numbered()));
    part("word/header1.xml", this::head);
    part("word/footer1.xml", this::foot);
    List<Picture> pictures = body[0].pictures();
    part("word/_rels/document.xml.rels", xml -> parts(xml, pictures.size()));
    for (int i = 0; i < pictures.size(); i++) {
      zip.putNextEntry(new ZipEntry("word/media/picture" + (i + 1) + ".png"));
      zip.write(pictures.get(i).png());
      zip.closeEntry();
    }
  }

  private void part(String name, Part part) throws IOException, XMLStreamException {
    zip.putNextEntry(new ZipEntry(name));
    Xml xml = new Xml(zip);
    part.write(xml);
    xml.finish();
    zip.closeEntry();
  }

  private void types(Xml xml) throws XMLStreamException {
    xml.root("Types", "", "http://schemas.openxmlformats.org/package/2006/content-types");
    String related = "application/vnd.openxmlformats-package.relationships+xml";
    xml.empty("Default", "Extension", "rels", "ContentType", related);
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    xml.empty("Default", "Extension", "png", "ContentType", "image/png");
    type(xml, "word/document.xml", TYPES + "document.main+xml");
    type(xml, "word/styles.xml", TYPES + "styles+xml");
    type(xml, "word/settings.xml", TYPES + "settings+xml");
    type(xml, "word/numbering.xml", TYPES + "numbering+xml");
    type(xml, "word/header1.xml", TYPES + "header+xml");
    type(xml, "word/footer1.xml", TYPES + "footer+xml");
    String core = "application/vnd.openxmlformats-package.core-properties+xml";
    type(xml, "docProps/core.xml", core);
    xml.end();
  }

  private static void type(Xml xml, String part, String type) throws XMLStreamException {
    xml.empty("Override", "PartName", '/' + part, "ContentType", type);
  }

  private void relationships(Xml xml) throws XMLStreamException {
    xml.root("Relationships", "", PACKAGE);
    relation(xml, "rId1", Xml.OFFICE + "/officeDocument", "word/document.xml");
    String core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    relation(xml, "rId2", core, "docProps/core.xml");
    xml.end();
  }

  private void parts(Xml xml, int pictures) throws XMLStreamException {
    xml.root("Relationships", "", PACKAGE);
    relation(xml, "rIdStyles", Xml.OFFICE + "/styles", "styles.xml");
    relation(xml, "rIdSettings", Xml.OFFICE + "/settings", "settings.xml");
    relation(xml, "rIdNumbering", Xml.OFFICE + "/numbering", "numbering.xml");
    relation(xml, "rIdHeader", Xml.OFFICE + "/header", "header1.xml");
    relation(xml, "rIdFooter", Xml.OFFICE + "/footer", "footer1.xml");
    for (int i = 1; i <= pictures; i++) {
      String target = "media/picture" + i + ".png";
      relation(xml, Pictures.relationship(i), Xml.OFFICE + "/image", target);
    }
    xml.end();
  }

  private static void relation(Xml xml, String id, String type, String target)
      throws XMLStreamException {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  private void properties(Xml xml) throws XMLStreamException {
    xml.root(
        "cp:coreProperties",
        "cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "dc",
        "http://purl.org/dc/elements/1.1/",
        "dcterms",
        "http://purl.org/dc/terms/",
        "xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.text("dc:title", document.titleText());
    if (document.author() != null) {
      xml.text("dc:creator", document.author());
    }
    xml.text("dc:language", document.language().toLanguageTag());
    String time =
        DateTimeFormatter.ISO_INSTANT.format(
            document.when().withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
    xml.text("dcterms:created", time, "xsi:type", "dcterms:W3CDTF");
    xml.end();
  }

  private void settings(Xml xml) throws XMLStreamException {
    xml.root("w:settings", "w", Xml.MAIN);
    xml.empty("w:defaultTabStop", "w:val", "708");
    if (document.blocks().stream()
        .anyMatch(b -> b instanceof Block.Contents || b instanceof Block.Index)) {
      // Page numbers are those of the PDF file until the program has reckoned its own.
      xml.empty("w:updateFields", "w:val", "true");
    }
    xml.begin("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    xml.end().end();
  }

  private void head(Xml xml) throws XMLStreamException {
    xml.root("w:hdr", "w", Xml.MAIN);
    Paragraphs paragraphs = new Paragraphs(xml, document);
    paragraphs.begin("Header");
    paragraphs.runs(Text.of(document.head()));
    if (document.hasRunningHeads()) {
      paragraphs.tab();
      Fields.write(xml, "STYLEREF \"Heading 1\"", "");
    }
    paragraphs.end();
    xml.end();
  }

  private void foot(Xml xml) throws XMLStreamException {
    xml.root("w:ftr", "w", Xml.MAIN);
    Paragraphs paragraphs = new Paragraphs(xml, document);
    paragraphs.begin("Footer");
    paragraphs.runs(Text.of(document.foot()));
    paragraphs.tab();
    String[] around = PageWords.around(document);
    paragraphs.runs(Text.of(around[0]));
    Fields.write(xml, "PAGE", "1");
    paragraphs.runs(Text.of(around[1]));
    Fields.write(xml, "NUMPAGES", "1");
    paragraphs.runs(Text.of(around[2]));
    paragraphs.end();
    xml.end();
  }
}
