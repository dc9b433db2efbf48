package ma.jisr.geo.paint;

import java.util.List;
import ma.jisr.geo.layout.Frame;
import ma.jisr.geo.layout.Mark;

/** What a map can be drawn on. */
public interface Canvas2D {

  /** Draws an area. */
  void polygon(Mark.Polygon polygon);

  /** Draws a line. */
  void line(Mark.Line line);

  /** Draws a disc. */
  void disc(Mark.Disc disc);

  /** Draws a box. */
  void box(Mark.Box box);

  /** Draws a line of text. */
  void text(Mark.Text text);

  /** Draws a whole frame. */
  default void draw(Frame frame) {
    draw(frame.marks());
  }

  /** Draws marks, the first lowest. */
  default void draw(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Polygon polygon -> polygon(polygon);
        case Mark.Line line -> line(line);
        case Mark.Disc disc -> disc(disc);
        case Mark.Box box -> box(box);
        case Mark.Text text -> text(text);
      }
    }
  }
}
