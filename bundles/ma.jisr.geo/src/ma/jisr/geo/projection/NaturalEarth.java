package ma.jisr.geo.projection;

/**
 * The Natural Earth projection of T. Patterson, for maps of the world, in the polynomial form of B.
 * Šavrič, B. Jenny, T. Patterson, D. Petrovič and L. Hurni, A Polynomial Equation for the Natural
 * Earth Projection, Cartography and Geographic Information Science 38 (2011), pages 363 to 372.
 */
public final class NaturalEarth implements Projection {

  private static final double RADIUS = 6_371_008.8;
  private static final double TOP = y(Math.PI / 2);

  private static double length(double phi) {
    double p2 = phi * phi;
    double p4 = p2 * p2;
    double p10 = p4 * p4 * p2;
    return 0.8707 - 0.131979 * p2 - 0.013791 * p4 + p10 * (0.003971 - 0.001529 * p2);
  }

  private static double y(double phi) {
    double p2 = phi * phi;
    double p6 = p2 * p2 * p2;
    return phi * (1.007226 + 0.015085 * p2 + p6 * (-0.044475 + 0.028874 * p2 - 0.005916 * p2 * p2));
  }

  private static double slope(double phi) {
    double p2 = phi * phi;
    double p6 = p2 * p2 * p2;
    return 1.007226
        + 3 * 0.015085 * p2
        + p6 * (7 * -0.044475 + 9 * 0.028874 * p2 - 11 * 0.005916 * p2 * p2);
  }

  @Override
  public double[] forward(double longitude, double latitude) {
    double phi = Math.toRadians(latitude);
    return new double[] {RADIUS * Math.toRadians(longitude) * length(phi), RADIUS * y(phi)};
  }

  @Override
  public double[] inverse(double east, double north) {
    double wanted = Math.max(-TOP, Math.min(TOP, north / RADIUS));
    double phi = wanted;
    for (int i = 0; i < 20; i++) { // Newton’s method
      double step = (y(phi) - wanted) / slope(phi);
      phi -= step;
      if (Math.abs(step) < 1e-12) {
        break;
      }
    }
    double longitude = Math.toDegrees(east / RADIUS / length(phi));
    return new double[] {Math.max(-180, Math.min(180, longitude)), Math.toDegrees(phi)};
  }

  @Override
  public boolean hasScale() {
    return false;
  }
}
