package ma.jisr.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * From the start of the process to a window that can be used: Jisr on the sample workspace, its
 * list filled, against an empty window of the same platform with the same Java. Jisr keeps the
 * classes of its start ready; the empty window is measured as it comes, and, for information, with
 * its own classes kept ready in the same way.
 */
final class StartBench implements Bench {

  private static final double LIMIT = 1.6;
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 2;
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
  private static final List<String> TABLES =
      List.of("organisations", "projects", "relationships", "activities", "events", "indicators");

  private final Path product = Path.of(System.getProperty("jisr.product", "."));

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Path workspace = folder.resolve("workspace");
    for (String table : TABLES) {
      Path file = product.resolve("../../../bundles/ma.jisr.reference/data/sample");
      start(
          folder,
          List.of(
              product.resolve("jisr").toString(),
              "--workspace",
              workspace.toString(),
              "import",
              file.resolve(table + ".csv").toString(),
              "--as",
              table));
    }
    List<String> jisr =
        List.of(product.resolve("jisr").toString(), "--workspace", workspace.toString());
    List<String> plain = emptyWindow(folder.resolve("plain"), List.of());
    List<String> ready = emptyWindow(folder.resolve("ready"), keptReady(folder));
    Ratio ratio = new Ratio(name(), "an empty window", LIMIT);
    Ratio same = new Ratio(name(), "an empty window, its classes kept ready too", NO_LIMIT);
    // The first starts of each lay out its window and keep its classes ready, as after an
    // installation.
    for (int i = 0; i < WARM_UP; i++) {
      start(folder, jisr);
      start(folder, plain);
      start(folder, ready);
    }
    for (int round = 0; round < ROUNDS; round++) {
      double reference = start(folder, plain);
      double readyReference = start(folder, ready);
      double measured = start(folder, jisr);
      ratio.add(measured, reference);
      same.add(measured, readyReference);
    }
    return List.of(ratio, same);
  }

  /** Runs a program to its end; the milliseconds until its first line. */
  private static double start(Path folder, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder
        .environment()
        .putAll(
            Map.of(
                "JISR_DATA", folder.resolve("settings").toString(),
                "JISR_VM_ARGS", "-Djisr.startup.report=true",
                "JISR_LANG", "fr"));
    long begin = System.nanoTime();
    Process process = builder.start();
    String line;
    long end;
    try (BufferedReader out = process.inputReader()) {
      line = out.readLine();
      end = System.nanoTime();
      while (out.readLine() != null) {
        // to its end
      }
    }
    if (process.waitFor() != 0 || line == null) {
      throw new IOException(command + " ended with " + process.exitValue());
    }
    return (end - begin) / 1e6;
  }

  /** The product's platform without Jisr's own bundles, with one that opens an empty window. */
  private List<String> emptyWindow(Path folder, List<String> options) throws IOException {
    Path bundle = emptyBundle(folder.resolve("ma.jisr.bench.window"));
    Path configuration = folder.resolve("configuration");
    String bundlesInfo = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(product.resolve("configuration").resolve(bundlesInfo))) {
      if (!line.startsWith("ma.jisr.") || line.startsWith("ma.jisr.platform.")) {
        lines.add(line);
      }
    }
    lines.add("ma.jisr.bench.window,1.0.0," + bundle.toUri() + ",4,false");
    Path target = configuration.resolve(bundlesInfo);
    Files.createDirectories(target.getParent());
    Files.write(target, lines);
    String settings = Files.readString(product.resolve("configuration/config.ini"));
    Files.writeString(
        configuration.resolve("config.ini"),
        settings
            .replaceAll("(?m)^eclipse\\.(product|p2)[^\\n]*\\n", "")
            .replace("file\\:plugins/", "file\\:" + product.resolve("plugins") + "/")
            .replace(
                "reference\\:file\\:", "reference\\:file\\:" + product.resolve("plugins") + "/"));
    List<String> command = new ArrayList<>();
    command.add(product.resolve("jre/bin/java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=fr",
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-Djava.util.logging.config.file=" + product.resolve("logging.properties"),
            "-Dosgi.install.area=" + product,
            "-jar",
            launcher().toString(),
            "-application",
            "ma.jisr.bench.window.empty",
            "-nosplash",
            "-nl",
            "fr",
            "-configuration",
            configuration.toString(),
            "-data",
            folder.resolve("empty").toString()));
    return command;
  }

  /** The options by which Jisr keeps its classes ready. */
  private static List<String> keptReady(Path folder) {
    return List.of(
        "-Xlog:disable",
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + folder.resolve("empty.jsa"));
  }

  private Path launcher() throws IOException {
    try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
      return plugins
          .filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path emptyBundle(Path bundle) throws IOException {
    Files.createDirectories(bundle.resolve("META-INF"));
    Files.writeString(
        bundle.resolve("META-INF/MANIFEST.MF"),
        """
        Manifest-Version: 1.0
        Bundle-ManifestVersion: 2
        Bundle-SymbolicName: ma.jisr.bench.window;singleton:=true
        Bundle-Version: 1.0.0
        Bundle-ActivationPolicy: lazy
        Require-Bundle: org.eclipse.ui, org.eclipse.core.runtime
        """);
    Files.writeString(
        bundle.resolve("plugin.xml"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin>
          <extension id="empty" point="org.eclipse.core.runtime.applications">
            <application><run class="ma.jisr.bench.window.EmptyWindow"/></application>
          </extension>
          <extension point="org.eclipse.ui.perspectives">
            <perspective id="ma.jisr.bench.window.perspective" name="Vide"
              class="ma.jisr.bench.window.EmptyWindow"/>
          </extension>
        </plugin>
        """);
    for (String name : List.of("EmptyWindow", "EmptyWindow$Advisor")) {
      String path = "ma/jisr/bench/window/" + name + ".class";
      Path target = bundle.resolve(path);
      Files.createDirectories(target.getParent());
      try (var in = StartBench.class.getResourceAsStream("/" + path)) {
        Files.copy(in, target);
      }
    }
    return bundle;
  }
}
