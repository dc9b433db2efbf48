package ma.jisr.network.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.document.file.Documents;
import ma.jisr.document.file.Documents.Format;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.filter.ConditionParser;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.directory.Directory;
import ma.jisr.network.directory.DirectoryRequest;
import ma.jisr.network.directory.DirectoryRequest.Grouping;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr network directory}: the directory of actors, to be printed. */
final class DirectoryCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "file")
  Path file;

  @Option(names = "--where", paramLabel = "EXPR", descriptionKey = "selection.where")
  List<String> where = new ArrayList<>();

  @Option(names = "--by", paramLabel = "province|theme|type", defaultValue = "province")
  String by;

  @Option(names = "--force")
  boolean force;

  private final List<Condition> conditions = new ArrayList<>();
  private Locale locale;
  private Grouping grouping;

  DirectoryCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    // The language of the program, which --lang chooses, is that of the directory.
    String code = Locale.getDefault().getLanguage();
    locale = Locale.of(Labels.LANGUAGES.contains(code) ? code : Labels.LANGUAGES.get(0));
    grouping = oneOf("--by", by, Grouping.values());
    where.forEach(text -> conditions.add(ConditionParser.parse(Literals.ORGANISATION, text)));
    file = target(file, Arrays.stream(Format.values()).map(Format::ending).toList(), force);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    Directory.Made made;
    try (Session session = workspace.session()) {
      DirectoryRequest request = new DirectoryRequest(locale, grouping, conditions, null);
      made = Directory.of(session, request, monitor);
    }
    try {
      Documents.write(made.document(), file);
    } catch (ExchangeException e) {
      throw new CommandFailure(ExitStatus.REFUSED, e.getMessage(), e);
    }
    if (json()) {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      answer.put("file", file.toString());
      answer.put("actors", made.actors());
      answer.put("withheld", made.withheld());
      answer.put("unnamed", made.unnamed());
      ArrayNode notices = answer.putArray("notices");
      made.notices().forEach(notices::add);
      output().json(answer);
    } else {
      made.notices().forEach(output()::message);
      output().line(NetworkCliTexts.format("directory.done", made.actors(), file));
    }
    return ExitStatus.DONE;
  }
}
