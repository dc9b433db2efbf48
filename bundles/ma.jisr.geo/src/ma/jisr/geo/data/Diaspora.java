package ma.jisr.geo.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.geo.GeoTexts;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Column;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * The diaspora by country: associations, once in each of their countries of residence, and persons
 * whose place is abroad.
 */
public final class Diaspora {

  private static final int WINDOW = 2_000;

  private Diaspora() {}

  /**
   * Counts it.
   *
   * @return a figure for each country of the gazetteer but one's own
   * @throws OperationCanceledException when the monitor says so
   */
  public static PlaceFigures read(Session session, Gazetteer gazetteer, IProgressMonitor monitor) {
    long home =
        gazetteer
            .region()
            .flatMap(r -> gazetteer.within(r.id(), PlaceKind.COUNTRY))
            .map(Place::id)
            .orElse(0L);
    Map<Long, Double> counts = new HashMap<>();
    for (Place place : gazetteer.all()) {
      if (place.kind() == PlaceKind.COUNTRY && place.id() != home) {
        counts.put(place.id(), 0.0);
      }
    }
    count(
        session,
        Literals.ORGANISATION,
        Literals.ORGANISATION__RESIDENCE_COUNTRIES,
        gazetteer,
        counts,
        monitor);
    count(session, Literals.PERSON, Literals.PARTY__PLACE, gazetteer, counts, monitor);
    return new PlaceFigures(GeoTexts.text("diaspora"), true, counts);
  }

  private static void count(
      Session session,
      EClass type,
      EReference where,
      Gazetteer gazetteer,
      Map<Long, Double> counts,
      IProgressMonitor monitor) {
    Query query = session.query(type);
    long[] ids = query.ids();
    for (int from = 0; from < ids.length; from += WINDOW) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      List<Long> window =
          Arrays.stream(ids, from, Math.min(ids.length, from + WINDOW)).boxed().toList();
      for (Row row : query.rowsOf(List.of(Column.idOf(where)), window)) {
        Set<Long> countries = new HashSet<>(); // two places in one country are one country
        for (long place : row.ids(0)) {
          gazetteer.within(place, PlaceKind.COUNTRY).ifPresent(c -> countries.add(c.id()));
        }
        countries.forEach(c -> counts.computeIfPresent(c, (id, count) -> count + 1));
      }
    }
  }
}
