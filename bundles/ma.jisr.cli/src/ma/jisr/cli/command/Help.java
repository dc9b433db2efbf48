package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The help and the version for scripts: what {@code --json} prints is one JSON value. */
final class Help {

  private Help() {}

  /** Answers {@code --help} or {@code --version}; false when neither is asked for. */
  static boolean answer(ParseResult parsed, Surroundings surroundings) {
    for (ParseResult at = parsed; at != null; at = at.subcommand()) {
      JsonNode answer = null;
      if (at.isUsageHelpRequested()) {
        String text = at.commandSpec().commandLine().getUsageMessage(Ansi.OFF);
        answer = JsonNodeFactory.instance.objectNode().put("help", text);
      } else if (at.isVersionHelpRequested()) {
        answer = JsonNodeFactory.instance.objectNode().put("version", surroundings.version());
      }
      if (answer != null) {
        surroundings.output().json(answer);
        return true;
      }
    }
    return false;
  }
}
