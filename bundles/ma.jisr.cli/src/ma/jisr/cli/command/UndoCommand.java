package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
  protected void prepare(Catalog catalog) {
    if (commit != null && !commit.equals(LAST) && !commit.matches("\\d{1,18}")) {
      throw CommandFailure.usage(CliTexts.format("undo.badCommit", commit));
    }
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    if (commit == null) {
      LogCommand.print(
          new ma.jisr.cli.output.Output(output().messages(), output().messages()),
          workspace.journal().commits(SHOWN));
      throw CommandFailure.usage(CliTexts.format("undo.which"));
    }
    long id =
        commit.equals(LAST)
            ? workspace
                .journal()
                .undoable()
                .map(Commit::id)
                .orElseThrow(() -> CommandFailure.refused(CliTexts.format("undo.nothing")))
            : Long.parseLong(commit);
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
}
