package ma.jisr.network.insight;

/**
 * Where an actor stands among all by a measure.
 *
 * @param place 1 for the greatest value; equals share the place of the first of them
 * @param of how many actors there are
 * @param equals how many have this value, the actor itself included
 */
public record Rank(int place, int of, int equals) {

  /** Where one of some values stands; the greatest is first. */
  static Rank of(double[] values, int index) {
    int greater = 0;
    int equals = 0;
    double own = values[index];
    // Values that differ by rounding alone are equal to people.
    double near = 1e-9 * Math.max(1, Math.abs(own));
    for (double value : values) {
      greater += value > own + near ? 1 : 0;
      equals += Math.abs(value - own) <= near ? 1 : 0;
    }
    return new Rank(greater + 1, values.length, equals);
  }
}
