package ma.jisr.geo.read;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Cuts areas that lie across the meridian of 180°, as RFC 7946, section 3.1.9, asks: a ring that
 * steps from one edge of the map to the other would be drawn through the whole of it.
 */
final class Antimeridian {

  private static final double TURN = 360;

  private Antimeridian() {}

  /** The parts of a polygon, given by its rings, on the near side of the meridian of 180°. */
  static List<Polygon> polygons(List<LinearRing> rings) {
    if (rings.stream().noneMatch(Antimeridian::steps)) {
      return List.of(Rings.polygon(rings));
    }
    Geometry area = null;
    for (LinearRing ring : rings) { // by the even-odd rule, whichever of them are holes
      Geometry inside = inside(ring);
      area = area == null ? inside : area.symDifference(inside);
    }
    List<Polygon> parts = new ArrayList<>();
    for (Object part : PolygonExtracter.getPolygons(area)) {
      parts.add((Polygon) part);
    }
    return parts;
  }

  private static boolean steps(LinearRing ring) {
    for (int i = 1; i < ring.getNumPoints(); i++) {
      if (Math.abs(ring.getCoordinateN(i).x - ring.getCoordinateN(i - 1).x) > TURN / 2) {
        return true;
      }
    }
    return false;
  }

  private static Geometry inside(LinearRing ring) {
    List<Coordinate> open = new ArrayList<>();
    double turns = 0;
    Coordinate before = null;
    for (Coordinate point : ring.getCoordinates()) {
      if (before != null && Math.abs(point.x - before.x) > TURN / 2) {
        turns += Math.signum(before.x - point.x);
      }
      open.add(new Coordinate(point.x + turns * TURN, point.y));
      before = point;
    }
    if (Math.round(turns) != 0) { // it goes round a pole: closed along the edge of the map
      double pole = Math.copySign(90, open.get(0).y);
      open.add(new Coordinate(open.get(open.size() - 1).x, pole));
      open.add(new Coordinate(open.get(0).x, pole));
      open.add(open.get(0).copy());
    }
    Geometry whole =
        GeometryFixer.fix(Rings.FACTORY.createPolygon(open.toArray(Coordinate[]::new)));
    Geometry inside = null;
    for (int turn = -2; turn <= 2; turn++) {
      Geometry box =
          Rings.FACTORY.toGeometry(
              new Envelope(turn * TURN - TURN / 2, turn * TURN + TURN / 2, -90, 90));
      Geometry part = whole.intersection(box);
      if (!part.isEmpty()) {
        part = AffineTransformation.translationInstance(-turn * TURN, 0).transform(part);
        inside = inside == null ? part : inside.union(part);
      }
    }
    return inside == null ? whole : inside;
  }
}
