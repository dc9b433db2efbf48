package ma.jisr.document.word;

import javax.xml.stream.XMLStreamException;
import ma.jisr.document.content.Picture;

/** Writes pictures that stand in the text (DrawingML, ISO/IEC 29500-1, 20.4). */
final class Pictures {

  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  private Pictures() {}

  /** The identifier of the relationship to the file of a picture. */
  static String relationship(int number) {
    return "rIdPicture" + number;
  }

  /**
   * A picture in a run of its own.
   *
   * @param number from 1
   * @param room that its width may take, in points
   * @param tall that its height may take
   */
  static void write(Xml xml, Picture picture, int number, float room, float tall)
      throws XMLStreamException {
    float scale = Math.min(1, Math.min(room / picture.width(), (tall - 40) / picture.height()));
    String width = Units.emu(picture.width() * scale);
    String height = Units.emu(picture.height() * scale);
    String id = String.valueOf(number);
    String name = "picture" + number + ".png";
    xml.begin("w:r").begin("w:drawing");
    xml.begin("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.empty("wp:extent", "cx", width, "cy", height);
    xml.empty("wp:docPr", "id", id, "name", name, "descr", picture.alternative());
    xml.begin("a:graphic").begin("a:graphicData", "uri", PICTURE).begin("pic:pic");
    xml.begin("pic:nvPicPr");
    xml.empty("pic:cNvPr", "id", id, "name", name, "descr", picture.alternative());
    xml.empty("pic:cNvPicPr").end();
    xml.begin("pic:blipFill").empty("a:blip", "r:embed", relationship(number));
    xml.begin("a:stretch").empty("a:fillRect").end().end();
    xml.begin("pic:spPr").begin("a:xfrm").empty("a:off", "x", "0", "y", "0");
    xml.empty("a:ext", "cx", width, "cy", height).end();
    xml.begin("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
    xml.end().end().end();
    xml.end().end().end();
  }
}
