package ma.jisr.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.cli.output.Output;
import ma.jisr.exchange.DuplicateMode;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr import}: puts a file into the workspace. */
final class ImportCommand extends WorkspaceCommand {

  private static final int SHOWN = 50;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  Path file;

  @Option(names = "--as", paramLabel = "TYPE", required = true)
  String typeName;

  @Option(names = "--map", paramLabel = "COLUMN=FEATURE")
  List<String> mapping = new ArrayList<>();

  @Option(names = "--dry-run")
  boolean dryRun;

  @Option(names = "--all-or-nothing")
  boolean allOrNothing;

  @Option(names = "--erase-empty")
  boolean eraseEmpty;

  @Option(names = "--duplicates", paramLabel = "report|keep|link")
  String duplicates = "report";

  private EClass type;
  private DuplicateMode mode;
  private final Map<String, String> columns = new LinkedHashMap<>();

  ImportCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  void prepare(Catalog catalog) {
    type = type(catalog, typeName);
    mode =
        DuplicateMode.of(duplicates)
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        CliTexts.format("usage.badValue", "--duplicates", duplicates)));
    for (String pair : mapping) {
      int equals = pair.lastIndexOf('=');
      if (equals <= 0) {
        throw CommandFailure.usage(CliTexts.format("usage.mapping", pair));
      }
      columns.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
  }

  @Override
  int run(Workspace workspace, IProgressMonitor monitor) {
    ImportRequest request =
        ImportRequest.of(file.toAbsolutePath().normalize(), type)
            .withMapping(columns)
            .asDryRun(dryRun)
            .asAllOrNothing(allOrNothing)
            .erasingEmpty(eraseEmpty);
    ImportResult result = new ImportService(workspace).run(request, mode, monitor);
    monitor.done();
    result.warnings().forEach(output()::message);
    if (json()) {
      output().json(json -> write(json, result));
    } else {
      print(result);
    }
    return result.refused() > 0 ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private void write(JsonGenerator json, ImportResult result) throws IOException {
    json.writeStartObject();
    json.writeNumberField("created", result.created());
    json.writeNumberField("updated", result.updated());
    json.writeNumberField("unchanged", result.unchanged());
    json.writeNumberField("refused", result.refused());
    json.writeNumberField("duplicates", result.duplicates());
    json.writeArrayFieldStart("refusals");
    for (Refusal refusal : result.refusals()) {
      json.writeStartObject();
      json.writeNumberField("line", refusal.line());
      json.writeStringField("column", refusal.column());
      json.writeStringField("value", refusal.value());
      json.writeStringField("reason", refusal.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (dryRun) {
      json.writeBooleanField("dryRun", true);
    }
    if (result.commit().isPresent()) {
      json.writeNumberField("commit", result.commit().getAsLong());
    }
    json.writeEndObject();
  }

  private void print(ImportResult result) {
    Output output = output();
    output.line(
        CliTexts.format(
            "import.counts",
            result.created(),
            result.updated(),
            result.unchanged(),
            result.refused(),
            result.duplicates()));
    result.refusals().stream().limit(SHOWN).forEach(refusal -> output.line(sentence(refusal)));
    if (result.refused() > SHOWN) {
      output.line(CliTexts.format("import.more", result.refused() - SHOWN));
    }
    if (dryRun) {
      output.message(CliTexts.format("import.dryRun"));
    } else if (allOrNothing && result.refused() > 0) {
      output.message(CliTexts.format("import.nothing"));
    }
    result
        .commit()
        .ifPresent(id -> output.message(CliTexts.format("undo.hint", String.valueOf(id))));
  }

  private static String sentence(Refusal refusal) {
    String line = String.valueOf(refusal.line());
    return refusal.column().isEmpty()
        ? CliTexts.format("import.row", line, refusal.reason())
        : CliTexts.format("import.cell", line, refusal.column(), refusal.value(), refusal.reason());
  }
}
