package ma.jisr.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.jisr.cli.output.Output;
import ma.jisr.exchange.DuplicateMode;
import ma.jisr.exchange.ImportDefinition;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportRequest.Reading;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.export.ExportFormat;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.exchange.mapping.DefinitionJson;
import ma.jisr.exchange.mapping.Mappings;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr import}: puts a file into the workspace. */
final class ImportCommand extends WorkspaceCommand {

  private static final Set<ExportFormat> REFUSED_FORMATS =
      EnumSet.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.VCARD);
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

  @Option(names = "--sheet", paramLabel = "SHEET")
  String sheet;

  @Option(names = "--refused", paramLabel = "FILE")
  Path refused;

  @Option(names = "--mapping", paramLabel = "NAME")
  String definition;

  @Option(names = "--save-mapping", paramLabel = "NAME")
  String saveAs;

  private EClass type;
  private DuplicateMode mode;
  private final Map<String, String> columns = new LinkedHashMap<>();

  ImportCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
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
    if (refused != null) {
      refused = refused.toAbsolutePath().normalize();
      ExportFormat format = ExportFormat.of(refused);
      if (!REFUSED_FORMATS.contains(format)) {
        throw CommandFailure.usage(CliTexts.format("export.ending", refused, ".csv, .xlsx, .vcf"));
      }
      if (refused.equals(file.toAbsolutePath().normalize())) {
        throw CommandFailure.usage(CliTexts.format("import.sameFile", refused));
      }
    }
    if (saveAs != null && saveAs.isBlank()) {
      throw CommandFailure.usage(CliTexts.format("usage.badValue", "--save-mapping", saveAs));
    }
    requireFile(file);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    ImportRequest request =
        ImportRequest.of(file.toAbsolutePath().normalize(), type)
            .withMapping(columns)
            .asDryRun(dryRun)
            .asAllOrNothing(allOrNothing)
            .erasingEmpty(eraseEmpty)
            .reading(new Reading(null, null, sheet))
            .keepingRefused(refused);
    if (definition != null) {
      request = definition(workspace).applyTo(request);
    }
    ImportResult result = new ImportService(workspace).run(request, mode, monitor);
    monitor.done();
    if (saveAs != null) {
      new Mappings(workspace).save(saveAs.strip(), type, ImportDefinition.of(request));
      output().message(CliTexts.format("import.saved", saveAs.strip()));
    }
    result.warnings().forEach(output()::message);
    if (json()) {
      output().json(json -> write(json, result));
    } else {
      print(result);
    }
    return result.refused() > 0 ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  /** The mapping that is named: one that the workspace keeps, or a file of one. */
  private ImportDefinition definition(Workspace workspace) {
    Mappings mappings = new Mappings(workspace);
    Optional<ImportDefinition> kept = mappings.find(definition, type);
    if (kept.isPresent()) {
      return kept.get();
    }
    Path path = Path.of(definition);
    try {
      if (definition.endsWith(".json") && Files.isRegularFile(path)) {
        return DefinitionJson.read(Files.readString(path), definition);
      }
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.REFUSED, CliTexts.format("import.unreadable", definition), e);
    }
    String names = String.join(", ", mappings.names(type));
    throw CommandFailure.usage(
        names.isEmpty()
            ? CliTexts.format("import.noMappings", definition)
            : CliTexts.format("import.noMapping", definition, names));
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
      if (!refusal.more().isEmpty()) {
        json.writeArrayFieldStart("more");
        for (Refusal.Fault fault : refusal.more()) {
          json.writeStartObject();
          json.writeStringField("column", fault.column());
          json.writeStringField("value", fault.value());
          json.writeStringField("reason", fault.reason());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
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
    for (Refusal refusal : result.refusals().stream().limit(SHOWN).toList()) {
      refusal.faults().forEach(fault -> output.line(sentence(refusal.line(), fault)));
    }
    if (result.refused() > SHOWN) {
      output.line(CliTexts.format("import.more", result.refused() - SHOWN));
    }
    if (dryRun) {
      output.message(CliTexts.format("import.dryRun"));
    } else if (allOrNothing && result.refused() > 0) {
      output.message(CliTexts.format("import.nothing"));
    }
    if (refused != null && result.refused() > 0) {
      output.message(CliTexts.format("import.refusedFile", refused));
    }
    result
        .commit()
        .ifPresent(id -> output.message(CliTexts.format("undo.hint", String.valueOf(id))));
  }

  private static String sentence(long at, Refusal.Fault fault) {
    String line = String.valueOf(at);
    return fault.column().isEmpty()
        ? CliTexts.format("import.row", line, fault.reason())
        : CliTexts.format("import.cell", line, fault.column(), fault.value(), fault.reason());
  }
}
