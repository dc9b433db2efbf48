package ma.jisr.document.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/**
 * A page to draw on. Lengths are in points of 1/72 inch, from the upper left corner; colours are
 * 0xRRGGBB.
 */
public final class Sheet {

  private record Mark(Face face, int glyph, float x, float raised) {}

  /** Less is not seen, in thousandths of the font's size. */
  private static final float LEAST = 0.5f;

  private final List<Mark> marks = new ArrayList<>();
  private final Paper paper;
  private final PDPage page;
  private final float height;
  private final StringBuilder content = new StringBuilder(4096);

  Sheet(Paper paper, PDPage page) {
    this.paper = paper;
    this.page = page;
    height = page.getMediaBox().getHeight();
  }

  /** Fills a rectangle. */
  public void fill(float x, float y, float width, float tall, int colour) {
    colour(colour);
    number(x).number(height - y - tall).number(width).number(tall);
    content.append("re f\n");
  }

  /**
   * Draws a picture.
   *
   * @param picture as {@link Paper#picture} keeps it
   */
  public void picture(PDImageXObject picture, float x, float y, float width, float tall) {
    content.append("q ");
    number(width).number(0).number(0).number(tall).number(x).number(height - y - tall);
    content.append("cm /").append(paper.resource(picture).getName()).append(" Do Q\n");
  }

  /**
   * Leads from a rectangle to a place of the file.
   *
   * @param to the page, from 0
   * @param top how far down that page
   */
  public void link(float x, float y, float width, float tall, int to, float top)
      throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(x, height - y - tall, width, tall));
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    link.setBorderStyle(none);
    link.setDestination(paper.place(to, top));
    page.getAnnotations().add(link);
  }

  /**
   * Draws a line of text.
   *
   * @param x of its left end
   * @param base of the letters without what hangs below
   * @param size of the font
   */
  public void text(Line line, float x, float base, float size, int colour) {
    if (line.pieces().isEmpty()) {
      return;
    }
    colour(colour);
    content.append("BT ");
    Face face = null;
    EmbeddedFont font = null;
    float at = x;
    // One array of shapes for all pieces of a font that follow each other: readers see one line.
    float pending = 0;
    boolean open = false;
    for (Piece piece : line.pieces()) {
      if (piece.face() != face) {
        close(open);
        face = piece.face();
        font = paper.embedded(face);
        content.append(paper.name(face)).append(' ');
        number(size);
        content.append("Tf 1 0 0 1 ");
        number(at).number(height - base);
        content.append("Tm [");
        open = true;
        pending = 0;
      }
      pending = shapes(piece, font, size, at, pending);
      at += piece.width() * size / 1000;
    }
    close(open);
    content.append("ET\n");
    marks(base, size);
  }

  private void close(boolean open) {
    if (open) {
      content.append("] TJ ");
    }
  }

  /**
   * Writes the shapes of a piece.
   *
   * @param left where it begins
   * @param pending how far to move before the first, in thousandths
   * @return how far to move after the last
   */
  private float shapes(Piece piece, EmbeddedFont font, float size, float left, float pending) {
    Glyphs glyphs = piece.glyphs();
    float wait = pending + glyphs.x()[0];
    boolean string = false;
    for (int i = 0; i < glyphs.count(); i++) {
      int id = glyphs.ids()[i];
      String text = glyphs.texts()[i];
      float drawn = 0;
      if (text.isEmpty()) {
        marks.add(new Mark(piece.face(), id, left + glyphs.x()[i] * size / 1000, glyphs.y()[i]));
      } else {
        if (Math.abs(wait) > LEAST) {
          content.append(string ? "> " : " ");
          string = false;
          number(-wait);
          wait = 0;
        }
        content.append(string ? "" : "<");
        string = true;
        content.append(EmbeddedFont.hex(font.code(id, text)));
        drawn = piece.face().width(id);
      }
      wait += glyphs.x()[i + 1] - glyphs.x()[i] - drawn;
    }
    content.append(string ? ">" : "");
    return wait;
  }

  /** Marks on letters, as outlines: they are written beside their letters already. */
  private void marks(float base, float size) {
    for (Mark mark : marks) {
      float scale = mark.face().toThousandths() * size / 1000;
      AffineTransform place =
          new AffineTransform(
              scale, 0, 0, scale, mark.x(), height - base + mark.raised() * size / 1000);
      float[] at = new float[6];
      float[] last = new float[2];
      for (PathIterator path = mark.face().outline(mark.glyph()).getPathIterator(place);
          !path.isDone();
          path.next()) {
        int kind = path.currentSegment(at);
        if (kind == PathIterator.SEG_QUADTO) {
          number(last[0] + (at[0] - last[0]) * 2 / 3).number(last[1] + (at[1] - last[1]) * 2 / 3);
          number(at[2] + (at[0] - at[2]) * 2 / 3).number(at[3] + (at[1] - at[3]) * 2 / 3);
          number(at[2]).number(at[3]);
          content.append("c ");
          System.arraycopy(at, 2, last, 0, 2);
        } else if (kind == PathIterator.SEG_CLOSE) {
          content.append("h ");
        } else {
          number(at[0]).number(at[1]);
          content.append(kind == PathIterator.SEG_MOVETO ? "m " : "l ");
          System.arraycopy(at, 0, last, 0, 2);
        }
      }
      content.append("f\n");
    }
    marks.clear();
  }

  private void colour(int colour) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      number((colour >> shift & 0xFF) / 255f);
    }
    content.append("rg ");
  }

  private Sheet number(float value) {
    int thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      content.append('-');
      thousandths = -thousandths;
    }
    content.append(thousandths / 1000);
    int rest = thousandths % 1000;
    if (rest > 0) {
      content.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 > 0) {
        content.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 > 0) {
          content.append((char) ('0' + rest % 10));
        }
      }
    }
    content.append(' ');
    return this;
  }

  /** Writes what was drawn; the page can be opened again with {@link Paper#again}. */
  void close() throws IOException {
    PDStream stream = new PDStream(paper.document());
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary dictionary = page.getCOSObject();
    COSArray contents = dictionary.getCOSArray(COSName.CONTENTS);
    if (contents == null) {
      contents = new COSArray();
      dictionary.setItem(COSName.CONTENTS, contents);
    }
    contents.add(stream);
  }
}
