package ma.jisr.geo.scene;

/**
 * How a text on a map looks.
 *
 * @param size of the letters in pixels
 * @param bold whether it is bold
 * @param color as 0xAARRGGBB
 * @param halo the colour around the letters, 0 for none
 */
public record TextStyle(int size, boolean bold, int color, int halo) {}
