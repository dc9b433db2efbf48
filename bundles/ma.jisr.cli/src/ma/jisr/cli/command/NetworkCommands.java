package ma.jisr.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code jisr network}: what concerns the actors of migration and their ties. */
final class NetworkCommands {

  private NetworkCommands() {}

  /** The command with its own commands. */
  static CommandLine line(Surroundings surroundings, Globals globals) {
    CommandLine line = new CommandLine(new Group());
    line.addSubcommand("duplicates", new DuplicatesCommand(surroundings, globals));
    line.addSubcommand("map", new MapCommand(surroundings, globals));
    return line;
  }

  @Command
  private static final class Group {}
}
