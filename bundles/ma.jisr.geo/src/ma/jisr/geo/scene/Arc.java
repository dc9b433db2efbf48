package ma.jisr.geo.scene;

/**
 * What ties two places, drawn as an arc.
 *
 * @param ids the records that it stands for
 * @param from x and y of its start in metres
 * @param to x and y of its end in metres
 */
public record Arc(long[] ids, double[] from, double[] to) {}
