package ma.jisr.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import ma.jisr.cli.output.Output;
import ma.jisr.cli.output.ProgressLine;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import picocli.CommandLine.Command;

/** A command on a workspace: opens it, works, and leaves it to others. */
@Command
abstract class WorkspaceCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Globals globals;

  WorkspaceCommand(Surroundings surroundings, Globals globals) {
    this.surroundings = surroundings;
    this.globals = globals;
  }

  /**
   * Looks at the arguments before anything is opened.
   *
   * @throws CommandFailure USAGE when they make no sense
   */
  void prepare(Catalog catalog) {}

  /** Does the work, and returns an exit status. */
  abstract int run(Workspace workspace, IProgressMonitor monitor);

  @Override
  public Integer call() {
    prepare(surroundings.opener().get().catalog());
    PrintStream terminal = surroundings.terminal() ? output().messages() : null;
    ProgressLine progress = new ProgressLine(terminal);
    try (Interruption interruption = Interruption.of(progress)) {
      return work(progress);
    } finally {
      progress.done();
    }
  }

  int work(ProgressLine progress) {
    return globals.sample ? workOnSample(progress) : workOn(folder(), progress);
  }

  private int workOn(Path folder, ProgressLine progress) {
    try (Workspace workspace = open(folder, progress)) {
      if (globals.sample) {
        surroundings.sample().fill(workspace, progress);
      }
      return run(workspace, progress);
    }
  }

  private int workOnSample(ProgressLine progress) {
    folder(); // refuses --workspace beside --sample
    Path folder = temporaryFolder();
    try {
      return workOn(folder.resolve("workspace"), progress);
    } finally {
      delete(folder);
    }
  }

  final Output output() {
    return surroundings.output();
  }

  final Surroundings surroundings() {
    return surroundings;
  }

  final boolean json() {
    return globals.json;
  }

  final boolean sample() {
    return globals.sample;
  }

  /** The folder of the workspace that was named. */
  final Path folder() {
    if (globals.workspace != null && globals.sample) {
      throw CommandFailure.usage(CliTexts.format("usage.workspaceOrSample"));
    }
    Path folder = globals.workspace == null ? surroundings.workspace() : globals.workspace;
    return folder.toAbsolutePath().normalize();
  }

  /** Refuses a number of answers that is none. */
  static void requireLimit(long limit) {
    if (limit < 0) {
      throw CommandFailure.usage(
          CliTexts.format("usage.badValue", "--limit", String.valueOf(limit)));
    }
  }

  /** Refuses a file that is not there before a workspace is made for it. */
  static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.refused(
          CliTexts.format("file.missing", file.toAbsolutePath().normalize()));
    }
  }

  /** A record type by the name typed. */
  static EClass type(Catalog catalog, String name) {
    return catalog
        .find(name)
        .orElseThrow(
            () -> {
              List<String> known =
                  catalog.records().stream().map(WorkspaceCommand::typeName).sorted().toList();
              return CommandFailure.usage(
                  CliTexts.format("usage.type", name, String.join(", ", known)));
            });
  }

  /** How a record type is named to scripts. */
  static String typeName(EClass type) {
    String name = Meta.typeName(type);
    return name == null ? Catalog.qualifiedName(type) : name;
  }

  private Workspace open(Path folder, IProgressMonitor monitor) {
    boolean isNew = !globals.sample && isEmpty(folder);
    try {
      Workspace workspace =
          surroundings.opener().get().open(folder, surroundings.author(), monitor);
      if (isNew) {
        output().message(CliTexts.format("workspace.made", folder));
      }
      return workspace;
    } catch (StoreException e) {
      int status =
          e.reason() == StoreException.Reason.DENIED
              ? ExitStatus.NOT_ALLOWED
              : ExitStatus.NO_WORKSPACE;
      throw new CommandFailure(status, e.getMessage(), e);
    } catch (ExchangeException e) { // what belongs in every new workspace could not be put there
      throw new CommandFailure(ExitStatus.NO_WORKSPACE, e.getMessage(), e);
    }
  }

  private static boolean isEmpty(Path folder) {
    if (!Files.isDirectory(folder)) {
      return !Files.exists(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false; // opening it will say what is wrong
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("jisr-sample");
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.NO_WORKSPACE,
          CliTexts.format("workspace.noSample", System.getProperty("java.io.tmpdir")),
          e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
