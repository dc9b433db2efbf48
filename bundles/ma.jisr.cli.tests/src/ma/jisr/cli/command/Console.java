package ma.jisr.cli.command;

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
import ma.jisr.cli.module.ModuleManager;
import ma.jisr.cli.output.Output;
import picocli.CommandLine;

/** Runs commands as a terminal would and keeps what they write. */
final class Console {

  final FakeWorkspace workspace = new FakeWorkspace();
  final List<Throwable> logged = new ArrayList<>();
  final List<CommandGroup> groups = new ArrayList<>();
  ModuleManager modules;
  private final Path home;

  /** What a command wrote and how it ended. */
  record Outcome(int status, String out, String err) {

    /** Standard output as the one JSON value that it must be. */
    JsonNode json() throws JsonProcessingException {
      return new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .readTree(out);
    }
  }

  Console(Path home) {
    this.home = home;
  }

  /** The commands themselves, in the language of the moment. */
  static CommandLine commands(Path home) {
    return new Console(home).program(new Output(System.out, System.err)).commandLine(false);
  }

  Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Output output =
        new Output(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    int status = program(output).run(arguments);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Program program(Output output) {
    Surroundings surroundings =
        new Surroundings(
            () -> workspace,
            (filled, monitor) -> ((FakeWorkspace) filled).hasSample = true,
            () -> modules,
            output,
            home,
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
        groups);
  }
}
