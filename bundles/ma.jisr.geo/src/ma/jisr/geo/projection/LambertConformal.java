package ma.jisr.geo.projection;

/**
 * Lambert conformal conic on an ellipsoid, with one or two standard parallels: J. P. Snyder, Map
 * Projections – A Working Manual, USGS Professional Paper 1395 (1987), pages 107 to 109.
 */
public final class LambertConformal implements Projection {

  private static final int ROUNDS = 8;
  private final double e;
  private final double n;
  private final double aF;
  private final double rho0;
  private final double lambda0;
  private final double falseEast;
  private final double falseNorth;

  /**
   * A projection.
   *
   * @param ellipsoid whose surface it takes
   * @param origin longitude and latitude of the origin, in degrees
   * @param parallels one or two standard parallels, in degrees
   * @param scale at the standard parallel (1 for two of them)
   * @param offset east and north of the origin, in metres
   */
  LambertConformal(
      Ellipsoid ellipsoid, double[] origin, double[] parallels, double scale, double[] offset) {
    e = Math.sqrt(ellipsoid.e2());
    lambda0 = Math.toRadians(origin[0]);
    double phi1 = Math.toRadians(parallels[0]);
    double phi2 = Math.toRadians(parallels[parallels.length - 1]);
    double m1 = m(phi1);
    double t1 = t(phi1);
    n =
        phi1 == phi2
            ? Math.sin(phi1)
            : (Math.log(m1) - Math.log(m(phi2))) / (Math.log(t1) - Math.log(t(phi2)));
    aF = ellipsoid.a() * scale * m1 / (n * Math.pow(t1, n));
    rho0 = aF * Math.pow(t(Math.toRadians(origin[1])), n);
    falseEast = offset[0];
    falseNorth = offset[1];
  }

  /**
   * The projection of maps of Morocco: WGS 84, standard parallels 24° and 34° north, so that the
   * scale is right within 0.4 % from Lagouira to Tangier.
   */
  public static LambertConformal morocco() {
    return new LambertConformal(
        Ellipsoid.WGS84, new double[] {-7, 29}, new double[] {24, 34}, 1, new double[] {0, 0});
  }

  private double m(double phi) {
    return Math.cos(phi) / Math.sqrt(1 - Math.pow(e * Math.sin(phi), 2));
  }

  private double t(double phi) {
    double es = e * Math.sin(phi);
    return Math.tan(Math.PI / 4 - phi / 2) / Math.pow((1 - es) / (1 + es), e / 2);
  }

  @Override
  public double[] forward(double longitude, double latitude) {
    // At the poles the plane has no end; no map of a country comes near.
    double phi = Math.toRadians(Math.max(-80, Math.min(89, latitude)));
    double rho = aF * Math.pow(t(phi), n);
    double theta = n * (Math.toRadians(longitude) - lambda0);
    return new double[] {
      falseEast + rho * Math.sin(theta), falseNorth + rho0 - rho * Math.cos(theta)
    };
  }

  @Override
  public double[] inverse(double east, double north) {
    double x = east - falseEast;
    double y = rho0 - (north - falseNorth);
    double rho = Math.copySign(Math.hypot(x, y), n);
    double t = Math.pow(rho / aF, 1 / n);
    double phi = Math.PI / 2 - 2 * Math.atan(t);
    for (int i = 0; i < ROUNDS; i++) { // converges by a factor of some hundred each time
      double es = e * Math.sin(phi);
      phi = Math.PI / 2 - 2 * Math.atan(t * Math.pow((1 - es) / (1 + es), e / 2));
    }
    double lambda = Math.atan2(x, y) / n + lambda0;
    return new double[] {Math.toDegrees(lambda), Math.toDegrees(phi)};
  }

  @Override
  public boolean hasScale() {
    return true;
  }
}
