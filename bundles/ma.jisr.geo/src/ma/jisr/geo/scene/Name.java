package ma.jisr.geo.scene;

/**
 * The name of a place on the map.
 *
 * @param text in the window’s language
 * @param x where it belongs, in metres
 * @param y where it belongs, in metres
 * @param rank the less, the sooner it is placed
 * @param style its letters
 */
public record Name(String text, double x, double y, double rank, TextStyle style) {}
