package ma.jisr.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import ma.jisr.document.content.Align;
import ma.jisr.document.content.Block;
import ma.jisr.document.content.Block.Contents;
import ma.jisr.document.content.Block.Facts;
import ma.jisr.document.content.Block.Gap;
import ma.jisr.document.content.Block.Heading;
import ma.jisr.document.content.Block.Index;
import ma.jisr.document.content.Block.Items;
import ma.jisr.document.content.Block.PageBreak;
import ma.jisr.document.content.Block.Paragraph;
import ma.jisr.document.content.Block.Signatures;
import ma.jisr.document.content.Block.Together;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.IndexWords;
import ma.jisr.document.content.Outline;
import ma.jisr.document.content.Picture;
import ma.jisr.document.content.Style;
import ma.jisr.document.content.Table;
import ma.jisr.document.content.Text;
import ma.jisr.document.page.Measures;

/** Writes the parts of a document in their order. */
final class Body {

  /** The list with bullets; those with numbers follow, each counting from 1. */
  static final int BULLETS = 1;

  private final Document document;
  private final Sections sections;
  private final Measures measures;
  private final Xml xml;
  private final Paragraphs paragraphs;
  private final Tables tables;
  private final List<Picture> pictures = new ArrayList<>();
  private Map<String, Integer> pages;
  private int numbered;

  Body(Xml xml, Document document, Sections sections, Measures measures) {
    this.xml = xml;
    this.document = document;
    this.sections = sections;
    this.measures = measures;
    paragraphs = new Paragraphs(xml, document);
    tables = new Tables(paragraphs);
  }

  /** The pictures, in the order in which they were written. */
  List<Picture> pictures() {
    return pictures;
  }

  /** How many lists are numbered. */
  int numbered() {
    return numbered;
  }

  void write() throws XMLStreamException {
    xml.root(
        "w:document",
        "w",
        Xml.MAIN,
        "r",
        Xml.OFFICE,
        "wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a",
        Pictures.DRAWING,
        "pic",
        Pictures.PICTURE);
    xml.begin("w:body");
    all(document.blocks());
    sections.properties(xml);
    xml.end().end();
  }

  private void all(List<Block> blocks) throws XMLStreamException {
    for (Block block : blocks) {
      set(block);
    }
  }

  private void set(Block block) throws XMLStreamException {
    sections.columns(xml, 1);
    switch (block) {
      case Heading heading -> {
        String style = Styles.id(Style.heading(heading.level()));
        paragraphs.write(heading.text(), style, Align.START, null, heading.anchor());
      }
      case Paragraph paragraph ->
          paragraphs.write(paragraph.text(), Styles.id(paragraph.style()), paragraph.align());
      case Items items -> {
        int number = items.numbered() ? BULLETS + ++numbered : BULLETS;
        for (Text item : items.items()) {
          paragraphs.write(item, "JisrItem", Align.START, String.valueOf(number), null);
        }
      }
      case Facts facts -> tables.facts(facts.facts(), measures.facts(facts, sections.width()));
      case Table table -> tables.write(table, measures.columns(table, sections.width()));
      case Picture picture -> picture(picture);
      case Signatures signatures -> tables.signatures(signatures.signatures(), sections.width());
      case Together together -> {
        List<Block> blocks = together.blocks();
        paragraphs.keep(true);
        all(blocks.subList(0, Math.max(0, blocks.size() - 1)));
        paragraphs.keep(false);
        all(blocks.subList(Math.max(0, blocks.size() - 1), blocks.size()));
      }
      case PageBreak ignored -> pageBreak();
      case Gap gap -> {
        xml.begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", "JisrGap");
        String height = Units.twips(Math.max(1, gap.height()));
        xml.empty("w:spacing", "w:line", height, "w:lineRule", "exact", "w:after", "0").end();
        paragraphs.end();
      }
      case Contents contents -> contents(contents);
      case Index index -> index(index);
    }
  }

  private void pageBreak() throws XMLStreamException {
    if (sections.isCover()) {
      sections.endCover(xml);
      return;
    }
    paragraphs.begin("JisrGap");
    xml.begin("w:r").empty("w:br", "w:type", "page").end();
    paragraphs.end();
  }

  private void picture(Picture picture) throws XMLStreamException {
    pictures.add(picture);
    boolean captioned = !picture.caption().isEmpty();
    paragraphs.begin("Normal", document.isRightToLeft(), Align.CENTRE, null);
    Pictures.write(xml, picture, pictures.size(), sections.width(), sections.height());
    paragraphs.end();
    if (captioned) {
      Text caption = Text.of(picture.caption());
      paragraphs.write(caption, Styles.id(Style.NOTE), Align.CENTRE);
    }
  }

  /** The page of an anchor, as reckoned for the pages of a PDF file. */
  private String page(String anchor) {
    if (pages == null) {
      pages = measures.pages();
    }
    return String.valueOf(pages.getOrDefault(anchor, 1));
  }

  private void contents(Contents contents) throws XMLStreamException {
    paragraphs.write(Text.of(contents.title()), "JisrContentsTitle", Align.START);
    List<Heading> headings = Outline.of(document, contents.depth());
    if (headings.isEmpty()) {
      return;
    }
    String code = "TOC \\o \"1-" + contents.depth() + "\" \\h \\z \\u";
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      paragraphs.begin("TOC" + heading.level());
      if (i == 0) {
        Fields.begin(xml, code);
      }
      xml.begin("w:hyperlink", "w:anchor", heading.anchor(), "w:history", "1");
      paragraphs.runs(Text.of(heading.text().plain()));
      paragraphs.tab();
      Fields.write(xml, "PAGEREF " + heading.anchor() + " \\h", page(heading.anchor()));
      xml.end();
      if (i == headings.size() - 1) {
        Fields.end(xml);
      }
      paragraphs.end();
    }
  }

  private void index(Index index) throws XMLStreamException {
    List<IndexWords.Group> groups = IndexWords.of(document, index.name());
    if (groups.isEmpty()) {
      return;
    }
    Text title = Text.of(index.title());
    paragraphs.write(title, Styles.id(Style.HEADING_1), Align.START, null, index.anchor());
    sections.columns(xml, index.columns());
    for (IndexWords.Group group : groups) {
      paragraphs.keep(true);
      paragraphs.write(Text.of(group.letter()), "JisrLetter", Align.START);
      paragraphs.keep(false);
      for (IndexWords.Word word : group.words()) {
        word(word, sections.width(index.columns()));
      }
    }
  }

  private void word(IndexWords.Word word, float width) throws XMLStreamException {
    xml.begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", "JisrCell");
    xml.begin("w:tabs");
    xml.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Units.twips(width)).end();
    xml.empty("w:bidi", "w:val", document.isRightToLeft() ? "1" : "0");
    xml.empty("w:ind", "w:left", "200", "w:hanging", "200").end();
    paragraphs.runs(Text.of(word.text()));
    paragraphs.tab();
    String comma = document.isRightToLeft() ? "، " : ", ";
    for (int i = 0; i < word.anchors().size(); i++) {
      if (i > 0) {
        paragraphs.runs(Text.of(comma));
      }
      String anchor = word.anchors().get(i);
      Fields.write(xml, "PAGEREF " + anchor + " \\h", page(anchor));
    }
    paragraphs.end();
  }
}
