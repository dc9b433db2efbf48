package ma.jisr.map.ui;

import java.util.HashMap;
import java.util.Map;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.TextStyle;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** The fonts of maps in the window, and the room that texts take in them: each is measured once. */
public final class GcTexts implements TextMeasure {

  private static final int MOST_KEPT = 20_000;
  private static final double POINTS_PER_INCH = 72;
  private final Device device;
  private final Map<Integer, Font> fonts = new HashMap<>();
  private final Map<Integer, Map<String, Point>> sizes = new HashMap<>();
  private GC gc;

  /**
   * Fonts of a device.
   *
   * @param device the display
   */
  public GcTexts(Device device) {
    this.device = device;
  }

  /** Whose font is set to measure with; the caller disposes of it. */
  public void use(GC newGc) {
    gc = newGc;
  }

  private static int key(TextStyle style) {
    return style.size() * 2 + (style.bold() ? 1 : 0);
  }

  /** The font of a style, shared. */
  public Font font(TextStyle style) {
    return fonts.computeIfAbsent(
        key(style),
        k -> {
          int points = (int) Math.round(style.size() * POINTS_PER_INCH / device.getDPI().y);
          FontDescriptor plain = FontDescriptor.createFrom(JFaceResources.getDialogFont());
          return JFaceResources.getResources()
              .create(plain.setHeight(points).setStyle(style.bold() ? SWT.BOLD : SWT.NORMAL));
        });
  }

  private Point size(String text, TextStyle style) {
    Map<String, Point> known = sizes.computeIfAbsent(key(style), k -> new HashMap<>());
    if (known.size() > MOST_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(
        text,
        t -> {
          Font before = gc.getFont();
          gc.setFont(font(style));
          Point size = gc.textExtent(t, SWT.DRAW_TRANSPARENT);
          gc.setFont(before);
          return size;
        });
  }

  @Override
  public double width(String text, TextStyle style) {
    return text.isEmpty() ? 0 : size(text, style).x;
  }

  @Override
  public double height(TextStyle style) {
    return size("Ag", style).y;
  }
}
