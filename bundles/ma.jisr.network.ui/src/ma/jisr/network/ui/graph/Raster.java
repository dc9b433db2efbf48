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
        walk(xb, yb, xa, dy / dx, 0, width, 1, top, bottom, width, rgb, alpha);
      } else if (dx > 0) {
        walk(xa, ya, xb, dy / dx, 0, width, 1, top, bottom, width, rgb, alpha);
      }
    } else if (dy < 0) {
      walk(yb, xb, ya, dx / dy, top, bottom, width, 0, width, 1, rgb, alpha);
    } else {
      walk(ya, xa, yb, dx / dy, top, bottom, width, 0, width, 1, rgb, alpha);
    }
  }

  /**
   * Walks pixel by pixel along u, the axis along which a line is longer; v is the one across.
   *
   * @param slope how much v changes with u, from -1 to 1
   * @param uFrom the first u that is drawn
   * @param uTo the u after the last
   * @param uStride how many pixels further the next u is
   */
  private void walk(
      float ua,
      float va,
      float ub,
      float slope,
      int uFrom,
      int uTo,
      int uStride,
      int vFrom,
      int vTo,
      int vStride,
      int rgb,
      int alpha) {
    float from = Math.max(ua, uFrom);
    float to = Math.min(ub, uTo - 1);
    if (slope != 0) {
      float enter = ua + (vFrom - 0.5f - va) / slope;
      float leave = ua + (vTo - 0.5f - va) / slope;
      from = Math.max(from, Math.min(enter, leave) - 1);
      to = Math.min(to, Math.max(enter, leave) + 1);
    } else if (va < vFrom - 0.5f || va >= vTo - 0.5f) {
      return;
    }
    int u = (int) Math.ceil(from);
    int last = (int) Math.floor(to);
    if (u > last) {
      return;
    }
    // Counted from the first pixel of the whole line, so that it is the same in every band.
    long first = (long) Math.ceil(ua);
    long step = (long) (slope * ONE);
    long v = (long) ((va + slope * (double) (first - ua) + 0.5) * ONE) + (u - first) * step;
    int red = rgb & 0xFF00FF;
    int green = rgb & 0x00FF00;
    for (; u <= last; u++, v += step) {
      int across = (int) (v >> BITS);
      if (across >= vFrom && across < vTo) {
        int at = across * vStride + u * uStride;
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
