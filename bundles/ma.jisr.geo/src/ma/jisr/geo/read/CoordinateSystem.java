package ma.jisr.geo.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import ma.jisr.geo.projection.MerchichZone;
import org.locationtech.jts.geom.Coordinate;

/** The system that the coordinates of a file are in: WGS 84, or a Lambert zone of Morocco. */
final class CoordinateSystem {

  /** Longitude and latitude in degrees. */
  static final CoordinateSystem WGS84 = new CoordinateSystem(null);

  private static final Pattern EPSG = Pattern.compile("EPSG:(?:[\\d.]*:)?(\\d{4,6})$");
  private static final Pattern NAME =
      Pattern.compile("^\\s*(?:PROJCS|GEOGCS|PROJCRS|GEOGCRS|[A-Z]+)\\s*\\[\\s*\"([^\"]*)\"");
  private static final Pattern PARAMETER =
      Pattern.compile("PARAMETER\\s*\\[\\s*\"([^\"]+)\"\\s*,\\s*([-+.\\dEe]+)");
  private static final int[] DEGREES = {4326, 4979, 6318};
  private final MerchichZone zone;

  private CoordinateSystem(MerchichZone zone) {
    this.zone = zone;
  }

  /** The system that a GeoJSON file names, as "urn:ogc:def:crs:EPSG::26191". */
  static CoordinateSystem named(String file, String name) {
    if (name.toUpperCase(Locale.ROOT).contains("CRS84")) {
      return WGS84;
    }
    Matcher matcher = EPSG.matcher(name.toUpperCase(Locale.ROOT));
    if (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1));
      if (java.util.Arrays.stream(DEGREES).anyMatch(n -> n == number)) {
        return WGS84;
      }
      Optional<MerchichZone> zone = MerchichZone.ofEpsg(number);
      if (zone.isPresent()) {
        return new CoordinateSystem(zone.get());
      }
    }
    throw GeoException.of(Reason.COORDINATES, "bad.system", file, name);
  }

  /**
   * The system that a .prj file describes in well-known text.
   *
   * @throws GeoException COORDINATES, with its name, for any other system
   */
  static CoordinateSystem described(String file, String text) {
    Matcher matcher = NAME.matcher(text);
    String name = matcher.find() ? matcher.group(1) : text.strip().lines().findFirst().orElse("?");
    String upper = text.strip().toUpperCase(Locale.ROOT);
    boolean wgs = upper.replaceAll("[ _]", "").contains("WGS84") || upper.contains("WGS_1984");
    if (upper.startsWith("GEOG") && wgs) {
      return WGS84;
    }
    if (upper.startsWith("PROJ") && upper.contains("MERCHICH") && upper.contains("LAMBERT")) {
      // Angles are in degrees, or in grades as the Moroccan maps have them.
      double unit = upper.contains("\"GRAD") || upper.contains("\"GON") ? 0.9 : 1;
      double latitude = parameter(text, "latitude_of_origin", "Latitude of natural origin") * unit;
      double scale = parameter(text, "scale_factor", "Scale factor at natural origin");
      Optional<MerchichZone> zone = MerchichZone.ofOrigin(latitude, scale);
      if (zone.isPresent()) {
        return new CoordinateSystem(zone.get());
      }
    }
    throw GeoException.of(Reason.COORDINATES, "bad.system", file, name);
  }

  private static double parameter(String text, String... names) {
    Matcher matcher = PARAMETER.matcher(text);
    while (matcher.find()) {
      for (String name : names) {
        if (matcher.group(1).equalsIgnoreCase(name)) {
          return Double.parseDouble(matcher.group(2));
        }
      }
    }
    return Double.NaN;
  }

  /**
   * A point in degrees.
   *
   * @throws GeoException COORDINATES when it cannot be in this system
   */
  Coordinate toWgs84(String file, int feature, double x, double y) {
    if (zone == null) {
      if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
        throw GeoException.of(Reason.COORDINATES, "bad.degrees", file, feature, plain(x), plain(y));
      }
      return new Coordinate(x, y);
    }
    // Degrees taken for metres would all lie within a stone’s throw of the origin of the zone.
    boolean metres = Math.abs(x) > 180 || Math.abs(y) > 90;
    double[] degrees = zone.toWgs84(x, y);
    if (!metres || !Plausible.isNearMorocco(degrees[0], degrees[1])) {
      throw GeoException.of(
          Reason.COORDINATES,
          "bad.zone",
          file,
          feature,
          plain(x),
          plain(y),
          zone.title() + " (EPSG " + plain(zone.epsg()) + ')');
    }
    return new Coordinate(degrees[0], degrees[1]);
  }

  private static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
