package ma.jisr.geo.scene;

import java.util.List;

/**
 * What the colours of a map mean.
 *
 * @param title of the figures shown
 * @param entries from the least class to the greatest
 * @param notes small sentences below, as "limites indicatives"
 */
public record Legend(String title, List<Entry> entries, List<String> notes) {

  /**
   * A colour and its meaning.
   *
   * @param color as 0xAARRGGBB
   * @param text the meaning
   * @param round whether it is the colour of points
   */
  public record Entry(int color, String text, boolean round) {}

  /** Keeps copies. */
  public Legend {
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }
}
