package ma.jisr.network.actors;

import java.util.List;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The actors of a workspace and the ties between them, as they were last committed. Actors are
 * numbered from 0; parallel ties, and ties of an actor with itself, are kept.
 *
 * @param actors every organisation, and each person that has a tie; by identifier
 * @param ties by identifier
 */
public record ActorNetwork(List<Actor> actors, List<Tie> ties) {

  /** A tie of weight 0 is there all the same: it is computed with as the weakest of all. */
  private static final double WEAKEST = 1e-9;

  /** Keeps copies. */
  public ActorNetwork {
    actors = List.copyOf(actors);
    ties = List.copyOf(ties);
  }

  /**
   * Reads the network of a workspace.
   *
   * @throws OperationCanceledException when the monitor says so
   */
  public static ActorNetwork read(Session session, IProgressMonitor monitor) {
    return new ActorReader(session, monitor).read();
  }

  /** The same actors, and the ties that a filter lets pass. */
  public ActorNetwork with(TieFilter filter) {
    List<Tie> passed =
        ties.stream()
            .filter(t -> filter.passes(t, actors.get(t.source()), actors.get(t.target())))
            .toList();
    return new ActorNetwork(actors, passed);
  }

  /**
   * The network for computing: node i is actor i. It is directed when a tie is; one without
   * direction is then two that lead there and back.
   */
  public Graph graph() {
    boolean directed = ties.stream().anyMatch(Tie::directed);
    GraphBuilder builder = new GraphBuilder(directed).nodes(actors.size());
    for (Tie tie : ties) {
      double weight = Math.max(tie.weight(), WEAKEST);
      builder.tie(tie.source(), tie.target(), weight);
      if (directed && !tie.directed() && tie.source() != tie.target()) {
        builder.tie(tie.target(), tie.source(), weight);
      }
    }
    return builder.build();
  }
}
