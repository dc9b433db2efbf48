package ma.jisr.network.ui.graph;

/**
 * A small picture with transparent parts, as a word with its white edge.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb row by row, not multiplied by its alpha
 */
record Sprite(int width, int height, int[] argb) {}
