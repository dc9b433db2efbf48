package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import ma.jisr.cli.module.ModuleException;
import ma.jisr.cli.output.Output;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.geo.GeoException;
import ma.jisr.matching.decide.DecisionException;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.StoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line: finds the command, runs it, and turns whatever happens into an exit status. */
public final class Program {

  private static final String JSON = "--json";

  private final Surroundings surroundings;
  private final FailureLog log;
  private final List<CommandGroup> groups;

  /** Keeps the details of what nobody foresaw. */
  @FunctionalInterface
  public interface FailureLog {
    /** Keeps a failure with its stack. */
    void keep(String sentence, Throwable failure);
  }

  /**
   * A command line.
   *
   * @param surroundings what its commands need
   * @param log where the details of failures go; never to a person
   * @param groups the commands of the modules that are installed
   */
  public Program(Surroundings surroundings, FailureLog log, List<CommandGroup> groups) {
    this.surroundings = surroundings;
    this.log = log;
    this.groups = List.copyOf(groups);
  }

  /**
   * Runs one command.
   *
   * @param arguments as typed
   * @return one of {@link ExitStatus}
   */
  public int run(String... arguments) {
    boolean json = Arrays.asList(arguments).contains(JSON);
    try {
      chooseLanguage(arguments);
      return commandLine(json).execute(arguments);
    } catch (CommandFailure e) {
      return failed(e.status(), e.getMessage(), json);
    } finally {
      surroundings.output().answer().flush();
      surroundings.output().messages().flush();
    }
  }

  /** All commands, with their texts in the language of the moment. */
  public CommandLine commandLine(boolean json) {
    Globals globals = new Globals();
    CommandLine line = new CommandLine(globals);
    line.addSubcommand("import", new ImportCommand(surroundings, globals));
    line.addSubcommand("export", new ExportCommand(surroundings, globals));
    line.addSubcommand("list", new ListCommand(surroundings, globals));
    line.addSubcommand("show", new ShowCommand(surroundings, globals));
    line.addSubcommand("search", new SearchCommand(surroundings, globals));
    line.addSubcommand("log", new LogCommand(surroundings, globals));
    line.addSubcommand("history", new HistoryCommand(surroundings, globals));
    line.addSubcommand("undo", new UndoCommand(surroundings, globals));
    line.addSubcommand("delete", new DeleteCommand(surroundings, globals));
    line.addSubcommand("trash", new TrashCommand(surroundings, globals));
    line.addSubcommand("untrash", new UntrashCommand(surroundings, globals));
    line.addSubcommand("duplicates", new DuplicatesCommand.OfType(surroundings, globals));
    line.addSubcommand("merge", new PairCommand.Merge(surroundings, globals));
    line.addSubcommand("link", new PairCommand.Link(surroundings, globals));
    line.addSubcommand("distinct", new PairCommand.Distinct(surroundings, globals));
    line.addSubcommand("check", new CheckCommand(surroundings, globals));
    line.addSubcommand("backup", new BackupCommand(surroundings, globals));
    line.addSubcommand("restore", new RestoreCommand(surroundings, globals));
    line.addSubcommand("module", ModuleCommands.line(surroundings, globals));
    for (CommandGroup group : groups) {
      line.addSubcommand(group.name(), group.commands(surroundings, globals));
    }
    configure(line);
    line.setOut(new java.io.PrintWriter(surroundings.output().answer(), true));
    line.setErr(new java.io.PrintWriter(surroundings.output().messages(), true));
    line.setParameterExceptionHandler((e, args) -> misused(e, json));
    line.setExecutionExceptionHandler((e, at, parsed) -> failed(e, json));
    line.setExecutionStrategy(
        parsed -> {
          if (json && Help.answer(parsed, surroundings)) {
            return ExitStatus.DONE;
          }
          Integer helped = CommandLine.executeHelpRequest(parsed);
          if (helped != null) {
            return helped;
          }
          CommandLine last = deepest(parsed);
          if (!(last.getCommand() instanceof java.util.concurrent.Callable)) {
            throw new ParameterException(last, CliTexts.format("usage.noCommand"));
          }
          return new CommandLine.RunLast().execute(parsed);
        });
    return line;
  }

  private static CommandLine deepest(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult at = parsed;
    while (at.hasSubcommand()) {
      at = at.subcommand();
    }
    return at.commandSpec().commandLine();
  }

  private void configure(CommandLine line) {
    ResourceBundle bundle = CliTexts.bundle();
    line.setResourceBundle(bundle);
    for (CommandGroup group : groups) {
      CommandLine commands = line.getSubcommands().get(group.name());
      commands.setResourceBundle(new HelpTexts(group.help(), bundle));
    }
    line.setUsageHelpWidth(96);
    line.setExpandAtFiles(false); // "@" may begin a word that is searched for
    line.getCommandSpec().version("Jisr " + surroundings.version());
    // The help of a command begins with its name, not with its place among the classes.
    everywhere(line, sub -> sub.getCommandSpec().usageMessage().sortOptions(false));
    everywhere(line, sub -> sub.getCommandSpec().version("Jisr " + surroundings.version()));
  }

  private static void everywhere(
      CommandLine line, java.util.function.Consumer<CommandLine> action) {
    action.accept(line);
    line.getSubcommands().values().forEach(sub -> everywhere(sub, action));
  }

  private static void chooseLanguage(String[] arguments) {
    List<String> all = Arrays.asList(arguments);
    int at = all.indexOf("--lang");
    String chosen = at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null;
    for (String argument : all) {
      if (argument.startsWith("--lang=")) {
        chosen = argument.substring("--lang=".length());
      }
    }
    if (chosen == null) {
      return;
    }
    if (!Labels.LANGUAGES.contains(chosen)) {
      throw CommandFailure.usage(
          CliTexts.format("usage.language", chosen, String.join(", ", Labels.LANGUAGES)));
    }
    Locale.setDefault(Locale.of(chosen));
  }

  private int misused(ParameterException e, boolean json) {
    int status = failed(ExitStatus.USAGE, ParseErrors.sentence(e), json);
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    surroundings.output().message(CliTexts.format("usage.seeHelp", command));
    return status;
  }

  private int failed(Exception e, boolean json) {
    if (e instanceof CommandFailure failure) {
      log.keep(failure.getMessage(), failure.getCause());
      return failed(failure.status(), failure.getMessage(), json);
    } else if (e instanceof StoreException store) {
      log.keep(store.getMessage(), store.getCause());
      return failed(status(store), store.getMessage(), json);
    } else if (e instanceof ExchangeException exchange) {
      log.keep(exchange.getMessage(), exchange.getCause());
      return failed(status(exchange), exchange.getMessage(), json);
    } else if (e instanceof DecisionException decision) {
      return failed(ExitStatus.REFUSED, decision.getMessage(), json);
    } else if (e instanceof GeoException geo) {
      log.keep(geo.getMessage(), geo.getCause());
      return failed(ExitStatus.REFUSED, geo.getMessage(), json);
    } else if (e instanceof ModuleException module) {
      log.keep(module.getMessage(), module.getCause());
      return failed(status(module), module.getMessage(), json);
    } else if (e instanceof OperationCanceledException) {
      return failed(ExitStatus.REFUSED, CliTexts.format("cancelled"), json);
    }
    log.keep(e.toString(), e);
    return failed(ExitStatus.REFUSED, CliTexts.format("unforeseen"), json);
  }

  private int failed(int status, String sentence, boolean json) {
    Output output = surroundings.output();
    output.message(sentence);
    if (json) {
      output.json(JsonNodeFactory.instance.objectNode().put("error", sentence));
    }
    return status;
  }

  private static int status(StoreException e) {
    return switch (e.reason()) {
      case BUSY, DAMAGED, TOO_NEW -> ExitStatus.NO_WORKSPACE;
      case DENIED -> ExitStatus.NOT_ALLOWED;
      default -> ExitStatus.REFUSED;
    };
  }

  private static int status(ExchangeException e) {
    return switch (e.reason()) {
      case MAPPING, CONDITION -> ExitStatus.USAGE;
      default -> ExitStatus.REFUSED;
    };
  }

  private static int status(ModuleException e) {
    return switch (e.reason()) {
      case READ_ONLY, PART_OF_CORE -> ExitStatus.NOT_ALLOWED;
      default -> ExitStatus.REFUSED;
    };
  }
}
