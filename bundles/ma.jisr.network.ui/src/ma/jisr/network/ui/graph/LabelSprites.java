package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.ui.base.Looks;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

/**
 * The pictures of labels: words in the window's own letters with a white edge, made once in the
 * window's thread, so that any thread can paint them.
 */
final class LabelSprites {

  private static final int MOST_KEPT = 4_000;
  private static final int ROOM = 165;
  private static final int ONE_LINE = 24;
  private static final int EDGE = 2;
  private static final int EDGE_ALPHA = 215;
  private final Device device;
  private final Font plain;
  private final Font bold;
  private final Map<String, Sprite> sprites = new HashMap<>();

  LabelSprites(Device device) {
    this.device = device;
    FontDescriptor font = FontDescriptor.createFrom(JFaceResources.getDialogFont());
    plain = JFaceResources.getResources().create(font.increaseHeight(-1));
    bold = JFaceResources.getResources().create(font.increaseHeight(-1).setStyle(SWT.BOLD));
  }

  /** The picture of a text if it was made already, else null. */
  Sprite known(String text, boolean strong) {
    return sprites.get(key(text, strong));
  }

  private static String key(String text, boolean strong) {
    return (strong ? '*' : ' ') + text;
  }

  /**
   * The picture of a text; in the window's thread.
   *
   * @param strong in bold
   */
  Sprite make(String text, boolean strong) {
    if (sprites.size() > MOST_KEPT) {
      sprites.clear();
    }
    return sprites.computeIfAbsent(key(text, strong), k -> draw(text, strong ? bold : plain));
  }

  private Sprite draw(String text, Font font) {
    GC measure = new GC(device);
    measure.setFont(font);
    List<String> lines = new ArrayList<>();
    int widest = 1;
    for (String line : lines(text.strip())) {
      String words = directed(Looks.shortened(measure, line, ROOM));
      lines.add(words);
      widest = Math.max(widest, measure.textExtent(words, SWT.DRAW_TRANSPARENT).x);
    }
    int line = measure.getFontMetrics().getHeight() - 1;
    measure.dispose();
    int width = widest + 2 * EDGE;
    int height = line * lines.size() + 1 + 2 * EDGE;
    Image image = new Image(device, width, height);
    GC gc = new GC(image);
    gc.setBackground(new Color(255, 255, 255));
    gc.fillRectangle(0, 0, width, height);
    gc.setForeground(new Color(0, 0, 0));
    gc.setFont(font);
    gc.setTextAntialias(SWT.ON);
    for (int i = 0; i < lines.size(); i++) {
      int x = (width - gc.textExtent(lines.get(i), SWT.DRAW_TRANSPARENT).x) / 2;
      gc.drawText(lines.get(i), x, EDGE + i * line, SWT.DRAW_TRANSPARENT);
    }
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    return of(data, Looks.INK.red << 16 | Looks.INK.green << 8 | Looks.INK.blue);
  }

  /** Long names in two lines, broken between words about in the middle. */
  private static List<String> lines(String text) {
    int middle = text.length() / 2;
    int before = text.lastIndexOf(' ', middle);
    int after = text.indexOf(' ', middle);
    int space = after < 0 || before > 0 && middle - before <= after - middle ? before : after;
    if (text.length() <= ONE_LINE || space <= 0) {
      return List.of(text);
    }
    space =
        Math.min(
            space, text.lastIndexOf(' ', ONE_LINE) > 0 ? text.lastIndexOf(' ', ONE_LINE) : space);
    return List.of(text.substring(0, space), text.substring(space + 1));
  }

  /** A text with Arabic in it runs from the right, also on a canvas that does not. */
  private static String directed(String text) {
    boolean rightToLeft =
        text.codePoints().anyMatch(c -> c >= 0x590 && c < 0x800 || c >= 0xFB1D && c < 0xFEFD);
    return rightToLeft ? '\u202b' + text + '\u202c' : text; // embedding and its end
  }

  private static Sprite of(ImageData data, int ink) {
    int width = data.width;
    int height = data.height;
    int[] cover = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int green = data.palette.getRGB(data.getPixel(x, y)).green;
        cover[y * width + x] = 255 - green;
      }
    }
    int[] argb = new int[cover.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int letter = cover[y * width + x];
        int edge = edge(cover, width, height, x, y) * EDGE_ALPHA / 255;
        int alpha = letter + edge * (255 - letter) / 255;
        if (alpha > 0) {
          int rgb = Raster.over(0xFFFFFF, ink, letter * 256 / alpha);
          argb[y * width + x] = alpha << 24 | rgb;
        }
      }
    }
    return new Sprite(width, height, argb);
  }

  /** How much of a letter is within the edge's width. */
  private static int edge(int[] cover, int width, int height, int x, int y) {
    int most = 0;
    for (int row = Math.max(0, y - EDGE); row <= Math.min(height - 1, y + EDGE); row++) {
      for (int column = Math.max(0, x - EDGE); column <= Math.min(width - 1, x + EDGE); column++) {
        most = Math.max(most, cover[row * width + column]);
      }
    }
    return most;
  }
}
