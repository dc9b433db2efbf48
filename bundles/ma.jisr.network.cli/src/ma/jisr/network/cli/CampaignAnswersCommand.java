package ma.jisr.network.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.model.meta.Catalog;
import ma.jisr.network.campaign.Answers;
import ma.jisr.network.campaign.CampaignProblem;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr network campaign answers}: brings sheets that were sent back into the register. */
@Command
final class CampaignAnswersCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "file")
  Path file;

  @Option(names = "--dry-run")
  boolean dryRun;

  CampaignAnswersCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    requireFile(file);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    Answers answers = new Answers(workspace, LocalDate.now());
    Answers.Outcome outcome;
    try {
      outcome = dryRun ? answers.preview(file, monitor) : answers.apply(file, monitor);
    } catch (CampaignProblem e) {
      throw CommandFailure.refused(e.getMessage());
    }
    if (json()) {
      output().json(json -> write(json, outcome));
    } else {
      outcome.refusals().forEach(r -> output().message(r.line() + " : " + r.reason()));
      output()
          .line(
              NetworkCliTexts.format(
                  "campaign.answers",
                  outcome.changes().size(),
                  outcome.confirmed().size(),
                  outcome.refusals().size()));
    }
    return outcome.refusals().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private static void write(JsonGenerator json, Answers.Outcome outcome) throws IOException {
    json.writeStartObject();
    json.writeNumberField("changed", outcome.changes().size());
    json.writeNumberField("confirmed", outcome.confirmed().size());
    json.writeNumberField("silent", outcome.silent());
    json.writeArrayFieldStart("changes");
    for (Answers.Change change : outcome.changes()) {
      json.writeStartObject();
      json.writeNumberField("id", change.record());
      json.writeStringField("feature", change.field().getName());
      json.writeStringField("before", change.before());
      json.writeStringField("after", change.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("refusals");
    for (Answers.Refusal refusal : outcome.refusals()) {
      json.writeStartObject();
      json.writeNumberField("line", refusal.line());
      json.writeStringField("column", refusal.field());
      json.writeStringField("value", refusal.value());
      json.writeStringField("reason", refusal.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
