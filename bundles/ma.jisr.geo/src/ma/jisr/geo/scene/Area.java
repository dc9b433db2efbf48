package ma.jisr.geo.scene;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * An area on the plane.
 *
 * @param id of the place that it is, 0 for none
 * @param name for a person who points at it
 * @param detail a second line for that person, or ""
 * @param fill its colour as 0xAARRGGBB
 * @param rings x and y of their points by turns, in metres; the even-odd rule tells inside
 * @param bounds around them
 */
public record Area(
    long id, String name, String detail, int fill, double[][] rings, Envelope bounds) {

  /** An area of polygons on the plane. */
  public static Area of(long id, String name, String detail, int fill, Geometry polygons) {
    List<double[]> rings = new ArrayList<>();
    for (Object part : PolygonExtracter.getPolygons(polygons)) {
      Polygon polygon = (Polygon) part;
      rings.add(flat(polygon.getExteriorRing()));
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        rings.add(flat(polygon.getInteriorRingN(i)));
      }
    }
    return new Area(
        id, name, detail, fill, rings.toArray(double[][]::new), polygons.getEnvelopeInternal());
  }

  private static double[] flat(LinearRing ring) {
    Coordinate[] points = ring.getCoordinates();
    double[] flat = new double[2 * points.length];
    for (int i = 0; i < points.length; i++) {
      flat[2 * i] = points[i].x;
      flat[2 * i + 1] = points[i].y;
    }
    return flat;
  }

  /** The same area, otherwise coloured and described. */
  public Area with(String newDetail, int newFill) {
    return new Area(id, name, newDetail, newFill, rings, bounds);
  }

  /** Whether a point of the plane lies in it. */
  public boolean contains(double x, double y) {
    if (!bounds.contains(x, y)) {
      return false;
    }
    boolean inside = false;
    for (double[] ring : rings) {
      for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        boolean crosses = ring[i + 1] > y != ring[j + 1] > y;
        if (crosses
            && x
                < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
