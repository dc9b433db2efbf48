package ma.jisr.network.layout;

/** A component that stands somewhere as a whole. */
interface Piece {

  /** How many nodes it has. */
  int size();

  /** The least x and y, then the greatest. */
  double[] bounds();

  /** Moves as a whole. */
  void shift(double byX, double byY);

  /** Turns as a whole, by a right angle. */
  void turn();
}
