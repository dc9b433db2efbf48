package ma.jisr.geo.data;

import ma.jisr.model.core.PlaceKind;

/**
 * A place of the gazetteer as a map needs it.
 *
 * @param id the record’s identifier
 * @param code the official one, or null
 * @param kind commune, province, region or country
 * @param parent the place that it belongs to, 0 for none
 * @param iso its ISO 3166 code, or null
 * @param longitude of its centroid, in degrees; NaN if unknown
 * @param latitude of its centroid, in degrees; NaN if unknown
 * @param population at the last census, 0 if unknown
 * @param name in the program’s language
 * @param french its name in the base language
 */
public record Place(
    long id,
    String code,
    PlaceKind kind,
    long parent,
    String iso,
    double longitude,
    double latitude,
    int population,
    String name,
    String french) {

  /** Whether its centroid is known. */
  public boolean isLocated() {
    return Double.isFinite(longitude) && Double.isFinite(latitude);
  }
}
