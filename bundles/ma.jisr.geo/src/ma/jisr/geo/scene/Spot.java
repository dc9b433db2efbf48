package ma.jisr.geo.scene;

/**
 * A record at a point of the plane.
 *
 * @param id of the record
 * @param name its label
 * @param x in metres
 * @param y in metres
 */
public record Spot(long id, String name, double x, double y) {}
