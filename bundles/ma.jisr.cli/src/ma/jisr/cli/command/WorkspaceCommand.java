package ma.jisr.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
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
public abstract class WorkspaceCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Globals globals;

  /** A command, with what it needs from the program around it and what was typed for every one. */
  protected WorkspaceCommand(Surroundings surroundings, Globals globals) {
    this.surroundings = surroundings;
    this.globals = globals;
  }

  /**
   * Looks at the arguments before anything is opened.
   *
   * @throws CommandFailure USAGE when they make no sense
   */
  protected void prepare(Catalog catalog) {}

  /** Does the work, and returns an exit status. */
  protected abstract int run(Workspace workspace, IProgressMonitor monitor);

  /**
   * Does what needs no workspace, so that none is opened, nor made.
   *
   * @return an exit status; empty when the work is on a workspace after all
   */
  protected OptionalInt runAlone(IProgressMonitor monitor) {
    return OptionalInt.empty();
  }

  @Override
  public Integer call() {
    prepare(surroundings.opener().get().catalog());
    PrintStream terminal = surroundings.terminal() ? output().messages() : null;
    ProgressLine progress = new ProgressLine(terminal);
    try (Interruption interruption = Interruption.of(progress)) {
      OptionalInt alone = runAlone(progress);
      return alone.isPresent() ? alone.getAsInt() : work(progress);
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

  /** Where to write. */
  protected final Output output() {
    return surroundings.output();
  }

  final Surroundings surroundings() {
    return surroundings;
  }

  /** Whether the answer is for a script: one JSON value. */
  protected final boolean json() {
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
  protected static void requireLimit(long limit) {
    if (limit < 0) {
      throw CommandFailure.usage(
          CliTexts.format("usage.badValue", "--limit", String.valueOf(limit)));
    }
  }

  /** Refuses a file that is not there before a workspace is made for it. */
  protected static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.refused(
          CliTexts.format("file.missing", file.toAbsolutePath().normalize()));
    }
  }

  /** A record type by the name typed. */
  protected static EClass type(Catalog catalog, String name) {
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

  /**
   * The whole path of a file to be written.
   *
   * @param endings what its name may end with, as ".svg"
   * @param force whether it may replace one that is there
   * @throws CommandFailure USAGE when it ends with something else, REFUSED when it is there
   */
  protected static Path target(Path file, Collection<String> endings, boolean force) {
    Path target = file.toAbsolutePath().normalize();
    String name = target.toString().toLowerCase(Locale.ROOT);
    if (endings.stream().noneMatch(name::endsWith)) {
      throw CommandFailure.usage(
          CliTexts.format("export.ending", target, String.join(", ", endings)));
    }
    if (!force && Files.exists(target)) {
      throw CommandFailure.refused(CliTexts.format("export.exists", target));
    }
    return target;
  }

  /** One of some values, by its name typed in either case. */
  @SafeVarargs
  protected static <E extends Enum<E>> E oneOf(String option, String typed, E... values) {
    for (E value : values) {
      if (value.name().equals(typed.toUpperCase(Locale.ROOT))) {
        return value;
      }
    }
    throw badValue(option, typed);
  }

  /** The failure of an option whose value makes no sense. */
  protected static CommandFailure badValue(String option, Object typed) {
    return CommandFailure.usage(CliTexts.format("usage.badValue", option, String.valueOf(typed)));
  }

  /** How a record type is named to scripts. */
  protected static String typeName(EClass type) {
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
