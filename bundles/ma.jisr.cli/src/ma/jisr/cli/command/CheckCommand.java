package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;

/** {@code jisr check}: examines the workspace. */
final class CheckCommand extends WorkspaceCommand {

  CheckCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  int run(Workspace workspace, IProgressMonitor monitor) {
    List<String> defects = workspace.check(monitor);
    if (json()) {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      answer.put("sound", defects.isEmpty());
      defects.forEach(answer.putArray("defects")::add);
      output().json(answer);
    } else if (defects.isEmpty()) {
      output().line(CliTexts.format("check.sound", workspace.name()));
    } else {
      defects.forEach(output()::line);
      output().message(CliTexts.format("check.defects", defects.size()));
    }
    return defects.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }
}
