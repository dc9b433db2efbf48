package ma.jisr.geo.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.store.Session;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Finds the place that a point lies in. In order: the commune whose official boundary contains it;
 * the commune whose cell contains it, which is the one of the nearest centroid among those of the
 * province that contains it (a Voronoi cell clipped to its province); the commune of the nearest
 * centroid within 25 km, for a point just outside every boundary; the province; the country.
 */
public final class PlaceLocator {

  /** As far as a centroid may be for a point that no boundary contains, in kilometres. */
  private static final double REACH = 25;

  /** The mean radius of the Earth (IUGG), in kilometres. */
  private static final double EARTH = 6371.0088;

  private record Boundary(Place place, PreparedGeometry area) {}

  private final GeometryFactory points = new GeometryFactory();
  private final List<Boundary> communes = new ArrayList<>();
  private final List<Boundary> provinces = new ArrayList<>();
  private final List<Boundary> countries = new ArrayList<>();
  private final Map<Long, List<Place>> byProvince = new HashMap<>();

  /**
   * A finder.
   *
   * @param atlas the boundaries that come with the program
   * @param gazetteer the places of the workspace
   * @param official boundaries that an office has, by the identifier of the place; degrees, WGS 84
   */
  public PlaceLocator(Atlas atlas, Gazetteer gazetteer, Map<Long, Geometry> official) {
    for (Place place : gazetteer.all()) {
      Geometry own = official.get(place.id());
      switch (place.kind()) {
        case COMMUNE -> {
          add(communes, place, own);
          if (place.isLocated()) {
            long province =
                gazetteer.within(place.id(), PlaceKind.PROVINCE).map(Place::id).orElse(0L);
            byProvince.computeIfAbsent(province, p -> new ArrayList<>()).add(place);
          }
        }
        case PROVINCE -> add(provinces, place, own == null ? of(atlas.provinces(), place) : own);
        case COUNTRY -> add(countries, place, of(atlas.countries(), place));
        default -> {
          // A region is known by its provinces.
        }
      }
    }
  }

  /** A finder of the places of a workspace, with the official boundaries that it carries. */
  public static PlaceLocator of(Session session) {
    Gazetteer gazetteer = Gazetteer.read(session);
    Map<Long, Geometry> official =
        OfficialBoundaries.read(session, gazetteer).map(Official::areas).orElse(Map.of());
    return new PlaceLocator(Atlas.load(), gazetteer, official);
  }

  private static Geometry of(Map<String, Geometry> areas, Place place) {
    return place.iso() == null ? null : areas.get(place.iso());
  }

  private static void add(List<Boundary> boundaries, Place place, Geometry area) {
    if (area != null) {
      boundaries.add(new Boundary(place, PreparedGeometryFactory.prepare(area)));
    }
  }

  /**
   * The narrowest place that a point lies in.
   *
   * @param latitude in degrees, WGS 84
   * @param longitude in degrees, WGS 84
   * @return empty at sea, and where the gazetteer has no place
   */
  public Optional<Place> locate(double latitude, double longitude) {
    Point point = points.createPoint(new Coordinate(longitude, latitude));
    Place commune = containing(communes, point);
    if (commune != null) {
      return Optional.of(commune);
    }
    Place province = containing(provinces, point);
    if (province != null && byProvince.containsKey(province.id())) {
      return Optional.of(nearest(byProvince.get(province.id()), latitude, longitude));
    }
    Place near =
        nearest(
            byProvince.values().stream().flatMap(Collection::stream).toList(), latitude, longitude);
    if (province == null && near != null && kilometres(near, latitude, longitude) <= REACH) {
      return Optional.of(near);
    }
    return Optional.ofNullable(province != null ? province : containing(countries, point));
  }

  private static Place containing(List<Boundary> boundaries, Point point) {
    for (Boundary boundary : boundaries) {
      if (boundary.area().covers(point)) {
        return boundary.place();
      }
    }
    return null;
  }

  private static Place nearest(Collection<Place> places, double latitude, double longitude) {
    Place nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Place place : places) {
      double distance = kilometres(place, latitude, longitude);
      if (distance < least) {
        nearest = place;
        least = distance;
      }
    }
    return nearest;
  }

  /** Along the great circle, by the haversine formula (Sinnott, 1984). */
  private static double kilometres(Place place, double latitude, double longitude) {
    double dLat = Math.toRadians(place.latitude() - latitude);
    double dLon = Math.toRadians(place.longitude() - longitude);
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(place.latitude()))
                * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
