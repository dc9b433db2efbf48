package ma.jisr.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import ma.jisr.cli.module.ModuleChange;
import ma.jisr.cli.module.ModuleManager;
import ma.jisr.cli.module.ModuleState;
import ma.jisr.cli.module.Sites;
import ma.jisr.cli.output.Output;
import ma.jisr.cli.output.ProgressLine;
import ma.jisr.cli.output.Table;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr module}: lists, installs, updates and removes the deployable modules. */
final class ModuleCommands {

  private ModuleCommands() {}

  /** The command with its own commands. */
  static CommandLine line(Surroundings surroundings, Globals globals) {
    CommandLine line = new CommandLine(new Group());
    line.addSubcommand("list", new ListModules(surroundings, globals));
    line.addSubcommand("install", new Install(surroundings, globals));
    line.addSubcommand("update", new Update(surroundings, globals));
    line.addSubcommand("remove", new Remove(surroundings, globals));
    return line;
  }

  @Command
  private static final class Group {}

  /** What the four have in common. */
  @Command
  private abstract static class Base implements Callable<Integer> {

    final Surroundings surroundings;
    final Globals globals;

    Base(Surroundings surroundings, Globals globals) {
      this.surroundings = surroundings;
      this.globals = globals;
    }

    abstract int run(ModuleManager modules, Output output, IProgressMonitor monitor);

    @Override
    public Integer call() {
      Output output = surroundings.output();
      ProgressLine progress = new ProgressLine(surroundings.terminal() ? output.messages() : null);
      try (Interruption interruption = Interruption.of(progress)) {
        return run(surroundings.modules().get(), output, progress);
      } finally {
        progress.done();
      }
    }

    static URI address(String site) {
      if (site == null) {
        return null;
      }
      URI address;
      try {
        address = Sites.parse(site);
      } catch (IllegalArgumentException e) {
        throw CommandFailure.usage(CliTexts.format("usage.badValue", "--site", site));
      }
      if (Sites.isExposed(address)) {
        throw CommandFailure.usage(CliTexts.format("usage.exposedSite", site));
      }
      return address;
    }

    final int report(List<ModuleChange> changes, String key) {
      if (globals.json) {
        ArrayNode answer = JsonNodeFactory.instance.arrayNode();
        for (ModuleChange change : changes) {
          ObjectNode node = answer.addObject().put("id", change.id());
          node.put("version", change.after() == null ? change.before() : change.after());
          node.put("installed", change.after() != null);
          if (change.before() != null) {
            node.put("before", change.before());
          }
        }
        surroundings.output().json(answer);
      } else {
        for (ModuleChange change : changes) {
          String version = change.after() == null ? change.before() : change.after();
          surroundings.output().line(CliTexts.format(key, change.id(), version));
        }
      }
      surroundings
          .output()
          .message(CliTexts.format(changes.isEmpty() ? "module.upToDate" : "module.restart"));
      return ExitStatus.DONE;
    }
  }

  private static final class ListModules extends Base {

    @Option(names = "--site", paramLabel = "URL|DIR", descriptionKey = "module.site")
    String site;

    ListModules(Surroundings surroundings, Globals globals) {
      super(surroundings, globals);
    }

    @Override
    int run(ModuleManager modules, Output output, IProgressMonitor monitor) {
      List<ModuleState> states = modules.list(address(site), monitor);
      if (globals.json) {
        ArrayNode answer = JsonNodeFactory.instance.arrayNode();
        for (ModuleState state : states) {
          ObjectNode node = answer.addObject();
          node.put("id", state.id()).put("version", state.version());
          node.put("installed", state.installed()).put("name", state.name());
          if (state.available() != null) {
            node.put("available", state.available());
          }
        }
        output.json(answer);
      } else {
        Table table =
            new Table(
                CliTexts.text("column.module"),
                CliTexts.text("column.version"),
                CliTexts.text("column.installed"),
                CliTexts.text("column.available"),
                CliTexts.text("column.name"));
        for (ModuleState state : states) {
          table.row(
              state.id(),
              state.installed() ? state.version() : null,
              CliTexts.text(state.installed() ? "yes" : "no"),
              state.available(),
              state.name());
        }
        table.print(output);
      }
      return ExitStatus.DONE;
    }
  }

  private static final class Install extends Base {

    @Parameters(paramLabel = "ID", descriptionKey = "module.id")
    String id;

    @Option(names = "--site", paramLabel = "URL|DIR", descriptionKey = "module.site")
    String site;

    Install(Surroundings surroundings, Globals globals) {
      super(surroundings, globals);
    }

    @Override
    int run(ModuleManager modules, Output output, IProgressMonitor monitor) {
      return report(List.of(modules.install(id, address(site), monitor)), "module.installed");
    }
  }

  private static final class Update extends Base {

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "module.id")
    String id;

    @Option(names = "--site", paramLabel = "URL|DIR", descriptionKey = "module.site")
    String site;

    Update(Surroundings surroundings, Globals globals) {
      super(surroundings, globals);
    }

    @Override
    int run(ModuleManager modules, Output output, IProgressMonitor monitor) {
      return report(modules.update(id, address(site), monitor), "module.updated");
    }
  }

  private static final class Remove extends Base {

    @Parameters(paramLabel = "ID", descriptionKey = "module.id")
    String id;

    Remove(Surroundings surroundings, Globals globals) {
      super(surroundings, globals);
    }

    @Override
    int run(ModuleManager modules, Output output, IProgressMonitor monitor) {
      return report(List.of(modules.remove(id, monitor)), "module.removed");
    }
  }
}
