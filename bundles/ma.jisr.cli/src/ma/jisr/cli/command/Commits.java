package ma.jisr.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
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

  /** Writes who made a commit, when (UTC, ISO 8601) and of what, into an object. */
  static void write(JsonGenerator json, String key, Commit commit) throws IOException {
    json.writeNumberField(key, commit.id());
    json.writeStringField("at", commit.at().toString());
    json.writeStringField("author", commit.author());
    json.writeStringField("label", commit.label());
  }
}
