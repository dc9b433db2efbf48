package ma.jisr.network.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.model.meta.Catalog;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.insight.Comparison;
import ma.jisr.network.insight.Comparison.Approach;
import ma.jisr.network.insight.Comparison.Tied;
import ma.jisr.network.insight.ComparisonWords;
import ma.jisr.network.insight.Figure;
import ma.jisr.network.insight.MeasureWords;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import picocli.CommandLine.Parameters;

/** {@code jisr network compare}: the network at two dates: new, gone, closer. */
final class CompareCommand extends WorkspaceCommand {

  private static final int SHOWN = 5;

  @Parameters(paramLabel = "DATE1", index = "0", descriptionKey = "date1")
  String first;

  @Parameters(paramLabel = "DATE2", index = "1", descriptionKey = "date2")
  String second;

  private LocalDate from;
  private LocalDate to;

  CompareCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    from = Period.date("DATE1", first).earliest();
    to = Period.date("DATE2", second).latest();
    if (to.isBefore(from)) {
      throw CommandFailure.usage(NetworkCliTexts.format("period.reversed", first, second));
    }
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 10);
    ActorNetwork network;
    try (Session session = workspace.session()) {
      network = ActorNetwork.read(session, progress.split(1));
    }
    Comparison comparison = Comparison.of(network, from, to, progress.split(9));
    if (json()) {
      output().json(json(comparison));
    } else {
      print(comparison);
    }
    return ExitStatus.DONE;
  }

  private static ObjectNode json(Comparison comparison) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("from", comparison.from().toString()).put("to", comparison.to().toString());
    answer.put("summary", ComparisonWords.summary(comparison));
    answer.put("undated", comparison.undated());
    ObjectNode actors = answer.putObject("actors");
    actors(actors.putArray("new"), comparison.newActors());
    actors(actors.putArray("gone"), comparison.goneActors());
    actors(actors.putArray("kept"), comparison.keptActors());
    ObjectNode ties = answer.putObject("ties");
    ties(ties.putArray("new"), comparison.newTies());
    ties(ties.putArray("gone"), comparison.goneTies());
    ties(ties.putArray("kept"), comparison.keptTies());
    ArrayNode figures = answer.putArray("figures");
    for (Figure figure : Figure.values()) {
      ObjectNode node = figures.addObject().put("name", figure.key());
      number(node, "before", comparison.before().of(figure));
      number(node, "after", comparison.after().of(figure));
      node.put("sentence", ComparisonWords.sentence(comparison, figure));
    }
    ArrayNode moves = answer.putArray("moves");
    comparison
        .moves()
        .forEach(
            m ->
                moves
                    .addObject()
                    .put("id", m.actor().id())
                    .put("label", m.actor().label())
                    .put("before", m.before())
                    .put("after", m.after())
                    .put("change", m.change()));
    ArrayNode groups = answer.putArray("groups");
    comparison.groups().forEach(g -> group(groups.addObject(), g));
    return answer;
  }

  private static void group(ObjectNode node, Approach groups) {
    actors(node.putArray("first"), groups.first());
    actors(node.putArray("second"), groups.second());
    node.put("before", groups.before()).put("after", groups.after());
    node.put("change", groups.change());
    node.put("tiesBefore", groups.tiesBefore()).put("tiesAfter", groups.tiesAfter());
  }

  private static void actors(ArrayNode array, List<Actor> actors) {
    actors.forEach(a -> array.addObject().put("id", a.id()).put("label", a.label()));
  }

  private static void ties(ArrayNode array, List<Tied> ties) {
    for (Tied tied : ties) {
      array
          .addObject()
          .put("id", tied.tie().id())
          .put("source", tied.source().id())
          .put("target", tied.target().id())
          .put("type", tied.tie().typeLabel());
    }
  }

  /** What has no value at a date is null. */
  private static void number(ObjectNode node, String name, double value) {
    if (Double.isNaN(value)) {
      node.putNull(name);
    } else {
      node.put(name, value);
    }
  }

  private void print(Comparison comparison) {
    output().line(ComparisonWords.summary(comparison));
    output().line("");
    for (Figure figure : Figure.values()) {
      output()
          .line(
              NetworkCliTexts.format(
                  "metrics.figure",
                  MeasureWords.title(figure),
                  ComparisonWords.sentence(comparison, figure)));
    }
    output().line("");
    comparison.moves().stream()
        .filter(m -> m.change() > 0)
        .limit(SHOWN)
        .forEach(m -> output().line("- " + ComparisonWords.sentence(m)));
    comparison.moves().reversed().stream()
        .filter(m -> m.change() < 0)
        .limit(SHOWN)
        .forEach(m -> output().line("- " + ComparisonWords.sentence(m)));
    comparison.groups().stream()
        .filter(g -> g.change() != 0)
        .limit(SHOWN)
        .forEach(g -> output().line("- " + ComparisonWords.sentence(g)));
    String undated = ComparisonWords.undated(comparison);
    if (!undated.isEmpty()) {
      output().message(undated);
    }
  }
}
