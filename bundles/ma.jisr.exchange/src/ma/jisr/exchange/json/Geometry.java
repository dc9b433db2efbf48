package ma.jisr.exchange.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.model.text.Texts;

/** Geometries of GeoJSON (RFC 7946, 3.1), checked, and the point that stands for each. */
final class Geometry {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int LEAST_OF_RING = 4;

  /** A geometry that is none; the message is one sentence for a person. */
  static final class Bad extends Exception {
    private static final long serialVersionUID = 1L;

    Bad(String sentence) {
      super(sentence, null, false, false);
    }
  }

  private Geometry() {}

  /**
   * The point of a geometry: itself, the middle of several points, the centroid of the largest
   * polygon.
   *
   * @return null when there is no geometry
   */
  static GeoPoint point(Object geometry) throws Bad {
    if (geometry == null) {
      return null;
    }
    if (!(geometry instanceof Map<?, ?> map) || !(map.get("type") instanceof String type)) {
      throw new Bad(TEXTS.format("geo.type", "?"));
    }
    Object coordinates = map.get("coordinates");
    return switch (type) {
      case "Point" -> position(coordinates);
      case "MultiPoint", "LineString" -> middle(positions(coordinates));
      case "MultiLineString" -> {
        List<GeoPoint> all = new ArrayList<>();
        for (Object line : list(coordinates)) {
          all.addAll(positions(line));
        }
        yield middle(all);
      }
      case "Polygon" -> polygon(list(coordinates)).centre();
      case "MultiPolygon" -> {
        Area largest = null;
        for (Object one : list(coordinates)) {
          Area area = polygon(list(one));
          largest = largest == null || area.size > largest.size ? area : largest;
        }
        if (largest == null) {
          throw new Bad(TEXTS.text("geo.coordinates"));
        }
        yield largest.centre();
      }
      default -> {
        String shown = type.length() > 40 ? type.substring(0, 40) + '…' : type;
        throw new Bad(TEXTS.format("geo.type", shown));
      }
    };
  }

  private static List<?> list(Object value) throws Bad {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw new Bad(TEXTS.text("geo.coordinates"));
  }

  private static GeoPoint position(Object value) throws Bad {
    List<?> numbers = list(value);
    if (numbers.size() < 2
        || !(numbers.get(0) instanceof BigDecimal longitude)
        || !(numbers.get(1) instanceof BigDecimal latitude)) {
      throw new Bad(TEXTS.text("geo.coordinates"));
    }
    return new GeoPoint(latitude.doubleValue(), longitude.doubleValue());
  }

  private static List<GeoPoint> positions(Object value) throws Bad {
    List<GeoPoint> points = new ArrayList<>();
    for (Object one : list(value)) {
      points.add(position(one));
    }
    return points;
  }

  private static GeoPoint middle(List<GeoPoint> points) {
    double latitude = 0;
    double longitude = 0;
    for (GeoPoint point : points) {
      latitude += point.latitude() / points.size();
      longitude += point.longitude() / points.size();
    }
    return new GeoPoint(latitude, longitude);
  }

  /** An area in square degrees, and its first moments. */
  private record Area(double size, double latitude, double longitude, GeoPoint any) {

    GeoPoint centre() {
      return size == 0 ? any : new GeoPoint(latitude, longitude);
    }
  }

  /** The outer ring of a polygon, by the shoelace formula; the others are checked. */
  private static Area polygon(List<?> rings) throws Bad {
    Area outer = null;
    for (int i = 0; i < rings.size(); i++) {
      List<GeoPoint> ring = positions(rings.get(i));
      if (ring.size() < LEAST_OF_RING || !ring.get(0).equals(ring.get(ring.size() - 1))) {
        throw new Bad(TEXTS.format("geo.ring", i + 1));
      }
      outer = outer == null ? area(ring) : outer;
    }
    return outer;
  }

  private static Area area(List<GeoPoint> ring) {
    GeoPoint origin = ring.get(0); // near zero, little is lost to rounding
    double twice = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i + 1 < ring.size(); i++) {
      double x0 = ring.get(i).longitude() - origin.longitude();
      double y0 = ring.get(i).latitude() - origin.latitude();
      double x1 = ring.get(i + 1).longitude() - origin.longitude();
      double y1 = ring.get(i + 1).latitude() - origin.latitude();
      double cross = x0 * y1 - x1 * y0;
      twice += cross;
      x += (x0 + x1) * cross;
      y += (y0 + y1) * cross;
    }
    double size = Math.abs(twice) / 2;
    return size == 0
        ? new Area(0, 0, 0, origin)
        : new Area(
            size,
            origin.latitude() + y / (3 * twice),
            origin.longitude() + x / (3 * twice),
            origin);
  }
}
