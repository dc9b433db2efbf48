package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import ma.jisr.cli.output.ProgressLine;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Parameters;

/** {@code jisr restore}: makes a workspace from a backup. */
final class RestoreCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "FILE.zip", descriptionKey = "file")
  Path file;

  /** Where the workspace is that was there before; null when there was none. */
  private Path aside;

  RestoreCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    if (sample()) {
      throw CommandFailure.usage(CliTexts.format("restore.sample"));
    }
    file = file.toAbsolutePath().normalize();
    requireFile(file);
  }

  @Override
  int work(ProgressLine progress) {
    try {
      aside = surroundings().opener().get().restore(file, folder(), progress).orElse(null);
    } catch (StoreException e) {
      if (e.reason() == StoreException.Reason.DAMAGED) { // the file, not a workspace
        throw new CommandFailure(ExitStatus.REFUSED, e.getMessage(), e);
      }
      throw e;
    }
    return super.work(progress); // shows that what was restored opens
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    if (json()) {
      output()
          .json(
              JsonNodeFactory.instance
                  .objectNode()
                  .put("workspace", folder().toString())
                  .put("file", file.toString())
                  .put("aside", aside == null ? null : aside.toString()));
    } else {
      output().line(CliTexts.format("restore.done", folder(), file));
      if (aside != null) {
        output().line(CliTexts.format("restore.aside", aside));
      }
    }
    return ExitStatus.DONE;
  }
}
