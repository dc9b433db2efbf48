package ma.jisr.network.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.text.Folding;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.actors.Tie;
import ma.jisr.network.actors.TieFilter;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkFileException;
import ma.jisr.network.file.NetworkFiles;
import ma.jisr.network.workspace.NetworkExport;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr network export}: the actors and their ties as a file of a network. */
final class ExportCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "file")
  Path file;

  @Option(names = "--type", paramLabel = "TYPE")
  List<String> types = new ArrayList<>();

  @Option(names = "--at", paramLabel = "DATE")
  String at;

  @Option(names = "--force")
  boolean force;

  private LocalDate day;

  ExportCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    file = target(file, NetworkFiles.ENDINGS, force);
    try {
      day = at == null ? null : LocalDate.parse(at);
    } catch (DateTimeParseException e) {
      throw badValue("--at", at);
    }
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 4);
    NetworkData data;
    try (Session session = workspace.session()) {
      ActorNetwork network = ActorNetwork.read(session, progress.split(1));
      Set<Long> wanted = types(network);
      TieFilter filter = new TieFilter(wanted, Set.of(), Set.of(), day, true);
      data = NetworkExport.of(session, network.with(filter), progress.split(3));
    }
    List<String> notices = write(data);
    if (json()) {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      answer.put("file", file.toString());
      answer.put("nodes", data.nodes().size());
      answer.put("ties", data.ties().size());
      ArrayNode said = answer.putArray("notices");
      notices.forEach(said::add);
      output().json(answer);
    } else {
      notices.forEach(output()::message);
      int nodes = data.nodes().size();
      output().line(NetworkCliTexts.format("export.done", nodes, data.ties().size(), file));
    }
    return ExitStatus.DONE;
  }

  private List<String> write(NetworkData data) {
    try {
      return NetworkFiles.write(data, file);
    } catch (NetworkFileException e) {
      throw new CommandFailure(ExitStatus.REFUSED, e.getMessage(), e);
    }
  }

  /** The types of ties that were named, whatever their accents and case. */
  private Set<Long> types(ActorNetwork network) {
    Set<Long> wanted = new HashSet<>();
    for (String word : types) {
      String folded = Folding.fold(word);
      Set<Long> found =
          network.ties().stream()
              .filter(t -> Folding.fold(t.typeLabel()).equals(folded))
              .map(Tie::type)
              .collect(Collectors.toSet());
      if (found.isEmpty()) {
        String known =
            network.ties().stream()
                .map(Tie::typeLabel)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        throw CommandFailure.usage(NetworkCliTexts.format("export.noType", word, known));
      }
      wanted.addAll(found);
    }
    return wanted;
  }
}
