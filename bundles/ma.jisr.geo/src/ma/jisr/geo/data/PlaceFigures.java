package ma.jisr.geo.data;

import java.util.Map;

/**
 * Figures of places that somebody else has found, for a map to shade areas by.
 *
 * @param title what they are, in words
 * @param whole whether they are whole numbers
 * @param values by the identifier of the place; a place that is missing is unknown
 */
public record PlaceFigures(String title, boolean whole, Map<Long, Double> values) {

  /** Keeps a copy. */
  public PlaceFigures {
    values = Map.copyOf(values);
  }
}
