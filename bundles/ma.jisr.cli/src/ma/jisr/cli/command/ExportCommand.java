package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import ma.jisr.exchange.export.ExportFormat;
import ma.jisr.exchange.export.ExportService;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr export}: records of a type into a file. */
final class ExportCommand extends WorkspaceCommand {

  @Mixin Selection selection = new Selection();

  @Parameters(paramLabel = "FILE", index = "1", descriptionKey = "file")
  Path file;

  @Option(names = "--force")
  boolean force;

  ExportCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    selection.resolve(catalog);
    EClass type = selection.type();
    file = target(file, ExportFormat.of(type).stream().map(ExportFormat::ending).toList(), force);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    boolean brief = ExportFormat.of(file) == ExportFormat.PDF;
    long written = new ExportService(workspace).run(selection.export(brief), file, monitor);
    if (json()) {
      output()
          .json(
              JsonNodeFactory.instance
                  .objectNode()
                  .put("file", file.toString())
                  .put("records", written));
    } else {
      output().line(CliTexts.format("export.done", written, file));
    }
    return ExitStatus.DONE;
  }
}
