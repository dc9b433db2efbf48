package ma.jisr.network.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.coverage.Fieldwork;
import ma.jisr.network.metric.Metric;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** What the network suggests: whom to bring together, whom to invite, what to secure. */
public final class Suggestions {

  /** How many of a kind are worth a look. */
  private static final int SHOWN = 20;

  private static final Set<Metric> NEEDED =
      EnumSet.of(Metric.DEGREE, Metric.BETWEENNESS, Metric.COMMUNITY);

  private Suggestions() {}

  /**
   * Looks for suggestions.
   *
   * @param network the actors and their ties
   * @param work the names of themes and places
   * @param monitor shows progress; may be null
   * @return by kind, the best of each first
   * @throws org.eclipse.core.runtime.OperationCanceledException when it was cancelled
   */
  public static List<Suggestion> of(
      ActorNetwork network, Fieldwork work, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 10);
    Measures measures = Measures.of(WorkspaceNetwork.data(network), NEEDED, progress.split(8));
    Ground ground = new Ground(network, measures, work);
    List<Suggestion> all = new ArrayList<>();
    add(all, new Workshops(ground).find());
    add(all, new Invitations(ground).find());
    add(all, new Risks(ground).find());
    add(all, new MissingTies(ground).find(progress.split(2)));
    return all;
  }

  private static void add(List<Suggestion> all, List<Suggestion> some) {
    some.stream()
        .sorted(
            Comparator.comparingDouble((Suggestion s) -> -s.score())
                .thenComparing(Suggestion::sentence))
        .limit(SHOWN)
        .forEach(all::add);
  }

  /** What a kind of suggestions is called. */
  public static String title(Suggestion.Kind kind) {
    return Ground.TEXTS.text("kind." + kind.key());
  }

  /** What a kind of suggestions is. */
  public static String meaning(Suggestion.Kind kind) {
    return Ground.TEXTS.text("kind." + kind.key() + ".means");
  }
}
