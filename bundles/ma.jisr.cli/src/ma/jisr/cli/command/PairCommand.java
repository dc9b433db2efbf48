package ma.jisr.cli.command;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.matching.decide.Decisions;
import ma.jisr.store.Commit;
import ma.jisr.store.Hit;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that decides about two records which look the same. */
abstract class PairCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "A", index = "0", descriptionKey = "pair.first")
  long first;

  @Parameters(paramLabel = "B", index = "1", descriptionKey = "pair.second")
  long second;

  private final String texts;

  private PairCommand(Surroundings surroundings, Globals globals, String texts) {
    super(surroundings, globals);
    this.texts = texts;
  }

  abstract Commit decide(Decisions decisions, EClass type);

  @Override
  protected final int run(Workspace workspace, IProgressMonitor monitor) {
    Hit one = there(workspace, first);
    Hit other = there(workspace, second);
    if (first == second || one.type() != other.type()) {
      throw CommandFailure.refused(CliTexts.format("pair.unlike", one.label(), other.label()));
    }
    Commit commit = decide(new Decisions(workspace), one.type());
    Commits.report(this, commit, CliTexts.format(texts + ".done", one.label(), other.label()));
    return ExitStatus.DONE;
  }

  private static Hit there(Workspace workspace, long id) {
    Hit hit = ShowCommand.find(workspace, id);
    if (hit.trashed()) {
      throw CommandFailure.refused(
          CliTexts.format("record.trashed", hit.label(), String.valueOf(id)));
    }
    return hit;
  }

  /** {@code jisr merge}: merges the second record into the first. */
  static final class Merge extends PairCommand {

    @Option(names = "--take", paramLabel = "FEATURE", split = ",")
    List<String> taken = new ArrayList<>();

    Merge(Surroundings surroundings, Globals globals) {
      super(surroundings, globals, "merge");
    }

    @Override
    Commit decide(Decisions decisions, EClass type) {
      return decisions.merge(
          type,
          first,
          second,
          taken.stream().map(name -> Columns.column(type, name.strip()).feature()).toList());
    }
  }

  /** {@code jisr link}: links two records that are the same and leaves both. */
  static final class Link extends PairCommand {

    Link(Surroundings surroundings, Globals globals) {
      super(surroundings, globals, "link");
    }

    @Override
    Commit decide(Decisions decisions, EClass type) {
      return decisions.link(type, first, second);
    }
  }

  /** {@code jisr distinct}: remembers that two records are different. */
  static final class Distinct extends PairCommand {

    @Option(names = "--reason", paramLabel = "TEXT")
    String reason;

    Distinct(Surroundings surroundings, Globals globals) {
      super(surroundings, globals, "distinct");
    }

    @Override
    Commit decide(Decisions decisions, EClass type) {
      return decisions.distinct(type, first, second, reason);
    }
  }
}
