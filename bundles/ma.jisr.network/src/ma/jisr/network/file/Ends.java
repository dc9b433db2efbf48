package ma.jisr.network.file;

import java.util.List;
import ma.jisr.network.file.NetworkData.Tie;

/** Joins ties to their nodes once all nodes are known. */
final class Ends {

  private Ends() {}

  /**
   * Adds ties to a network.
   *
   * @throws NetworkFileException when a tie has a node that is not there, with its line
   */
  static void join(NetworkData data, List<Waiting> waiting, Xml xml) {
    for (Waiting tie : waiting) {
      int source = data.number(tie.source());
      int target = data.number(tie.target());
      if (source < 0 || target < 0) {
        String missing = source < 0 ? tie.source() : tie.target();
        throw xml.failureAt(tie.line(), "tie.noNode", missing);
      }
      data.add(new Tie(tie.id(), source, target, tie.directed(), tie.weight(), tie.values()));
    }
  }

  /** A weight; one that is no positive number is refused. */
  static double weight(double weight, Xml xml) {
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw xml.failure("tie.weight", String.valueOf(weight));
    }
    return weight;
  }
}
