package ma.jisr.geo.data;

import java.util.List;

/**
 * A record with the places that it names.
 *
 * @param id the record’s identifier
 * @param label its label
 * @param places identifiers of places, not empty
 * @param towards for a tie between two: the place of its other end, 0 for none
 */
public record Placed(long id, String label, List<Long> places, long towards) {
  /** Keeps a copy. */
  public Placed {
    places = List.copyOf(places);
  }
}
