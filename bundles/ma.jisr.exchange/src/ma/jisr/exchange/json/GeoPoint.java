package ma.jisr.exchange.json;

import ma.jisr.exchange.ExchangeException;
import ma.jisr.model.text.Texts;

/**
 * A point on the earth, in degrees of WGS 84.
 *
 * @param latitude northwards
 * @param longitude eastwards
 */
record GeoPoint(double latitude, double longitude) {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  // Morocco with its Saharan provinces, rounded outwards to a tenth of a degree.
  private static final double SOUTH = 20.7;
  private static final double NORTH = 36.0;
  private static final double WEST = -17.2;
  private static final double EAST = -0.9;

  /** Whether it lies in the rectangle around Morocco. */
  boolean isInMorocco() {
    return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
  }

  /** The point that is meant when the two stand in the wrong order. */
  GeoPoint swapped() {
    return new GeoPoint(longitude, latitude);
  }

  /** Why it is no point on the earth, in a sentence; null when it is one. */
  String problem() {
    boolean valid = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return valid
        ? null
        : TEXTS.format("geo.range", String.valueOf(longitude), String.valueOf(latitude));
  }
}
