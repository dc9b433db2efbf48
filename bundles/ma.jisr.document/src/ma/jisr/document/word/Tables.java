package ma.jisr.document.word;

import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import ma.jisr.document.content.Align;
import ma.jisr.document.content.Block.Fact;
import ma.jisr.document.content.Block.Signature;
import ma.jisr.document.content.Table;
import ma.jisr.document.content.Text;

/** Writes tables, and what stands side by side without rules. */
final class Tables {

  private static final int BOXES_IN_A_ROW = 3;
  private static final String BOX_HEIGHT = "1700";
  private static final String SIGNED = "JisrSigned";

  private final Paragraphs paragraphs;
  private final Xml xml;

  Tables(Paragraphs paragraphs) {
    this.paragraphs = paragraphs;
    xml = paragraphs.xml();
  }

  /**
   * A table with rules.
   *
   * @param widths of its columns, in points
   */
  void write(Table table, float[] widths) throws XMLStreamException {
    begin("JisrTable", widths);
    if (table.isTitled()) {
      xml.begin("w:tr").begin("w:trPr");
      xml.empty("w:cantSplit").empty("w:tblHeader").end();
      for (int c = 0; c < widths.length; c++) {
        cell(Text.bold(table.headers().get(c)), "JisrCell", widths[c], Align.START, "E3EBEF");
      }
      xml.end();
    }
    for (List<Text> row : table.rows()) {
      xml.begin("w:tr").begin("w:trPr");
      xml.empty("w:cantSplit");
      if (table.rowHeight() > 0) {
        String height = Units.twips(table.rowHeight());
        xml.empty("w:trHeight", "w:val", height, "w:hRule", "atLeast");
      }
      xml.end();
      for (int c = 0; c < widths.length; c++) {
        Align align = table.isFigures(c) ? Align.END : Align.START;
        cell(row.get(c), "JisrCell", widths[c], align, null);
      }
      xml.end();
    }
    end();
  }

  void facts(List<Fact> facts, float[] widths) throws XMLStreamException {
    begin("JisrPlain", widths);
    for (Fact fact : facts) {
      xml.begin("w:tr");
      cell(Text.of(fact.label()), "JisrLabel", widths[0], Align.START, null);
      cell(fact.value(), "JisrValue", widths[1], Align.START, null);
      xml.end();
    }
    end();
  }

  void signatures(List<Signature> all, float width) throws XMLStreamException {
    int columns = Math.max(2, Math.min(BOXES_IN_A_ROW, all.size()));
    float[] widths = new float[columns];
    Arrays.fill(widths, width / columns);
    begin("JisrPlain", widths);
    for (int from = 0; from < all.size(); from += columns) {
      xml.begin("w:tr").begin("w:trPr").empty("w:cantSplit");
      xml.empty("w:trHeight", "w:val", BOX_HEIGHT, "w:hRule", "atLeast").end();
      for (int i = from; i < from + columns; i++) {
        beginCell(widths[0], null);
        paragraphs.write(i < all.size() ? box(all.get(i)) : Text.NONE, "JisrValue", Align.START);
        if (i < all.size()) {
          paragraphs.begin(SIGNED);
          paragraphs.end();
        }
        xml.end();
      }
      xml.end();
    }
    end();
  }

  private static Text box(Signature signature) {
    String between = signature.role().isEmpty() || signature.name().isEmpty() ? "" : "\n";
    return Text.bold(signature.role()).then(between).then(signature.name());
  }

  private void begin(String style, float[] widths) throws XMLStreamException {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    xml.begin("w:tbl").begin("w:tblPr").empty("w:tblStyle", "w:val", style);
    if (paragraphs.isMirrored()) {
      xml.empty("w:bidiVisual");
    }
    xml.empty("w:tblW", "w:w", Units.twips(sum), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed").end();
    xml.begin("w:tblGrid");
    for (float width : widths) {
      xml.empty("w:gridCol", "w:w", Units.twips(width));
    }
    xml.end();
  }

  /** A paragraph after each table keeps two of them apart. */
  private void end() throws XMLStreamException {
    xml.end();
    paragraphs.write(Text.NONE, "JisrGap", Align.START);
  }

  private void cell(Text text, String style, float width, Align align, String fill)
      throws XMLStreamException {
    beginCell(width, fill);
    paragraphs.write(text, style, align);
    xml.end();
  }

  private void beginCell(float width, String fill) throws XMLStreamException {
    xml.begin("w:tc").begin("w:tcPr");
    xml.empty("w:tcW", "w:w", Units.twips(width), "w:type", "dxa");
    if (fill != null) {
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
    }
    xml.end();
  }
}
