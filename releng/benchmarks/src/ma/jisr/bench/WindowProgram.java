package ma.jisr.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A window on the bundles of the product, with a bundle of the benches among them. */
final class WindowProgram {

  private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";

  private final Path product;
  private final Path folder;
  private final List<String> added = new ArrayList<>();

  /**
   * A program.
   *
   * @param folder keeps what it needs besides the product
   */
  WindowProgram(Path product, Path folder) {
    this.product = product;
    this.folder = folder;
  }

  /**
   * Adds a bundle.
   *
   * @param requires the bundles that it needs
   * @param extensions what stands in its plugin.xml
   * @param classes of the package of its windows, by their binary names
   */
  void bundle(String name, String requires, String extensions, String... classes)
      throws IOException {
    Path bundle = folder.resolve(name);
    Files.createDirectories(bundle.resolve("META-INF"));
    Files.writeString(
        bundle.resolve("META-INF/MANIFEST.MF"),
        """
        Manifest-Version: 1.0
        Bundle-ManifestVersion: 2
        Bundle-SymbolicName: %s;singleton:=true
        Bundle-Version: 1.0.0
        Bundle-ActivationPolicy: lazy
        Require-Bundle: %s
        """
            .formatted(name, requires));
    Files.writeString(
        bundle.resolve("plugin.xml"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plugin>\n" + extensions + "</plugin>\n");
    for (String one : classes) {
      String path = "ma/jisr/bench/window/" + one + ".class";
      Path target = bundle.resolve(path);
      Files.createDirectories(target.getParent());
      try (var in = WindowProgram.class.getResourceAsStream("/" + path)) {
        Files.copy(in, target);
      }
    }
    added.add(name + ",1.0.0," + bundle.toUri() + ",4,false");
  }

  /**
   * Writes which bundles there are.
   *
   * @param whole with those of Jisr, as the product; else its platform alone
   */
  void configure(boolean whole) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(product.resolve("configuration").resolve(BUNDLES))) {
      if (whole || !line.startsWith("ma.jisr.") || line.startsWith("ma.jisr.platform.")) {
        lines.add(line);
      }
    }
    lines.addAll(added);
    Path target = configuration().resolve(BUNDLES);
    Files.createDirectories(target.getParent());
    Files.write(target, lines);
    String settings = Files.readString(product.resolve("configuration/config.ini"));
    Files.writeString(
        configuration().resolve("config.ini"),
        settings
            .replaceAll(
                whole ? "(?m)^eclipse\\.p2[^\\n]*\\n" : "(?m)^eclipse\\.(product|p2)[^\\n]*\\n", "")
            .replace("file\\:plugins/", "file\\:" + product.resolve("plugins") + "/")
            .replace(
                "reference\\:file\\:", "reference\\:file\\:" + product.resolve("plugins") + "/"));
  }

  private Path configuration() {
    return folder.resolve("configuration");
  }

  /**
   * How it is started.
   *
   * @param application by its identifier
   * @param options of Java
   */
  List<String> command(String application, List<String> options) throws IOException {
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
            application,
            "-nosplash",
            "-nl",
            "fr",
            "-configuration",
            configuration().toString(),
            "-data",
            folder.resolve("data").toString()));
    return command;
  }

  /**
   * Starts it, and waits for its end.
   *
   * @param application by its identifier
   * @param options of Java
   * @return the lines that it printed, the last being "done"
   */
  List<String> walk(String application, List<String> options) throws Exception {
    Process process =
        new ProcessBuilder(command(application, options))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines;
    try (BufferedReader out = process.inputReader()) {
      lines = out.lines().toList();
    }
    if (process.waitFor() != 0 || !lines.contains("done")) {
      throw new IOException("the window did not come to the end of its walk");
    }
    return lines;
  }

  private Path launcher() throws IOException {
    try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
      return plugins
          .filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
          .findFirst()
          .orElseThrow();
    }
  }
}
