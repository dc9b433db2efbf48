package ma.jisr.network.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.cli.output.Table;
import ma.jisr.model.meta.Catalog;
import ma.jisr.network.quality.Concern;
import ma.jisr.network.quality.Finding;
import ma.jisr.network.quality.QualityCheck;
import ma.jisr.network.quality.Report;
import ma.jisr.network.quality.Rule;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jisr network quality}: what somebody should see to in the register, and why. */
@Command
final class QualityCommand extends WorkspaceCommand {

  private static final int SHOWN = 200;

  @Option(names = "--months", paramLabel = "N", defaultValue = "" + QualityCheck.MONTHS)
  int months;

  @Option(names = "--only", paramLabel = "incomplete|stale|doubtful")
  String only;

  private Concern concern;

  QualityCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    if (months < 1 || months > QualityCheck.MOST_MONTHS) {
      throw badValue("--months", months);
    }
    concern = only == null ? null : oneOf("--only", only, Concern.values());
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    Report report = new QualityCheck(workspace, months, LocalDate.now()).run(monitor);
    List<Finding> findings =
        report.findings().stream()
            .filter(f -> concern == null || f.rule().concern() == concern)
            .toList();
    if (json()) {
      output().json(json -> write(json, report, findings));
    } else {
      print(report, findings);
    }
    return ExitStatus.DONE;
  }

  private static void write(JsonGenerator json, Report report, List<Finding> findings)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("examined", report.examined());
    json.writeNumberField("records", report.records());
    for (Map.Entry<Concern, Long> each : report.byConcern().entrySet()) {
      json.writeNumberField(each.getKey().key(), each.getValue());
    }
    json.writeNumberField("aside", report.aside().size());
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule().key());
      json.writeStringField("concern", finding.rule().concern().key());
      json.writeStringField("severity", finding.rule().severity().key());
      json.writeStringField("type", typeName(finding.type()));
      json.writeNumberField("id", finding.record());
      json.writeStringField("label", finding.label());
      if (finding.other() != 0) {
        json.writeNumberField("other", finding.other());
      }
      json.writeStringField("reason", finding.reason());
      json.writeStringField("advice", finding.rule().advice());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void print(Report report, List<Finding> findings) {
    Table table =
        new Table(
            NetworkCliTexts.text("quality.severity"),
            NetworkCliTexts.text("quality.rule"),
            NetworkCliTexts.text("quality.record"),
            NetworkCliTexts.text("quality.reason"));
    for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
      Rule rule = finding.rule();
      table.row(rule.severity().title(), rule.title(), finding.label(), finding.reason());
    }
    table.print(output());
    Map<Concern, Long> counts = report.byConcern();
    output()
        .message(
            NetworkCliTexts.format(
                "quality.count",
                counts.get(Concern.INCOMPLETE),
                counts.get(Concern.STALE),
                counts.get(Concern.DOUBTFUL),
                report.records(),
                report.aside().size()));
    if (findings.size() > SHOWN) {
      output().message(NetworkCliTexts.format("quality.more", SHOWN, findings.size()));
    }
  }
}
