package ma.jisr.document.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.document.content.Block.Heading;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Outline;
import ma.jisr.document.content.PageWords;
import ma.jisr.document.content.Picture;
import ma.jisr.document.content.Style;
import ma.jisr.document.type.Fonts;
import ma.jisr.document.type.Line;
import ma.jisr.document.type.Paper;
import ma.jisr.document.type.Sheet;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes a document as a PDF file with bookmarks, links, and heads and feet on its pages. */
public final class PdfPages {

  private static final float SIDE = 54;
  private static final float HEAD = 40;
  private static final float FOOT = 40;
  private static final float GAP = 16;
  private static final int RULE = 0xC3CDD4;
  private static final Style STYLE = Style.NOTE;
  private static final int DEEPEST = 3;

  private final Document document;
  private final Words words;
  private final Flow flow;
  private final Paper paper;
  private final Map<Picture, PDImageXObject> pictures = new IdentityHashMap<>();

  private PdfPages(Document document, Fonts fonts, Paper paper) {
    this.document = document;
    this.paper = paper;
    words = new Words(document, fonts);
    flow = Layout.of(document, fonts);
  }

  /**
   * Writes a document.
   *
   * @param out left open
   */
  public static void write(Document document, OutputStream out) throws IOException {
    Fonts fonts = new Fonts();
    String title = document.titleText();
    try (Paper paper =
        new Paper(fonts, title, document.author(), document.when(), document.language())) {
      new PdfPages(document, fonts, paper).write();
      paper.write(out);
    }
  }

  private void write() throws IOException {
    List<SetPage> pages = flow.pages();
    List<Sheet> sheets = new ArrayList<>();
    for (SetPage ignored : pages) {
      sheets.add(paper.page(flow.pageWidth(), flow.pageHeight()));
    }
    for (int i = 0; i < pages.size(); i++) {
      Sheet sheet = sheets.get(i);
      if (i > 0 || !document.hasCover()) {
        edges(sheet, pages.get(i), i + 1, pages.size());
      }
      for (Mark mark : pages.get(i).marks) {
        draw(mark, sheet);
      }
      paper.end(sheet);
    }
    for (Heading heading : Outline.of(document, DEEPEST)) {
      int page = flow.anchors().get(heading.anchor()) - 1;
      float top = flow.height(heading.anchor());
      paper.bookmark(heading.level(), heading.text().plain(), page, top);
    }
  }

  private void draw(Mark mark, Sheet sheet) throws IOException {
    switch (mark) {
      case Mark.Words text ->
          sheet.text(text.line(), text.x(), text.base(), text.size(), text.colour());
      case Mark.Fill fill ->
          sheet.fill(fill.x(), fill.y(), fill.width(), fill.height(), fill.colour());
      case Mark.Image image -> {
        PDImageXObject picture = pictures.get(image.picture());
        if (picture == null) {
          picture = paper.picture(image.picture().png());
          pictures.put(image.picture(), picture);
        }
        sheet.picture(picture, image.x(), image.y(), image.width(), image.height());
      }
      case Mark.Link link -> {
        Integer page = flow.anchors().get(link.anchor());
        if (page != null) {
          float top = flow.height(link.anchor());
          sheet.link(link.x(), link.y(), link.width(), link.height(), page - 1, top);
        }
      }
    }
  }

  /** The head and the foot of a page. */
  private void edges(Sheet sheet, SetPage page, int number, int of) {
    float inner = flow.pageWidth() - 2 * SIDE;
    String running = document.hasRunningHeads() ? page.running : "";
    if (!document.head().isEmpty() || !running.isEmpty()) {
      float end = edge(sheet, running, inner / 2, HEAD - 12, true);
      edge(sheet, document.head(), inner - end, HEAD - 12, false);
      sheet.fill(SIDE, HEAD + 4, inner, 0.5f, RULE);
    }
    float top = flow.pageHeight() - FOOT - 4;
    float end = edge(sheet, PageWords.of(document, number, of), inner, top, true);
    float at = top;
    for (Line line : words.lines(document.foot(), STYLE, inner - end)) {
      draw(sheet, line, at, false);
      at += STYLE.leading();
    }
  }

  /** Draws what fits of a text on a line; tells how much room it took. */
  private float edge(Sheet sheet, String text, float room, float top, boolean atEnd) {
    if (text.isEmpty()) {
      return 0;
    }
    List<Line> lines = words.lines(text, STYLE, room);
    Line line = lines.size() > 1 ? shortened(text, room) : lines.get(0);
    draw(sheet, line, top, atEnd);
    return line.width() * STYLE.size() / 1000 + GAP;
  }

  private Line shortened(String text, float room) {
    String kept = text;
    while (words.width(kept + '…', STYLE) > room && kept.indexOf(' ') > 0) {
      kept = kept.substring(0, kept.lastIndexOf(' '));
    }
    return words.lines(kept + '…', STYLE, room).get(0);
  }

  private void draw(Sheet sheet, Line line, float top, boolean atEnd) {
    float width = line.width() * STYLE.size() / 1000;
    boolean right = atEnd != document.isRightToLeft();
    float x = right ? flow.pageWidth() - SIDE - width : SIDE;
    sheet.text(line, x, top + STYLE.size(), STYLE.size(), STYLE.colour());
  }
}
