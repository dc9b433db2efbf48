package ma.jisr.network.ui.graph;

/**
 * Lines, discs and arrowheads with smooth edges, drawn into some rows of a picture (0xRRGGBB). A
 * pixel takes as much of the colour as the shape covers of it.
 */
final class FineRaster {

  /** The length of a dash and of the gap after it, in pixels. */
  private static final int DASH = 5;

  private static final int FULL = 256;
  private final int[] pixels;
  private final int width;
  private final int top;
  private final int bottom;

  /**
   * Draws into a picture.
   *
   * @param pixels row by row
   * @param top the first row that is drawn
   * @param bottom the row after the last that is
   */
  FineRaster(int[] pixels, int width, int top, int bottom) {
    this.pixels = pixels;
    this.width = width;
    this.top = top;
    this.bottom = bottom;
  }

  private void blend(int x, int y, int rgb, int alpha) {
    if (alpha > 0 && y >= top && y < bottom && x >= 0 && x < width) {
      int at = y * width + x;
      pixels[at] = Raster.over(pixels[at], rgb, Math.min(alpha, FULL));
    }
  }

  /**
   * A line.
   *
   * @param thick in pixels
   * @param alpha from 0 to 256
   * @param dashed with gaps
   */
  void line(
      float xa, float ya, float xb, float yb, float thick, int rgb, int alpha, boolean dashed) {
    float dx = xb - xa;
    float dy = yb - ya;
    float length = (float) Math.hypot(dx, dy);
    if (length < 0.01f) {
      return;
    }
    boolean flat = Math.abs(dx) >= Math.abs(dy);
    // Along the longer axis, which is called u; across, v.
    float ua = flat ? xa : ya;
    float va = flat ? ya : xa;
    float ub = flat ? xb : yb;
    float slope = flat ? dy / dx : dx / dy;
    float half = thick * length / Math.abs(ub - ua) / 2;
    float from = Math.max(Math.min(ua, ub), flat ? -1 : top - 1);
    float to = Math.min(Math.max(ua, ub), flat ? width : bottom);
    // Where it enters and leaves the rows or columns across.
    float low = (flat ? top : 0) - half - 1;
    float high = (flat ? bottom : width) + half + 1;
    if (Math.abs(slope) > 1e-6f) {
      float enter = ua + (low - va) / slope;
      float leave = ua + (high - va) / slope;
      from = Math.max(from, Math.min(enter, leave));
      to = Math.min(to, Math.max(enter, leave));
    } else if (va < low || va > high) {
      return;
    }
    float along = length / Math.abs(ub - ua);
    int last = (int) Math.ceil(to - 0.5f);
    for (int u = (int) Math.floor(from + 0.5f); u < last; u++) {
      float middle = u + 0.5f;
      if (dashed && (int) (Math.abs(middle - ua) * along) / DASH % 2 == 1) {
        continue;
      }
      float v = va + slope * (middle - ua);
      span(flat, u, v - half, v + half, rgb, alpha);
    }
  }

  /** The pixels of a column, or of a row, between two heights. */
  private void span(boolean flat, int u, float low, float high, int rgb, int alpha) {
    int first = (int) Math.floor(low);
    int last = (int) Math.floor(high);
    for (int v = first; v <= last; v++) {
      float cover = Math.min(high, v + 1) - Math.max(low, v);
      if (flat) {
        blend(u, v, rgb, (int) (cover * alpha));
      } else {
        blend(v, u, rgb, (int) (cover * alpha));
      }
    }
  }

  /**
   * A disc.
   *
   * @param alpha from 0 to 256
   */
  void disc(float x, float y, float radius, int rgb, int alpha) {
    int firstRow = Math.max(top, (int) Math.floor(y - radius - 1));
    int lastRow = Math.min(bottom - 1, (int) Math.ceil(y + radius + 1));
    int firstColumn = Math.max(0, (int) Math.floor(x - radius - 1));
    int lastColumn = Math.min(width - 1, (int) Math.ceil(x + radius + 1));
    float inside = Math.max(0, radius - 0.75f);
    for (int row = firstRow; row <= lastRow; row++) {
      float dy = row + 0.5f - y;
      for (int column = firstColumn; column <= lastColumn; column++) {
        float dx = column + 0.5f - x;
        float square = dx * dx + dy * dy;
        if (square <= inside * inside) {
          blend(column, row, rgb, alpha);
        } else if (square < (radius + 0.5f) * (radius + 0.5f)) {
          float cover = Math.min(1, radius + 0.5f - (float) Math.sqrt(square));
          blend(column, row, rgb, (int) (cover * alpha));
        }
      }
    }
  }

  /**
   * A circle.
   *
   * @param thick its line, in pixels, in the middle of which the radius ends
   * @param alpha from 0 to 256
   */
  void ring(float x, float y, float radius, float thick, int rgb, int alpha) {
    float outer = radius + thick / 2 + 1;
    int firstRow = Math.max(top, (int) Math.floor(y - outer));
    int lastRow = Math.min(bottom - 1, (int) Math.ceil(y + outer));
    int firstColumn = Math.max(0, (int) Math.floor(x - outer));
    int lastColumn = Math.min(width - 1, (int) Math.ceil(x + outer));
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        float away = (float) Math.hypot(column + 0.5f - x, row + 0.5f - y);
        float cover = Math.clamp(thick / 2 + 0.5f - Math.abs(away - radius), 0, 1);
        blend(column, row, rgb, (int) (cover * alpha));
      }
    }
  }

  /**
   * The head of an arrow.
   *
   * @param x of its point
   * @param y of its point
   * @param dx where it points, of length 1
   * @param dy where it points, of length 1
   * @param size its length, in pixels
   * @param alpha from 0 to 256
   */
  void arrow(float x, float y, float dx, float dy, float size, int rgb, int alpha) {
    float half = size * 0.42f;
    int reach = (int) Math.ceil(size + 1);
    int firstRow = Math.max(top, (int) y - reach);
    int lastRow = Math.min(bottom - 1, (int) y + reach);
    int firstColumn = Math.max(0, (int) x - reach);
    int lastColumn = Math.min(width - 1, (int) x + reach);
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        float px = column + 0.5f - x;
        float py = row + 0.5f - y;
        float back = -(px * dx + py * dy);
        float aside = Math.abs(px * dy - py * dx);
        float cover = Math.min(size - back, half * back / size - aside) + 0.5f;
        if (back > -0.5f && cover > 0) {
          blend(column, row, rgb, (int) (Math.min(1, cover) * alpha));
        }
      }
    }
  }

  /**
   * A small picture.
   *
   * @param left where it begins
   * @param above where it begins
   */
  void sprite(Sprite sprite, int left, int above) {
    int firstRow = Math.max(top, above);
    int lastRow = Math.min(bottom, above + sprite.height()) - 1;
    int firstColumn = Math.max(0, left);
    int lastColumn = Math.min(width, left + sprite.width()) - 1;
    for (int row = firstRow; row <= lastRow; row++) {
      int from = (row - above) * sprite.width() - left;
      for (int column = firstColumn; column <= lastColumn; column++) {
        int argb = sprite.argb()[from + column];
        int alpha = argb >>> 24;
        if (alpha > 0) {
          int at = row * width + column;
          pixels[at] = Raster.over(pixels[at], argb, alpha + (alpha >> 7));
        }
      }
    }
  }
}
