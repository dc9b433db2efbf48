package ma.jisr.cli.command;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.core.Record;
import ma.jisr.store.Commit;
import ma.jisr.store.Hit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Parameters;

/** {@code jisr delete}: moves records to the trash. */
final class DeleteCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ids")
  List<Long> ids;

  DeleteCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  int run(Workspace workspace, IProgressMonitor monitor) {
    try (Session session = workspace.session()) {
      List<String> labels = new ArrayList<>();
      for (long id : ids) {
        Hit hit = ShowCommand.find(workspace, id);
        Record record =
            session
                .<Record>load(hit.type(), id)
                .orElseThrow(
                    () ->
                        CommandFailure.refused(
                            CliTexts.format("record.trashed", hit.label(), String.valueOf(id))));
        session.delete(record);
        labels.add(hit.label());
      }
      String names = String.join(", ", labels);
      Commit commit = session.commit(CliTexts.format("delete.label", names)).orElseThrow();
      Commits.report(this, commit, CliTexts.format("delete.done", names));
    }
    return ExitStatus.DONE;
  }
}
