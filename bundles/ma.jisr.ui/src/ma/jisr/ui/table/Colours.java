package ma.jisr.ui.table;

import java.util.List;
import org.eclipse.swt.graphics.RGB;

/** The six quiet colours that cells can have; dark text stays readable on each. */
public final class Colours {

  /** The colours, in their order. */
  public static final List<RGB> ALL =
      List.of(
          new RGB(0xFB, 0xE3, 0xE1), // red
          new RGB(0xFD, 0xED, 0xD3), // orange
          new RGB(0xFB, 0xF6, 0xCF), // yellow
          new RGB(0xDF, 0xF1, 0xE0), // green
          new RGB(0xDC, 0xE9, 0xF7), // blue
          new RGB(0xEB, 0xE2, 0xF4)); // violet

  private Colours() {}

  /** A colour by its number; the last for a number that there is not. */
  static RGB of(int number) {
    return ALL.get(Math.max(0, Math.min(number, ALL.size() - 1)));
  }
}
