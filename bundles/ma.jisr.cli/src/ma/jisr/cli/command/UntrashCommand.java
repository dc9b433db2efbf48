package ma.jisr.cli.command;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Parameters;

/** {@code jisr untrash}: takes records out of the trash. */
final class UntrashCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ids")
  List<Long> ids;

  UntrashCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  int run(Workspace workspace, IProgressMonitor monitor) {
    try (Session session = workspace.session()) {
      List<String> labels = new ArrayList<>();
      for (long id : ids) {
        labels.add(Labels.of(session.restore(id)));
      }
      String names = String.join(", ", labels);
      Commit commit = session.commit(CliTexts.format("untrash.label", names)).orElseThrow();
      Commits.report(this, commit, CliTexts.format("untrash.done", names));
    }
    return ExitStatus.DONE;
  }
}
