package ma.jisr.network.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.model.meta.Catalog;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkFileException;
import ma.jisr.network.file.NetworkFiles;
import ma.jisr.network.workspace.ImportOptions;
import ma.jisr.network.workspace.ImportReport;
import ma.jisr.network.workspace.NetworkImport;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr network import}: a network of a file becomes actors and ties. */
final class ImportCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "file")
  Path file;

  @Option(names = "--tie-type", paramLabel = "TYPE")
  String tieType;

  @Option(names = "--undirected-type", paramLabel = "TYPE")
  String undirectedType;

  @Option(names = "--doubtful", paramLabel = "refuse|new", defaultValue = "refuse")
  String doubtful;

  @Option(names = "--directed")
  boolean directed;

  @Option(names = "--dry-run")
  boolean dryRun;

  private enum Doubtful {
    REFUSE,
    NEW
  }

  private Doubtful whenDoubtful;

  ImportCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    whenDoubtful = oneOf("--doubtful", doubtful, Doubtful.values());
    requireFile(file);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    NetworkData data;
    try {
      data = NetworkFiles.read(file, directed);
    } catch (NetworkFileException e) {
      throw new CommandFailure(ExitStatus.REFUSED, e.getMessage(), e);
    }
    ImportOptions options =
        new ImportOptions(
            tieType,
            undirectedType,
            whenDoubtful == Doubtful.NEW,
            dryRun,
            file.getFileName().toString());
    ImportReport report = NetworkImport.run(workspace, data, options, monitor);
    if (json()) {
      output().json(json(report));
    } else {
      print(report);
    }
    return report.isAccepted() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private ObjectNode json(ImportReport report) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("dryRun", dryRun);
    // With a refusal nothing is written: a script must not count what would have been.
    answer.put("created", report.isAccepted() ? report.actors() : 0);
    answer.put("matched", report.matchedActors());
    answer.put("ties", report.isAccepted() ? report.ties() : 0);
    answer.put("matchedTies", report.matchedTies());
    answer.put("completed", report.completed());
    ArrayNode kept = answer.putArray("kept");
    report.kept().forEach(kept::add);
    ArrayNode notices = answer.putArray("notices");
    report.notices().forEach(notices::add);
    ArrayNode refusals = answer.putArray("refusals");
    for (ImportReport.Refused refused : report.refusals()) {
      refusals.addObject().put("what", refused.what()).put("reason", refused.reason());
    }
    return answer;
  }

  private void print(ImportReport report) {
    report.notices().forEach(output()::message);
    for (ImportReport.Refused refused : report.refusals()) {
      output().message(NetworkCliTexts.format("import.refused", refused.what(), refused.reason()));
    }
    if (!report.kept().isEmpty()) {
      output().message(NetworkCliTexts.format("import.kept", String.join(", ", report.kept())));
    }
    String key = !report.isAccepted() ? "import.nothing" : dryRun ? "import.would" : "import.done";
    output()
        .line(
            NetworkCliTexts.format(
                key, report.actors(), report.matchedActors(), report.ties(), report.matchedTies()));
  }
}
