package ma.jisr.network.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.document.file.Documents.Format;
import ma.jisr.exchange.filter.ConditionParser;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.campaign.CampaignPlan;
import ma.jisr.network.campaign.CampaignProblem;
import ma.jisr.network.campaign.Campaigns;
import ma.jisr.store.Condition;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr network campaign letters}: letters and sheets to have records confirmed. */
@Command
final class CampaignLettersCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "DIR", index = "0", descriptionKey = "folder")
  Path folder;

  @Option(names = "--where", paramLabel = "EXPR", descriptionKey = "selection.where")
  List<String> where = new ArrayList<>();

  @Option(names = "--language", paramLabel = "fr|ar|en")
  String language;

  @Option(names = "--format", paramLabel = "pdf|docx", defaultValue = "pdf")
  String format;

  @Option(names = "--name", paramLabel = "NAME")
  String name;

  private final List<Condition> conditions = new ArrayList<>();
  private Format letters;

  CampaignLettersCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    where.forEach(text -> conditions.add(ConditionParser.parse(Literals.ORGANISATION, text)));
    if (language != null && !Labels.LANGUAGES.contains(language)) {
      throw badValue("--language", language);
    }
    letters = oneOf("--format", format, Format.values());
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    List<Long> asked;
    try (Session session = workspace.session()) {
      Query query = session.query(Literals.ORGANISATION);
      conditions.forEach(query::where);
      asked = Arrays.stream(query.ids()).boxed().toList();
    }
    CampaignPlan plan =
        new CampaignPlan(
            name == null
                ? NetworkCliTexts.format("campaign.usual", LocalDate.now().toString())
                : name,
            asked,
            null,
            CampaignPlan.REMIND_DAYS,
            language == null ? Locale.getDefault() : Locale.of(language),
            language != null,
            letters,
            NetworkCliTexts.text("campaign.council"));
    try {
      Campaigns.Sent sent = new Campaigns(workspace).send(plan, folder, LocalDate.now(), monitor);
      report(sent);
      return ExitStatus.DONE;
    } catch (CampaignProblem e) {
      throw CommandFailure.refused(e.getMessage());
    } catch (IOException e) {
      throw CommandFailure.refused(NetworkCliTexts.format("campaign.unwritable", folder));
    }
  }

  private void report(Campaigns.Sent sent) {
    if (json()) {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      answer.put("letters", sent.letters());
      ArrayNode files = answer.putArray("files");
      sent.files().forEach(file -> files.add(file.toString()));
      output().json(answer);
    } else {
      output().line(NetworkCliTexts.format("campaign.done", sent.letters(), folder));
    }
  }
}
