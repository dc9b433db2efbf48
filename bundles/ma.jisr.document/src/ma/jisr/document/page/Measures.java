package ma.jisr.document.page;

import java.io.IOException;
import java.util.Map;
import ma.jisr.document.content.Block.Facts;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Style;
import ma.jisr.document.content.Table;
import ma.jisr.document.type.Fonts;

/** What a document measures on pages, for formats that have no measures of their own. */
public final class Measures {

  /** The space between the rules of a table and its cells, in points. */
  public static final float PADDING = TableSetter.PADDING;

  private final Document document;
  private final Fonts fonts;
  private final Words words;

  /**
   * Measures a document.
   *
   * @throws IOException when a font cannot be read
   */
  public Measures(Document document) throws IOException {
    this.document = document;
    fonts = new Fonts();
    words = new Words(document, fonts);
  }

  /** The widths of a table's columns, which fill a width together; in points. */
  public float[] columns(Table table, float width) {
    return new ColumnWidths(words, table, Style.CELL, PADDING).of(width);
  }

  /** The widths of labels and of values, which fill a width together; in points. */
  public float[] facts(Facts facts, float width) {
    float labels = words.labels(facts, width);
    return new float[] {labels, width - labels};
  }

  /** The pages of anchors, from 1. */
  public Map<String, Integer> pages() {
    return Map.copyOf(Layout.of(document, fonts).anchors());
  }
}
