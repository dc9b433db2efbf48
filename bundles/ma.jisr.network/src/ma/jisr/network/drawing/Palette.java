package ma.jisr.network.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Colours of categories that eyes of all kinds tell apart: the muted scheme of P. Tol (Colour
 * Schemes, SRON/EPS/TN/09-002, 2021), the most frequent categories first; the rest share a grey.
 */
public final class Palette {

  /** The colour of categories that have none of their own. */
  public static final int OTHERS = 0xFF8E979F;

  /** The colour of what has no category. */
  public static final int NONE = 0xFFC9CED3;

  private static final int[] MUTED = {
    0xFF332288,
    0xFFCC6677,
    0xFF44AA99,
    0xFFDDCC77,
    0xFF88CCEE,
    0xFF882255,
    0xFF117733,
    0xFFAA4499,
    0xFF999933
  };

  private final Map<String, Integer> colors = new LinkedHashMap<>();

  private Palette(List<String> categories) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String category : categories) {
      if (category != null && !category.isEmpty()) {
        counts.merge(category, 1, Integer::sum);
      }
    }
    List<String> byCount = new ArrayList<>(counts.keySet());
    byCount.sort(Comparator.<String>comparingInt(c -> -counts.get(c)));
    for (int i = 0; i < Math.min(MUTED.length, byCount.size()); i++) {
      colors.put(byCount.get(i), MUTED[i]);
    }
  }

  /**
   * The colours of categories.
   *
   * @param categories of everything that is coloured; null or "" for none
   */
  public static Palette of(List<String> categories) {
    return new Palette(categories);
  }

  /** The colour of a category as 0xAARRGGBB. */
  public int color(String category) {
    return category == null || category.isEmpty() ? NONE : colors.getOrDefault(category, OTHERS);
  }

  /** The categories that have a colour of their own, the most frequent first, with that colour. */
  public Map<String, Integer> colors() {
    return java.util.Collections.unmodifiableMap(colors);
  }
}
