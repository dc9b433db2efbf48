package ma.jisr.network.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.model.meta.Catalog;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.coverage.Fieldwork;
import ma.jisr.network.insight.Suggestion;
import ma.jisr.network.insight.Suggestion.Kind;
import ma.jisr.network.insight.Suggestions;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import picocli.CommandLine.Option;

/** {@code jisr network suggest}: whom to bring together, whom to invite, what to secure. */
final class SuggestCommand extends WorkspaceCommand {

  @Option(names = "--only", paramLabel = "KIND", split = ",")
  List<String> only = new ArrayList<>();

  private final Set<Kind> wanted = EnumSet.noneOf(Kind.class);

  SuggestCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    for (String name : only) {
      String key = name.strip().toLowerCase(Locale.ROOT);
      wanted.add(
          Arrays.stream(Kind.values())
              .filter(k -> k.key().equals(key))
              .findFirst()
              .orElseThrow(() -> unknown(name)));
    }
    if (only.isEmpty()) {
      wanted.addAll(EnumSet.allOf(Kind.class));
    }
  }

  private static CommandFailure unknown(String name) {
    String known = Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.joining(", "));
    return CommandFailure.usage(NetworkCliTexts.format("suggest.unknown", name, known));
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 10);
    ActorNetwork network;
    Fieldwork work;
    try (Session session = workspace.session()) {
      network = ActorNetwork.read(session, progress.split(1));
      work = Fieldwork.read(session, progress.split(1));
    }
    List<Suggestion> found =
        Suggestions.of(network, work, progress.split(8)).stream()
            .filter(s -> wanted.contains(s.kind()))
            .toList();
    if (json()) {
      ArrayNode answer = JsonNodeFactory.instance.arrayNode();
      found.forEach(s -> write(answer.addObject(), s));
      output().json(answer);
    } else {
      print(found);
    }
    return ExitStatus.DONE;
  }

  private static void write(ObjectNode node, Suggestion suggestion) {
    node.put("kind", suggestion.kind().key()).put("score", suggestion.score());
    ArrayNode actors = node.putArray("actors");
    suggestion.actors().forEach(actors::add);
    ArrayNode others = node.putArray("others");
    suggestion.others().forEach(others::add);
    node.put("title", suggestion.title()).put("sentence", suggestion.sentence());
  }

  private void print(List<Suggestion> found) {
    for (Kind kind : wanted) {
      List<Suggestion> some = found.stream().filter(s -> s.kind() == kind).toList();
      if (!some.isEmpty()) {
        output().line(Suggestions.title(kind));
        output().line(Suggestions.meaning(kind));
        some.forEach(s -> output().line("- " + s.sentence()));
        output().line("");
      }
    }
    output().message(NetworkCliTexts.format("suggest.count", found.size()));
  }
}
