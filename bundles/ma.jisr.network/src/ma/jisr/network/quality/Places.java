package ma.jisr.network.quality;

import static ma.jisr.model.core.CorePackage.Literals.PLACE;
import static ma.jisr.model.core.CorePackage.Literals.PLACE__KIND;
import static ma.jisr.model.core.CorePackage.Literals.PLACE__PARENT;
import static ma.jisr.model.core.CorePackage.Literals.RECORD__CODE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Column;

/** The gazetteer, as far as it tells what lies in what. */
final class Places {

  private static final String MOROCCO = "MA";

  /** A place. */
  private record Known(String name, String code, PlaceKind kind, long parent) {}

  private final Map<Long, Known> places = new HashMap<>();

  private Places() {}

  static Places read(Scan scan) {
    Places read = new Places();
    scan.read(
        PLACE,
        List.of(Column.of(RECORD__CODE), Column.of(PLACE__KIND), Column.idOf(PLACE__PARENT)),
        place ->
            read.places.put(
                place.id(),
                new Known(
                    place.label(),
                    (String) place.values()[0],
                    (PlaceKind) place.values()[1],
                    place.id(2))));
    return read;
  }

  String name(long place) {
    Known known = places.get(place);
    return known == null ? String.valueOf(place) : known.name();
  }

  boolean isCountry(long place) {
    Known known = places.get(place);
    return known != null && known.kind() == PlaceKind.COUNTRY;
  }

  boolean isMorocco(long place) {
    Known known = places.get(place);
    return known != null && MOROCCO.equals(known.code());
  }

  /**
   * The code of the country in which a place lies (ISO 3166-1), Morocco's when that is not known.
   */
  String country(long place) {
    for (long above : above(place)) {
      if (isCountry(above) && places.get(above).code() != null) {
        return places.get(above).code();
      }
    }
    return MOROCCO;
  }

  boolean isInMorocco(long place) {
    return above(place).stream().anyMatch(this::isMorocco);
  }

  /** Whether one place lies in the other, whichever is the larger. */
  boolean touch(long a, long b) {
    return above(a).contains(b) || above(b).contains(a);
  }

  /** A place and all in which it lies. */
  private Set<Long> above(long place) {
    Set<Long> above = new HashSet<>();
    long at = place;
    while (places.containsKey(at) && above.add(at)) { // a damaged gazetteer may run in circles
      at = places.get(at).parent();
    }
    return above;
  }
}
