package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Parameters;

/** {@code jisr backup}: a copy of the workspace in one file. */
final class BackupCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "FILE.zip", descriptionKey = "file")
  Path file;

  BackupCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    file = file.toAbsolutePath().normalize();
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      throw CommandFailure.usage(CliTexts.format("backup.ending", file));
    }
    if (Files.exists(file)) {
      throw CommandFailure.refused(CliTexts.format("backup.exists", file));
    }
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    workspace.backup(file, monitor);
    if (json()) {
      output()
          .json(
              JsonNodeFactory.instance
                  .objectNode()
                  .put("file", file.toString())
                  .put("bytes", size()));
    } else {
      output().line(CliTexts.format("backup.done", workspace.name(), file));
    }
    return ExitStatus.DONE;
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
