package ma.jisr.geo.atlas;

import ma.jisr.geo.projection.Projection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Lays geometries in degrees on the plane of a projection. */
public final class Plane {

  private Plane() {}

  /** A geometry in degrees, in metres on the plane; valid. */
  public static Geometry of(Geometry degrees, Projection projection) {
    Geometry plane = degrees.copy();
    plane.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence points, int i) {
            double[] xy = projection.forward(points.getX(i), points.getY(i));
            points.setOrdinate(i, CoordinateSequence.X, xy[0]);
            points.setOrdinate(i, CoordinateSequence.Y, xy[1]);
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
    return plane;
  }

  /** The same, repaired if it is to be cut or joined afterwards. */
  public static Geometry valid(Geometry degrees, Projection projection) {
    Geometry plane = of(degrees, projection);
    return plane.isValid() ? plane : GeometryFixer.fix(plane);
  }

  /** A point in degrees on the plane. */
  public static Coordinate of(double longitude, double latitude, Projection projection) {
    double[] xy = projection.forward(longitude, latitude);
    return new Coordinate(xy[0], xy[1]);
  }
}
