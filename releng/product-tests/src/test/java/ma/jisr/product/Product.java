package ma.jisr.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the assembled product in a folder of its own, used as its users do: by its script. */
final class Product {
  static final Path RELENG = Path.of(System.getProperty("jisr.root", "../..")).resolve("releng");

  /** The p2 repository of this build. */
  static final String SITE =
      RELENG
          .resolve("ma.jisr.product/target/repository")
          .toAbsolutePath()
          .normalize()
          .toUri()
          .toString();

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
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("jisr").toString());
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Runs p2's director on this product. */
  Outcome director(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("jre/bin/java").toString());
    command.add("-Djava.util.logging.config.file=" + folder.resolve("logging.properties"));
    command.add("-jar");
    command.add(plugin("org.eclipse.equinox.launcher_").toString());
    command.addAll(
        List.of("-application", "org.eclipse.equinox.p2.director", "-nosplash", "-consoleLog"));
    command.addAll(List.of("-data", home.resolve("director").toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private Path plugin(String prefix) throws IOException {
    try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
      return plugins
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The bundles that this product would start with. */
  String bundles() throws IOException {
    return Files.readString(
        folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
  }

  private Outcome run(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("jisr", ".out");
    Path err = Files.createTempFile("jisr", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder
        .environment()
        .putAll(Map.of("HOME", home.toString(), "JISR_DATA", home.resolve("data").toString()));
    builder.environment().remove("JISR_LANG");
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
