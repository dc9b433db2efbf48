package ma.jisr.network.ui.graph;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Brings pixels (0xRRGGBB) to the screen. By SWT's own way each picture is turned over byte by
 * byte, 6 ms for a window of 1,100 × 620; on GTK the pixels are therefore copied straight into the
 * picture, which takes 0.4 ms.
 */
final class Screen {

  private static final PaletteData PALETTE = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);
  private static final int DEPTH = 32;
  private static final String CAIRO = "org.eclipse.swt.internal.cairo.Cairo";
  private final Device device;
  private Method data;
  private Method dirty;
  private Method copy;
  private Field surface;
  private Image image;
  private Point size = new Point(0, 0);

  Screen(Device device) {
    this.device = device;
    if (SWT.getPlatform().equals("gtk")) {
      try {
        Class<?> cairo = Class.forName(CAIRO);
        data = cairo.getMethod("cairo_image_surface_get_data", long.class);
        dirty = cairo.getMethod("cairo_surface_mark_dirty", long.class);
        surface = Image.class.getField("surface");
        copy =
            Class.forName("org.eclipse.swt.internal.C")
                .getMethod("memmove", long.class, int[].class, long.class);
      } catch (ReflectiveOperationException e) {
        ILog.of(Screen.class).warn(e.getMessage(), e); // the common way works too
        copy = null;
      }
    }
  }

  /** Draws pixels at the upper left corner. */
  void draw(GC gc, int[] pixels, int width, int height) {
    if (!copied(pixels, width, height)) {
      dispose();
      image = image(device, pixels, width, height);
    }
    Rectangle all = image.getBounds(); // in points, which on a fine screen are larger than pixels
    gc.drawImage(image, 0, 0, all.width, all.height, 0, 0, width, height);
  }

  /** A picture of pixels, which the caller disposes of. */
  static Image image(Device device, int[] pixels, int width, int height) {
    byte[] bytes = new byte[width * height * 4];
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asIntBuffer()
        .put(pixels, 0, width * height);
    return new Image(device, new ImageData(width, height, DEPTH, PALETTE, 4, bytes));
  }

  private boolean copied(int[] pixels, int width, int height) {
    if (copy == null) {
      return false;
    }
    try {
      if (image == null || size.x != width || size.y != height) {
        dispose();
        image = new Image(device, new ImageData(width, height, DEPTH, PALETTE));
        size = new Point(width, height);
      }
      long handle = surface.getLong(image);
      copy.invoke(null, (long) data.invoke(null, handle), pixels, 4L * width * height);
      dirty.invoke(null, handle);
      return true;
    } catch (ReflectiveOperationException e) {
      ILog.of(Screen.class).warn(e.getMessage(), e);
      copy = null;
      return false;
    }
  }

  /** Lets the picture go. */
  void dispose() {
    if (image != null) {
      image.dispose();
      image = null;
    }
  }
}
