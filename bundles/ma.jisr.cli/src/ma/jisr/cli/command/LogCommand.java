package ma.jisr.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import ma.jisr.cli.output.Output;
import ma.jisr.cli.output.Table;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Commit;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Option;

/** {@code jisr log}: the last commits. */
final class LogCommand extends WorkspaceCommand {

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
  int limit;

  LogCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    requireLimit(limit);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    List<Commit> commits = workspace.journal().commits(limit);
    if (json()) {
      output()
          .json(
              json -> {
                json.writeStartArray();
                for (Commit commit : commits) {
                  write(json, commit);
                }
                json.writeEndArray();
              });
    } else {
      print(output(), commits);
    }
    return ExitStatus.DONE;
  }

  /** A commit as an object: id, at (UTC, ISO 8601), author, label, changes, undoes, undoneBy. */
  private static void write(JsonGenerator json, Commit commit) throws IOException {
    json.writeStartObject();
    Commits.write(json, "id", commit);
    json.writeNumberField("changes", commit.changes());
    if (commit.undoes() != 0) {
      json.writeNumberField("undoes", commit.undoes());
    }
    if (commit.undoneBy() != 0) {
      json.writeNumberField("undoneBy", commit.undoneBy());
    }
    json.writeEndObject();
  }

  static void print(Output output, List<Commit> commits) {
    Table table =
        new Table(
            CliTexts.text("column.commit"),
            CliTexts.text("column.at"),
            CliTexts.text("column.author"),
            CliTexts.text("column.changes"),
            CliTexts.text("column.done"));
    for (Commit commit : commits) {
      String undone =
          commit.undoneBy() == 0 ? "" : ' ' + CliTexts.format("log.undone", commit.undoneBy());
      table.row(
          commit.id(),
          Values.moment(commit.at()),
          commit.author(),
          commit.changes(),
          commit.label() + undone);
    }
    table.print(output);
  }
}
