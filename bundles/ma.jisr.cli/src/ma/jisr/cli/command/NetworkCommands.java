package ma.jisr.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code jisr network}: what is known of the actors together. */
final class NetworkCommands {

  private NetworkCommands() {}

  /** The command with its own commands. */
  static CommandLine line(Surroundings surroundings, Globals globals) {
    CommandLine line = new CommandLine(new Group());
    line.addSubcommand("map", new MapCommand(surroundings, globals));
    return line;
  }

  @Command
  private static final class Group {}
}
