package ma.jisr.store.contract;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A private PostgreSQL server: a cluster of its own in a temporary folder, on a free port, stopped
 * and removed with this program. It listens on the loopback interface alone.
 */
final class PostgresServer {

  private static PostgresServer shared;

  private final Path bin;
  private final Path folder;
  private final int port;
  private final String account;

  private PostgresServer() throws IOException, InterruptedException {
    bin = findBin();
    // Not the folder of Java's temporary files: another account must be able to enter it.
    folder = Files.createTempDirectory(Path.of("/tmp"), "jisr-pg");
    account = "root".equals(System.getProperty("user.name")) ? "postgres" : null;
    if (account != null) {
      run(List.of("chown", account, folder.toString()));
    }
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path data = folder.resolve("data");
    asAccount(
        bin.resolve("initdb").toString(),
        "-D",
        data.toString(),
        "-U",
        "jisr",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C",
        "-N");
    asAccount(
        bin.resolve("pg_ctl").toString(),
        "-D",
        data.toString(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + port + " -h 127.0.0.1 -k " + folder + " -F",
        "start");
    Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
  }

  /** The server of this program, started on the first call. */
  static synchronized PostgresServer shared() {
    if (shared == null) {
      try {
        shared = new PostgresServer();
      } catch (IOException e) {
        throw new IllegalStateException(e.getMessage(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return shared;
  }

  /** The address of one of its databases. */
  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + '/' + database;
  }

  private static Path findBin() throws IOException {
    List<Path> places = new ArrayList<>();
    String given = System.getProperty("jisr.pg.bin", "");
    if (!given.isBlank()) {
      places.add(Path.of(given));
    }
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions
            .sorted(Comparator.reverseOrder())
            .forEach(version -> places.add(version.resolve("bin")));
      }
    }
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      places.add(Path.of(folder));
    }
    return places.stream()
        .filter(p -> Files.isExecutable(p.resolve("initdb")))
        .filter(p -> Files.isExecutable(p.resolve("pg_ctl")))
        .findFirst()
        .orElseThrow(
            () ->
                new IOException(
                    "PostgreSQL is missing: install the package postgresql, or name the folder of"
                        + " initdb and pg_ctl by -Djisr.pg.bin."));
  }

  /** PostgreSQL refuses to run as root: then it runs as the account that its package made. */
  private void asAccount(String... command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    if (account != null) {
      all.addAll(List.of("runuser", "-u", account, "--"));
    }
    all.addAll(List.of(command));
    run(all);
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("jisr-pg", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    String said = Files.readString(out);
    Files.delete(out);
    if (!ended || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(String.join(" ", command) + " failed: " + said);
    }
  }

  private void remove() {
    try {
      asAccount(
          bin.resolve("pg_ctl").toString(),
          "-D",
          folder.resolve("data").toString(),
          "-m",
          "immediate",
          "stop");
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      System.err.println("The private PostgreSQL in " + folder + " stays: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
