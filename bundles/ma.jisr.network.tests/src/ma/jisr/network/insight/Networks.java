package ma.jisr.network.insight;

import java.util.Locale;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.file.NetworkData.Tie;

/** Small networks written down in a line. */
final class Networks {

  private final NetworkData data = new NetworkData();

  /** Nodes by identifier, apart by spaces; their labels are the same in capitals. */
  Networks(String nodes) {
    for (String id : nodes.split(" ")) {
      if (!id.isEmpty()) {
        data.add(new Node(id, id.toUpperCase(Locale.ROOT), new Object[0]));
      }
    }
  }

  /** Ties as {@code a-b} or, with a direction, {@code a>b}, apart by spaces. */
  Networks edges(String ties) {
    for (String tie : ties.split(" ")) {
      String[] ends = tie.split("[->]");
      int from = data.number(ends[0]);
      int to = data.number(ends[1]);
      data.add(new Tie(null, from, to, tie.contains(">"), 1, new Object[0]));
    }
    return this;
  }

  NetworkData data() {
    return data;
  }
}
