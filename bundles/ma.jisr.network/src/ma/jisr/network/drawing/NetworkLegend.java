package ma.jisr.network.drawing;

import java.util.List;

/**
 * What colours, shapes, sizes and lines of a picture mean.
 *
 * @param sections one after the other
 */
public record NetworkLegend(List<Section> sections) {

  /**
   * Entries that explain the same thing.
   *
   * @param title what they tell, as "Type" or "Liens"
   * @param entries one below the other
   */
  public record Section(String title, List<Entry> entries) {
    /** Keeps a copy. */
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /** A sign and its meaning. */
  public sealed interface Entry {
    /** The meaning. */
    String text();
  }

  /**
   * The sign of nodes.
   *
   * @param radius in units of the plane; 0 for that of all entries that show no size
   * @param color as 0xAARRGGBB; 0 for an outline
   */
  public record NodeEntry(Shape shape, double radius, int color, String text) implements Entry {}

  /**
   * The sign of ties.
   *
   * @param width in pixels where a unit is a pixel
   * @param color as 0xAARRGGBB
   */
  public record TieEntry(double width, int color, boolean arrow, boolean dashed, String text)
      implements Entry {}

  /** Says nothing. */
  public static final NetworkLegend NONE = new NetworkLegend(List.of());

  /** Keeps a copy. */
  public NetworkLegend {
    sections = List.copyOf(sections);
  }
}
