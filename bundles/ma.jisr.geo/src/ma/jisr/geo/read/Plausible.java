package ma.jisr.geo.read;

import java.util.List;
import ma.jisr.geo.Feature;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.GeoException.Reason;
import org.locationtech.jts.geom.Envelope;

/** Whether boundaries lie where boundaries of Morocco can. */
final class Plausible {

  /** Morocco from Lagouira to Tangier and Figuig, with a degree around it. */
  private static final Envelope MOROCCO = new Envelope(-18.2, 0, 19.7, 37);

  private Plausible() {}

  static boolean isNearMorocco(double longitude, double latitude) {
    return MOROCCO.contains(longitude, latitude);
  }

  /**
   * Refuses a file whose latitudes stand where longitudes should.
   *
   * @throws GeoException COORDINATES with the number of the first such feature
   */
  static void check(String file, List<Feature> features) {
    for (Feature feature : features) {
      Envelope at = feature.geometry().getEnvelopeInternal();
      Envelope turned = new Envelope(at.getMinY(), at.getMaxY(), at.getMinX(), at.getMaxX());
      if (!MOROCCO.intersects(at) && MOROCCO.contains(turned)) {
        throw GeoException.of(Reason.COORDINATES, "bad.turned", file, feature.number());
      }
    }
  }
}
