package ma.jisr.geo.scene;

import java.util.List;

/**
 * Areas that are drawn alike.
 *
 * @param areas in the order of drawing
 * @param line the colour of their boundaries as 0xAARRGGBB, 0 for none
 * @param width of the boundaries in pixels
 * @param pickable whether a person may point at them
 */
public record AreaLayer(List<Area> areas, int line, float width, boolean pickable) {
  /** Keeps a copy. */
  public AreaLayer {
    areas = List.copyOf(areas);
  }
}
