package ma.jisr.network.cli;

import java.util.ResourceBundle;
import ma.jisr.cli.command.CommandGroup;
import ma.jisr.cli.command.DuplicatesCommand;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code jisr network}: what concerns the actors of migration and their ties. */
public final class NetworkCommands implements CommandGroup {

  @Override
  public String name() {
    return "network";
  }

  @Override
  public CommandLine commands(Surroundings surroundings, Globals globals) {
    CommandLine line = new CommandLine(new Group());
    line.addSubcommand(
        "campaign",
        new CommandLine(new Group())
            .addSubcommand("letters", new CampaignLettersCommand(surroundings, globals))
            .addSubcommand("answers", new CampaignAnswersCommand(surroundings, globals)));
    line.addSubcommand("compare", new CompareCommand(surroundings, globals));
    line.addSubcommand("coverage", new CoverageCommand(surroundings, globals));
    line.addSubcommand("directory", new DirectoryCommand(surroundings, globals));
    line.addSubcommand("duplicates", new DuplicatesCommand(surroundings, globals));
    line.addSubcommand("export", new ExportCommand(surroundings, globals));
    line.addSubcommand("import", new ImportCommand(surroundings, globals));
    line.addSubcommand("graph", new GraphCommand(surroundings, globals));
    line.addSubcommand("map", new MapCommand(surroundings, globals));
    line.addSubcommand("matrix", new MatrixCommand(surroundings, globals));
    line.addSubcommand("metrics", new MetricsCommand(surroundings, globals));
    line.addSubcommand("suggest", new SuggestCommand(surroundings, globals));
    line.addSubcommand("quality", new QualityCommand(surroundings, globals));
    return line;
  }

  @Override
  public ResourceBundle help() {
    return NetworkCliTexts.bundle();
  }

  @Command
  private static final class Group {}
}
