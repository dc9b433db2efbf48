package ma.jisr.network.council;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;

/**
 * How near an offer is to a place: the narrowest place that both lie in or that it covers.
 *
 * @param points 5 in the same commune, down to 0 elsewhere; 1 when nobody said where
 * @param words why, in a few words
 */
record Nearness(int points, String words) {

  private static final int DEEPEST = 10;

  /** The nearest of some places to a place. */
  static Nearness of(List<Place> places, Place wanted) {
    if (places.isEmpty()) {
      return new Nearness(1, Sentences.text("near.unsaid"));
    }
    Nearness best = new Nearness(0, Sentences.text("near.elsewhere", Labels.of(places.get(0))));
    for (Place place : places) {
      Nearness near = of(place, wanted);
      if (near.points() > best.points()) {
        best = near;
      }
    }
    return best;
  }

  private static Nearness of(Place place, Place wanted) {
    List<Place> around = line(wanted);
    if (around.stream().anyMatch(p -> Related.isSame(p, place))) {
      return switch (kind(place)) {
        case COMMUNE -> new Nearness(5, Sentences.text("near.commune", Labels.of(place)));
        case PROVINCE -> new Nearness(4, Sentences.text("near.coversProvince", Labels.of(place)));
        case REGION -> new Nearness(4, Sentences.text("near.coversRegion", Labels.of(place)));
        case COUNTRY -> new Nearness(2, Sentences.text("near.coversCountry", Labels.of(place)));
      };
    }
    for (Place shared : line(place)) {
      if (around.stream().anyMatch(p -> Related.isSame(p, shared))) {
        return switch (kind(shared)) {
          case COMMUNE, PROVINCE ->
              new Nearness(3, Sentences.text("near.sameProvince", Labels.of(place)));
          case REGION -> new Nearness(2, Sentences.text("near.sameRegion", Labels.of(place)));
          case COUNTRY -> new Nearness(0, Sentences.text("near.elsewhere", Labels.of(place)));
        };
      }
    }
    return new Nearness(0, Sentences.text("near.elsewhere", Labels.of(place)));
  }

  private static PlaceKind kind(Place place) {
    return place.getKind() == null ? PlaceKind.COMMUNE : place.getKind();
  }

  /** A place and those that it lies in, the narrowest first. */
  private static List<Place> line(Place place) {
    List<Place> line = new ArrayList<>();
    for (Place at = place; at != null && line.size() < DEEPEST; at = at.getParent()) {
      line.add(at);
    }
    return line;
  }
}
