package ma.jisr.network.insight;

import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.actors.Tie;
import ma.jisr.network.file.NetworkData;

/** The actors and ties of a workspace in the form in which networks are measured. */
public final class WorkspaceNetwork {

  /** A tie of weight 0 is there all the same: it counts as the weakest of all. */
  private static final double WEAKEST = 1e-9;

  private static final Object[] NOTHING = {};

  private WorkspaceNetwork() {}

  /** The same network: node i is actor i, tie i is tie i; identifiers are those of the records. */
  public static NetworkData data(ActorNetwork network) {
    NetworkData data = new NetworkData();
    for (Actor actor : network.actors()) {
      data.add(new NetworkData.Node(Long.toString(actor.id()), actor.label(), NOTHING));
    }
    for (Tie tie : network.ties()) {
      data.add(
          new NetworkData.Tie(
              Long.toString(tie.id()),
              tie.source(),
              tie.target(),
              tie.directed(),
              Math.max(tie.weight(), WEAKEST),
              NOTHING));
    }
    return data;
  }
}
