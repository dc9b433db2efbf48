package ma.jisr.ui.base;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The few colours, fonts and distances of the program. */
public final class Looks {

  /** Text. */
  public static final RGB INK = new RGB(0x22, 0x2B, 0x36);

  /** Quieter text: labels, headers, counts. */
  public static final RGB QUIET = new RGB(0x5C, 0x67, 0x73);

  /** What is pressed, linked or chosen. */
  public static final RGB ACCENT = new RGB(0x1F, 0x6F, 0x8B);

  /** The background of what is chosen. */
  public static final RGB CHOSEN = new RGB(0xDC, 0xED, 0xF2);

  /** The background of headers and chips. */
  public static final RGB HEADER = new RGB(0xF3, 0xF6, 0xF8);

  /** Every second row. */
  public static final RGB STRIPE = new RGB(0xFA, 0xFB, 0xFC);

  /** Thin lines. */
  public static final RGB LINE = new RGB(0xE3, 0xE8, 0xEC);

  /** The frame of a field. */
  public static final RGB FRAME = new RGB(0xBF, 0xB8, 0xB1);

  /** What is wrong. */
  public static final RGB WRONG = new RGB(0xB3, 0x26, 0x1E);

  /** The background of content. */
  public static final RGB PAPER = new RGB(0xFF, 0xFF, 0xFF);

  /** The distance between things that belong together, in points. */
  public static final int GAP = 6;

  /** The distance between things that do not. */
  public static final int MARGIN = 12;

  private Looks() {}

  /** A shared colour, never to be disposed. */
  public static Color color(RGB rgb) {
    return JFaceResources.getResources().create(ColorDescriptor.createFrom(rgb));
  }

  /** The dialog font in bold. */
  public static Font bold() {
    return font(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD));
  }

  /** The dialog font, larger and bold. */
  public static Font title() {
    return font(
        FontDescriptor.createFrom(JFaceResources.getDialogFont())
            .setStyle(SWT.BOLD)
            .increaseHeight(3));
  }

  private static Font font(FontDescriptor descriptor) {
    return JFaceResources.getResources().create(descriptor);
  }

  /** The width of some average characters in a control's font, in points. */
  public static int chars(Control control, int count) {
    GC gc = new GC(control);
    try {
      return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * count);
    } finally {
      gc.dispose();
    }
  }

  /** The height of a line in a control's font, in points. */
  public static int line(Control control) {
    GC gc = new GC(control);
    try {
      return gc.getFontMetrics().getHeight();
    } finally {
      gc.dispose();
    }
  }

  /** The width that the widest of some texts needs in a control's font, in points. */
  public static int width(Control control, String... texts) {
    GC gc = new GC(control);
    try {
      gc.setFont(control.getFont());
      int width = 0;
      for (String text : texts) {
        width = Math.max(width, gc.textExtent(text).x);
      }
      return width;
    } finally {
      gc.dispose();
    }
  }

  /** A text, or its beginning and an ellipsis when it is wider than the room, in points. */
  public static String shortened(GC gc, String text, int room) {
    if (gc.textExtent(text).x <= room) {
      return text;
    }
    int fits = 0;
    for (int tooLong = text.length(); tooLong - fits > 1; ) {
      int middle = (fits + tooLong) / 2;
      if (gc.textExtent(text.substring(0, middle) + '…').x > room) {
        tooLong = middle;
      } else {
        fits = middle;
      }
    }
    return text.substring(0, fits).strip() + '…';
  }
}
