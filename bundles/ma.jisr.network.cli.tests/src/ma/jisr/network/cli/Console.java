package ma.jisr.network.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.cli.command.Program;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.output.Output;
import ma.jisr.reference.SampleWorkspace;
import ma.jisr.store.WorkspaceOpener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine;

/**
 * Runs the module's commands as a terminal would, on real workspaces, and keeps what they write.
 */
final class Console {

  final List<Throwable> logged = new ArrayList<>();
  private final Path workspace;

  /** What a command wrote and how it ended. */
  record Outcome(int status, String out, String err) {

    /** Standard output as the one JSON value that it must be. */
    JsonNode json() throws JsonProcessingException {
      return new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .readTree(out);
    }
  }

  /**
   * A terminal.
   *
   * @param workspace the folder of the workspace when none is named
   */
  Console(Path workspace) {
    this.workspace = workspace;
  }

  /** The commands themselves, in the language of the moment. */
  CommandLine commands() {
    return program(new Output(System.out, System.err)).commandLine(false);
  }

  Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Output output =
        new Output(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    Locale before = Locale.getDefault();
    try {
      int status = program(output).run(arguments);
      return new Outcome(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      Locale.setDefault(before); // each command is a process of its own in the program
    }
  }

  private Program program(Output output) {
    Surroundings surroundings =
        new Surroundings(
            Console::opener,
            SampleWorkspace::fill,
            () -> null,
            output,
            workspace,
            "amina",
            "1.2.3",
            false);
    return new Program(
        surroundings,
        (sentence, failure) -> {
          if (failure != null) {
            logged.add(failure);
          }
        },
        List.of(new NetworkCommands()));
  }

  private static WorkspaceOpener opener() {
    try {
      FrameworkUtil.getBundle(SampleWorkspace.class).start(Bundle.START_TRANSIENT);
      Bundle store = FrameworkUtil.getBundle(WorkspaceOpener.class);
      store.start(Bundle.START_TRANSIENT);
      BundleContext context = store.getBundleContext();
      return context.getService(context.getServiceReference(WorkspaceOpener.class));
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    }
  }
}
