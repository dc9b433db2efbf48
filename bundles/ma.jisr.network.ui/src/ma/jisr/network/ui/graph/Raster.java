package ma.jisr.network.ui.graph;

import java.util.Arrays;

/**
 * Lines, discs and small pictures, drawn into pixels (0xRRGGBB, row by row). Several threads may
 * draw at once when each has a band of rows of its own: {@link #band}.
 */
final class Raster {

  private static final int BITS = 32;
  private static final double ONE = 1L << BITS;
  private final int[] pixels;
  private final int width;
  private final int top;
  private final int bottom;

  private Raster(int[] pixels, int width, int top, int bottom) {
    this.pixels = pixels;
    this.width = width;
    this.top = top;
    this.bottom = bottom;
  }

  /**
   * Draws into a picture.
   *
   * @param pixels at least width × height of them
   */
  static Raster of(int[] pixels, int width, int height) {
    return new Raster(pixels, width, 0, height);
  }

  /** The same picture; only the rows from {@code from} to before {@code to} are drawn. */
  Raster band(int from, int to) {
    return new Raster(pixels, width, Math.max(top, from), Math.min(bottom, to));
  }

  /** Paints everything in one colour. */
  void clear(int rgb) {
    Arrays.fill(pixels, top * width, bottom * width, rgb);
  }

  /**
   * A pixel with some colour over it.
   *
   * @param alpha from 0 to 256
   */
  static int over(int under, int rgb, int alpha) {
    int redBlue = under & 0xFF00FF;
    int green = under & 0x00FF00;
    redBlue += ((rgb & 0xFF00FF) - redBlue) * alpha >> 8;
    green += ((rgb & 0x00FF00) - green) * alpha >> 8;
    return redBlue & 0xFF00FF | green & 0x00FF00;
  }

  /**
   * The cheapest line: one pixel thick, its edges as stairs.
   *
   * @param alpha from 0 to 256
   */
  void quickLine(float xa, float ya, float xb, float yb, int rgb, int alpha) {
    float dx = xb - xa;
    float dy = yb - ya;
    if (Math.abs(dx) >= Math.abs(dy)) {
      if (dx < 0) {
        quickFlat(xb, yb, xa, -dx, dy / dx, rgb, alpha);
      } else if (dx > 0) {
        quickFlat(xa, ya, xb, dx, dy / dx, rgb, alpha);
      }
    } else if (dy < 0) {
      quickSteep(xb, yb, ya, dx / dy, rgb, alpha);
    } else {
      quickSteep(xa, ya, yb, dx / dy, rgb, alpha);
    }
  }

  /** From left to right, less steep than the diagonal. */
  private void quickFlat(float xa, float ya, float xb, float dx, float slope, int rgb, int alpha) {
    float from = Math.max(xa, 0);
    float to = Math.min(xb, width - 1);
    if (slope != 0) {
      float enter = xa + (top - 0.5f - ya) / slope;
      float leave = xa + (bottom - 0.5f - ya) / slope;
      from = Math.max(from, Math.min(enter, leave) - 1);
      to = Math.min(to, Math.max(enter, leave) + 1);
    } else if (ya < top - 0.5f || ya >= bottom - 0.5f) {
      return;
    }
    int x = (int) Math.ceil(from);
    int last = (int) Math.floor(to);
    if (x > last) {
      return;
    }
    // Counted from the first pixel of the whole line, so that it is the same in every band.
    long first = (long) Math.ceil(xa);
    long step = (long) (slope * ONE);
    long y = (long) ((ya + slope * (double) (first - xa) + 0.5) * ONE) + (x - first) * step;
    int red = rgb & 0xFF00FF;
    int green = rgb & 0x00FF00;
    for (; x <= last; x++, y += step) {
      int row = (int) (y >> BITS);
      if (row >= top && row < bottom) {
        int at = row * width + x;
        int under = pixels[at];
        int a = under & 0xFF00FF;
        int b = under & 0x00FF00;
        a += (red - a) * alpha >> 8;
        b += (green - b) * alpha >> 8;
        pixels[at] = a & 0xFF00FF | b & 0x00FF00;
      }
    }
  }

  /** From top to bottom, steeper than the diagonal. */
  private void quickSteep(float xa, float ya, float yb, float slope, int rgb, int alpha) {
    float from = Math.max(ya, top);
    float to = Math.min(yb, bottom - 1);
    if (slope != 0) {
      float enter = ya + (-0.5f - xa) / slope;
      float leave = ya + (width - 0.5f - xa) / slope;
      from = Math.max(from, Math.min(enter, leave) - 1);
      to = Math.min(to, Math.max(enter, leave) + 1);
    } else if (xa < -0.5f || xa >= width - 0.5f) {
      return;
    }
    int y = (int) Math.ceil(from);
    int last = (int) Math.floor(to);
    if (y > last) {
      return;
    }
    long first = (long) Math.ceil(ya);
    long step = (long) (slope * ONE);
    long x = (long) ((xa + slope * (double) (first - ya) + 0.5) * ONE) + (y - first) * step;
    int red = rgb & 0xFF00FF;
    int green = rgb & 0x00FF00;
    for (; y <= last; y++, x += step) {
      int column = (int) (x >> BITS);
      if (column >= 0 && column < width) {
        int at = y * width + column;
        int under = pixels[at];
        int a = under & 0xFF00FF;
        int b = under & 0x00FF00;
        a += (red - a) * alpha >> 8;
        b += (green - b) * alpha >> 8;
        pixels[at] = a & 0xFF00FF | b & 0x00FF00;
      }
    }
  }
}
