package ma.jisr.geo.projection;

/**
 * The figure of the earth that a system of coordinates reckons with.
 *
 * @param a equatorial radius in metres
 * @param f flattening
 */
record Ellipsoid(double a, double f) {

  /** WGS 84 (EPSG 7030). */
  static final Ellipsoid WGS84 = new Ellipsoid(6_378_137.0, 1 / 298.257223563);

  /** Clarke 1880 (IGN) (EPSG 7011), of the Merchich datum. */
  static final Ellipsoid CLARKE_1880_IGN =
      new Ellipsoid(6_378_249.2, 1 - 6_356_515.0 / 6_378_249.2);

  /** The square of the first eccentricity. */
  double e2() {
    return f * (2 - f);
  }

  /** Geographic (radians, on the surface) to geocentric coordinates in metres. */
  double[] toGeocentric(double lambda, double phi) {
    double n = a / Math.sqrt(1 - e2() * Math.pow(Math.sin(phi), 2));
    return new double[] {
      n * Math.cos(phi) * Math.cos(lambda),
      n * Math.cos(phi) * Math.sin(lambda),
      n * (1 - e2()) * Math.sin(phi)
    };
  }

  /**
   * Geocentric coordinates in metres to longitude and latitude in radians (B. R. Bowring, 1976).
   */
  double[] toGeographic(double[] xyz) {
    double p = Math.hypot(xyz[0], xyz[1]);
    double b = a * (1 - f);
    double theta = Math.atan2(xyz[2] * a, p * b);
    double second = (a * a - b * b) / (b * b);
    double phi =
        Math.atan2(
            xyz[2] + second * b * Math.pow(Math.sin(theta), 3),
            p - e2() * a * Math.pow(Math.cos(theta), 3));
    return new double[] {Math.atan2(xyz[1], xyz[0]), phi};
  }
}
