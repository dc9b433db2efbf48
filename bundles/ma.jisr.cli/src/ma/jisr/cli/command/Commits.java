package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import ma.jisr.store.Commit;

/** What commands say of the commit that they made. */
final class Commits {

  private Commits() {}

  /** Writes the commit as JSON, or the sentence and how to undo it. */
  static void report(WorkspaceCommand command, Commit commit, String sentence) {
    if (command.json()) {
      command
          .output()
          .json(
              JsonNodeFactory.instance
                  .objectNode()
                  .put("commit", commit.id())
                  .put("changes", commit.changes()));
    } else {
      command.output().line(sentence);
      command.output().message(CliTexts.format("undo.hint", String.valueOf(commit.id())));
    }
  }
}
