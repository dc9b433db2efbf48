package ma.jisr.geo.scene;

/**
 * The name of a place on the map.
 *
 * @param text in the window’s language
 * @param x where it belongs, in metres
 * @param y where it belongs, in metres
 * @param rank the less, the sooner it is placed
 * @param room how wide what it names is, in metres: a name is left out while that is but a dot
 * @param style its letters
 */
public record Name(String text, double x, double y, double rank, double room, TextStyle style) {}
