package ma.jisr.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code jisr network}: what concerns the actors of migration and their ties. */
final class NetworkCommands {

  private NetworkCommands() {}

  @Command
  private static final class Group {}

  /** The command with its own commands. */
  static CommandLine line(Surroundings surroundings, Globals globals) {
    CommandLine line = new CommandLine(new Group());
    line.addSubcommand("duplicates", new DuplicatesCommand(surroundings, globals));
    return line;
  }
}
