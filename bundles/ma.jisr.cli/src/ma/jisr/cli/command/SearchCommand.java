package ma.jisr.cli.command;

import java.util.List;
import ma.jisr.model.meta.Catalog;
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
  protected void prepare(Catalog catalog) {
    requireLimit(limit);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    List<Hit> hits = workspace.search(String.join(" ", words), limit);
    Hits.report(
        this,
        hits,
        (json, hit) -> json.writeStringField("module", workspace.catalog().module(hit.type()).id()),
        "search.nothing");
    return ExitStatus.DONE;
  }
}
