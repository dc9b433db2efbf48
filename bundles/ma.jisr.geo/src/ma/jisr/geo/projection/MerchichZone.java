package ma.jisr.geo.projection;

import java.util.Arrays;
import java.util.Optional;

/**
 * The Lambert zones of Morocco on the Merchich datum, with the parameters of the EPSG register, and
 * the way to WGS 84: translation by 31, 146 and 47 m (EPSG 1165, within 7 m).
 */
public enum MerchichZone {
  /** Nord Maroc. */
  NORTH(26191, "Nord Maroc", 33.3, 0.999625769, 500_000, 300_000),
  /** Sud Maroc. */
  SOUTH(26192, "Sud Maroc", 29.7, 0.999615596, 500_000, 300_000),
  /** Sahara, in use before it was divided. */
  SAHARA(26193, "Sahara", 26.1, 0.9996, 1_200_000, 400_000),
  /** Sahara Nord. */
  SAHARA_NORTH(26194, "Sahara Nord", 26.1, 0.999616304, 1_200_000, 400_000),
  /** Sahara Sud. */
  SAHARA_SOUTH(26195, "Sahara Sud", 22.5, 0.999616437, 1_500_000, 400_000);

  private static final double MERIDIAN = -5.4;
  private static final double[] SHIFT = {31, 146, 47};
  private static final double SAME_SCALE = 1e-7;
  private static final double SAME_DEGREE = 1e-3;
  private final int epsg;
  private final String title;
  private final double latitude;
  private final double scale;
  private final LambertConformal projection;

  MerchichZone(int epsg, String title, double latitude, double scale, double east, double north) {
    this.epsg = epsg;
    this.title = title;
    this.latitude = latitude;
    this.scale = scale;
    projection =
        new LambertConformal(
            Ellipsoid.CLARKE_1880_IGN,
            new double[] {MERIDIAN, latitude},
            new double[] {latitude},
            scale,
            new double[] {east, north});
  }

  /** Its number in the EPSG register. */
  public int epsg() {
    return epsg;
  }

  /** Its name. */
  public String title() {
    return title;
  }

  /** The zone of an EPSG number. */
  public static Optional<MerchichZone> ofEpsg(int number) {
    return Arrays.stream(values()).filter(zone -> zone.epsg == number).findFirst();
  }

  /** The zone with an origin, in degrees, and a scale at it. */
  public static Optional<MerchichZone> ofOrigin(double latitude, double scale) {
    return Arrays.stream(values())
        .filter(zone -> Math.abs(zone.latitude - latitude) < SAME_DEGREE)
        .filter(zone -> Math.abs(zone.scale - scale) < SAME_SCALE)
        .findFirst();
  }

  /**
   * A point of the zone on the globe.
   *
   * @param east in metres
   * @param north in metres
   * @return longitude and latitude in degrees (WGS 84)
   */
  public double[] toWgs84(double east, double north) {
    double[] local = projection.inverse(east, north);
    double[] xyz =
        Ellipsoid.CLARKE_1880_IGN.toGeocentric(Math.toRadians(local[0]), Math.toRadians(local[1]));
    for (int i = 0; i < xyz.length; i++) {
      xyz[i] += SHIFT[i];
    }
    double[] radians = Ellipsoid.WGS84.toGeographic(xyz);
    return new double[] {Math.toDegrees(radians[0]), Math.toDegrees(radians[1])};
  }
}
