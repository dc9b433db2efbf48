package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import ma.jisr.store.Freed;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Option;

/** {@code jisr check}: examines the workspace, and removes what nothing refers to when asked to. */
final class CheckCommand extends WorkspaceCommand {

  /** Drafts that a crash left may still be about to be saved. */
  private static final Duration KEPT = Duration.ofDays(30);

  @Option(names = "--remove-unused")
  boolean removeUnused;

  CheckCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    List<String> defects = workspace.check(monitor);
    // What is damaged may lack the very references that keep a content.
    Freed freed =
        removeUnused && defects.isEmpty() ? workspace.removeUnusedContents(KEPT, monitor) : null;
    if (json()) {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      answer.put("sound", defects.isEmpty());
      defects.forEach(answer.putArray("defects")::add);
      if (freed != null) {
        answer.putObject("removed").put("contents", freed.contents()).put("bytes", freed.bytes());
      }
      output().json(answer);
    } else if (defects.isEmpty()) {
      output().line(CliTexts.format("check.sound", workspace.name()));
      if (freed != null) {
        output().line(CliTexts.format("check.removed", freed.contents(), freed.bytes()));
      }
    } else {
      defects.forEach(output()::line);
      output().message(CliTexts.format("check.defects", defects.size()));
    }
    return defects.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }
}
