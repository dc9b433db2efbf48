package ma.jisr.cli.command;

import java.util.LinkedHashSet;
import java.util.List;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Parameters;

/** A command that does the same to several records, in one commit. */
abstract class RecordsCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ids")
  List<Long> ids;

  private final String texts;

  /**
   * A command on records.
   *
   * @param texts what the keys of its sentences begin with
   */
  RecordsCommand(Surroundings surroundings, Globals globals, String texts) {
    super(surroundings, globals);
    this.texts = texts;
  }

  /**
   * Does it to one record, and returns its label.
   *
   * @throws CommandFailure REFUSED when it cannot be done
   */
  abstract String change(Workspace workspace, Session session, long id);

  @Override
  protected final int run(Workspace workspace, IProgressMonitor monitor) {
    try (Session session = workspace.session()) {
      List<String> labels =
          new LinkedHashSet<>(ids).stream().map(id -> change(workspace, session, id)).toList();
      String names = String.join(", ", labels);
      Commit commit = session.commit(CliTexts.format(texts + ".label", names)).orElseThrow();
      Commits.report(this, commit, CliTexts.format(texts + ".done", names));
    }
    return ExitStatus.DONE;
  }
}
