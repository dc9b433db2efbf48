package ma.jisr.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A copy of the assembled product in a folder of its own, used as its users do: by its script. */
final class Product {
  static final Path RELENG = Path.of(System.getProperty("jisr.root", "../..")).resolve("releng");

  /** The p2 repository of this build. */
  static final Path REPOSITORY =
      RELENG.resolve("ma.jisr.product/target/repository").toAbsolutePath().normalize();

  /** Its address. */
  static final String SITE = REPOSITORY.toUri().toString();

  private final Path folder;
  private final Path home;

  private Product(Path folder, Path home) {
    this.folder = folder;
    this.home = home;
  }

  /** What a process printed and how it ended. */
  record Outcome(int status, String out, String err) {}

  static Product copyTo(Path folder) throws IOException, InterruptedException {
    Path source = RELENG.resolve("target/jisr").toAbsolutePath().normalize();
    Path copy = folder.resolve("jisr");
    Process cp = new ProcessBuilder("cp", "-a", source.toString(), copy.toString()).start();
    if (cp.waitFor() != 0) {
      throw new IOException("no assembled product in " + source);
    }
    return new Product(copy, Files.createDirectories(folder.resolve("home")));
  }

  Path folder() {
    return folder;
  }

  /** Runs the script with these arguments. */
  Outcome jisr(String... arguments) throws IOException, InterruptedException {
    return jisr(Map.of(), arguments);
  }

  /** Runs the script with these arguments and some more in its environment. */
  Outcome jisr(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("jisr").toString());
    command.addAll(List.of(arguments));
    return run(command, environment);
  }

  private Outcome run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("jisr", ".out");
    Path err = Files.createTempFile("jisr", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder
        .environment()
        .putAll(Map.of("HOME", home.toString(), "JISR_DATA", home.resolve("data").toString()));
    builder.environment().remove("JISR_LANG");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException("no end after five minutes: " + command);
    }
    try {
      return new Outcome(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
