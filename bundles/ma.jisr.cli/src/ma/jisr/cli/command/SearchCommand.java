package ma.jisr.cli.command;

import java.util.List;
import ma.jisr.cli.output.Table;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Hit;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr search}: records of every type by words. */
final class SearchCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "WORDS", arity = "1..*", descriptionKey = "words")
  List<String> words;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
  int limit;

  SearchCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  int run(Workspace workspace, IProgressMonitor monitor) {
    List<Hit> hits = workspace.search(String.join(" ", words), limit);
    if (json()) {
      output()
          .json(
              json -> {
                json.writeStartArray();
                for (Hit hit : hits) {
                  json.writeStartObject();
                  json.writeNumberField("id", hit.id());
                  json.writeStringField("type", typeName(hit.type()));
                  json.writeStringField("label", hit.label());
                  json.writeStringField("module", workspace.catalog().module(hit.type()).id());
                  json.writeEndObject();
                }
                json.writeEndArray();
              });
    } else if (hits.isEmpty()) {
      output().message(CliTexts.format("search.nothing"));
    } else {
      Table table =
          new Table(
              CliTexts.text("column.id"),
              CliTexts.text("column.type"),
              CliTexts.text("column.label"));
      hits.forEach(hit -> table.row(hit.id(), Labels.of(hit.type()), hit.label()));
      table.print(output());
    }
    return ExitStatus.DONE;
  }
}
