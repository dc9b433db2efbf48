package ma.jisr.cli.command;

import java.util.List;
import java.util.Locale;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.HistoryEntry;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Parameters;

/** {@code jisr history}: what happened to a record. */
final class HistoryCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "ID", descriptionKey = "id")
  long id;

  HistoryCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    List<HistoryEntry> entries = workspace.journal().history(id);
    if (entries.isEmpty()) {
      throw CommandFailure.refused(CliTexts.format("record.missing", String.valueOf(id)));
    }
    if (json()) {
      output()
          .json(
              json -> {
                json.writeStartArray();
                for (HistoryEntry entry : entries) {
                  json.writeStartObject();
                  Commits.write(json, "commit", entry.commit());
                  json.writeStringField("kind", entry.kind().name().toLowerCase(Locale.ROOT));
                  json.writeArrayFieldStart("fields");
                  for (HistoryEntry.Field field : entry.fields()) {
                    json.writeStartObject();
                    json.writeStringField("feature", field.name());
                    json.writeStringField("before", field.before());
                    json.writeStringField("after", field.after());
                    json.writeEndObject();
                  }
                  json.writeEndArray();
                  json.writeEndObject();
                }
                json.writeEndArray();
              });
    } else {
      entries.forEach(this::print);
    }
    return ExitStatus.DONE;
  }

  private void print(HistoryEntry entry) {
    output()
        .line(
            CliTexts.format(
                "history.entry",
                Values.moment(entry.commit().at()),
                CliTexts.text("history." + entry.kind().name().toLowerCase(Locale.ROOT)),
                entry.commit().author(),
                String.valueOf(entry.commit().id()),
                entry.commit().label()));
    for (HistoryEntry.Field field : entry.fields()) {
      String name = field.feature() == null ? field.name() : Labels.of(field.feature());
      output().line("    " + name + ": " + side(field.before()) + " → " + side(field.after()));
    }
  }

  private static String side(String value) {
    return value == null ? CliTexts.text("empty") : value;
  }
}
