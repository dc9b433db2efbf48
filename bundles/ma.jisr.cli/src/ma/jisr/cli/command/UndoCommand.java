package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Commit;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Parameters;

/** {@code jisr undo}: undoes a commit, an import included. */
final class UndoCommand extends WorkspaceCommand {

  private static final String LAST = "last";
  private static final int SHOWN = 10;

  @Parameters(paramLabel = "COMMIT", arity = "0..1", descriptionKey = "commit")
  String commit;

  UndoCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  void prepare(Catalog catalog) {
    if (commit != null && !commit.equals(LAST) && !commit.matches("\\d{1,18}")) {
      throw CommandFailure.usage(CliTexts.format("undo.badCommit", commit));
    }
  }

  @Override
  int run(Workspace workspace, IProgressMonitor monitor) {
    if (commit == null) {
      LogCommand.print(
          new ma.jisr.cli.output.Output(output().messages(), output().messages()),
          workspace.journal().commits(SHOWN));
      throw CommandFailure.usage(CliTexts.format("undo.which"));
    }
    long id = commit.equals(LAST) ? last(workspace) : Long.parseLong(commit);
    Commit undoing = workspace.journal().undo(id, monitor);
    if (json()) {
      output()
          .json(
              JsonNodeFactory.instance
                  .objectNode()
                  .put("undone", id)
                  .put("commit", undoing.id())
                  .put("changes", undoing.changes()));
    } else {
      output()
          .line(
              CliTexts.format(
                  "undo.done",
                  String.valueOf(id),
                  undoing.changes(),
                  String.valueOf(undoing.id())));
    }
    return ExitStatus.DONE;
  }

  /** The last commit that still stands and is not itself an undoing. */
  private static long last(Workspace workspace) {
    for (int limit = 50; ; limit *= 10) {
      List<Commit> commits = workspace.journal().commits(limit);
      for (Commit commit : commits) {
        if (commit.undoes() == 0 && commit.undoneBy() == 0) {
          return commit.id();
        }
      }
      if (commits.size() < limit) {
        throw CommandFailure.refused(CliTexts.format("undo.nothing"));
      }
    }
  }
}
