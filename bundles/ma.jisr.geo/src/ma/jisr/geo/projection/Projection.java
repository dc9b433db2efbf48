package ma.jisr.geo.projection;

/** From the globe to a plane and back. */
public interface Projection {

  /**
   * A point of the globe on the plane.
   *
   * @param longitude in degrees, east positive
   * @param latitude in degrees, north positive
   * @return east and north in metres
   */
  double[] forward(double longitude, double latitude);

  /**
   * A point of the plane on the globe.
   *
   * @param east in metres
   * @param north in metres
   * @return longitude and latitude in degrees; those of the nearest place for points off the map
   */
  double[] inverse(double east, double north);

  /** Whether lengths on the plane are those of the ground everywhere, so that a scale is true. */
  boolean hasScale();
}
