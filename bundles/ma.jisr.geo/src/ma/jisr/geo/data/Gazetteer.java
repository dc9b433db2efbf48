package ma.jisr.geo.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.jisr.geo.GeoTexts;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EAttribute;

/** The places of a workspace, with what belongs to what. */
public final class Gazetteer {

  private static final int WINDOW = 2_000;
  private static final int DEEPEST = 10;
  private final Map<Long, Place> places = new LinkedHashMap<>();

  private Gazetteer(Collection<Place> all) {
    all.forEach(place -> places.put(place.id(), place));
  }

  /** A gazetteer of these places. */
  public static Gazetteer of(Collection<Place> places) {
    return new Gazetteer(places);
  }

  /** Reads the places of a workspace. */
  public static Gazetteer read(Session session) {
    EAttribute name = Literals.TERM__NAME;
    EAttribute translated =
        (EAttribute) Meta.translation(name, Literals.PLACE, GeoTexts.language());
    List<Column> columns =
        List.of(
            Column.of(Literals.RECORD__CODE),
            Column.of(Literals.PLACE__KIND),
            Column.idOf(Literals.PLACE__PARENT),
            Column.of(Literals.PLACE__ISO_CODE),
            Column.of(Literals.PLACE__LONGITUDE),
            Column.of(Literals.PLACE__LATITUDE),
            Column.of(Literals.PLACE__POPULATION2024),
            Column.of(translated),
            Column.of(name));
    Query query = session.query(Literals.PLACE);
    Map<Long, Place> read = new LinkedHashMap<>();
    List<Row> rows;
    do {
      rows = query.rows(columns, read.size(), WINDOW);
      rows.forEach(row -> read.put(row.id(), place(row)));
    } while (rows.size() == WINDOW);
    return new Gazetteer(read.values());
  }

  private static Place place(Row row) {
    Object[] v = row.values();
    String french = String.valueOf(v[8]);
    String name = v[7] == null || v[7].toString().isBlank() ? french : v[7].toString();
    return new Place(
        row.id(),
        (String) v[0],
        kind(v[1]),
        v[2] == null ? 0 : (Long) v[2],
        (String) v[3],
        v[4] == null ? Double.NaN : (Double) v[4],
        v[5] == null ? Double.NaN : (Double) v[5],
        v[6] == null ? 0 : (Integer) v[6],
        name,
        french);
  }

  private static PlaceKind kind(Object value) {
    return value instanceof PlaceKind kind ? kind : PlaceKind.getByName(String.valueOf(value));
  }

  /** All places. */
  public Collection<Place> all() {
    return places.values();
  }

  /** The place of an identifier. */
  public Optional<Place> find(long id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The place of a kind that a place belongs to, or that it is. */
  public Optional<Place> within(long id, PlaceKind kind) {
    Place at = places.get(id);
    // A circle of parents is wrong data, and no reason to hang.
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at.kind() == kind) {
        return Optional.of(at);
      }
      at = places.get(at.parent());
    }
    return Optional.empty();
  }

  /** The places of a kind that belong to another, directly or not. */
  public List<Place> of(PlaceKind kind, Place whole) {
    return places.values().stream()
        .filter(place -> place.kind() == kind)
        .filter(p -> within(p.id(), whole.kind()).filter(w -> w.id() == whole.id()).isPresent())
        .toList();
  }

  /** The region of this workspace: the one whose communes the gazetteer has. */
  public Optional<Place> region() {
    Map<Place, Integer> communes = new HashMap<>();
    for (Place place : places.values()) {
      if (place.kind() == PlaceKind.COMMUNE) {
        within(place.id(), PlaceKind.REGION).ifPresent(r -> communes.merge(r, 1, Integer::sum));
      }
    }
    return communes.entrySet().stream()
        .max(
            Map.Entry.<Place, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().id(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }
}
