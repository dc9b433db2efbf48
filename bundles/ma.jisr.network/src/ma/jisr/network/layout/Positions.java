package ma.jisr.network.layout;

import java.util.Arrays;

/**
 * Where the nodes of a graph stand on the plane, x to the right and y upwards; {@link
 * ForceLayout#LENGTH} is about the length of a tie.
 *
 * @param x by node
 * @param y by node
 */
public record Positions(double[] x, double[] y) {

  /** All at the origin. */
  public static Positions of(int size) {
    return new Positions(new double[size], new double[size]);
  }

  /** How many nodes they are of. */
  public int size() {
    return x.length;
  }

  /** The same in arrays of their own. */
  public Positions copy() {
    return new Positions(x.clone(), y.clone());
  }

  /** Whether each is a finite number. */
  public boolean areFinite() {
    return Arrays.stream(x).allMatch(Double::isFinite)
        && Arrays.stream(y).allMatch(Double::isFinite);
  }
}
